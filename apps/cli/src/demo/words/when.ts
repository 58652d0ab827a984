import type { Instant, Zone } from '#core/calendar/instant';
import { deadlineWords } from '#notices/deadline-words';
import type { Language } from '#notices/language';

/** A year that every line would repeat. */
const withoutYear = (words: string): string => words.replace(/ \d{4}(?= |$)/, '');

/** When something has to be done: `Sen 30 Nov 16.00 WIB`; at the end of a day only the day. */
export const dueWords = (dueAt: Instant, zone: Zone, language: Language): string =>
  withoutYear(deadlineWords(dueAt, zone, language));

/** When something happened. At midnight it happened then, while what is due at midnight is due the day before. */
export const momentWords = (at: Instant, zone: Zone, language: Language): string =>
  withoutYear(deadlineWords(at + 1, zone, language));
