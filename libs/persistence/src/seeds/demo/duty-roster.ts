import { epochDayOf, instantAt, weekdayOf } from '#core/calendar/instant';
import type { EpochDay } from '#core/calendar/instant';

/** The one position of last resort: its holders take turns. */
export const DUTY_POST = 'piket';
export const DUTY_MANAGERS = ['piket.1', 'piket.2', 'piket.3'] as const;

const FROM = epochDayOf('2026-01-01');
const UNTIL = epochDayOf('2029-01-01');

export interface Turn {
  readonly login: string;
  readonly from: string;
  readonly until: string;
}

/** A week each, from Monday 00:00 WIB, without a gap through 2026, 2027 and 2028. */
export function dutyTurns(): Turn[] {
  const turns: Turn[] = [];
  for (let day = FROM; day < UNTIL;) {
    const next = Math.min(nextMonday(day), UNTIL);
    const login = DUTY_MANAGERS[turns.length % DUTY_MANAGERS.length] ?? DUTY_MANAGERS[0];
    turns.push({ login, from: midnight(day), until: midnight(next) });
    day = next;
  }
  return turns;
}

function nextMonday(day: EpochDay): EpochDay {
  const next = day + 1;
  return weekdayOf(next) === 'mon' ? next : nextMonday(next);
}

const midnight = (day: EpochDay): string => new Date(instantAt(day, 0, 'WIB')).toISOString();
