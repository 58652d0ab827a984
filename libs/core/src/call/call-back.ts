import { instantAt, localEpochDay } from '../calendar/instant';
import type { Instant, Zone } from '../calendar/instant';
import type { AttemptOutcome, CallBackStatus } from '../vocabulary';

/** A promise to telephone. */
export interface CallBack {
  readonly id: string;
  readonly version: number;
  readonly status: CallBackStatus;
  readonly dueAt: Instant;
  readonly zone: Zone;
  /** Whole hours between which it is safe; left out, office hours of a caller. */
  readonly fromHour?: number;
  readonly untilHour?: number;
}

export interface Attempt {
  readonly at: Instant;
  readonly outcome: AttemptOutcome;
}

export const MOST_ATTEMPTS = 3;

/** Parts of a day, by the hour they begin: who does not answer in the morning is tried in the afternoon. */
const PARTS = [0, 11, 15, 18] as const;
const EARLIEST_HOUR = 8;
const LATEST_HOUR = 20;

const hourOf = (at: Instant, zone: Zone): number =>
  Math.floor((at - instantAt(localEpochDay(at, zone), 0, zone)) / 3_600_000);

const partOf = (hour: number): number => PARTS.findLastIndex((begin) => hour >= begin);

export type AttemptDecision =
  | { readonly ok: true; readonly status: CallBackStatus }
  | { readonly ok: false; readonly code: 'callBackSettled' | 'attemptTooSoon'; readonly nextAt?: Instant };

/** One more try. Three that fail, each in another part of the day, settle it as not reached; a wrong number does at once. */
export function decideAttempt(
  callBack: CallBack,
  earlier: readonly Attempt[],
  outcome: AttemptOutcome,
  now: Instant,
): AttemptDecision {
  if (callBack.status !== 'open') return { ok: false, code: 'callBackSettled' };
  if (outcome === 'reached') return { ok: true, status: 'reached' };
  if (outcome === 'wrongNumber') return { ok: true, status: 'unreached' };
  const nextAt = nextAttemptAt(callBack, earlier, now);
  if (earlier.length > 0 && nextAt > now) return { ok: false, code: 'attemptTooSoon', nextAt };
  return { ok: true, status: earlier.length + 1 >= MOST_ATTEMPTS ? 'unreached' : 'open' };
}

/** From when the next try counts: a part of the day that has not been tried, inside the safe hours. */
export function nextAttemptAt(callBack: CallBack, earlier: readonly Attempt[], now: Instant): Instant {
  const { zone, fromHour = EARLIEST_HOUR, untilHour = LATEST_HOUR } = callBack;
  const tried = new Set(earlier.map(({ at }) => partOf(hourOf(at, zone))));
  const windows = PARTS.map((begin, index) => ({
    part: index,
    from: Math.max(begin, fromHour),
    until: Math.min(PARTS[index + 1] ?? 24, untilHour),
  })).filter(({ from, until }) => from < until);
  // Safe hours that lie in one part of the day leave no other: then another day will do.
  const open = windows.some(({ part }) => !tried.has(part)) ? windows.filter(({ part }) => !tried.has(part)) : windows;
  const isAnotherDay = open.length === windows.length && tried.size > 0;
  const lastDay = Math.max(0, ...earlier.map(({ at }) => localEpochDay(at, zone)));
  const today = localEpochDay(now, zone);
  const firstDay = isAnotherDay ? Math.max(today, lastDay + 1) : today;
  for (let day = firstDay; day <= firstDay + 1; day += 1) {
    for (const { from, until } of open) {
      if (now < instantAt(day, until * 60, zone)) return Math.max(now, instantAt(day, from * 60, zone));
    }
  }
  return now;
}
