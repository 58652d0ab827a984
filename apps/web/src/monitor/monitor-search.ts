import { DEFAULT_PERIOD_DAYS, MONITOR_PERIODS } from '#core/monitor/formula';
import { AGE_BUCKET, ASKED_FIGURE, CATEGORY, codesOf, COMPLAINT_STATUS, MONITOR_FIGURE } from '#core/vocabulary';
import { PARTY, WAITED_ON } from '#core/vocabulary';
import type { AgeBucket, AskedFigure, CategoryCode, ComplaintStatus, MonitorFigure } from '#core/vocabulary';
import type { Party, WaitedOn } from '#core/vocabulary';

/** What the monitor and its lists are narrowed to, as it stands in the address. */
export interface MonitorSearch {
  readonly periodDays?: (typeof MONITOR_PERIODS)[number];
  readonly category?: CategoryCode;
  readonly region?: string;
  readonly figure?: MonitorFigure;
  readonly age?: AgeBucket;
  readonly status?: ComplaintStatus;
  readonly waitingOn?: Exclude<Party | WaitedOn, 'closed'>;
  readonly institutionId?: string;
  readonly asked?: AskedFigure;
  readonly cursor?: string;
  /** Filters of the address that are none (any more); said on the page until they are cleared. */
  readonly ignored?: readonly FilterName[];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const FILTER_NAMES = [
  'periodDays',
  'category',
  'region',
  'figure',
  'age',
  'status',
  'waitingOn',
  'institutionId',
  'asked',
  'cursor',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

const WAITERS = [...codesOf(PARTY), ...codesOf(WAITED_ON)].filter((code) => code !== 'closed');

/** An address may come from anywhere and be old: what is no filter of ours is left out, and its name is kept to be told. */
export function readMonitorSearch(search: Record<string, unknown>): MonitorSearch {
  const read: Omit<MonitorSearch, 'ignored'> = {
    periodDays: MONITOR_PERIODS.find((days) => String(days) === String(search.periodDays)),
    category: oneOf(codesOf(CATEGORY), search.category),
    region: fitting(/^(?:\d{2}|\d{4}|\d{6}|\d{10})$/, search.region),
    figure: oneOf(codesOf(MONITOR_FIGURE), search.figure),
    age: oneOf(codesOf(AGE_BUCKET), search.age),
    status: oneOf(codesOf(COMPLAINT_STATUS), search.status),
    waitingOn: oneOf(WAITERS, search.waitingOn),
    institutionId: fitting(UUID, search.institutionId),
    asked: oneOf(codesOf(ASKED_FIGURE), search.asked),
    cursor: fitting(/^[\w-]{1,512}$/, search.cursor),
  };
  const before = Array.isArray(search.ignored) ? search.ignored : [];
  const ignored = FILTER_NAMES.filter(
    (name) => before.includes(name) || (search[name] !== undefined && read[name] === undefined),
  );
  return { ...read, ignored: ignored.length > 0 ? ignored : undefined };
}

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((each) => each === value);

function fitting(pattern: RegExp, value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && pattern.test(text) ? text : undefined;
}

/** What is asked of the server. */
export const filterOf = ({ ignored: _ignored, cursor: _cursor, category, status, ...search }: MonitorSearch) => ({
  ...search,
  periodDays: search.periodDays ?? DEFAULT_PERIOD_DAYS,
  category: category && [category],
  status: status && [status],
});

/** What holds for all figures of the page: what a figure itself chooses is left out. */
export const pageFilters = ({ periodDays, category, region }: MonitorSearch): MonitorSearch => ({
  periodDays,
  category,
  region,
});
