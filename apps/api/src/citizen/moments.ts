import type { Instant, Zone } from '#core/calendar/instant';
import { deadlineWords } from '#notices/deadline-words';
import { HOTLINE } from '#core/hotline';
import type { Words } from './texts';

/** `Sen 7 Des 2026 16.00 WIB`: a day and a time always with the zone. */
export const moment = (words: Words, at: Instant, zone: Zone): string => deadlineWords(at, zone, words.locale);

/** When something happened. A deadline at midnight is named by the day before it; what happened then happened then. */
export const happened = (words: Words, at: Instant, zone: Zone): string =>
  deadlineWords(at % MINUTE_MS === 0 ? at + 1 : at, zone, words.locale);

const MINUTE_MS = 60_000;

/** When to try again: in how many minutes, and by the clock on the wall of the capital. */
export function tooManyWords(words: Words, waitMs: number, realNow: Instant): string {
  const at = realNow + waitMs + MINUTE_MS;
  // A second past the minute: a time is never left out, as at midnight it would be.
  const time = deadlineWords(at - (at % MINUTE_MS) + 1_000, 'WIB', words.locale)
    .split(' ')
    .slice(-2)
    .join(' ');
  return words.say('tooMany', { minutes: String(Math.ceil(waitMs / MINUTE_MS)), time, number: HOTLINE });
}
