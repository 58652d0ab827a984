import { calendarOf, candidate, everySeat, policy } from '../fixtures.spec-data';
import type { Candidate } from '../ladder/candidate';
import { reachOf } from './documents';
import { evolveTask } from './party-task';
import type { PartyTask, TaskEvent } from './party-task';
import { successorsOf } from './reassignment';
import { assignTask, decideTask } from './task.decider';
import type { TaskCommand, TaskContext } from './task.decider';
import { allowedTaskCommands } from './task-rules';
import { visitFault } from './visit';

const now = Date.parse('2026-11-23T03:00:00Z');
const HOUR = 3_600_000;
const peer = (name: string, overrides: Partial<Candidate> = {}): Candidate =>
  candidate('pendamping', { positionId: `position-${name}`, holderId: name, ...overrides });
const context: TaskContext = {
  now,
  policy,
  calendarOf,
  candidates: everySeat,
  excluded: new Set(),
  peers: [peer('next-door'), peer('user-pendamping', { positionId: 'position-pendamping' })],
};

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
const assigned = fold(assignTask(opened, context).events, opened);
const outcomeOf = (task: PartyTask, command: TaskCommand, when: TaskContext = context) => {
  const decision = decideTask(task, command, when);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.outcome;
};
const refusalOf = (task: PartyTask, command: TaskCommand, when: TaskContext = context) => {
  const decision = decideTask(task, command, when);
  return decision.ok ? undefined : decision.refusal.code;
};
const visit: TaskCommand = { type: 'recordVisit', byId: 'user-pendamping', visitedAt: now - HOUR, result: 'met' };
const to = (positionId: string): TaskCommand => ({ type: 'reassign', byId: 'boss', positionId, textId: 'text' });

describe('a visit', () => {
  it('is kept with the time it was, and says that the task has been read; no clock but the reminder stops', () => {
    const { events, stop, arm } = outcomeOf(assigned, visit);
    expect(events.map(({ type }) => type)).toEqual(['taskAcknowledged', 'visitRecorded']);
    expect([stop, arm]).toEqual([['remind'], []]);
    const after = fold(events, assigned);
    expect(after).toMatchObject({ status: 'acknowledged', visitedAt: now - HOUR, visitResult: 'met' });
    expect(after.stepDueAt).toBe(assigned.stepDueAt);
    expect(outcomeOf(after, visit).events.map(({ type }) => type)).toEqual(['visitRecorded']);
  });

  it.each([
    ['before there was a complaint', -1, 'tooEarly'],
    ['at the moment it was filed', 0, undefined],
    ['now', 10 * HOUR, undefined],
    ['four minutes ahead, as clocks of telephones differ', 10 * HOUR + 240_000, undefined],
    ['six minutes ahead', 10 * HOUR + 360_000, 'inFuture'],
  ])('%s', (_when, sinceFiledMs, fault) => {
    const filedAt = now - 10 * HOUR;
    expect(visitFault(filedAt + sinceFiledMs, { filedAt, now })).toBe(fault);
  });
});

describe('a task handed to a colleague', () => {
  it('keeps its rung and its step clock, and waits to be read anew', () => {
    const read = fold(outcomeOf(assigned, { type: 'acknowledge', byId: 'user-pendamping' }).events, assigned);
    const { events, stop, notices } = outcomeOf(read, to('position-next-door'), { ...context, now: now + HOUR });
    expect(stop).toBe('none');
    const after = fold(events, read);
    expect(after).toMatchObject({ status: 'assigned', assigneeId: 'next-door', positionId: 'position-next-door' });
    expect([after.rung, after.level, after.rungStartedAt, after.stepDueAt]).toEqual([0, 'L1', now, assigned.stepDueAt]);
    expect(after.acknowledgedAt).toBeUndefined();
    expect(notices.map(({ template, to: whom }) => [template, whom.kind === 'user' && whom.userId])).toEqual([
      ['taskAssigned', 'next-door'],
      ['taskReassigned', 'user-pendamping'],
    ]);
  });

  it('reminds the new one when the old one would have been, unless that is past or still to come', () => {
    const [reminder] = assignTask(opened, context).arm.filter(({ purpose }) => purpose === 'remind');
    const read = { ...assigned, status: 'acknowledged', acknowledgedAt: now } as const;
    const armedAt = (task: PartyTask, at: number) =>
      outcomeOf(task, to('position-next-door'), { ...context, now: at }).arm.map(({ purpose, due }) => [
        purpose,
        due.dueAt,
      ]);
    expect(armedAt(read, now + HOUR)).toEqual([['remind', reminder?.due.dueAt]]);
    expect(armedAt(assigned, now + HOUR)).toEqual([]);
    expect(armedAt(read, (reminder?.due.dueAt ?? 0) + 1)).toEqual([]);
  });

  it('does not go to whoever holds it, is left out, barred, away or on another rung', () => {
    const away = {
      ...context,
      peers: [peer('away', { isHolderOnLeave: true }), peer('none', { holderId: undefined })],
    };
    expect(refusalOf(assigned, to('position-pendamping'))).toBe('alreadyTheirs');
    expect(refusalOf(assigned, to('position-of-nobody'))).toBe('notASuccessor');
    expect(refusalOf(assigned, to('position-next-door'), { ...context, excluded: new Set(['next-door']) })).toBe(
      'notASuccessor',
    );
    expect(refusalOf({ ...assigned, barredIds: ['next-door'] }, to('position-next-door'))).toBe('notASuccessor');
    expect(refusalOf(assigned, to('position-korkab'), { ...context, peers: everySeat })).toBe('notASuccessor');
    expect(refusalOf(assigned, to('position-away'), away)).toBe('successorAway');
    expect(refusalOf(assigned, to('position-none'), away)).toBe('successorAway');
    expect(refusalOf({ ...assigned, status: 'answered' }, to('position-next-door'))).toBe('notAllowedNow');
  });

  it('goes to whoever stands in for somebody on leave', () => {
    const peers = [peer('away', { isHolderOnLeave: true, deputyId: 'deputy' })];
    expect(outcomeOf(assigned, to('position-away'), { ...context, peers }).events).toMatchObject([
      { type: 'taskReassigned', userId: 'deputy', standsInForId: 'away', fromId: 'user-pendamping' },
    ]);
  });

  it('lists who could take it, without who may not know of it', () => {
    const peers = [
      peer('user-pendamping', { positionId: 'position-pendamping' }),
      peer('next-door'),
      peer('accused'),
      peer('away', { isHolderOnLeave: true }),
      candidate('korkab'),
    ];
    const found = successorsOf(assigned, { ...context, peers, excluded: new Set(['accused']) });
    expect(found.map(({ userId, state }) => [userId, state])).toEqual([
      ['next-door', 'present'],
      [undefined, 'onLeave'],
    ]);
  });

  it('stays in the office that was asked, where it is outside the programme', () => {
    const bank = { ...assigned, ladder: 'bank', institutionId: 'branch' };
    const officer = (name: string, institutionId: string) =>
      candidate('bankOfficer', { positionId: `position-${name}`, holderId: name, institutionId });
    const peers = [officer('colleague', 'branch'), officer('other-bank', 'elsewhere')];
    expect(successorsOf(bank, { ...context, peers }).map(({ userId }) => userId)).toEqual(['colleague']);
  });
});

describe('documents', () => {
  const ask: TaskCommand = {
    type: 'askDocuments',
    byId: 'user-pendamping',
    documents: ['identityCard', 'familyCard'],
    reach: 'message',
  };
  const awaiting = fold(outcomeOf(assigned, ask).events, assigned);
  const take = (...documents: ('identityCard' | 'familyCard' | 'bankBook')[]): TaskCommand => ({
    type: 'receiveDocuments',
    byId: 'operator',
    documents,
  });

  it('are awaited until the last has come, by whoever asked, since the first was asked; the clocks wait as long', () => {
    expect(awaiting).toMatchObject({
      status: 'acknowledged',
      awaitedDocuments: ['identityCard', 'familyCard'],
      documentsAskedAt: now,
      documentsAskedById: 'user-pendamping',
      stepDueAt: undefined,
      pause: { since: now, reason: 'documents' },
    });
    const later = { ...context, now: now + HOUR };
    const more = fold(outcomeOf(awaiting, { ...ask, documents: ['bankBook', 'familyCard'] }, later).events, awaiting);
    expect(more).toMatchObject({ awaitedDocuments: ['identityCard', 'familyCard', 'bankBook'], documentsAskedAt: now });
    const half = fold(outcomeOf(more, take('familyCard')).events, more);
    expect(half).toMatchObject({ awaitedDocuments: ['identityCard', 'bankBook'], documentsAskedAt: now });
    const whole = fold(outcomeOf(half, take('identityCard', 'bankBook')).events, half);
    expect([whole.awaitedDocuments, whole.documentsAskedAt, whole.documentsReach]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(allowedTaskCommands(whole)).not.toContain('receiveDocuments');
    expect([half.pause?.since, whole.pause, whole.stepDueAt]).toEqual([now, undefined, assigned.stepDueAt]);
  });

  it('are not awaited any more once the task is settled', () => {
    const { events } = outcomeOf(awaiting, {
      type: 'answer',
      byId: 'user-pendamping',
      outcome: 'SELESAI_PENJELASAN',
      textId: 't',
    });
    expect(fold(events, awaiting).awaitedDocuments).toBeUndefined();
  });

  it('are asked of the reporter without naming them, or by telephone', () => {
    const named = outcomeOf(assigned, ask).notices;
    expect(named).toEqual([
      { template: 'documentsAsked', to: { kind: 'reporter' }, params: { number: assigned.complaintNumber } },
    ]);
    expect(outcomeOf(assigned, { ...ask, reach: 'callBack' }).notices).toEqual([]);
  });

  it('tell the handler when somebody else takes them in; what was not asked is refused', () => {
    expect(outcomeOf(awaiting, take('familyCard')).notices).toMatchObject([{ template: 'documentsReceived' }]);
    expect(outcomeOf(awaiting, { ...take('familyCard'), byId: 'user-pendamping' } as TaskCommand).notices).toEqual([]);
    expect(refusalOf(awaiting, take('bankBook'))).toBe('documentNotAsked');
    expect(refusalOf(assigned, take('familyCard'))).toBe('notAllowedNow');
  });

  it.each([
    [{ contact: 'open', hasPhone: true }, 'message'],
    [{ contact: 'confirmed', hasPhone: true }, 'message'],
    [{ contact: 'open', hasPhone: false }, 'callBack'],
    [{ contact: 'none', messageHold: 'reporter', hasPhone: true }, 'callBack'],
    [{ contact: 'unconfirmed', messageHold: 'everybody', hasPhone: true }, 'callBack'],
  ])('%j: %s', (contact, reach) => {
    expect(reachOf(contact)).toBe(reach);
  });
});
