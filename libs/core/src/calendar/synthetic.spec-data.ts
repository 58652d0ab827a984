import type { CalendarData, CalendarLayerData, DayOff, Hours, OpenDay, WeekSessions } from './calendar-data';

/*
 * Synthetic calendars, for tests only: no decree says any of this. The nation keeps office hours in 2026, with one
 * Ramadan of a week; a province, a kabupaten, an organisation and units lie over it.
 */

const cited = { decree: 'synthetic', status: 'estimate' } as const;
export const everyDay = (...sessions: string[]): WeekSessions => ({
  mon: sessions,
  tue: sessions,
  wed: sessions,
  thu: sessions,
  fri: sessions,
  sat: sessions,
  sun: sessions,
});
export const officeDays = (...sessions: string[]): WeekSessions => ({ ...everyDay(...sessions), sat: [], sun: [] });
const hours = (sessions: WeekSessions): Hours => ({ ...cited, sessions });

export const dayOff = (date: string, kind: DayOff['kind']): DayOff => ({
  ...cited,
  date,
  kind,
  name: `${kind} ${date}`,
});
export const openDay = (date: string, kind: OpenDay['kind'], ...sessions: string[]): OpenDay => ({
  ...cited,
  date,
  kind,
  sessions,
  name: `${kind} ${date}`,
});

export const nation = {
  id: 'nation',
  version: '2026.1',
  kind: 'government',
  epoch: '2026-01-01',
  years: [2026],
  knownUntil: '2026-12-31',
  workWeek: hours({ ...officeDays('07:30-12:00', '13:00-16:00'), fri: ['07:30-11:30', '13:00-16:30'] }),
  periods: [
    {
      ...hours(officeDays('08:00-12:00', '12:30-15:00')),
      kind: 'ramadan',
      name: 'Ramadan',
      from: '2026-02-19',
      until: '2026-02-25',
    },
  ],
  observes: ['nationalHoliday', 'jointLeave'],
  daysOff: [dayOff('2026-08-17', 'nationalHoliday'), dayOff('2026-08-18', 'jointLeave')],
  sources: [],
} satisfies CalendarData;

type Rows = Partial<Omit<CalendarLayerData, 'id' | 'version' | 'sources' | 'extends' | 'scope'>>;
const layer =
  (id: string, base: string, scope: CalendarLayerData['scope']) =>
  (rows: Rows = {}): CalendarLayerData => ({ id, version: '2026.1', sources: [], extends: base, scope, ...rows });

export const province = layer('province', 'nation', 'province');
export const regency = layer('regency', 'province', 'regency');
export const unitOfNation = layer('unit', 'nation', 'unit');
export const unitOfRegency = layer('unit', 'regency', 'unit');
