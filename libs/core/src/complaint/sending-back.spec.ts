import { calendarOf, policy } from '../fixtures.spec-data';
import { openedTasks } from '../party/opened-tasks';
import { evolveTask } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import { evolveComplaint } from './complaint';
import type { Complaint, ComplaintEvent } from './complaint';
import { decideComplaint } from './complaint.decider';
import { fileComplaint } from './intake';
import { concludeReview, onTaskAnswered } from './review';
import type { ComplaintContext } from './complaint.decider';

const at = Date.parse('2026-11-23T03:00:00Z');
const DAY = 86_400_000;
let made = 0;
const context = (tasks: readonly PartyTask[], now = at): ComplaintContext => ({
  now,
  policy,
  calendarOf,
  tasks,
  newTaskId: () => `new-${(made += 1)}`,
});
const fold = (complaint: Complaint, events: readonly ComplaintEvent[]): Complaint =>
  events.reduce((state, event) => evolveComplaint('c1', state, event), complaint);

const [filed] = fileComplaint(
  {
    at,
    number: 'PKH-3325-202611-00001-A',
    category: 'DAT-01',
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
).events;
if (!filed) throw new Error('nothing was filed');
const inReview: Complaint = { ...evolveComplaint('c1', undefined, filed), status: 'review' };

const task = (id: string, fields: Partial<PartyTask>): PartyTask => ({
  ...evolveTask(id, undefined, {
    type: 'taskOpened',
    at,
    complaintId: 'c1',
    complaintNumber: inReview.number,
    category: 'DAT-01',
    severity: 'S3',
    regionCode: inReview.regionCode,
    party: 'dukcapil',
    ask: 'confirmIdentity',
    ladder: 'dukcapil',
    isRequired: true,
    startRung: 0,
    barredIds: [],
    policyVersion: policy.version,
    calendarVersion: '2026.1',
  }),
  status: 'answered',
  settledAt: at,
  rung: 1,
  answeredById: 'officer',
  answerTextId: 'old',
  outcome: 'SELESAI_PENJELASAN',
  ...fields,
});
const answered = task('t1', {});
const optional = task('t2', { isRequired: false, party: 'bank', ask: 'traceAccount', ladder: 'bank', rung: undefined });
const review = task('t3', {
  ask: 'review',
  party: 'programme',
  ladder: 'programme',
  status: 'assigned',
  settledAt: undefined,
});
const tasks = [answered, optional, review];

const sendBack = (taskId: string) =>
  decideComplaint(inReview, { type: 'sendBack', byId: 'reviewer', taskId, textId: 'why' }, context(tasks));
const accepted = (taskId: string) => {
  const decision = sendBack(taskId);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.outcome;
};

describe('an answer sent back', () => {
  it('is a new task for the same party on the rung that answered; what was answered stays as it was', () => {
    const { events, stop, arm } = accepted('t1');
    const after = fold(inReview, events);
    expect([after.status, stop, arm]).toEqual(['assigned', 'none', []]);
    expect([after.targetDueAt, after.ceilingDueAt]).toEqual([inReview.targetDueAt, inReview.ceilingDueAt]);
    const [opened] = openedTasks(after, events);
    expect(opened?.event).toMatchObject({
      party: 'dukcapil',
      ask: 'confirmIdentity',
      ladder: 'dukcapil',
      startRung: 1,
      isRequired: true,
    });
    expect(opened?.taskId).not.toBe('t1');
  });

  it('is waited for, also where the first answer was not', () => {
    expect(openedTasks(inReview, accepted('t2').events)[0]?.event).toMatchObject({ isRequired: true, startRung: 0 });
  });

  it('closes the gate until it is answered again, and then somebody reviews anew', () => {
    const after = fold(inReview, accepted('t1').events);
    const cancelled = { ...review, status: 'cancelled', settledAt: at } as const;
    const again = task('t4', { status: 'assigned', settledAt: undefined });
    const open = [answered, optional, cancelled, again];
    expect(onTaskAnswered(after, optional, context(open)).events).toEqual([]);
    const done = { ...again, status: 'answered', settledAt: at + DAY } as const;
    const { events } = onTaskAnswered(after, done, context([answered, optional, cancelled, done], at + DAY));
    expect(events).toMatchObject([{ type: 'gateOpened', taskId: 't4' }]);
    const reopened = fold(after, events);
    expect(concludeReview(reopened, context([answered, optional, cancelled, done], at + DAY)).events).toMatchObject([
      { type: 'reviewAsked' },
    ]);
  });

  it.each([
    ['a review', 't3'],
    ['what is not answered', 'nothing'],
  ])('is not %s', (_what, taskId) => {
    expect(sendBack(taskId)).toMatchObject({
      ok: false,
      refusal: { code: 'nothingToSendBack', allowed: ['t1', 't2'] },
    });
  });
});
