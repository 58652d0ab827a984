import { MS_PER_DAY, parseIso } from '../calendar/instant';
import { calendarOf, policy } from '../fixtures.spec-data';
import type { PartyTask } from '../party/party-task';
import { getCategoryPolicy } from '../sla/policy';
import type { CategoryCode } from '../vocabulary';
import { evolveComplaint } from './complaint';
import type { Complaint, ComplaintEvent } from './complaint';
import { decideComplaint, fireComplaintDeadline } from './complaint.decider';
import { fileComplaint } from './intake';
import type { ComplaintContext } from './complaint.decider';
import { caseClocks, datedNorms } from './complaint-clocks';
import { followPauses } from './target-pause';

const at = (local: string): number => parseIso(`${local}+07:00`);
const MONDAY = at('2026-11-23T10:00');
const context = (now: number, tasks: readonly Partial<PartyTask>[] = []): ComplaintContext => ({
  now,
  policy,
  calendarOf,
  tasks: tasks as readonly PartyTask[],
  newTaskId: () => 't2',
});
const filing = (category: CategoryCode) =>
  fileComplaint(
    {
      at: MONDAY,
      number: 'PKH-3325-202611-00001-A',
      category,
      programme: 'PKH',
      regionCode: '3325012001',
      zone: 'WIB',
      channel: 'hotline',
      reporterKind: 'beneficiary',
      isConfidential: false,
      isContactConfirmed: false,
      filedById: 'operator',
      policyVersion: policy.version,
      calendarVersion: '2026.1',
    },
    [],
    { policy, calendarOf },
  );
const fold = (complaint: Complaint | undefined, events: readonly ComplaintEvent[]): Complaint => {
  const after = events.reduce<Complaint | undefined>((state, event) => evolveComplaint('c1', state, event), complaint);
  if (!after) throw new Error('nothing happened');
  return after;
};
const assigned: Complaint = { ...fold(undefined, filing('BYR-01').events), status: 'assigned' };
const awaiting = (until: number, fields: Partial<PartyTask> = {}): Partial<PartyTask> => ({
  status: 'acknowledged',
  isRequired: true,
  pause: { since: MONDAY, until, reason: 'documents', byId: 'x' },
  ...fields,
});
const [TUESDAY, MONTH] = [at('2026-11-24T09:00'), at('2026-12-25T00:00')];

describe('the legal limits of a complaint', () => {
  it.each([
    ['BYR-01', 'PermenPANRB 62/2018: 14 working days', ['2026-12-11T16:30', '2027-01-23T00:00']],
    ['KKS-05', 'UU 25/2009 Ps. 50, Perpres 76/2013: 60 calendar days', ['2027-01-23T00:00', '2027-02-22T15:00']],
  ] as const)('of %s hold at once; the one that ends first is the ceiling and is named', (category, norm, dates) => {
    const { events, arm } = filing(category);
    expect(events[0]).toMatchObject({ ceilingNorm: norm });
    expect(arm.find(({ purpose }) => purpose === 'ceiling')?.basis.norm).toBe(norm);
    const rows = policy.categories.filter((row) => row.category === category);
    const norms = rows.flatMap((row) => datedNorms({ at: MONDAY, zone: 'WIB' }, row, { calendarOf }));
    expect(norms.map(({ due }) => due.due.dueAt)).toEqual(dates.map(at));
  });

  it('are told where the calendar ends before a later one: the one within it is the ceiling', () => {
    const { endsAt, knownUntil } = calendarOf('government', 'WIB');
    const filedOn = (daysBefore: number) => {
      const rules = { policy, calendarOf };
      return caseClocks(
        { at: endsAt - daysBefore * MS_PER_DAY, zone: 'WIB' },
        getCategoryPolicy(policy, 'KKS-05'),
        rules,
      );
    };
    // 60 calendar days end within it, 60 working days do not.
    expect(filedOn(61).ceilingNorm).toContain('60 calendar days');
    expect(filedOn(61).ceilingDueAt).toBe(endsAt);
    // 60 calendar days need no calendar, but the other limit might now be the earlier one.
    expect(() => filedOn(60)).toThrow(`says nothing past ${knownUntil}`);
  });
});

describe('the target while the reporter is awaited', () => {
  const paused = followPauses(assigned, context(TUESDAY, [awaiting(MONTH)]));
  const standing = fold(assigned, paused.events);

  it('stands still; the legal ceiling and its warning go on', () => {
    expect(paused.stop).toEqual(['target', 'resume']);
    expect(paused.arm.map(({ purpose, due }) => [purpose, due.dueAt])).toEqual([['resume', MONTH]]);
    expect(standing.ceilingDueAt).toBe(assigned.ceilingDueAt);
  });

  it('is later by the closings of the pause, by hand or when its date comes', () => {
    const goesOn = followPauses(standing, context(at('2026-11-26T17:00')));
    expect(assigned.targetDueAt).toBe(at('2026-12-07T16:00'));
    // 24, 25 and 26 November have closed meanwhile.
    expect(fold(standing, goesOn.events).targetDueAt).toBe(at('2026-12-10T16:00'));
    expect(goesOn.arm).toMatchObject([{ purpose: 'target', isMeasured: true }]);
    const late = fireComplaintDeadline(standing, 'resume', context(MONTH + 9 * 3_600_000));
    expect(fold(standing, late.events).targetPauses).toEqual([{ from: TUESDAY, to: MONTH, reason: 'documents' }]);
  });

  it('waits for the last of several, and for nobody whose answer it does not wait for', () => {
    const two = [awaiting(MONTH), awaiting(MONTH + 1)];
    const longer = followPauses(standing, context(TUESDAY + 1, two));
    expect(fold(standing, longer.events)).toMatchObject({ targetPausedAt: TUESDAY, targetPauseUntil: MONTH + 1 });
    expect(followPauses(standing, context(TUESDAY + 1, [awaiting(MONTH)])).events).toEqual([]);
    const others = [
      awaiting(MONTH, { isRequired: false }),
      awaiting(MONTH, { status: 'answered' }),
      awaiting(MONTH, { pause: { since: MONDAY, until: MONTH, reason: 'external', byId: 'x' } }),
    ];
    for (const other of others) expect(followPauses(assigned, context(TUESDAY, [other])).events).toEqual([]);
  });

  it('once missed is not paused: what is late stays late', () => {
    const missed = { ...assigned, targetMissedAt: assigned.targetDueAt };
    expect(followPauses(missed, context(assigned.targetDueAt + 1, [awaiting(MONTH)])).events).toEqual([]);
    expect(followPauses(assigned, context(assigned.targetDueAt, [awaiting(MONTH)])).events).toEqual([]);
  });

  it('ends its pause with the answer, and a reopening goes on from receipt with it', () => {
    const answer = { type: 'answer', byId: 'x', outcome: 'SELESAI_PENJELASAN', textId: 't' } as const;
    const answered = decideComplaint(standing, answer, context(at('2026-11-26T17:00')));
    if (!answered.ok) throw new Error(answered.refusal.code);
    const over = fold(standing, answered.outcome.events);
    expect([over.targetPausedAt, over.targetPauses?.length]).toEqual([undefined, 1]);
    const objected = decideComplaint(over, { type: 'object', byId: 'x' }, context(at('2026-11-27T10:00')));
    if (!objected.ok) throw new Error(objected.refusal.code);
    const again = fold(over, objected.outcome.events);
    expect([again.targetDueAt, again.ceilingDueAt]).toEqual([at('2026-12-10T16:00'), assigned.ceilingDueAt]);
    expect(objected.outcome.arm.find(({ purpose }) => purpose === 'target')?.due.dueAt).toBe(again.targetDueAt);
  });
});
