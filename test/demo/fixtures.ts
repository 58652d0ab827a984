import { parseIso } from '#core/calendar/instant';
import type { Seating, TaskEvent } from '#core/party/party-task';
import type { Party, TaskAsk } from '#core/vocabulary';
import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { Scene } from '../../apps/cli/src/demo/narrate';
import { Course } from '../../apps/cli/src/demo/course';
import type { Happening, StoryEvent } from '../../apps/cli/src/demo/happening';
import type { Sample, Script } from '../../apps/cli/src/demo/sample';

export const at = parseIso('2026-11-26T16:00+07:00');
export const dueAt = parseIso('2026-12-03T16:00+07:00');

/** Somebody takes a rung. */
export const seating = (more: Partial<Seating> = {}): Seating => ({
  rung: 0,
  level: 'L1',
  seat: 'pendamping',
  positionId: positionIdOf('pendamping.3325.001'),
  userId: userIdOf('pendamping.3325.001'),
  zone: 'WIB',
  calendarId: 'government',
  stepDueAt: dueAt,
  passedOver: [],
  ...more,
});

export const assigned = (more: Partial<Seating> = {}): StoryEvent & Seating & { readonly type: 'taskAssigned' } => ({
  type: 'taskAssigned',
  at,
  ...seating(more),
});

export const answered: StoryEvent = {
  type: 'taskAnswered',
  at,
  byId: userIdOf('pendamping.3325.001'),
  outcome: 'SELESAI_DIBAYAR',
  textId: 't',
};

const NAMES = new Map([
  [userIdOf('pendamping.3325.001'), 'Rini Jatiwana'],
  [userIdOf('supervisor.3325'), 'Niken Waringin'],
  [userIdOf('korkab.3325'), 'Bambang Senja'],
]);

export const scene = (more: Partial<Scene> = {}): Scene => ({
  language: 'id',
  zone: 'WIB',
  village: 'Silurah',
  seating: seating(),
  nameOf: (userId) => NAMES.get(userId) ?? userId,
  ...more,
});

export const foreseen = { status: 'closed', closure: 'SELESAI_DIBAYAR', closedBy: 'silence' } as const;

export const sampleScript: Script = {
  behaviour: 'answeredInTime',
  firstAt: 'pendamping.3325.001',
  answeredAt: 'pendamping.3325.001',
  outcome: 'SELESAI_DIBAYAR',
  answer: 'Sudah cair.',
  expected: foreseen,
};

/** The task on our own line, and what happens to it. */
export const MAIN = 'main';
export const happening = (event: StoryEvent, streamId = MAIN): Happening => ({
  complaintId: 'complaint',
  streamId,
  event,
});

export const opened = (ask: TaskAsk, party: Party): StoryEvent =>
  ({ type: 'taskOpened', at, ask, party }) as Extract<TaskEvent, { type: 'taskOpened' }>;

/** A complaint on its way, after these happenings. */
export function courseOf(
  script: Script,
  happenings: readonly Happening[] = [],
  category: Sample['input']['category'] = 'BYR-01',
): Course {
  const input = { category, regionCode: '3325012001', narrative: 'Belum cair.' };
  const course = new Course({ key: 'x', filedBy: 'operator.pusat.1', input, script }, 'complaint', 'PKH-1', 'WIB');
  for (const each of [happening(opened('answer', 'programme')), ...happenings]) {
    course.threads.follow(each);
    course.happenings.push(each);
  }
  return course;
}
