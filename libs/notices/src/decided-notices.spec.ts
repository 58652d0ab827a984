import { parseIso } from '#core/calendar/instant';
import { evolveComplaint } from '#core/complaint/complaint';
import type { Complaint, ComplaintEvent } from '#core/complaint/complaint';
import { decideComplaint, fireComplaintDeadline } from '#core/complaint/complaint.decider';
import { fileComplaint } from '#core/complaint/intake';
import { onTaskAnswered } from '#core/complaint/review';
import { refuseExtension } from '#core/complaint/extension';
import type { Decision, NoticeIntent, Outcome } from '#core/decision';
import { calendarOf, candidate, everySeat, policy } from '#core/fixtures.spec-data';
import { evolveTask } from '#core/party/party-task';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import { assignTask, decideTask, fireTaskDeadline } from '#core/party/task.decider';
import type { TaskCommand } from '#core/party/task.decider';
import { AUDIENCE, NOTICE_TEMPLATES } from './audience';
import { LANGUAGES } from './language';
import { render } from './render';

const at = parseIso('2026-11-23T10:00+07:00');
const number = 'PKH-3325-202611-00412-K';
const common = {
  at,
  category: 'BYR-01',
  regionCode: '3325012001',
  policyVersion: policy.version,
  calendarVersion: '2026.1',
} as const;
const filing = {
  ...common,
  number,
  programme: 'PKH',
  zone: 'WIB',
  channel: 'hotline',
  reporterKind: 'beneficiary',
  isConfidential: false,
  filedById: 'operator',
} as const;
/** Her seat lies in another zone than the family. */
const candidates = [candidate('pendamping', { zone: 'WITA' }), ...everySeat.slice(1)];

const decided: NoticeIntent[] = [];
const complaintAfter = (outcome: Outcome<ComplaintEvent>, before?: Complaint): Complaint => {
  decided.push(...outcome.notices);
  return present(
    outcome.events.reduce<Complaint | undefined>((state, event) => evolveComplaint('c1', state, event), before),
  );
};
const taskAfter = (outcome: Outcome<TaskEvent>, before?: PartyTask): PartyTask => {
  decided.push(...outcome.notices);
  return present(
    outcome.events.reduce<PartyTask | undefined>((state, event) => evolveTask('t1', state, event), before),
  );
};
const accepted = <Event>(decision: Decision<Event>): Outcome<Event> => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.outcome;
};
const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('nothing happened');
  return value;
};

beforeAll(() => {
  const context = (tasks: readonly PartyTask[] = []) => ({ now: at, policy, calendarOf, tasks, newTaskId: () => 't2' });
  const taskContext = { now: at, policy, calendarOf, candidates, excluded: new Set<string>() };
  const filed = complaintAfter(fileComplaint({ ...filing, isContactConfirmed: false }, [], context()));
  const opened: TaskEvent = {
    ...common,
    type: 'taskOpened',
    complaintId: 'c1',
    complaintNumber: number,
    severity: 'S3',
    party: 'programme',
    ask: 'answer',
    barredIds: [],
    ladder: 'programme',
    isRequired: true,
    startRung: 0,
  };
  const open = taskAfter({ events: [opened], arm: [], stop: 'none', notices: [] });
  const assigned = taskAfter(assignTask(open, taskContext), open);
  for (const purpose of ['remind', 'warn', 'climb'] as const)
    taskAfter(fireTaskDeadline(assigned, purpose, taskContext), assigned);
  for (const purpose of ['ceilingWarn', 'ceiling'] as const)
    complaintAfter(fireComplaintDeadline(filed, purpose, context([assigned])), filed);
  const handled = { ...filed, status: 'review' } as const;
  const answered = complaintAfter(
    accepted(
      decideComplaint(handled, { type: 'answer', byId: 'x', outcome: 'SELESAI_PENJELASAN', textId: 't' }, context()),
    ),
    handled,
  );
  complaintAfter(accepted(decideComplaint(answered, { type: 'object', byId: 'operator' }, context())), answered);
  complaintAfter(accepted(decideComplaint(answered, { type: 'close', byId: 'operator' }, context())), answered);
  const told = { type: 'addInformation', byId: 'operator', textId: 't' } as const;
  complaintAfter(accepted(decideComplaint(handled, told, context([assigned]))), handled);
  complaintAfter(onTaskAnswered(answered, { ...assigned, status: 'answered' }, context([assigned])), answered);
  const peers = [candidate('pendamping', { positionId: 'next-door', holderId: 'next-door' })];
  const acts: readonly TaskCommand[] = [
    { type: 'reassign', byId: 'supervisor', positionId: 'next-door', textId: 't' },
    { type: 'askDocuments', byId: 'user-pendamping', documents: ['familyCard'], reach: 'message' },
  ];
  for (const act of acts) taskAfter(accepted(decideTask(assigned, act, { ...taskContext, peers })), assigned);
  const awaiting = { ...assigned, awaitedDocuments: ['familyCard'] } as const;
  const received = { type: 'receiveDocuments', byId: 'operator', documents: ['familyCard'] } as const;
  taskAfter(accepted(decideTask(awaiting, received, taskContext)), awaiting);
  const paused = { ...assigned, pause: { since: at, until: at + 1, reason: 'external', byId: 'x' } } as const;
  taskAfter(fireTaskDeadline(paused, 'resume', taskContext), paused);
  const limited = { ...assigned, limitStartedAt: at, limitDueAt: at };
  taskAfter(fireTaskDeadline(limited, 'party', taskContext), limited);
  const [asked, awaited] = [{ ...handled, status: 'assigned' } as const, context([assigned])];
  const extension = { of: 'target', byId: 'user-pendamping', reason: 'externalFactor', textId: 't' } as const;
  const waiting = complaintAfter(
    accepted(decideComplaint(asked, { type: 'askExtension', ...extension }, awaited)),
    asked,
  );
  const approval = { ...assigned, id: 't2', ask: 'approveExtension', status: 'answered', answeredById: 'x' } as const;
  complaintAfter(onTaskAnswered(waiting, approval, awaited), waiting);
  complaintAfter(refuseExtension(waiting, approval, { byId: 'x' }, at), waiting);
  // A rung that pages: the duty manager hears of it together with the supervisor.
  taskAfter(assignTask({ ...open, ladder: 'safety' }, taskContext), open);
});

/** Those of social cases, referrals and partners are met in their own specs. */
const isOfComplaint = (template: string): boolean => !/^(case|referral|partner)/.test(template);

it('meets every template on the way of a complaint', () => {
  expect([...new Set(decided.map(({ template }) => template))].sort()).toEqual(
    NOTICE_TEMPLATES.filter(isOfComplaint).sort(),
  );
});

it('finds in every notice all that its text names, in both languages', () => {
  for (const { template, params, to } of decided) {
    expect(to.kind).toBe(AUDIENCE[template]);
    for (const language of LANGUAGES) expect(render(template, language, params)).toContain(number);
  }
});

it('tells the family their own time and the handler hers', () => {
  const textOf = (wanted: string) =>
    decided.filter(({ template }) => template === wanted).map(({ template, params }) => render(template, 'id', params));
  expect(textOf('complaintFiled')[0]).toContain('Sen 7 Des 2026 16.00 WIB');
  expect(textOf('complaintAnswered')[0]).toContain('paling lambat Kam 3 Des 2026.');
  expect(textOf('ceilingBreached')[0]).toContain('Jum 11 Des 2026 17.30 WITA');
  expect(textOf('taskAssigned').slice(0, 2)).toEqual([
    expect.stringMatching(/WITA\.$/),
    expect.stringMatching(/WIB\.$/),
  ]);
});
