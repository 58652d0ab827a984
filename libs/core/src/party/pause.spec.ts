import { parseIso } from '../calendar/instant';
import { calendarOf, candidate, everySeat, policy } from '../fixtures.spec-data';
import { evolveTask } from './party-task';
import type { PartyTask, TaskEvent } from './party-task';
import { assignTask, cancelTask, decideTask, fireTaskDeadline } from './task.decider';
import type { TaskCommand, TaskContext } from './task.decider';

const at = (local: string): number => parseIso(`${local}+07:00`);
const MONDAY = at('2026-11-23T10:00');
const officers = (['kabupaten', 'province', 'national'] as const).map((reach) =>
  candidate('bankOfficer', { reach, institutionPath: ['programme'], calendarId: 'government' }),
);
const context = (now: number): TaskContext => ({
  now,
  policy,
  calendarOf,
  candidates: [...everySeat, ...officers],
  excluded: new Set(),
});
const fold = (task: PartyTask, events: readonly TaskEvent[]): PartyTask =>
  events.reduce((state, event) => evolveTask('t1', state, event), task);

const openedAs = (fields: Partial<Extract<TaskEvent, { type: 'taskOpened' }>>): PartyTask => {
  const opened = evolveTask('t1', undefined, {
    type: 'taskOpened',
    at: MONDAY,
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
    ...fields,
  });
  return fold(opened, assignTask(opened, context(MONDAY)).events);
};
const programme = openedAs({});
const bank = openedAs({ party: 'bank', ask: 'traceAccount', ladder: 'bank' });

const decide = (task: PartyTask, command: TaskCommand, now: number) => {
  const decision = decideTask(task, command, context(now));
  if (!decision.ok) throw new Error(decision.refusal.code);
  return { outcome: decision.outcome, after: fold(task, decision.outcome.events) };
};
const refusal = (task: PartyTask, command: TaskCommand, now: number) => {
  const decision = decideTask(task, command, context(now));
  return decision.ok ? undefined : decision.refusal.code;
};
const pauseUntil = (until?: number): TaskCommand => ({
  type: 'pause',
  byId: 'x',
  reason: 'external',
  until,
  textId: 't',
});
const resume: TaskCommand = { type: 'resume', byId: 'user-pendamping' };
const TUESDAY = at('2026-11-24T09:00');

describe('a paused task', () => {
  const { outcome, after: standing } = decide(programme, pauseUntil(), TUESDAY);

  it('has no due instant and nothing armed but the end of the pause, thirty days on', () => {
    expect([standing.stepDueAt, standing.pause?.until]).toEqual([undefined, at('2026-12-25T00:00')]);
    expect(outcome.stop).toEqual(['remind', 'warn', 'climb', 'resume']);
    expect(outcome.arm.map(({ purpose, due, isMeasured }) => [purpose, due.dueAt, isMeasured])).toEqual([
      ['resume', at('2026-12-25T00:00'), false],
    ]);
  });

  it('cannot climb, warn or remind', () => {
    for (const purpose of ['climb', 'warn', 'remind'] as const)
      expect(fireTaskDeadline(standing, purpose, context(at('2026-12-20T10:00'))).events).toEqual([]);
  });

  it('goes on where it stood: the closings of the pause are not counted', () => {
    const { outcome: goesOn, after } = decide(standing, resume, at('2026-12-01T08:00'));
    // Due Thursday 26 Nov; the days from Tuesday to Monday do not count: 24, 25, 26, 27, 30 November.
    expect([programme.stepDueAt, after.stepDueAt]).toEqual([at('2026-11-26T16:00'), at('2026-12-03T16:00')]);
    expect(goesOn.arm.map(({ purpose }) => purpose)).toEqual(['remind', 'warn', 'climb']);
    expect(goesOn.arm.every(({ due }) => due.dueAt > at('2026-12-01T08:00'))).toBe(true);
    expect(goesOn.arm.at(-1)?.basis).toMatchObject({ from: MONDAY, pauses: [{ from: TUESDAY, reason: 'external' }] });
    expect(after.pause).toBeUndefined();
  });

  it('goes on at its date, and not later when the timer is late', () => {
    const { until = 0 } = standing.pause ?? {};
    const [inTime, late] = [until, until + 5 * 3_600_000].map((now) =>
      fold(standing, fireTaskDeadline(standing, 'resume', context(now)).events),
    );
    expect(late?.stepDueAt).toBe(inTime?.stepDueAt);
    expect(late?.pauses).toEqual(inTime?.pauses);
  });

  it('may not be paused again, nor for longer than the law gives; what earlier pauses took is gone', () => {
    expect(refusal(standing, pauseUntil(), TUESDAY + 1)).toBe('alreadyPaused');
    expect(refusal(programme, pauseUntil(at('2026-12-25T00:01')), TUESDAY)).toBe('pauseTooLong');
    const { after } = decide(standing, resume, at('2026-12-14T09:00'));
    expect(decide(after, pauseUntil(), at('2026-12-14T09:00')).after.pause?.until).toBe(at('2026-12-25T00:00'));
  });

  it('has used up its time when it ran to its end, however late in the day it began', () => {
    for (const began of ['2026-11-23T23:59', '2026-11-24T15:59']) {
      const first = decide(programme, pauseUntil(), at(began)).after;
      const end = first.pause?.until ?? 0;
      const after = fold(first, fireTaskDeadline(first, 'resume', context(end)).events);
      if (!after?.stepDueAt) throw new Error('the clock goes on');
      for (const later of [end, end + 7.5 * 3_600_000]) expect(refusal(after, pauseUntil(), later)).toBe('pauseUsedUp');
    }
  });

  it('may not be paused again thirty days after its first pause, however little that took', () => {
    const { after } = decide(programme, pauseUntil(TUESDAY + 120_000), TUESDAY);
    const goesOn = decide(after, resume, TUESDAY + 120_000).after;
    const late = { ...goesOn, stepDueAt: at('2027-01-04T16:00') };
    expect(decide(late, pauseUntil(), at('2026-12-24T23:59')).after.pause?.until).toBe(at('2026-12-25T00:00'));
    expect(refusal(late, pauseUntil(), at('2026-12-25T00:00'))).toBe('pauseUsedUp');
  });

  it.each([
    ['answered', { type: 'answer', byId: 'user-pendamping', outcome: 'SELESAI_PENJELASAN', textId: 't' }],
    ['raised', { type: 'climb', byId: 'x', level: 'L2' }],
    ['declined', { type: 'decline', byId: 'user-pendamping', reason: 'needsHigherLevel' }],
  ] as const)('ends when it is %s', (_name, command) => {
    const { after } = decide(standing, command, TUESDAY + 60_000);
    expect([after.pause, after.pauses]).toEqual([
      undefined,
      [{ from: TUESDAY, to: TUESDAY + 60_000, reason: 'external' }],
    ]);
  });

  it('ends when it is cancelled, and goes on when a colleague gets it', () => {
    expect(fold(standing, cancelTask(standing, TUESDAY + 1).events).pause).toBeUndefined();
    const peers = [candidate('pendamping', { positionId: 'next-door', holderId: 'next-door' })];
    const reassign = { type: 'reassign', byId: 'boss', positionId: 'next-door', textId: 't' } as const;
    const decision = decideTask(standing, reassign, { ...context(TUESDAY + 1), peers });
    if (!decision.ok) throw new Error(decision.refusal.code);
    expect(decision.outcome.arm).toEqual([]);
    expect(fold(standing, decision.outcome.events)).toMatchObject({ assigneeId: 'next-door', pause: standing.pause });
  });
});

describe('what is never paused', () => {
  it('is a clock of danger, an approval, a clock under an older policy', () => {
    expect(refusal(openedAs({ category: 'SOS-01', severity: 'S1', ladder: 'safety' }), pauseUntil(), MONDAY + 1)).toBe(
      'neverPaused',
    );
    expect(refusal(openedAs({ ask: 'approveClosing', ladder: 'closing' }), pauseUntil(), MONDAY + 1)).toBe(
      'neverPaused',
    );
    const older = { ...context(TUESDAY), policy: { ...policy, pause: undefined } };
    expect(decideTask(programme, pauseUntil(), older)).toMatchObject({ refusal: { code: 'neverPaused' } });
  });

  it('is what is due already, though no timer has fired yet', () => {
    expect(refusal(programme, pauseUntil(), at('2026-11-26T16:00'))).toBe('clockOver');
  });
});

describe('documents', () => {
  const ask = (byId: string): TaskCommand => ({
    type: 'askDocuments',
    byId,
    documents: ['familyCard'],
    reach: 'message',
  });

  it('of the programme pause its clocks; the bank asking pauses nothing', () => {
    expect(decide(programme, ask('user-pendamping'), TUESDAY).after.pause).toMatchObject({ reason: 'documents' });
    const asked = decide(bank, ask('user-bankOfficer'), TUESDAY);
    expect([asked.after.pause, asked.after.stepDueAt]).toEqual([undefined, bank.stepDueAt]);
  });

  it('of somebody in danger pause nothing', () => {
    const danger = openedAs({ category: 'SOS-01', severity: 'S1', ladder: 'safety' });
    expect(decide(danger, ask('user-peksosSupervisor'), MONDAY + 1).after.pause).toBeUndefined();
  });

  it('that come end a pause for documents, and no other', () => {
    const asked = decide(programme, ask('user-pendamping'), TUESDAY).after;
    const receive = { type: 'receiveDocuments', byId: 'operator', documents: ['familyCard'] } as const;
    expect(decide(asked, receive, TUESDAY + 1).after.pause).toBeUndefined();
    const outside = { ...decide(programme, pauseUntil(), TUESDAY).after, awaitedDocuments: ['familyCard'] as const };
    expect(decide(outside, receive, TUESDAY + 1).after.pause).toBeDefined();
  });
});

describe('the legal limit of a bank', () => {
  it('runs from the delivery of the task, past its climbs', () => {
    expect([bank.limitStartedAt, bank.limitDueAt]).toEqual([MONDAY, at('2026-12-07T16:00')]);
    const climbed = fireTaskDeadline(bank, 'climb', context(at('2026-11-30T16:00')));
    expect(climbed.stop).not.toContain('party');
    expect(climbed.arm.map(({ purpose }) => purpose)).not.toContain('party');
    expect(fold(bank, climbed.events)).toMatchObject({ limitStartedAt: MONDAY, limitDueAt: at('2026-12-07T16:00') });
  });

  it('waits with a pause, goes on after it, also when the pause ends by a climb', () => {
    const { outcome, after: standing } = decide(bank, pauseUntil(at('2026-11-26T00:00')), TUESDAY);
    expect(outcome.stop).toContain('party');
    expect(standing.limitDueAt).toBeUndefined();
    const until = fold(standing, fireTaskDeadline(standing, 'resume', context(at('2026-11-26T00:00'))).events);
    expect(until.limitDueAt).toBe(at('2026-12-09T16:00'));
    const raised = decide(standing, { type: 'climb', byId: 'x', level: 'B2' }, at('2026-11-26T00:00'));
    expect(raised.outcome.arm.map(({ purpose }) => purpose)).toContain('party');
    expect(raised.after.limitDueAt).toBe(at('2026-12-09T16:00'));
  });

  it('that has passed stays passed through a pause', () => {
    const late = { ...bank, limitDueAt: TUESDAY, limitMissedAt: TUESDAY };
    const { outcome, after } = decide(late, pauseUntil(), TUESDAY + 1);
    expect(outcome.stop).not.toContain('party');
    expect(after.limitDueAt).toBe(TUESDAY);
    const resumed = fireTaskDeadline(after, 'resume', context(TUESDAY + 86_400_000));
    expect(resumed.arm.map(({ purpose }) => purpose)).not.toContain('party');
  });
});
