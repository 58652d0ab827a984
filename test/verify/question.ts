import type { CountedUnit } from '#core/calendar/between';
import type { Instant } from '#core/calendar/instant';
import type { Pause } from '#core/calendar/pauses';

/** What is asked of the calendar and of each oracle. `paused` is `add` with pauses. */
export const ASKS = ['add', 'between', 'paused', 'workingSecondsBetween', 'nextOpen', 'isOpen'] as const;
export type Ask = (typeof ASKS)[number];

/** Working days under both counting rules. */
export const UNITS: readonly CountedUnit[] = [
  { unit: 'workingMinutes' },
  { unit: 'workingDays', rule: 'receiptDate' },
  { unit: 'workingDays', rule: 'nextWorkingDay' },
  { unit: 'calendarDays' },
  { unit: 'wallClockMinutes' },
];

export const unitName = (counted: CountedUnit): string =>
  counted.unit === 'workingDays' ? `workingDays ${counted.rule}` : counted.unit;

export interface Question {
  readonly ask: Ask;
  readonly unit: CountedUnit;
  readonly from: Instant;
  /** Whole units to add. */
  readonly amount: number;
  /** The other end of what is measured. */
  readonly to: Instant;
  /** In any order, overlapping or not. */
  readonly pauses: readonly Pause[];
}

/** An instant (ms), an amount, yes or no; or why there is no answer. */
export type Answer = number | boolean | 'beyondHorizon' | 'beforeCalendar';

export type Answering = (question: Question) => Answer;
