import type { CountedUnit } from '#core/calendar/between';
import type { CalendarLayerData, OfficeCalendarData } from '#core/calendar/calendar-data';
import type { Instant, Zone } from '#core/calendar/instant';
import type { CalendarStack } from '#core/calendar/layers';
import type { Pause } from '#core/calendar/pauses';
import type { CountingRule } from '#core/calendar/working-time';
import type { Answer, Answering, Question } from './question';

/*
 * The second oracle. It builds nothing: it walks minute by minute and asks the rows of the calendar each time whether
 * somebody is at work. Dates come from the platform, times are compared as text.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;
const SHIFT: Readonly<Record<Zone, number>> = { WIB: 7 * 3_600_000, WITA: 8 * 3_600_000, WIT: 9 * 3_600_000 };
const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const TIMES = Array.from(
  { length: 1440 },
  (_, minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
);

type Shift = readonly [open: string, close: string];

/** Who works on a local day: those who come that day, and those who came the evening before. */
interface Roster {
  readonly today: readonly Shift[];
  readonly fromYesterday: readonly Shift[];
}

export function minuteWalk(stack: CalendarStack, zone: Zone): Answering {
  const [base, ...layers] = stack;
  const book = base.kind === 'always' ? alwaysBook : officeBook([base, ...layers]);
  const rosters = new Map<number, Roster>();
  const rosterOf = (day: number): Roster => {
    const found = rosters.get(day) ?? {
      today: book.shifts(dateOf(day)),
      fromYesterday: book.shifts(dateOf(day - 1)).filter(isOvernight),
    };
    rosters.set(day, found);
    return found;
  };
  const localOf = (instant: Instant) => instant + SHIFT[zone];
  const isAtWork = (instant: Instant): boolean => {
    const local = localOf(instant);
    const day = Math.floor(local / DAY);
    const time = TIMES[Math.floor((local - day * DAY) / MINUTE)] ?? '';
    const { today, fromYesterday } = rosterOf(day);
    return (
      today.some((shift) => shift[0] <= time && (time < shift[1] || isOvernight(shift))) ||
      fromYesterday.some(([, close]) => time < close)
    );
  };
  const midnight = (day: number): Instant => day * DAY - SHIFT[zone];
  const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / DAY;
  const [startsAt, endsAt] = [midnight(dayOf(book.first)), midnight(dayOf(book.last) + 1)];
  const reached = (instant: Instant): Answer => (instant > endsAt ? 'beyondHorizon' : instant);

  /** Walks until so many milliseconds have counted, from minute to minute and from one end of a pause to the next. */
  const walk = (
    { from, budget, limit }: { readonly from: Instant; readonly budget: number; readonly limit: Instant },
    counts: (now: Instant) => boolean,
    stops: readonly Instant[],
  ): Answer => {
    let [now, left] = [from, budget];
    while (left > 0) {
      const minute = now + MINUTE - (((now % MINUTE) + MINUTE) % MINUTE);
      const next = stops.reduce((nearest, stop) => (stop > now && stop < nearest ? stop : nearest), minute);
      if (counts(now)) {
        if (left <= next - now) return now + left;
        left -= next - now;
      }
      now = next;
      if (now > limit) return 'beyondHorizon';
    }
    return now;
  };

  const addMinutes = (from: Instant, minutes: number, pauses: readonly Pause[]): Answer => {
    if (minutes === 0) return from;
    const whole = pauses.map((pause) => ({ from: wholeSecond(pause.from), to: wholeSecond(pause.to) }));
    const counts = (now: Instant) => isAtWork(now) && !standsStill(whole, now);
    const due = walk({ from: wholeSecond(from), budget: minutes * MINUTE, limit: endsAt }, counts, edgesOf(whole));
    return typeof due === 'number' ? reached(due) : due;
  };

  const secondsBetween = (from: Instant, to: Instant): number => {
    if (from > to) return 0 - secondsBetween(to, from);
    let [now, worked] = [wholeSecond(from), 0];
    const end = wholeSecond(to);
    while (now < end) {
      const next = Math.min(end, now + MINUTE - (now % MINUTE));
      if (isAtWork(now)) worked += next - now;
      now = next;
    }
    return worked / 1000;
  };

  /** The last minute of those who came on this day, looked for backwards from the end of the night after it. */
  const closingOf = (day: number): Instant => {
    if (base.kind === 'always') return midnight(day + 1);
    const mine = rosterOf(day).today;
    const isStillThere = (minute: number) =>
      mine.some((shift) => {
        const time = TIMES[minute % 1440] ?? '';
        return minute < 1440
          ? shift[0] <= time && (time < shift[1] || isOvernight(shift))
          : isOvernight(shift) && time < shift[1];
      });
    let minute = 2879;
    while (!isStillThere(minute)) minute -= 1;
    return midnight(day) + (minute + 1) * MINUTE;
  };

  const isWorkingDay = (day: number) => rosterOf(day).today.length > 0;
  const [firstDay, lastDay] = [dayOf(book.first), dayOf(book.last)];
  /** The next working day after this one; past the last known there is none. */
  const dayAfter = (day: number): number | undefined => {
    for (let next = day + 1; next <= lastDay; next += 1) if (isWorkingDay(next)) return next;
    return undefined;
  };

  /** The day of receipt: today's or the last one that was worked; by the other rule the next, once that has closed. */
  const receivedOn = (from: Instant, rule: CountingRule): { readonly day?: number; readonly isNext: boolean } => {
    let day = Math.floor(localOf(from) / DAY);
    const today = day;
    while (day >= firstDay && !isWorkingDay(day)) day -= 1;
    if (rule === 'nextWorkingDay' && (day < firstDay || from >= closingOf(day)))
      return { day: dayAfter(today), isNext: true };
    return { day, isNext: false };
  };

  const addDays = (from: Instant, days: number, rule: CountingRule, pauses: readonly Pause[]): Answer => {
    const received = receivedOn(from, rule);
    if (received.day === undefined) return 'beyondHorizon';
    let day: number | undefined = received.day;
    // A day whose end comes while the clock stands still does not count, the day of receipt no less.
    const isLost = (each: number) =>
      each >= firstDay && closingOf(each) > from && standsStill(pauses, closingOf(each) - 1);
    for (let left = days; day !== undefined && (left > 0 || isLost(day));) {
      if (!isLost(day)) left -= 1;
      day = dayAfter(day < firstDay ? Math.floor(localOf(from) / DAY) : day);
    }
    if (day === undefined) return 'beyondHorizon';
    return day < firstDay ? from : reached(Math.max(from, closingOf(day)));
  };

  const countDays = (from: Instant, to: Instant, rule: CountingRule): number => {
    const received = receivedOn(from, rule);
    let count = 0;
    let day = received.isNext ? received.day : Math.floor(localOf(from) / DAY);
    for (;;) {
      day = day === undefined ? undefined : dayAfter(day);
      if (day === undefined || closingOf(day) > to) return count;
      count += 1;
    }
  };

  const addMidnights = (from: Instant, count: number, pauses: readonly Pause[]): Instant => {
    let at = midnight(Math.floor(localOf(from) / DAY));
    for (let left = count; left > 0;) {
      at += DAY;
      if (!standsStill(pauses, at - 1)) left -= 1;
    }
    return at;
  };

  const firstOpen = (from: Instant): Answer => {
    if (isAtWork(from)) return from;
    for (let now = from - (from % MINUTE) + MINUTE; now <= endsAt; now += MINUTE) if (isAtWork(now)) return now;
    return 'beyondHorizon';
  };

  const isOutside = (instant: Instant) => instant < startsAt || instant > endsAt;
  const refusal = (instant: Instant): Answer => (instant < startsAt ? 'beforeCalendar' : 'beyondHorizon');
  const add = ({ unit, from, amount }: Question, pauses: readonly Pause[]): Answer => {
    if (unit.unit === 'calendarDays') return addMidnights(from, amount + 1, pauses);
    if (unit.unit === 'wallClockMinutes')
      return walk(
        { from, budget: amount * MINUTE, limit: Infinity },
        (now) => !standsStill(pauses, now),
        edgesOf(pauses),
      );
    if (isOutside(from)) return refusal(from);
    return unit.unit === 'workingMinutes'
      ? addMinutes(from, amount, pauses)
      : addDays(from, amount, ruleOf(unit), pauses);
  };

  const between = (unit: CountedUnit, from: Instant, to: Instant): Answer => {
    if (unit.unit === 'wallClockMinutes') return Math.floor((to - from) / MINUTE);
    if (unit.unit === 'calendarDays')
      return Math.max(0, Math.floor(localOf(to) / DAY) - Math.floor(localOf(from) / DAY) - 1);
    const edge = [from, to].find(isOutside);
    if (edge !== undefined) return refusal(edge);
    return unit.unit === 'workingMinutes'
      ? Math.floor(secondsBetween(from, to) / 60)
      : countDays(from, to, ruleOf(unit));
  };

  return (question: Question): Answer => {
    const { ask, unit, from, to, pauses } = question;
    if (ask === 'add') return add(question, []);
    if (ask === 'paused') return add(question, pauses);
    if (ask === 'between') return between(unit, from, Math.max(from, to));
    if (isOutside(from)) return refusal(from);
    if (ask === 'nextOpen') return firstOpen(from);
    if (ask === 'isOpen') return isAtWork(from);
    return isOutside(to) ? refusal(to) : secondsBetween(from, to);
  };
}

const ruleOf = (unit: CountedUnit): CountingRule => (unit.unit === 'workingDays' ? unit.rule : 'receiptDate');
const wholeSecond = (instant: Instant): Instant => Math.floor(instant / 1000) * 1000;
const standsStill = (pauses: readonly Pause[], now: Instant): boolean =>
  pauses.some(({ from, to }) => from <= now && now < to);
const edgesOf = (pauses: readonly Pause[]): readonly Instant[] => pauses.flatMap(({ from, to }) => [from, to]);

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** `22:00-06:00`: until the next morning. */
const isOvernight = ([open, close]: Shift): boolean => close <= open;

interface RuleBook {
  readonly first: string;
  readonly last: string;
  readonly shifts: (date: string) => readonly Shift[];
}

const alwaysBook: RuleBook = { first: '1970-01-01', last: '9999-12-31', shifts: () => [['00:00', '24:00']] };

type OfficeStack = readonly [OfficeCalendarData, ...CalendarLayerData[]];

/** Asks the layers, the nearest first: has it a row for this very day? And if none has, whose hours are the nearest? */
function officeBook(stack: OfficeStack): RuleBook {
  const [{ years }] = stack;
  const first = `${Math.min(...years)}-01-01`;
  const last = stack.flatMap(({ knownUntil }) => knownUntil ?? []).reduce((one, other) => (one < other ? one : other));
  const nearest = stack.map((layer, height) => ({ layer, observes: observedAt(stack, height) })).toReversed();
  const textsOf = (date: string): readonly string[] => {
    for (const { layer, observes } of nearest) {
      if (layer.daysOff?.some((row) => row.date === date && (observes?.includes(row.kind) ?? true))) return [];
      const open = layer.openDays?.find((row) => row.date === date);
      if (open) return open.sessions;
    }
    const name = NAMES[new Date(`${date}T00:00Z`).getUTCDay()] ?? 'sun';
    for (const { layer } of nearest) {
      const hours = layer.periods?.find(({ from, until }) => from <= date && date <= until) ?? layer.workWeek;
      if (hours) return hours.sessions[name];
    }
    return [];
  };
  const shifts = (date: string): readonly Shift[] =>
    date < first || date > last ? [] : textsOf(date).map((text) => [text.slice(0, 5), text.slice(6)] as const);
  return { first, last, shifts };
}

/** What the uppermost layer says that says anything, here or above; nothing said, every row holds. */
const observedAt = (stack: OfficeStack, height: number) =>
  stack.slice(height).reduce<readonly string[] | undefined>((below, { observes }) => observes ?? below, undefined);
