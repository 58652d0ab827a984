import type { Client } from 'pg';
import type { PublishedCalendar } from '#core/calendar/calendar-data';
import { stackOf } from '#core/calendar/layers';
import type { Zone } from '#core/calendar/instant';
import { compileCalendar } from '#core/calendar/working-calendar';
import type { WorkingCalendar } from '#core/calendar/working-calendar';
import type { CalendarOf } from '#core/sla/clock';
import { timeUsed } from '#core/sla/time-used';
import type { StoryEvent, TimeUsed } from '#core/sla/time-used';

const HOUR_MS = 3_600_000;

/** Whatever became of a complaint, what everybody used of its time accounts for its age. Lists those of which it does not. */
export async function unaccountedTimes(admin: Client): Promise<string[]> {
  const calendarOf = await calendarsIn(admin);
  const { rows } = await admin.query<{ complaint_id: string; story: readonly StoryEvent[] }>(
    `SELECT complaint_id, jsonb_agg(jsonb_build_object('stream', stream, 'taskId', stream_id,
       'event', data || jsonb_build_object('type', type, 'at', round(extract(epoch FROM at) * 1000)))
       ORDER BY at, recorded_at, stream, version) AS story
     FROM event WHERE stream IN ('complaint', 'task') GROUP BY complaint_id`,
  );
  return rows.flatMap(({ complaint_id, story }) => {
    const now = Math.max(...story.map(({ event }) => event.at)) + HOUR_MS;
    const used = timeUsed(complaint_id, story, now, calendarOf);
    return accounts(used) ? [] : [`the times of complaint ${complaint_id} do not make up its age`];
  });
}

function accounts({ from, to, ageMs, segments, used, togetherMs }: TimeUsed): boolean {
  const edges = [from, ...segments.map((segment) => segment.to)];
  const hasNoGap = segments.every((segment, index) => segment.from === edges[index]) && edges.at(-1) === to;
  const aloneMs = used.reduce((sum, share) => sum + share.aloneMs, 0);
  const isWithin = used.every(({ grossMs, netMs }) => netMs <= grossMs && grossMs <= ageMs);
  return hasNoGap && isWithin && aloneMs + togetherMs === ageMs;
}

/** The newest of each calendar: for a sum any will do. */
async function calendarsIn(admin: Client): Promise<CalendarOf> {
  const { rows } = await admin.query<{ calendar_id: string; data: PublishedCalendar }>(
    'SELECT DISTINCT ON (calendar_id) calendar_id, data FROM calendar_version ORDER BY calendar_id, published_at DESC, version DESC',
  );
  const edition = new Map(rows.map(({ calendar_id, data }) => [calendar_id, data]));
  const compiled = new Map<string, WorkingCalendar>();
  return (calendarId: string, zone: Zone) => {
    const key = `${calendarId} ${zone}`;
    const calendar = compiled.get(key) ?? compileCalendar(stackOf(edition, calendarId), zone);
    compiled.set(key, calendar);
    return calendar;
  };
}
