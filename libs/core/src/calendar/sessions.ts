import { weekdayOf, type Weekday } from './instant';
import type { WeekSessions } from './calendar-data';

/** Minutes from local midnight, [open, close); `close` above 1,440 ends on the next day. */
export interface Session {
  readonly open: number;
  readonly close: number;
}

export type WeekPlan = Readonly<Record<Weekday, readonly Session[]>>;

const sessionPattern = /^(\d{2}):([0-5]\d)-(\d{2}):([0-5]\d)$/;

export function readSession(text: string): Session {
  const [, openHour, openMinute, closeHour, closeMinute] = sessionPattern.exec(text) ?? [];
  const open = Number(openHour) * 60 + Number(openMinute);
  const closeOnClock = Number(closeHour) * 60 + Number(closeMinute);
  if (!(open < 1440 && closeOnClock <= 1440)) throw new RangeError(`read session '${text}'`);
  return { open, close: closeOnClock <= open ? closeOnClock + 1440 : closeOnClock };
}

export function readWeek(week: WeekSessions): WeekPlan {
  const day = (weekday: Weekday): readonly Session[] => week[weekday].map(readSession);
  return {
    mon: day('mon'),
    tue: day('tue'),
    wed: day('wed'),
    thu: day('thu'),
    fri: day('fri'),
    sat: day('sat'),
    sun: day('sun'),
  };
}

export const sessionsOn = (plan: WeekPlan, epochDay: number): readonly Session[] => plan[weekdayOf(epochDay)];
