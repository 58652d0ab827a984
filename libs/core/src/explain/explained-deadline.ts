import type { Duration, DurationUnit } from '../calendar/duration';
import { explainDue, explainShare } from '../calendar/explain';
import type { Explanation } from '../calendar/explanation';
import type { Instant, PlainDate, Zone } from '../calendar/instant';
import { calendarName } from '../calendar/layers';
import { dayAt, workingSecondsBetween } from '../calendar/working-time';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Basis } from '../sla/basis';
import type { DeadlinePurpose } from '../vocabulary';

/** A clock as it is stored. Instants are UTC, ms. */
export interface StoredClock {
  readonly purpose: DeadlinePurpose;
  readonly unit: DurationUnit;
  readonly zone: Zone;
  readonly dueAt: Instant;
  readonly armedAt: Instant;
  readonly basis?: Basis;
  /** It no longer runs since then: it was stopped, or had its effect. */
  readonly stoppedAt?: Instant;
  /** It stands still: the date is the one it has when its pause lasts until then. */
  readonly standsUntil?: Instant;
}

/**
 * What can be said of a date. `kept`: worked out again from what is kept with the row. `armedOnly`: the row is older than
 * that; when it began and ends is known, and what lies between. `beyondCalendar`: the calendar does not reach that far.
 */
export type ExplanationGround = 'kept' | 'armedOnly' | 'beyondCalendar';

export interface ExplainedDeadline {
  readonly clock: StoredClock;
  readonly ground: ExplanationGround;
  /** `<id>@<version>`. */
  readonly calendar: string;
  readonly policyVersion: string;
  /** The whole budget, with what it was extended by. */
  readonly duration?: Duration;
  /** Of a reminder or a warning, that of its share. */
  readonly explanation?: Explanation;
  /** Of a reminder or a warning, that of the whole budget. */
  readonly whole?: Explanation;
  /** Whether working it out again gives the date of the row. */
  readonly isSame?: boolean;
  /** Between arming and the due instant, where no more is known. */
  readonly between?: { readonly workingDays: number; readonly workingSeconds: number };
  readonly knownUntil?: PlainDate;
}

/** Why a clock is due when it is: worked out again from its basis and the calendar it was armed under. */
export function explainDeadline(
  clock: StoredClock,
  calendar: WorkingCalendar,
  policyVersion: string,
): ExplainedDeadline {
  const about = { clock, calendar: calendarName(calendar), policyVersion };
  const { basis } = clock;
  if (!basis) return { ...about, ground: 'armedOnly', between: betweenOf(clock, calendar) };
  const duration = wholeOf(basis);
  const { from, fraction, pauses } = basis;
  const whole = explainDue(calendar, from, duration, { pauses });
  const explained = fraction === undefined ? whole : explainShare(calendar, from, duration, fraction, { pauses });
  if (!explained.ok) return { ...about, ground: 'beyondCalendar', duration, knownUntil: explained.knownUntil };
  return {
    ...about,
    ground: 'kept',
    duration,
    explanation: explained.value,
    whole: fraction !== undefined && whole.ok ? whole.value : undefined,
    isSame: explained.value.dueAt === clock.dueAt,
  };
}

/** An extension is of the unit of its clock and begins where the budget ends. */
function wholeOf({ duration, extension }: Basis): Duration {
  if (extension?.duration.unit !== duration.unit) return duration;
  return { ...duration, amount: duration.amount + extension.duration.amount };
}

function betweenOf({ armedAt, dueAt }: StoredClock, calendar: WorkingCalendar): ExplainedDeadline['between'] {
  const [first, last] = [dayAt(calendar, armedAt), dayAt(calendar, dueAt - 1)];
  const seconds = workingSecondsBetween(calendar, armedAt, dueAt);
  if (!first.ok || !last.ok || !seconds.ok) return undefined;
  return { workingDays: Math.max(0, last.value - first.value), workingSeconds: seconds.value };
}
