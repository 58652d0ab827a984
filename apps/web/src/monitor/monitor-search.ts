import { DEFAULT_PERIOD_DAYS, MONITOR_PERIODS } from '#core/monitor/formula';
import {
  AGE_BUCKET,
  ASKED_FIGURE,
  CATEGORY,
  codesOf,
  COMPLAINT_STATUS,
  MONITOR_CAUSE,
  MONITOR_FIGURE,
  PARTY,
  WAITED_ON,
} from '#core/vocabulary';
import type {
  AgeBucket,
  AskedFigure,
  CategoryCode,
  ComplaintStatus,
  MonitorCause,
  MonitorFigure,
  Party,
  WaitedOn,
} from '#core/vocabulary';
import { ADDRESS, fitting, oneOf } from '../parts/address';
import { ignoredOf } from '../parts/ignored';

/** What the monitor and its lists are narrowed to, as it stands in the address. */
export interface MonitorSearch {
  readonly periodDays?: (typeof MONITOR_PERIODS)[number];
  readonly category?: CategoryCode;
  readonly region?: string;
  readonly figure?: MonitorFigure;
  readonly age?: AgeBucket;
  readonly status?: ComplaintStatus;
  readonly waitingOn?: Exclude<Party | WaitedOn, 'closed'>;
  readonly usedBy?: Exclude<Party | WaitedOn, 'closed'>;
  readonly institutionId?: string;
  readonly asked?: AskedFigure;
  readonly cause?: MonitorCause;
  readonly cursor?: string;
  /** A file of this list that is being made: no filter, but found again by whoever comes back to the page. */
  readonly file?: string;
  /** Filters of the address that are none (any more); said on the page until they are cleared. */
  readonly ignored?: readonly FilterName[];
}

export const FILTER_NAMES = [
  'periodDays',
  'category',
  'region',
  'figure',
  'age',
  'status',
  'waitingOn',
  'usedBy',
  'institutionId',
  'asked',
  'cause',
  'cursor',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

const WAITERS = [...codesOf(PARTY), ...codesOf(WAITED_ON)].filter((code) => code !== 'closed');

/** An address may come from anywhere and be old: what is no filter of ours is left out, and its name is kept to be told. */
export function readMonitorSearch(search: Record<string, unknown>): MonitorSearch {
  const read: Omit<MonitorSearch, 'ignored'> = {
    periodDays: MONITOR_PERIODS.find((days) => String(days) === String(search.periodDays)),
    category: oneOf(codesOf(CATEGORY), search.category),
    region: fitting(ADDRESS.region, search.region),
    figure: oneOf(codesOf(MONITOR_FIGURE), search.figure),
    age: oneOf(codesOf(AGE_BUCKET), search.age),
    status: oneOf(codesOf(COMPLAINT_STATUS), search.status),
    waitingOn: oneOf(WAITERS, search.waitingOn),
    usedBy: oneOf(WAITERS, search.usedBy),
    institutionId: fitting(ADDRESS.id, search.institutionId),
    asked: oneOf(codesOf(ASKED_FIGURE), search.asked),
    cause: oneOf(codesOf(MONITOR_CAUSE), search.cause),
    cursor: fitting(ADDRESS.cursor, search.cursor),
    file: fitting(ADDRESS.id, search.file),
  };
  return { ...read, ignored: ignoredOf(FILTER_NAMES, search, read) };
}

/** What is asked of the server: filters and nothing else that stands in the address, such as its language. */
export const filterOf = (search: MonitorSearch) => {
  const {
    periodDays = DEFAULT_PERIOD_DAYS,
    category,
    region,
    figure,
    age,
    status,
    waitingOn,
    usedBy,
    institutionId,
    asked,
    cause,
  } = search;
  return {
    periodDays,
    category: category && [category],
    region,
    figure,
    age,
    status: status && [status],
    waitingOn,
    usedBy,
    institutionId,
    asked,
    cause,
  };
};

/** What holds for all figures of the page: what a figure itself chooses is left out. */
export const pageFilters = ({ periodDays, category, region }: MonitorSearch): MonitorSearch => ({
  periodDays,
  category,
  region,
});
