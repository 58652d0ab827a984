/** What strangers may try only so often. */
export type Attempted =
  'codeFromAddress' | 'codeOfNumber' | 'filingFromAddress' | 'searchFromAddress' | 'actOnComplaint';

export interface AttemptLimit {
  readonly most: number;
  /** Real time. */
  readonly windowMs: number;
}

const MINUTE_MS = 60_000;

/**
 * Wide enough for the many who share one address of a mobile network, and for a village office that files for others. Guesses
 * alone count for codes: 40 in a quarter of an hour against 2^50 of them. All proposals.
 */
export const ATTEMPT_LIMIT: Readonly<Record<Attempted, AttemptLimit>> = {
  codeFromAddress: { most: 40, windowMs: 15 * MINUTE_MS },
  codeOfNumber: { most: 10, windowMs: 15 * MINUTE_MS },
  filingFromAddress: { most: 20, windowMs: 60 * MINUTE_MS },
  searchFromAddress: { most: 120, windowMs: 15 * MINUTE_MS },
  actOnComplaint: { most: 20, windowMs: 60 * MINUTE_MS },
};

export const LONGEST_WINDOW_MS = Math.max(...Object.values(ATTEMPT_LIMIT).map(({ windowMs }) => windowMs));

/** @returns real milliseconds until the next attempt is taken, undefined when this one is. */
export function waitAfter(
  { most, windowMs }: AttemptLimit,
  { attempts, sinceMs }: { readonly attempts: number; readonly sinceMs: number },
  realNow: number,
): number | undefined {
  return attempts > most ? Math.max(1, sinceMs + windowMs - realNow) : undefined;
}
