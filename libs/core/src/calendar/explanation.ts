import type { DayOffKind } from './calendar-data';
import type { DayOffNote, HoursNote } from './day-rules';
import type { Duration } from './duration';
import type { Instant, PlainDate, Weekday, Zone } from './instant';
import type { LayerName } from './layers';
import type { Pause } from './pauses';

/** How a date came about, day by day: codes and figures, no words of any language. */
export interface Explanation {
  /** `<id>@<version>` of the nearest layer. */
  readonly calendar: string;
  /** The layers it was compiled from, the nation first. */
  readonly layers: readonly LayerName[];
  readonly zone: Zone;
  /** Unit, amount and counting rule. */
  readonly duration: Duration;
  readonly from: Instant;
  readonly dueAt: Instant;
  readonly measure: Measure;
  /** In `measure`; the sum of `counted` over the days. Of a share, what was used of it until `dueAt`. */
  readonly budget: number;
  /** Only where a share of the budget is explained, and not the whole. */
  readonly share?: Share;
  /** What was cut out, in order, overlaps merged; a pause after the due instant is not among them. */
  readonly pauses: readonly Pause[];
  /** One row for each local day from the day of `from` to the due day, in order; a night shift is part of the day it begins on. */
  readonly days: readonly ExplainedDay[];
}

/** What a share of a budget comes to, in the measure of its explanation. */
export interface Share {
  /** 0 to 1. */
  readonly fraction: number;
  /** From the beginning to the end of the whole budget, as if there were no pause. */
  readonly of: number;
  readonly amount: number;
}

export type Measure = 'workingSeconds' | 'workingDays' | 'calendarDays' | 'milliseconds';

export interface ExplainedDay {
  readonly date: PlainDate;
  readonly weekday: Weekday;
  /** What this day took of the budget, in the explanation's measure. */
  readonly counted: number;
  /** Only where nothing counted. */
  readonly why?: WhyNotCounted;
  /** Stretches that counted; of a day that counts as a whole, all of its hours. */
  readonly spans: readonly Span[];
  /** Between two sessions of the day, as far as they lie between `from` and the due instant. */
  readonly breaks: readonly Pause[];
  /** What pauses took of this day. */
  readonly pauses: readonly Pause[];
  /** Working time only: whose hours the day has, also where they were over. Named for Ramadan, half days, rosters. */
  readonly hours?: HoursNote;
  /** Working time only: the day off that closes the office. */
  readonly dayOff?: DayOffNote;
  /** Days only: when this one ends. */
  readonly closesAt?: Instant;
}

/** [from, to); working time in whole seconds, both ends on a second. */
export interface Span extends Pause {
  readonly seconds: number;
}

/**
 * `dayZero`: the day of receipt. `weekend`: no hours on this day of the week. `outsideHours`: open, but not between
 * `from` and the due instant; in working days: received after closing. `paused`: its hours, or its end, lay in a pause.
 * `insteadOfDayZero`: the day of receipt ended in a pause, which put off all that follow by one.
 */
export type WhyNotCounted = DayOffKind | 'weekend' | 'dayZero' | 'insteadOfDayZero' | 'outsideHours' | 'paused';
