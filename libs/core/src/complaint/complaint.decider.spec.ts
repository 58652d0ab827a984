import { parseIso } from '../calendar/instant';
import type { Outcome } from '../decision';
import { calendarOf, everySeat, policy } from '../fixtures.spec-data';
import { evolveTask } from '../party/party-task';
import type { PartyTask, TaskEvent } from '../party/party-task';
import { assignTask, decideTask } from '../party/task.decider';
import { planAhead } from '../plan/plan';
import { COMPLAINT_STATUS, codesOf } from '../vocabulary';
import { evolveComplaint } from './complaint';
import type { Complaint, ComplaintEvent } from './complaint';
import { allowedComplaintCommands, COMPLAINT_COMMANDS } from './complaint-rules';
import { decideComplaint, fireComplaintDeadline } from './complaint.decider';
import { fileComplaint, triageComplaint } from './intake';
import { concludeReview, onTaskAnswered } from './review';

const at = parseIso('2026-11-23T10:00+07:00');
const filing = {
  at,
  number: 'PKH-3325-202611-00001-A',
  category: 'BYR-01',
  programme: 'PKH',
  regionCode: '3325012001',
  zone: 'WIB',
  channel: 'hotline',
  reporterKind: 'beneficiary',
  isConfidential: false,
  filedById: 'operator',
  isContactConfirmed: false,
  policyVersion: policy.version,
  calendarVersion: '2026.1',
} as const;
const context = (now: number, tasks: readonly PartyTask[] = []) => ({
  now,
  policy,
  calendarOf,
  tasks,
  newTaskId: () => 't1',
});
const taskContext = (now: number) => ({ now, policy, calendarOf, candidates: everySeat, excluded: new Set<string>() });

const fold = (outcome: Outcome<ComplaintEvent>, before?: Complaint): Complaint => {
  const after = outcome.events.reduce<Complaint | undefined>(
    (state, event) => evolveComplaint('c1', state, event),
    before,
  );
  if (!after) throw new Error('no events');
  return after;
};
const foldTask = (events: readonly TaskEvent[], before?: PartyTask): PartyTask => {
  const after = events.reduce<PartyTask | undefined>((state, event) => evolveTask('t1', state, event), before);
  if (!after) throw new Error('no events');
  return after;
};
const filed = fold(fileComplaint(filing, [], context(at)));
const routed = fold(triageComplaint(filed, { paymentState: 'unknown' }, context(at)), filed);
const opened = foldTask([
  {
    type: 'taskOpened',
    at,
    complaintId: 'c1',
    complaintNumber: filed.number,
    category: 'BYR-01',
    severity: 'S3',
    regionCode: filed.regionCode,
    party: 'programme',
    ask: 'answer',
    barredIds: [],
    ladder: 'programme',
    isRequired: true,
    startRung: 0,
    policyVersion: policy.version,
    calendarVersion: '2026.1',
  },
]);
const assigned = foldTask(assignTask(opened, taskContext(at)).events, opened);
const answerOf = (task: PartyTask) =>
  decideTask(
    task,
    { type: 'answer', byId: task.assigneeId ?? '', outcome: 'SELESAI_PENJELASAN', textId: 'text1' },
    taskContext(at),
  );

describe('filing', () => {
  it('arms the target of 10 working days and the ceiling of 14, warned of at 80 %', () => {
    const { arm } = fileComplaint(filing, [], context(at));
    expect(arm.map(({ purpose, due }) => [purpose, new Date(due.dueAt).toISOString()])).toEqual([
      ['target', '2026-12-07T09:00:00.000Z'],
      ['ceilingWarn', '2026-12-09T01:00:00.000Z'],
      ['ceiling', '2026-12-11T09:30:00.000Z'],
    ]);
  });
});

describe('triage', () => {
  it('routes by the policy and says why; not knowing the payment state is a state', () => {
    const outcome = triageComplaint(filed, { paymentState: 'unknown' }, context(at));
    expect(outcome.events).toMatchObject([
      { type: 'firstLookTaken', paymentState: 'unknown' },
      {
        type: 'complaintRouted',
        tasks: [{ taskId: 't1', ladder: 'programme', startRung: 0 }],
        reasons: [{ rule: 'policyOfCategory' }, { rule: 'villageOfReporter' }, { rule: 'paymentStateUnknown' }],
      },
    ]);
  });

  it('does nothing twice', () => {
    expect(triageComplaint(routed, { paymentState: 'unknown' }, context(at)).events).toEqual([]);
  });
});

describe('the gate', () => {
  it('opens with the last required answer and not before', () => {
    const decision = answerOf(assigned);
    if (!decision.ok) throw new Error('refused');
    const answered = foldTask(decision.outcome.events, assigned);
    const other = { ...assigned, id: 't2' };
    expect(onTaskAnswered(routed, answered, context(at, [answered, other])).events).toEqual([]);
    expect(onTaskAnswered(routed, answered, context(at, [answered])).events).toMatchObject([{ type: 'gateOpened' }]);
    const review = fold(onTaskAnswered(routed, answered, context(at, [answered])), routed);
    const outcome = concludeReview(review, context(at, [answered]));
    expect(outcome).toMatchObject({
      stop: 'all',
      events: [{ type: 'complaintAnswered', byId: 'user-pendamping', textId: 'text1' }],
    });
    expect(new Date(outcome.arm[0]?.due.dueAt ?? 0).toISOString()).toBe('2026-12-03T17:00:00.000Z');
  });
});

describe('state × command', () => {
  const states: Record<string, Complaint> = Object.fromEntries(
    codesOf(COMPLAINT_STATUS).map((status) => [status, { ...routed, status, objectionUntil: at + 1 }]),
  );
  const commands = {
    answer: { outcome: 'SELESAI_PENJELASAN', textId: 'x' },
    involve: { party: 'bank', isRequired: true },
    accuse: { accusations: [{ kind: 'person', userId: 'somebody' }] },
    confirmContact: { contact: 'confirmed' },
    object: {},
    close: {},
    reopen: {},
    addInformation: { textId: 'x' },
    withdraw: {},
    sendBack: { taskId: 't1', textId: 'x' },
    askExtension: { of: 'target', reason: 'otherOffice', textId: 'x' },
  } as const;
  const cells = codesOf(COMPLAINT_STATUS).flatMap((status) =>
    COMPLAINT_COMMANDS.map((type) => [status, type] as const),
  );

  it.each(cells)('%s × %s is allowed or refused with what is allowed', (status, type) => {
    const complaint = states[status];
    if (!complaint) throw new Error(status);
    const tasks = [
      { id: 't1', status: 'answered', ask: 'answer', startRung: 0 },
      { id: 't3', status: 'assigned', ask: 'answer', assigneeId: 'somebody' },
    ] as PartyTask[];
    const decision = decideComplaint(
      complaint,
      { type, byId: 'somebody', ...commands[type] } as never,
      context(at, tasks),
    );
    const allowed = allowedComplaintCommands(status);
    expect(decision.ok).toBe(allowed.includes(type));
    if (!decision.ok) expect(decision.refusal).toEqual({ code: 'notAllowedNow', from: status, allowed });
  });

  it('takes an objection until the last millisecond of its window, and refuses it from the end on', () => {
    const answered = { ...routed, status: 'answered', objectionUntil: at } as const;
    const objected = (now: number) => decideComplaint(answered, { type: 'object', byId: 'x' }, context(now));
    expect(objected(at - 1).ok).toBe(true);
    for (const now of [at, at + 1])
      expect(objected(now)).toMatchObject({ ok: false, refusal: { code: 'objectionWindowOver' } });
  });
});

describe('an objection', () => {
  it('starts one rung higher and lets the case clocks go on from receipt', () => {
    const answered = fold(
      {
        events: [
          {
            type: 'complaintAnswered',
            at,
            byId: 'p',
            outcome: 'SELESAI_DIBAYAR',
            textId: 't',
            answeredOnRung: 0,
            objectionUntil: at + 1,
          },
        ],
        arm: [],
        stop: 'all',
        notices: [],
      },
      routed,
    );
    const decision = decideComplaint(answered, { type: 'object', byId: 'operator' }, context(at));
    if (!decision.ok) throw new Error('refused');
    const after = fold(decision.outcome, answered);
    expect(after).toMatchObject({ status: 'reopened', startRung: 1, reopenings: 1, answeredAt: undefined });
    expect(decision.outcome.arm.find(({ purpose }) => purpose === 'ceiling')?.due.dueAt).toBe(filed.ceilingDueAt);
    const again = triageComplaint(after, { paymentState: 'unknown' }, context(at));
    expect(again.events[1]).toMatchObject({ tasks: [{ startRung: 1 }] });
  });

  it('does not report a breach a second time, but goes on measuring it', () => {
    const breached = { ...routed, status: 'answered', ceilingBreachedAt: at, objectionUntil: at + 1 } as const;
    const decision = decideComplaint(breached, { type: 'object', byId: 'operator' }, context(at));
    if (!decision.ok) throw new Error('refused');
    expect(decision.outcome.arm.find(({ purpose }) => purpose === 'ceiling')).toMatchObject({
      isMeasured: true,
      hasEffect: false,
    });
  });
});

describe('silence in the objection window', () => {
  it('closes the complaint, and nothing else does so twice', () => {
    const answered = { ...routed, status: 'answered', outcome: 'SELESAI_DIBAYAR' } as const;
    expect(fireComplaintDeadline(answered, 'objectionEnd', context(at)).events).toMatchObject([
      { type: 'complaintClosed', closure: 'SELESAI_DIBAYAR', closedBy: 'silence' },
    ]);
    expect(fireComplaintDeadline({ ...answered, status: 'closed' }, 'objectionEnd', context(at)).events).toEqual([]);
  });
});

describe('the plan', () => {
  it('says what will happen if nobody moves: remind, warn, climb rung by rung to the duty manager', () => {
    const { arm } = fileComplaint(filing, [], context(at));
    const clocks = arm.map(({ purpose, due, zone }) => ({ purpose, actAt: due.dueAt, zone }));
    const steps = planAhead(filed, [], clocks, at, { policy, calendarOf, candidates: everySeat, excluded: new Set() });
    expect(steps.map(({ purpose, level }) => [purpose, level].filter(Boolean).join(' '))).toEqual([
      'route',
      'assign L1',
      'remind L1',
      'warn L1',
      'climb L2',
      'remind L2',
      'warn L2',
      'climb L3',
      'target',
      'remind L3',
      'ceilingWarn',
      'warn L3',
      'climb L4',
      'ceiling',
      'remind L4',
      'warn L4',
      'climb duty',
      'remind duty',
    ]);
    expect(steps.every((step, index) => index === 0 || step.at >= (steps[index - 1]?.at ?? 0))).toBe(true);
  });
});
