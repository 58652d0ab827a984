import type { Instant } from '../calendar/instant';
import type { Outcome } from '../decision';
import { isSettled } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import { armClock } from '../sla/arm';
import { getCategoryPolicy } from '../sla/policy';
import type { AnswerOutcome } from '../vocabulary';
import { close } from './closing';
import type { Complaint, ComplaintEvent } from './complaint';
import type { ComplaintContext } from './complaint.decider';
import { placeOf } from './complaint-clocks';
import { toAnswerers, toReporter } from './complaint-notices';
import { grantExtension } from './extension';

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

/** What the reporter is told; from now on she may object. */
export function answer(
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

const NOTHING: Outcome<ComplaintEvent> = { events: [], arm: [], stop: 'none', notices: [] };
