import type { Client } from 'pg';
import type { CalendarData } from '#core/calendar/calendar-data';
import type { Zone } from '#core/calendar/instant';
import { compileCalendar } from '#core/calendar/working-calendar';
import type { WorkingCalendar } from '#core/calendar/working-calendar';
import { getDue } from '#core/sla/clock';
import type { Later } from './later';

const GOVERNMENT = 'government';

/** People of the demonstration act while offices are open: the published calendar says when. */
export async function readWorkingHours(admin: Client): Promise<Later> {
  const { rows } = await admin.query<{ data: CalendarData }>(
    'SELECT data FROM calendar_version WHERE calendar_id = $1 ORDER BY published_at DESC LIMIT 1',
    [GOVERNMENT],
  );
  const [published] = rows;
  if (!published) throw new Error('no government calendar is published');
  const compiled = new Map<Zone, WorkingCalendar>();
  const calendarIn = (zone: Zone): WorkingCalendar => {
    const known = compiled.get(zone) ?? compileCalendar(published.data, zone);
    compiled.set(zone, known);
    return known;
  };
  return (from, zone, amount) =>
    getDue((_, inZone) => calendarIn(inZone), { calendarId: GOVERNMENT, zone }, from, {
      unit: 'workingMinutes',
      amount,
    }).dueAt;
}
