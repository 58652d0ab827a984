import { calendarOf, candidate, everySeat, policy } from '../fixtures.spec-data';
import type { Candidate } from '../ladder/candidate';
import { followOrganisation } from './follow-organisation';
import { evolveTask } from './party-task';
import type { PartyTask, TaskEvent } from './party-task';
import { assignTask } from './task.decider';
import type { TaskContext } from './task.decider';

const now = Date.parse('2026-11-23T03:00:00Z');
const HOUR = 3_600_000;
const context: TaskContext = { now, policy, calendarOf, candidates: everySeat, excluded: new Set() };

const fold = (events: readonly TaskEvent[], before?: PartyTask): PartyTask => {
  const after = events.reduce<PartyTask | undefined>((task, event) => evolveTask('t1', task, event), before);
  if (!after) throw new Error('nothing happened');
  return after;
};
const opened = fold([
  {
    type: 'taskOpened',
    at: now,
    complaintId: 'c1',
    complaintNumber: 'PKH-3325-202611-00001-A',
    category: 'BYR-01',
    severity: 'S3',
    regionCode: '3325012001',
    party: 'programme',
    ask: 'answer',
    ladder: 'programme',
    isRequired: true,
    startRung: 0,
    barredIds: [],
    policyVersion: policy.version,
    calendarVersion: '2026.1',
  },
]);
const held = fold(assignTask(opened, context).events, opened);

/** The task an hour later, when her position is as `position` says. */
const followed = (position: Candidate | undefined, task: PartyTask = held, excluded: readonly string[] = []) => {
  const candidates = everySeat.map((one) => (one.seat === 'pendamping' && position ? position : one));
  const left = position ? candidates : candidates.filter(({ seat }) => seat !== 'pendamping');
  const outcome = followOrganisation(task, 'admin', {
    ...context,
    now: now + HOUR,
    candidates: left,
    excluded: new Set(excluded),
    position,
  });
  return { outcome, after: outcome.events.length === 0 ? task : fold(outcome.events, task) };
};

describe('a task follows the organisation', () => {
  it('stays with whoever still sits there', () => {
    expect(followed(candidate('pendamping')).outcome.events).toEqual([]);
    expect(followed(candidate('pendamping'), { ...held, status: 'answered' }).outcome.events).toEqual([]);
  });

  it('goes to the deputy of whoever is away, and its step clock goes on', () => {
    const { outcome, after } = followed(candidate('pendamping', { isHolderOnLeave: true, deputyId: 'deputy' }));
    expect(outcome.events).toMatchObject([
      { type: 'taskReassigned', byId: 'admin', userId: 'deputy', standsInForId: 'user-pendamping' },
    ]);
    expect(after).toMatchObject({ assigneeId: 'deputy', rung: held.rung, stepDueAt: held.stepDueAt });
    expect(outcome.stop).toBe('none');
    expect(outcome.notices.map(({ template, to }) => [template, 'userId' in to && to.userId])).toEqual([
      ['taskAssigned', 'deputy'],
      ['taskReassigned', 'user-pendamping'],
    ]);
  });

  it('goes to the new holder of the position, and back again when she leaves', () => {
    const { after } = followed(candidate('pendamping', { holderId: 'new' }));
    expect(after.assigneeId).toBe('new');
    expect(followed(candidate('pendamping'), after).after.assigneeId).toBe('user-pendamping');
  });

  it.each([
    ['on leave without a deputy', candidate('pendamping', { isHolderOnLeave: true })],
    ['vacant', candidate('pendamping', { holderId: undefined })],
    ['no more', undefined],
  ])('climbs where the position is %s, with a clock of the higher rung', (_what, position) => {
    const { outcome, after } = followed(position);
    expect(outcome.events).toMatchObject([{ type: 'taskClimbed', reason: 'organisation', byId: 'admin' }]);
    expect(after).toMatchObject({ assigneeId: 'user-peksosSupervisor', rungStartedAt: now + HOUR });
    expect(outcome.arm.map(({ purpose }) => purpose)).toContain('climb');
  });

  it('passes over a deputy who may not know of it', () => {
    const away = candidate('pendamping', { isHolderOnLeave: true, deputyId: 'deputy' });
    expect(followed(away, held, ['deputy']).after.assigneeId).toBe('user-peksosSupervisor');
    expect(followed(away, { ...held, barredIds: ['deputy'] }).after.assigneeId).toBe('user-peksosSupervisor');
  });

  it('is moved once: what has followed stays', () => {
    for (const position of [candidate('pendamping', { isHolderOnLeave: true, deputyId: 'deputy' })])
      expect(followed(position, followed(position).after).outcome.events).toEqual([]);
  });
});
