import type { OfficeCalendarData } from '#core/calendar/calendar-data';
import type { Instant } from '#core/calendar/instant';
import type { Case } from './cases';

const DAY = 86_400_000;
const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

type Hours = readonly (readonly [open: number, close: number])[];

/** Minute after minute through the rules, as one would do by hand: without intervals, without sums. */
export function minuteWalk({ daysOff, observes, periods, workWeek }: OfficeCalendarData, offsetMs: number) {
  const off = new Set(daysOff.filter(({ kind }) => observes.includes(kind)).map(({ date }) => date));
  const known = new Map<number, Hours>();
  const read = (localDay: number): Hours => {
    const date = new Date(localDay * DAY);
    const iso = date.toISOString().slice(0, 10);
    const week = periods.find(({ from, until }) => from <= iso && iso <= until) ?? workWeek;
    const texts = off.has(iso) ? [] : week.sessions[NAMES[date.getUTCDay()] ?? 'sun'];
    return texts.map((text) => [minuteOf(text.slice(0, 5)), minuteOf(text.slice(6))] as const);
  };
  const hoursOn = (localDay: number): Hours => {
    const found = known.get(localDay) ?? read(localDay);
    known.set(localDay, found);
    return found;
  };
  const isOpen = (localMs: number): boolean => {
    const minute = Math.floor((localMs % DAY) / 60_000);
    return hoursOn(Math.floor(localMs / DAY)).some(([open, close]) => open <= minute && minute < close);
  };
  return ({ from, duration: { unit, amount } }: Case): Instant => {
    let now = from + offsetMs;
    if (unit === 'workingMinutes') {
      for (let left = amount * 60_000; left > 0;) {
        const rest = 60_000 - (now % 60_000);
        const taken = isOpen(now) ? Math.min(rest, left) : 0;
        left -= taken;
        now += taken > 0 ? taken : rest;
      }
      return now - offsetMs;
    }
    // A working day has ended when the last of its open minutes has.
    now = (Math.floor(now / DAY) + 1) * DAY;
    let end = now;
    for (let left = amount; left > 0; left -= 1) {
      for (let minutes = 0, isWorking = false; minutes < 1_440 || !isWorking; minutes += 1) {
        if (minutes === 1_440) minutes = 0;
        if (isOpen(now)) [isWorking, end] = [true, now + 60_000];
        now += 60_000;
      }
    }
    return end - offsetMs;
  };
}

const minuteOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
