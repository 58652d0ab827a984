import { calendarOf, candidate, everySeat, policy } from '../fixtures.spec-data';
import { evolveTask } from './party-task';
import type { PartyTask, TaskEvent } from './party-task';
import { assignTask, decideTask, fireTaskDeadline, reseatExcluded } from './task.decider';
import type { TaskCommand, TaskContext } from './task.decider';

const now = Date.parse('2026-11-23T03:00:00Z');
const context: TaskContext = { now, policy, calendarOf, candidates: everySeat, excluded: new Set() };

const fold = (events: readonly TaskEvent[], before?: PartyTask): PartyTask => {
  const after = events.reduce<PartyTask | undefined>((task, event) => evolveTask('t1', task, event), before);
  if (!after) throw new Error('nothing happened');
  return after;
};
const opened = (ladder: string, startRung = 0): PartyTask =>
  fold([
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
      ladder,
      isRequired: true,
      startRung,
      barredIds: [],
      policyVersion: policy.version,
      calendarVersion: '2026.1',
    },
  ]);
const assigned = (ladder: string, startRung = 0): PartyTask => {
  const task = opened(ladder, startRung);
  return fold(assignTask(task, context).events, task);
};
const outcomeOf = (task: PartyTask, command: TaskCommand) => {
  const decision = decideTask(task, command, context);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.outcome;
};

describe('the last resort', () => {
  const last = assigned('duty');

  it('is reminded although it has been read: nothing else would come', () => {
    expect(outcomeOf(last, { type: 'acknowledge', byId: 'user-dutyManager' }).stop).toBe('none');
    expect(outcomeOf(assigned('programme'), { type: 'acknowledge', byId: 'user-pendamping' }).stop).toEqual(['remind']);
  });

  it('keeps what it gives back when nobody else is left', () => {
    const { events } = outcomeOf(last, { type: 'decline', byId: 'user-dutyManager', reason: 'cannotReach' });
    expect(events).toMatchObject([{ type: 'taskDeclined' }, { type: 'taskClimbed', userId: 'user-dutyManager' }]);
  });

  it('comes again to whoever is on duty then', () => {
    const relieved = [candidate('dutyManager', { holderId: 'next' })];
    const { events, arm } = fireTaskDeadline(last, 'remind', { ...context, candidates: relieved });
    expect(events).toMatchObject([{ type: 'taskReminded' }, { type: 'taskAssigned', userId: 'next' }]);
    expect(arm).toMatchObject([{ purpose: 'remind' }]);
  });
});

describe('a rung that pages', () => {
  it('alerts the duty manager together with whoever takes it, with a clock of two hours', () => {
    const { notices, arm } = assignTask(opened('safety'), context);
    expect(notices.map(({ template, to }) => [template, to.kind === 'user' ? to.userId : to.kind])).toEqual([
      ['taskAssigned', 'user-peksosSupervisor'],
      ['dutyPaged', 'user-dutyManager'],
    ]);
    expect(arm.find(({ purpose }) => purpose === 'climb')?.due.dueAt).toBe(now + 2 * 3_600_000);
  });
});

describe('somebody who may not hold it any more', () => {
  it('loses it to the next, and is told nothing', () => {
    const excluded = new Set(['user-pendamping']);
    const { events, notices } = reseatExcluded(assigned('programme'), { ...context, excluded });
    expect(events).toMatchObject([{ type: 'taskClimbed', reason: 'excluded', userId: 'user-peksosSupervisor' }]);
    expect(notices.map(({ to }) => (to.kind === 'user' ? to.userId : to.kind))).toEqual(['user-peksosSupervisor']);
  });

  it('and whoever may, keeps it', () => {
    expect(reseatExcluded(assigned('programme'), context).events).toEqual([]);
  });
});
