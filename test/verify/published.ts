import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedCalendar } from '#core/calendar/calendar-data';
import { stackOf } from '#core/calendar/layers';
import type { CalendarStack } from '#core/calendar/layers';

/** The data the product ships, read as files: every version of every calendar. */
const FOLDER = join(__dirname, '../../libs/persistence/src/seeds/calendars');

const byVersion = (one: PublishedCalendar, other: PublishedCalendar): number =>
  one.version.localeCompare(other.version, 'en', { numeric: true });

/** Each published version with what it lies over, in the newest edition. */
export function publishedStacks(): readonly CalendarStack[] {
  const all = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as PublishedCalendar)
    .sort(byVersion);
  const newest = new Map(all.map((data) => [data.id, data]));
  return all.map((data) => stackOf(new Map(newest).set(data.id, data), data.id));
}
