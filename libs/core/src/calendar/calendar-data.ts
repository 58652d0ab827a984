import type { PlainDate, Weekday } from './instant';

/*
 * A calendar version as data (JSON). Every row names its decree and says whether the decree has fixed it.
 * Of several statements about one day the strongest wins: a row for this very day (an observed day off, a half day, a
 * roster), then a period, then the work week. Optional fields may be added; what is here keeps its meaning.
 *
 * A layer lies over another calendar: province over the nation, kabupaten over province, organisation, unit. It states
 * only what differs, and wins over what lies below: its row for a day over any row below, and its hours (period, then
 * work week) over all hours below. So a unit with a work week of its own also states its own hours of Ramadan, while
 * days off reach it from below unless its `observes` leaves their kind out.
 */

/** What is published under one id: a calendar that stands by itself, or a layer over another. */
export type PublishedCalendar = CalendarData | CalendarLayerData;

/** Stands by itself. */
export type CalendarData = OfficeCalendarData | AlwaysCalendarData;

export type CalendarKind = CalendarData['kind'];

export interface OfficeCalendarData extends CalendarIdentity, Anchored {
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
  /** Days with hours of their own. */
  readonly openDays?: readonly OpenDay[];
}

/** Open around the clock (hotline 171, duty rosters); needs no rows and has no horizon. */
export interface AlwaysCalendarData extends CalendarIdentity, Anchored {
  readonly kind: 'always';
}

/** From the wide to the near; each lies over a wider one. */
export const LAYER_SCOPES = ['province', 'regency', 'organisation', 'unit'] as const;
export type LayerScope = (typeof LAYER_SCOPES)[number];

/** Kind, years and epoch are those of the calendar at the bottom. */
export interface CalendarLayerData extends CalendarIdentity {
  /** Id of the calendar this one lies over; of its versions the newest in the edition counts. */
  readonly extends: string;
  readonly scope: LayerScope;
  /** When the rows here are complete for less than the years below: the last day the whole is known. */
  readonly knownUntil?: PlainDate;
  readonly workWeek?: Hours;
  readonly periods?: readonly HoursPeriod[];
  /** Kinds of days off kept here, of all rows here and below. Without it every row here holds, and below what is said there. */
  readonly observes?: readonly DayOffKind[];
  readonly daysOff?: readonly DayOff[];
  readonly openDays?: readonly OpenDay[];
}

interface CalendarIdentity {
  /** Names the calendar across its versions: `government`. */
  readonly id: string;
  /** `<year>.<n>`, increasing. */
  readonly version: string;
  readonly sources: readonly CalendarSource[];
}

interface Anchored {
  /**
   * Local midnight at which working time and working days are counted from zero. All versions of a calendar share it,
   * so that stored positions outlive a version, also one that adds earlier years.
   */
  readonly epoch: PlainDate;
}

/** `confirmed`: fixed by the decree. `estimate`: not yet fixed (sidang isbat) or our proposal. */
export type RowStatus = 'confirmed' | 'estimate';

export interface Hours extends Cited {
  readonly sessions: WeekSessions;
}

/**
 * Sessions of local time, breaks left out, in order: `['07:30-12:00', '13:00-16:00']`. `22:00-06:00` ends next day, and
 * belongs to the day it begins on; it may not reach into a session of the next.
 */
export type WeekSessions = Readonly<Record<Weekday, readonly string[]>>;

export interface HoursPeriod extends Hours {
  readonly kind: 'ramadan';
  readonly name: string;
  readonly from: PlainDate;
  /** Last day, included. */
  readonly until: PlainDate;
}

/** Libur nasional, cuti bersama, libur daerah, hari pemungutan suara, kantor tutup. */
export const DAY_OFF_KINDS = ['nationalHoliday', 'jointLeave', 'regionalHoliday', 'electionDay', 'closure'] as const;
export type DayOffKind = (typeof DAY_OFF_KINDS)[number];

export interface DayOff extends DayRow {
  readonly kind: DayOffKind;
}

/** Setengah hari kerja, buka menurut jadwal piket. */
export const OPEN_DAY_KINDS = ['halfDay', 'roster'] as const;
export type OpenDayKind = (typeof OPEN_DAY_KINDS)[number];

/** Open for these sessions whatever is said elsewhere in its layer or below: a half day, a duty on cuti bersama. */
export interface OpenDay extends DayRow {
  readonly kind: OpenDayKind;
  readonly sessions: readonly string[];
}

interface DayRow extends Cited {
  readonly date: PlainDate;
  /** Weekday of the date, for whoever reads the file; the linter compares. */
  readonly day?: Weekday;
  /** Official Indonesian name. */
  readonly name: string;
}

interface Cited {
  /** Key of the source in `sources`. */
  readonly decree: string;
  readonly status: RowStatus;
  /** Why this is an estimate, or what is worth knowing. */
  readonly note?: string;
}

export interface CalendarSource {
  readonly decree: string;
  readonly title: string;
  readonly note?: string;
}
