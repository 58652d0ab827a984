import type { Instant } from '../calendar/instant';
import { accept, refuse } from '../decision';
import type { Decision, Outcome } from '../decision';
import type { Accusation } from '../exclusion/accusation';
import { isSettled } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import { armClock } from '../sla/arm';
import type { CalendarOf } from '../sla/clock';
import { getCategoryPolicy, getPartyStart } from '../sla/policy';
import type { PolicyVersion } from '../sla/policy';
import { routeComplaint } from '../routing/route';
import type { AnswerOutcome, ClosureCode, Contact, Party, PaymentState } from '../vocabulary';
import { contactAtFiling } from '../call/safe-contact';
import type { SafeContact } from '../call/safe-contact';
import { askForClosing, close } from './closing';
import type { ClusterNote, Complaint, ComplaintEvent } from './complaint';
import { caseClocks, placeOf, receivedAt } from './complaint-clocks';
import { askExtension, grantExtension, lapsed } from './extension';
import type { AskExtension } from './extension';
import { sendBack } from './sending-back';
import type { SendBack } from './sending-back';
import { endTargetPause } from './target-pause';
import { toAnswerers, toHandlers, toOtherHandlers, toReporter } from './complaint-notices';
import { allowedComplaintCommands } from './complaint-rules';

/** What a decision about a complaint needs to know; nothing else is looked up. */
export interface ComplaintContext {
  readonly now: Instant;
  readonly policy: PolicyVersion;
  readonly calendarOf: CalendarOf;
  /** All party tasks of the complaint, settled ones too. */
  readonly tasks: readonly PartyTask[];
  readonly newTaskId: () => string;
}

export type ComplaintCommand =
  | { readonly type: 'answer'; readonly byId: string; readonly outcome: AnswerOutcome; readonly textId: string }
  | { readonly type: 'involve'; readonly byId: string; readonly party: Party; readonly isRequired: boolean }
  | { readonly type: 'accuse'; readonly byId: string; readonly accusations: readonly Accusation[] }
  | {
      readonly type: 'confirmContact';
      readonly byId: string;
      readonly contact: Extract<Contact, 'confirmed' | 'none'>;
    }
  | SendBack
  | AskExtension
  | { readonly type: 'addInformation'; readonly byId: string; readonly textId: string; readonly callId?: string }
  | {
      readonly type: 'object' | 'close' | 'reopen' | 'withdraw';
      readonly byId: string;
      readonly textId?: string;
    };

export type Filing = Omit<
  Extract<ComplaintEvent, { type: 'complaintFiled' }>,
  'type' | 'severity' | 'targetDueAt' | 'ceilingDueAt' | 'ceilingNorm' | 'contact' | 'messageHold'
> & {
  /** Said in the call that files it: this contact is safe. */
  readonly isContactConfirmed: boolean;
  readonly safeContact?: SafeContact;
};

/** Takes a complaint in: the event, and every clock that starts at receipt. */
export function fileComplaint(
  { isContactConfirmed, safeContact, ...filing }: Filing,
  accusations: readonly Accusation[],
  context: Pick<ComplaintContext, 'policy' | 'calendarOf'>,
): Outcome<ComplaintEvent> {
  const policy = getCategoryPolicy(context.policy, filing.category);
  const clocks = caseClocks(filing, policy, context);
  const usual = policy.contactHold === undefined ? 'open' : isContactConfirmed ? 'confirmed' : 'unconfirmed';
  const contact: Contact = contactAtFiling(safeContact, usual);
  const filed: ComplaintEvent = {
    type: 'complaintFiled',
    ...filing,
    severity: policy.severity,
    targetDueAt: clocks.targetDueAt,
    ceilingDueAt: clocks.ceilingDueAt,
    ceilingNorm: clocks.ceilingNorm,
    contact,
    messageHold: contact === 'unconfirmed' ? policy.contactHold : contact === 'none' ? 'reporter' : undefined,
  };
  return {
    events: [filed, ...recorded(accusations, filing.filedById, filing.at)],
    arm: clocks.arm,
    stop: 'none',
    notices: toReporter('complaintFiled', { number: filing.number, dueAt: clocks.targetDueAt, zone: filing.zone }),
  };
}

const recorded = (accusations: readonly Accusation[], byId: string, at: Instant): readonly ComplaintEvent[] =>
  accusations.length === 0 ? [] : [{ type: 'accusationRecorded', at, byId, accusations }];

export interface FirstLook {
  readonly paymentState: PaymentState;
  readonly asOf?: Instant;
  /** Somebody is accused: the group around them. */
  readonly cluster?: ClusterNote;
}

/** First look and routing, by the system. Idempotent: a complaint that is routed already stays as it is. */
export function triageComplaint(
  complaint: Complaint,
  look: FirstLook,
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  if (complaint.status !== 'filed' && complaint.status !== 'reopened') return NOTHING;
  const at = context.now;
  const policy = getCategoryPolicy(context.policy, complaint.category);
  const route = routeComplaint(complaint, look, policy, context.newTaskId);
  const cluster: readonly ComplaintEvent[] = look.cluster ? [{ type: 'clusterNoted', at, ...look.cluster }] : [];
  return {
    ...NOTHING,
    events: [
      { type: 'firstLookTaken', at, paymentState: look.paymentState, asOf: look.asOf },
      ...cluster,
      { type: 'complaintRouted', at, tasks: route.tasks, reasons: route.reasons },
    ],
  };
}

/**
 * What an answered task does to its complaint, in the same commit. The last required answer opens the gate; a review and an
 * approval are answers too; one that comes after the end is kept and told.
 */
export function onTaskAnswered(
  complaint: Complaint,
  task: PartyTask,
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  const at = context.now;
  if (task.ask === 'approveClosing' && complaint.status === 'closing') return approveClosing(complaint, task, context);
  if (task.ask === 'approveExtension') return grantExtension(complaint, task, context);
  if (task.ask === 'review' && complaint.status === 'review')
    return { ...NOTHING, events: [{ type: 'reviewGiven', at, taskId: task.id }] };
  const isWaiting = context.tasks.some((other) => other.isRequired && !isSettled(other));
  if (complaint.status === 'assigned')
    return isWaiting ? NOTHING : { ...NOTHING, events: [{ type: 'gateOpened', at, taskId: task.id }] };
  const isOver = complaint.status === 'answered' || complaint.status === 'closing' || complaint.status === 'closed';
  if (!isOver || task.ask === 'freeProcess') return NOTHING;
  return {
    ...NOTHING,
    events: [{ type: 'lateAnswerReceived', at, taskId: task.id }],
    notices: toAnswerers('lateAnswer', complaint, context.tasks),
  };
}

function approveClosing(complaint: Complaint, task: PartyTask, context: ComplaintContext): Outcome<ComplaintEvent> {
  return close(complaint, {
    type: 'complaintClosed',
    at: context.now,
    byId: task.answeredById,
    textId: task.answerTextId,
    closure: complaint.pendingClosure ?? 'SELESAI_PENJELASAN',
    closedBy: 'fourEyes',
  });
}

/**
 * After the gate. Where the policy asks for no review, the accountable handler's answer is the answer; else somebody is asked
 * to review, and what she concludes is the answer.
 */
export function concludeReview(complaint: Complaint, context: ComplaintContext): Outcome<ComplaintEvent> {
  if (complaint.status !== 'review') return NOTHING;
  const policy = getCategoryPolicy(context.policy, complaint.category);
  if (policy.review === 'none') {
    const accountable = context.tasks.findLast((task) => isAnswered(task) && task.isRequired && task.ask !== 'review');
    return accountable ? answerWith(complaint, accountable, context) : NOTHING;
  }
  const reviews = context.tasks.filter((task) => task.ask === 'review');
  const given = reviews.findLast((task) => isAnswered(task) && (task.settledAt ?? 0) >= lastGate(context.tasks));
  if (given) return answerWith(complaint, given, context);
  if (reviews.some((task) => !isSettled(task))) return NOTHING;
  const { ladder, startRung } = policy.review;
  const review = { taskId: context.newTaskId(), party: 'programme', ask: 'review', isRequired: false } as const;
  const tasks = [{ ...review, ladder, startRung: Math.max(startRung, complaint.startRung) }];
  return { ...NOTHING, events: [{ type: 'reviewAsked', at: context.now, tasks }] };
}

const isAnswered = (task: PartyTask): boolean => task.status === 'answered';

/** When the last required answer came: a review given before it was about something else. */
const lastGate = (tasks: readonly PartyTask[]): Instant =>
  Math.max(0, ...tasks.filter((task) => task.isRequired && isAnswered(task)).map((task) => task.settledAt ?? 0));

const answerWith = (complaint: Complaint, task: PartyTask, context: ComplaintContext): Outcome<ComplaintEvent> =>
  task.outcome && task.answerTextId && task.answeredById
    ? answer(complaint, { byId: task.answeredById, outcome: task.outcome, textId: task.answerTextId }, context)
    : NOTHING;

/** A person's own move. What a role may do is decided before, in `core/access`. */
export function decideComplaint(
  complaint: Complaint,
  command: ComplaintCommand,
  context: ComplaintContext,
): Decision<ComplaintEvent> {
  const allowed = allowedComplaintCommands(complaint.status);
  if (!allowed.includes(command.type)) return refuse({ code: 'notAllowedNow', from: complaint.status, allowed });
  const { byId } = command;
  const at = context.now;
  switch (command.type) {
    case 'answer':
      return accept(answer(complaint, command, context));
    case 'involve': {
      const start = getPartyStart(context.policy, command.party);
      const task = { ...start, taskId: context.newTaskId(), party: command.party, isRequired: command.isRequired };
      return accept({ events: [{ type: 'partyInvolved', at, byId, tasks: [task] }] });
    }
    case 'accuse':
      return accept({ events: [{ type: 'accusationRecorded', at, byId, accusations: command.accusations }] });
    case 'confirmContact':
      return accept({ events: [{ type: 'contactConfirmed', at, byId, contact: command.contact }] });
    case 'sendBack':
      return sendBack(complaint, command, context);
    case 'askExtension':
      return askExtension(complaint, command, context);
    case 'addInformation':
      return accept({
        events: [{ type: 'informationAdded', at, byId, textId: command.textId, callId: command.callId }],
        notices: toOtherHandlers('informationAdded', complaint, context.tasks, byId),
      });
    case 'object':
      if (complaint.objectionUntil !== undefined && at > complaint.objectionUntil) {
        const instead = allowed.filter((other) => other !== 'object');
        return refuse({ code: 'objectionWindowOver', from: complaint.status, allowed: instead });
      }
      return accept(reopened(complaint, 'complaintObjected', command, context));
    case 'reopen':
      return accept(reopened(complaint, 'complaintReopened', command, context));
    case 'close':
      return accept(end(complaint, 'confirmation', command, complaint.outcome ?? 'SELESAI_PENJELASAN', context));
    case 'withdraw':
      return accept(end(complaint, 'withdrawal', command, 'DITARIK', context));
  }
}

/** Closes it, or asks a second person where the policy wants one. */
function end(
  complaint: Complaint,
  closedBy: 'confirmation' | 'withdrawal',
  { byId, textId }: { readonly byId: string; readonly textId?: string },
  closure: ClosureCode,
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  const asked = askForClosing(complaint, { closure, byId, textId }, context);
  if (asked) return asked;
  return close(complaint, { type: 'complaintClosed', at: context.now, byId, textId, closure, closedBy });
}

export type ComplaintDeadlinePurpose = 'resume' | 'target' | 'ceilingWarn' | 'ceiling' | 'objectionEnd';

/** The effect of a deadline of the complaint that has fallen due. */
export function fireComplaintDeadline(
  complaint: Complaint,
  purpose: ComplaintDeadlinePurpose,
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  const at = context.now;
  switch (purpose) {
    case 'resume':
      return endTargetPause(complaint, context);
    case 'target':
      return {
        ...NOTHING,
        events: [{ type: 'targetMissed', at, dueAt: complaint.targetDueAt }, ...lapsed(complaint, 'target', at)],
      };
    case 'ceilingWarn':
      return {
        ...NOTHING,
        events: [{ type: 'ceilingWarned', at, dueAt: complaint.ceilingDueAt }],
        notices: toHandlers('ceilingWarned', complaint, context.tasks),
      };
    case 'ceiling':
      return {
        ...NOTHING,
        events: [{ type: 'ceilingBreached', at, dueAt: complaint.ceilingDueAt }, ...lapsed(complaint, 'norm', at)],
        notices: toHandlers('ceilingBreached', complaint, context.tasks),
      };
    case 'objectionEnd': {
      if (complaint.status !== 'answered') return NOTHING;
      const closure = complaint.outcome ?? 'SELESAI_PENJELASAN';
      const asked = askForClosing(complaint, { closure }, context);
      return asked ?? close(complaint, { type: 'complaintClosed', at, closure, closedBy: 'silence' });
    }
  }
}

/** Nobody took the promised call: whoever handles the complaint reads that a visit is needed. */
export const onReporterNotReached = (byId: string, attempts: number, now: Instant): Outcome<ComplaintEvent> => ({
  ...NOTHING,
  events: [{ type: 'reporterNotReached', at: now, byId, attempts }],
});

/** The social case is being seen to: nothing more is said here. */
export const followUp = (complaint: Complaint, now: Instant): Outcome<ComplaintEvent> =>
  complaint.followedUpAt === undefined ? { ...NOTHING, events: [{ type: 'followedUp', at: now }] } : NOTHING;

const NOTHING: Outcome<ComplaintEvent> = { events: [], arm: [], stop: 'none', notices: [] };

function answer(
  complaint: Complaint,
  given: { readonly byId: string; readonly outcome: AnswerOutcome; readonly textId: string },
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  const policy = getCategoryPolicy(context.policy, complaint.category);
  const basis = { from: context.now, duration: policy.objection };
  const objection = armClock(context.calendarOf, placeOf(complaint, policy), 'objectionEnd', basis, 'notice');
  // Whoever decided on more time has not answered.
  const ownLine = context.tasks.filter(({ party, ask }) => party === 'programme' && ask !== 'approveExtension');
  const answeredOnRung = Math.max(complaint.startRung, ...ownLine.map((task) => task.rung ?? 0));
  return {
    events: [
      {
        type: 'complaintAnswered',
        at: context.now,
        byId: given.byId,
        outcome: given.outcome,
        textId: given.textId,
        answeredOnRung,
        objectionUntil: objection.due.dueAt,
      },
    ],
    stop: 'all',
    arm: [objection],
    notices: toReporter('complaintAnswered', {
      number: complaint.number,
      objectionUntil: objection.due.dueAt,
      zone: complaint.zone,
    }),
  };
}

/** Back to the router, one rung higher. The case clocks go on from receipt; what was reported already is not reported again. */
function reopened(
  complaint: Complaint,
  type: 'complaintObjected' | 'complaintReopened',
  { byId, textId }: { readonly byId: string; readonly textId?: string },
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  const policy = getCategoryPolicy(context.policy, complaint.category);
  const clocks = caseClocks(receivedAt(complaint), policy, context);
  const isReported = {
    target: complaint.targetMissedAt !== undefined,
    ceilingWarn: complaint.ceilingWarnedAt !== undefined,
    ceiling: complaint.ceilingBreachedAt !== undefined,
  };
  const arm = clocks.arm.map((deadline) => ({
    ...deadline,
    hasEffect: !isReported[deadline.purpose as keyof typeof isReported],
  }));
  const { targetDueAt } = clocks;
  const event: ComplaintEvent = {
    type,
    at: context.now,
    byId,
    textId,
    startRung: complaint.startRung + 1,
    targetDueAt,
  };
  return { events: [event], stop: 'all', arm, notices: toReporter('complaintReopened', { number: complaint.number }) };
}
