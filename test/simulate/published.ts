import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedCalendar } from '#core/calendar/calendar-data';
import type { Zone } from '#core/calendar/instant';
import { stackOf } from '#core/calendar/layers';
import { compileCalendar } from '#core/calendar/working-calendar';
import type { WorkingCalendar } from '#core/calendar/working-calendar';
import type { CalendarOf } from '#core/sla/clock';
import type { PolicyVersion } from '#core/sla/policy';

const SEEDS = join(__dirname, '../../libs/persistence/src/seeds');

/** The newest of what is published, as a server reads it after seeding. */
export function publishedPolicy(): PolicyVersion {
  const [newest] = readAll<PolicyVersion>('policies').slice(-1);
  if (!newest) throw new Error('no policy is published');
  return newest;
}

export function publishedCalendars(): CalendarOf {
  const edition = new Map(readAll<PublishedCalendar>('calendars').map((data) => [data.id, data]));
  const compiled = new Map<string, WorkingCalendar>();
  return (calendarId: string, zone: Zone) => {
    const key = `${calendarId} ${zone}`;
    const calendar = compiled.get(key) ?? compileCalendar(stackOf(edition, calendarId), zone);
    compiled.set(key, calendar);
    return calendar;
  };
}

const readAll = <Data extends { readonly version: string }>(folder: string): readonly Data[] =>
  readdirSync(join(SEEDS, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(SEEDS, folder, name), 'utf8')) as Data)
    .sort((one, other) => one.version.localeCompare(other.version, 'en', { numeric: true }));
