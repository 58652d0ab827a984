import { Random } from './random';

/** What the persons around one complaint will do. The same for the same seed and the same number of the filing. */
export interface Fate {
  /** Nobody below this rung of the ladder answers: it climbs by silence. 4 is the duty manager. */
  readonly answeredOnRung: number;
  readonly isAcknowledged: boolean;
  /** The first one who gets it gives it back. */
  readonly isDeclined: boolean;
  readonly isWithdrawn: boolean;
  readonly afterAnswer: 'silence' | 'close' | 'object';
  readonly isReopened: boolean;
  /** Between seeing and doing (real ms): long enough for reminders and warnings to come first now and then. */
  readonly hesitatesMs: number;
}

const RUNG_SHARES = { 0: 0.5, 1: 0.22, 2: 0.13, 3: 0.08, 4: 0.07 } as const;

/** Every so many calls is about a family in need of more than its money. */
const SOCIAL_EVERY = 10;

export const isSocial = (serial: number): boolean => serial % SOCIAL_EVERY === 0;

/** The reporter of a social case leaves it at the answer; it takes a second person to close it. */
const SOCIAL = { isDeclined: false, isWithdrawn: false, afterAnswer: 'silence', isReopened: false } as const;

export function fateOf(seed: number, serial: number): Fate {
  const random = new Random(seed * 1_000_003 + serial);
  const fate: Fate = {
    answeredOnRung: Number(random.oneOf(RUNG_SHARES)),
    isAcknowledged: random.next() < 0.5,
    isDeclined: random.next() < 0.1,
    isWithdrawn: random.next() < 0.06,
    afterAnswer: random.oneOf({ silence: 0.4, close: 0.35, object: 0.25 }),
    isReopened: random.next() < 0.3,
    hesitatesMs: random.between(0, 12_000),
  };
  return isSocial(serial) ? { ...fate, ...SOCIAL } : fate;
}
