import type { AlwaysCalendarData, DayOffKind, HoursPeriod, OpenDay, OpenDayKind, RowStatus } from './calendar-data';
import { epochDayOf, type EpochDay } from './instant';
import { calendarName, isLayer, type CalendarStack } from './layers';
import { MINUTES_PER_DAY, readSessions, readWeek, sessionsOn, type Session, type WeekPlan } from './sessions';

/** A statement with its source, as explanations cite it. */
export interface Citation {
  /** Official Indonesian name; a work week has none. */
  readonly name?: string;
  readonly decree: string;
  readonly status: RowStatus;
  /** `<id>@<version>` of the layer that says so. */
  readonly calendar: string;
}

export interface DayOffNote extends Citation {
  readonly kind: DayOffKind;
}

/** Whose hours a day has. `always`: around the clock, without a row. */
export interface HoursNote extends Citation {
  readonly kind: 'workWeek' | HoursPeriod['kind'] | OpenDayKind | 'always';
}

/** What the rules say of one day. */
export interface DayPlan {
  readonly sessions: readonly Session[];
  readonly hours: HoursNote;
  /** Observed day off; then there are no sessions. */
  readonly dayOff?: DayOffNote;
}

/** The statements of one layer, read. */
interface LayerRules {
  readonly off: ReadonlyMap<EpochDay, DayOffNote>;
  readonly open: ReadonlyMap<EpochDay, DayPlan>;
  readonly hours: readonly HoursRule[];
}

interface HoursRule {
  readonly from: EpochDay;
  readonly until: EpochDay;
  readonly plan: WeekPlan;
  readonly note: HoursNote;
}

/** The layers' statements, the nearest first. */
export type DayRules = readonly LayerRules[];

/** Throws on statements that contradict each other within one layer. */
export function readRules(stack: CalendarStack): DayRules {
  const observed = observedKinds(stack);
  return stack.map((layer, index) => readLayer(layer, observed[index] ?? everyKind)).toReversed();
}

/** A row for the day of the nearest layer that has one, else the hours of the nearest that has hours for it. */
export function planOf(rules: DayRules, day: EpochDay): DayPlan {
  for (const { off, open } of rules) {
    const dayOff = off.get(day);
    if (dayOff) return { sessions: [], dayOff, hours: hoursOf(rules, day).note };
    const plan = open.get(day);
    if (plan) return plan;
  }
  const { plan, note } = hoursOf(rules, day);
  return { sessions: sessionsOn(plan, day), hours: note };
}

function hoursOf(rules: DayRules, day: EpochDay): HoursRule {
  for (const { hours } of rules) for (const rule of hours) if (rule.from <= day && day <= rule.until) return rule;
  throw new RangeError('no hours are stated');
}

type Observed = (kind: DayOffKind) => boolean;
const everyKind: Observed = () => true;

/** For each layer what is observed of its days off: the nearest `observes` at or over it says so. */
function observedKinds(stack: CalendarStack): Observed[] {
  let above = everyKind;
  return stack
    .toReversed()
    .map((layer) => {
      const kinds = 'observes' in layer ? layer.observes : undefined;
      if (above === everyKind && kinds) above = (kind) => kinds.includes(kind);
      return above;
    })
    .toReversed();
}

function readLayer(layer: CalendarStack[number], isObserved: Observed): LayerRules {
  if (!isLayer(layer) && layer.kind === 'always')
    return { off: new Map(), open: new Map(), hours: [aroundTheClock(layer)] };
  const calendar = calendarName(layer);
  const { daysOff = [], openDays = [], periods = [], workWeek } = layer;
  const off = new Map(
    daysOff
      .filter(({ kind }) => isObserved(kind))
      .map((row) => [epochDayOf(row.date), { ...citation(row, calendar), kind: row.kind }] as const),
  );
  const open = new Map(openDays.map((row) => [epochDayOf(row.date), openOn(row, calendar)] as const));
  requireOnce(openDays, off, calendar);
  const hours: HoursRule[] = periods.map((period) => ({
    from: epochDayOf(period.from),
    until: epochDayOf(period.until),
    plan: readWeek(period.sessions),
    note: { ...citation(period, calendar), kind: period.kind },
  }));
  requireApart(hours);
  if (workWeek) {
    const note = { ...citation(workWeek, calendar), kind: 'workWeek' as const };
    hours.push({ ...everyDay, plan: readWeek(workWeek.sessions), note });
  }
  return { off, open, hours };
}

const everyDay = { from: -Infinity, until: Infinity };

function openOn(row: OpenDay, calendar: string): DayPlan {
  if (row.sessions.length === 0) throw new RangeError(`${row.date} is open without a session`);
  return { sessions: readSessions(row.sessions), hours: { ...citation(row, calendar), kind: row.kind } };
}

const citation = (row: Omit<Citation, 'calendar'>, calendar: string): Citation => ({
  ...(row.name === undefined ? {} : { name: row.name }),
  decree: row.decree,
  status: row.status,
  calendar,
});

/** Two days off on one date say the same; hours beside a day off, or twice, do not. */
function requireOnce(openDays: readonly OpenDay[], off: ReadonlyMap<EpochDay, unknown>, calendar: string): void {
  const said = new Set(off.keys());
  for (const { date } of openDays) {
    if (said.has(epochDayOf(date))) throw new RangeError(`${calendar} says two things about ${date}`);
    said.add(epochDayOf(date));
  }
}

function requireApart(hours: readonly HoursRule[]): void {
  const inOrder = hours.toSorted((one, other) => one.from - other.from);
  inOrder.forEach(({ from, until, note }, index) => {
    if (until < from) throw new RangeError(`${note.name} ends before it begins`);
    if (from <= (inOrder[index - 1]?.until ?? -Infinity)) throw new RangeError(`periods overlap: ${note.name}`);
  });
}

function aroundTheClock(data: AlwaysCalendarData): HoursRule {
  const day = [{ open: 0, close: MINUTES_PER_DAY }];
  const plan = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day };
  const decree = data.sources[0]?.decree ?? data.id;
  return { ...everyDay, plan, note: { kind: 'always', decree, status: 'confirmed', calendar: calendarName(data) } };
}
