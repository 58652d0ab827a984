import type { PlainDate, Weekday } from './instant';

/**
 * A calendar version as data (JSON). Every row names its decree and says whether the decree has fixed it.
 * Of several statements about one day the strongest wins: an observed day off, then a period, then the work week.
 * Optional fields may be added (working days by decree, a parent layer); what is here keeps its meaning.
 */
export type CalendarData = OfficeCalendarData | AlwaysCalendarData;

export type CalendarKind = CalendarData['kind'];

export interface OfficeCalendarData extends CalendarIdentity {
  readonly kind: 'government' | 'bank';
  /** Consecutive years the rows are complete for. The calendar begins on 1 January of the first. */
  readonly years: readonly number[];
  /** Last day the calendar speaks of. Nothing is computed past its end. */
  readonly knownUntil: PlainDate;
  readonly workWeek: Hours;
  /** Days on which other hours apply (Ramadan); they may not overlap. */
  readonly periods: readonly HoursPeriod[];
  /** Kinds of days off on which this calendar is closed: an office that opens on cuti bersama leaves `jointLeave` out. */
  readonly observes: readonly DayOffKind[];
  readonly daysOff: readonly DayOff[];
}

/** Open around the clock (hotline 171, duty rosters); needs no rows and has no horizon. */
export interface AlwaysCalendarData extends CalendarIdentity {
  readonly kind: 'always';
}

interface CalendarIdentity {
  /** Names the calendar across its versions: `government`. */
  readonly id: string;
  /** `<year>.<n>`, increasing. */
  readonly version: string;
  /**
   * Local midnight at which working time and working days are counted from zero. All versions of a calendar share it,
   * so that stored positions outlive a version, also one that adds earlier years.
   */
  readonly epoch: PlainDate;
  readonly sources: readonly CalendarSource[];
}

/** `confirmed`: fixed by the decree. `estimate`: not yet fixed (sidang isbat) or our proposal. */
export type RowStatus = 'confirmed' | 'estimate';

export interface Hours extends Cited {
  readonly sessions: WeekSessions;
}

/** Sessions of local time, breaks left out, in order: `['07:30-12:00', '13:00-16:00']`; `22:00-06:00` ends next day. */
export type WeekSessions = Readonly<Record<Weekday, readonly string[]>>;

export interface HoursPeriod extends Hours {
  readonly kind: 'ramadan';
  readonly name: string;
  readonly from: PlainDate;
  /** Last day, included. */
  readonly until: PlainDate;
}

/** Libur nasional, cuti bersama. */
export type DayOffKind = 'nationalHoliday' | 'jointLeave';

export interface DayOff extends Cited {
  readonly date: PlainDate;
  /** Official Indonesian name. */
  readonly name: string;
  readonly kind: DayOffKind;
}

interface Cited {
  /** Key of the source in `sources`. */
  readonly decree: string;
  readonly status: RowStatus;
}

export interface CalendarSource {
  readonly decree: string;
  readonly title: string;
  readonly note?: string;
}
