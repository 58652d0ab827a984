/** Ten minutes from the moment it is sent (real ms): it lies in somebody's hand, whatever the business clock says. */
export const CODE_LIFE_MS = 10 * 60_000;
/** Whoever has entered one answers within half an hour (real ms). */
export const PROOF_LIFE_MS = 30 * 60_000;
/** Guesses at one code; six digits then hold one chance in two hundred thousand. */
export const CODE_ATTEMPTS = 5;
/** Codes for one link within `CODE_WINDOW_MS` (real). */
export const CODES_IN_WINDOW = 3;
export const CODE_WINDOW_MS = 10 * 60_000;
/** Wrong guesses at all codes of one link together; then only a login helps. */
export const WRONG_PER_LINK = 20;

export interface OneTimeCode {
  /** Real instants (ms). Undefined until the notifier has sent it. */
  readonly expiresAt?: number;
  readonly attempts: number;
  readonly isConfirmed: boolean;
}

export type CodeState = 'open' | 'notSent' | 'used' | 'expired' | 'tooOften';

/** `realNow` in ms of real time. */
export function codeState(code: OneTimeCode, realNow: number): CodeState {
  if (code.isConfirmed) return 'used';
  if (code.expiresAt === undefined) return 'notSent';
  if (realNow >= code.expiresAt) return 'expired';
  return code.attempts >= CODE_ATTEMPTS ? 'tooOften' : 'open';
}
