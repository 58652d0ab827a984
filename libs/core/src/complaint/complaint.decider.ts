import type { Instant, Zone } from '../calendar/instant';
import { accept, refuse } from '../decision';
import type { ArmDeadline, Decision, NoticeIntent, NoticeTemplate, Outcome } from '../decision';
import { isSettled } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import { getDue, getFractionDue } from '../sla/clock';
import type { CalendarOf, Place } from '../sla/clock';
import { getCategoryPolicy } from '../sla/policy';
import type { PolicyVersion } from '../sla/policy';
import { routeComplaint } from '../routing/route';
import type { AnswerOutcome, CategoryCode, PaymentState } from '../vocabulary';
import type { Complaint, ComplaintEvent } from './complaint';
import { allowedComplaintCommands } from './complaint-rules';

/** What a decision about a complaint needs to know; nothing else is looked up. */
export interface ComplaintContext {
  readonly now: Instant;
  readonly policy: PolicyVersion;
  readonly calendarOf: CalendarOf;
  /** All party tasks of the complaint, settled ones too. */
  readonly tasks: readonly PartyTask[];
}

export type ComplaintCommand =
  | { readonly type: 'answer'; readonly byId: string; readonly outcome: AnswerOutcome; readonly textId: string }
  | { readonly type: 'object'; readonly byId: string; readonly textId?: string }
  | { readonly type: 'close'; readonly byId: string; readonly textId?: string }
  | { readonly type: 'reopen'; readonly byId: string; readonly textId?: string }
  | { readonly type: 'withdraw'; readonly byId: string; readonly textId?: string };

/** The clocks of a complaint count in the ministry's hours, in the zone of the family's region. */
const placeOf = (complaint: Pick<Complaint, 'zone'>): Place => ({ calendarId: 'government', zone: complaint.zone });

export type Filing = Omit<
  Extract<ComplaintEvent, { type: 'complaintFiled' }>,
  'type' | 'severity' | 'targetDueAt' | 'ceilingDueAt'
>;

/** Takes a complaint in: the event, and every clock that starts at receipt. */
export function fileComplaint(filing: Filing, context: Omit<ComplaintContext, 'tasks'>): Outcome<ComplaintEvent> {
  const policy = getCategoryPolicy(context.policy, filing.category);
  const clocks = caseClocks(filing, filing.category, context);
  return {
    events: [
      {
        type: 'complaintFiled',
        ...filing,
        severity: policy.severity,
        targetDueAt: clocks.targetDueAt,
        ceilingDueAt: clocks.ceilingDueAt,
      },
    ],
    arm: clocks.arm,
    stop: 'none',
    notices: toReporter('complaintFiled', { number: filing.number, dueAt: clocks.targetDueAt, zone: filing.zone }),
  };
}

/** The three clocks that run from receipt: target, warning before the ceiling, ceiling. */
function caseClocks(
  filing: { readonly at: Instant; readonly zone: Complaint['zone'] },
  category: CategoryCode,
  context: Omit<ComplaintContext, 'tasks'>,
) {
  const policy = getCategoryPolicy(context.policy, category);
  const place = placeOf(filing);
  const target = getDue(context.calendarOf, place, filing.at, policy.target);
  const ceiling = getDue(context.calendarOf, place, filing.at, policy.ceiling);
  const warning = getFractionDue(context.calendarOf, place, filing.at, policy.ceiling, policy.ceilingWarnAt);
  const arm: ArmDeadline[] = [
    { ...place, purpose: 'target', due: target, isMeasured: true, hasEffect: true },
    { ...place, purpose: 'ceilingWarn', due: warning, isMeasured: false, hasEffect: true },
    { ...place, purpose: 'ceiling', due: ceiling, isMeasured: true, hasEffect: true },
  ];
  return { arm, targetDueAt: target.dueAt, ceilingDueAt: ceiling.dueAt };
}

export interface FirstLook {
  readonly paymentState: PaymentState;
  readonly asOf?: Instant;
}

/** First look and routing, by the system. Idempotent: a complaint that is routed already stays as it is. */
export function triageComplaint(
  complaint: Complaint,
  look: FirstLook,
  newTaskId: () => string,
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  if (complaint.status !== 'filed' && complaint.status !== 'reopened') return NOTHING;
  const at = context.now;
  const route = routeComplaint(
    complaint,
    look.paymentState,
    getCategoryPolicy(context.policy, complaint.category),
    newTaskId,
  );
  return {
    ...NOTHING,
    events: [
      { type: 'firstLookTaken', at, paymentState: look.paymentState, asOf: look.asOf },
      { type: 'complaintRouted', at, tasks: route.tasks, reasons: route.reasons },
    ],
  };
}

/** The gate: once every required task is answered, the complaint moves on, in the commit of the last answer. */
export function openGate(complaint: Complaint, settled: PartyTask, context: ComplaintContext): Outcome<ComplaintEvent> {
  const isWaiting = context.tasks.some((task) => task.isRequired && !isSettled(task));
  if (complaint.status !== 'assigned' || isWaiting) return NOTHING;
  return { ...NOTHING, events: [{ type: 'gateOpened', at: context.now, taskId: settled.id }] };
}

/** After the gate. Where the policy asks for no review, the accountable handler's answer is the answer. */
export function concludeReview(complaint: Complaint, context: ComplaintContext): Outcome<ComplaintEvent> {
  if (complaint.status !== 'review') return NOTHING;
  const task = context.tasks.findLast((candidate) => candidate.status === 'answered' && candidate.isRequired);
  if (!task?.outcome || !task.answerTextId || !task.answeredById) return NOTHING;
  return answer(complaint, { byId: task.answeredById, outcome: task.outcome, textId: task.answerTextId }, context);
}

/** A person's own move. What a role may do is decided before, in `core/access`. */
export function decideComplaint(
  complaint: Complaint,
  command: ComplaintCommand,
  context: ComplaintContext,
): Decision<ComplaintEvent> {
  const allowed = allowedComplaintCommands(complaint.status);
  if (!allowed.includes(command.type)) return refuse({ code: 'notAllowedNow', from: complaint.status, allowed });
  const { byId, textId } = command;
  const at = context.now;
  switch (command.type) {
    case 'answer':
      return accept(answer(complaint, command, context));
    case 'object':
      if (complaint.objectionUntil !== undefined && at > complaint.objectionUntil) {
        return refuse({ code: 'objectionWindowOver', from: complaint.status, allowed: ['close'] });
      }
      return accept(
        reopened(
          complaint,
          { type: 'complaintObjected', at, byId, textId, startRung: complaint.startRung + 1 },
          context,
        ),
      );
    case 'reopen':
      return accept(
        reopened(
          complaint,
          { type: 'complaintReopened', at, byId, textId, startRung: complaint.startRung + 1 },
          context,
        ),
      );
    case 'close':
      return accept(
        close(complaint, {
          type: 'complaintClosed',
          at,
          byId,
          textId,
          closure: complaint.outcome ?? 'SELESAI_PENJELASAN',
          closedBy: 'confirmation',
        }),
      );
    case 'withdraw':
      return accept(
        close(complaint, { type: 'complaintClosed', at, byId, textId, closure: 'DITARIK', closedBy: 'withdrawal' }),
      );
  }
}

export type ComplaintDeadlinePurpose = 'target' | 'ceilingWarn' | 'ceiling' | 'objectionEnd';

/** The effect of a deadline of the complaint that has fallen due. */
export function fireComplaintDeadline(
  complaint: Complaint,
  purpose: ComplaintDeadlinePurpose,
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  const at = context.now;
  switch (purpose) {
    case 'target':
      return { ...NOTHING, events: [{ type: 'targetMissed', at, dueAt: complaint.targetDueAt }] };
    case 'ceilingWarn':
      return {
        ...NOTHING,
        events: [{ type: 'ceilingWarned', at, dueAt: complaint.ceilingDueAt }],
        notices: toHandlers('ceilingWarned', complaint, context.tasks),
      };
    case 'ceiling':
      return {
        ...NOTHING,
        events: [{ type: 'ceilingBreached', at, dueAt: complaint.ceilingDueAt }],
        notices: toHandlers('ceilingBreached', complaint, context.tasks),
      };
    case 'objectionEnd':
      if (complaint.status !== 'answered') return NOTHING;
      return close(complaint, {
        type: 'complaintClosed',
        at,
        closure: complaint.outcome ?? 'SELESAI_PENJELASAN',
        closedBy: 'silence',
      });
  }
}

const NOTHING: Outcome<ComplaintEvent> = { events: [], arm: [], stop: 'none', notices: [] };

function answer(
  complaint: Complaint,
  given: { readonly byId: string; readonly outcome: AnswerOutcome; readonly textId: string },
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  const policy = getCategoryPolicy(context.policy, complaint.category);
  const place = placeOf(complaint);
  const objection = getDue(context.calendarOf, place, context.now, policy.objection);
  const answeredOnRung = Math.max(complaint.startRung, ...context.tasks.map((task) => task.rung ?? 0));
  return {
    events: [
      {
        type: 'complaintAnswered',
        at: context.now,
        byId: given.byId,
        outcome: given.outcome,
        textId: given.textId,
        answeredOnRung,
        objectionUntil: objection.dueAt,
      },
    ],
    stop: 'all',
    arm: [{ ...place, purpose: 'objectionEnd', due: objection, isMeasured: false, hasEffect: true }],
    notices: toReporter('complaintAnswered', {
      number: complaint.number,
      objectionUntil: objection.dueAt,
      zone: complaint.zone,
    }),
  };
}

/** Back to the router, one rung higher. The case clocks go on from receipt; what was reported already is not reported again. */
function reopened(complaint: Complaint, event: ComplaintEvent, context: ComplaintContext): Outcome<ComplaintEvent> {
  const clocks = caseClocks({ at: complaint.filedAt, zone: complaint.zone }, complaint.category, context);
  const isReported = {
    target: complaint.targetMissedAt !== undefined,
    ceilingWarn: complaint.ceilingWarnedAt !== undefined,
    ceiling: complaint.ceilingBreachedAt !== undefined,
  };
  const arm = clocks.arm.map((deadline) => ({
    ...deadline,
    hasEffect: !isReported[deadline.purpose as keyof typeof isReported],
  }));
  return { events: [event], stop: 'all', arm, notices: toReporter('complaintReopened', { number: complaint.number }) };
}

const close = (complaint: Complaint, event: ComplaintEvent): Outcome<ComplaintEvent> => ({
  events: [event],
  arm: [],
  stop: 'all',
  notices: toReporter('complaintClosed', { number: complaint.number }),
});

const toReporter = (template: NoticeTemplate, params: NoticeIntent['params']): readonly NoticeIntent[] => [
  { template, to: { kind: 'reporter' }, params },
];

const toHandlers = (
  template: NoticeTemplate,
  complaint: Complaint,
  tasks: readonly PartyTask[],
): readonly NoticeIntent[] =>
  [...zoneByHandler(tasks)].map(([userId, zone]) => ({
    template,
    to: { kind: 'user', userId },
    params: {
      number: complaint.number,
      category: complaint.category,
      dueAt: complaint.ceilingDueAt,
      zone: zone ?? complaint.zone,
    },
  }));

/** Whoever holds an open task, once, with the zone of the seat she holds it in. */
const zoneByHandler = (tasks: readonly PartyTask[]): ReadonlyMap<string, Zone | undefined> =>
  new Map(
    tasks.flatMap((task) => (task.assigneeId && !isSettled(task) ? [[task.assigneeId, task.zone] as const] : [])),
  );
