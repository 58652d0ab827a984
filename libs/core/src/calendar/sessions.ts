import { weekdayOf, type EpochDay, type Weekday } from './instant';
import type { WeekSessions } from './calendar-data';

/** Minutes from local midnight, [open, close); `close` above 1,440 ends on the next day. */
export interface Session {
  readonly open: number;
  readonly close: number;
}

export type WeekPlan = Readonly<Record<Weekday, readonly Session[]>>;

export const MINUTES_PER_DAY = 1440;

const sessionPattern = /^(\d{2}):([0-5]\d)-(\d{2}):([0-5]\d)$/;

export function readSession(text: string): Session {
  const [, openHour, openMinute, closeHour, closeMinute] = sessionPattern.exec(text) ?? [];
  const open = Number(openHour) * 60 + Number(openMinute);
  const closeOnClock = Number(closeHour) * 60 + Number(closeMinute);
  if (!(open < MINUTES_PER_DAY && closeOnClock <= MINUTES_PER_DAY)) throw new RangeError(`read session '${text}'`);
  return { open, close: closeOnClock <= open ? closeOnClock + MINUTES_PER_DAY : closeOnClock };
}

/** Sessions of one day. Throws when they overlap or lie in disorder: nothing is put right in silence. */
export function readSessions(texts: readonly string[]): readonly Session[] {
  const sessions = texts.map(readSession);
  sessions.forEach(({ open }, index) => {
    const previous = sessions[index - 1];
    if (previous && open < previous.close)
      throw new RangeError(`session '${texts[index]}' begins before '${texts[index - 1]}' ends`);
  });
  return sessions;
}

export function readWeek(week: WeekSessions): WeekPlan {
  const day = (weekday: Weekday): readonly Session[] => readSessions(week[weekday]);
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

export const sessionsOn = (plan: WeekPlan, epochDay: EpochDay): readonly Session[] => plan[weekdayOf(epochDay)];
