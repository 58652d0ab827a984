import governmentData from '../../persistence/src/seeds/calendars/government-2026.2.json';
import alwaysData from '../../persistence/src/seeds/calendars/always-2026.1.json';
import policyData from '../../persistence/src/seeds/policies/pkh-2026.4.json';
import type { CalendarData } from './calendar/calendar-data';
import { compileCalendar } from './calendar/working-calendar';
import type { WorkingCalendar } from './calendar/working-calendar';
import type { Candidate } from './ladder/candidate';
import type { CalendarOf } from './sla/clock';
import type { PolicyVersion } from './sla/policy';
import type { Seat } from './vocabulary';

/** The published policy and calendars, for specs of the core: the same data the server reads. */
export const policy = policyData as unknown as PolicyVersion;

const compiled = new Map<string, WorkingCalendar>();

export const calendarOf: CalendarOf = (calendarId, zone) => {
  const data = (calendarId === 'always' ? alwaysData : governmentData) as unknown as CalendarData;
  const known = compiled.get(`${data.id} ${zone}`) ?? compileCalendar(data, zone);
  compiled.set(`${data.id} ${zone}`, known);
  return known;
};

/** A position with a holder, both named after the seat. */
export const candidate = (seat: Seat, overrides: Partial<Candidate> = {}): Candidate => ({
  positionId: `position-${seat}`,
  seat,
  institutionId: 'programme',
  zone: 'WIB',
  calendarId: seat === 'dutyManager' ? 'always' : 'government',
  reach: 'kabupaten',
  institutionPath: [overrides.institutionId ?? 'programme'],
  isNeighbour: false,
  holderId: `user-${seat}`,
  isHolderOnLeave: false,
  ...overrides,
});

export const everySeat: readonly Candidate[] = (
  ['pendamping', 'peksosSupervisor', 'korkab', 'korwil', 'jskOfficer', 'dutyManager'] as const
).map((seat) => candidate(seat));
