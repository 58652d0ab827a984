import type { Instant } from '../calendar/instant';
import { accept, refuse } from '../decision';
import type { Decision, Outcome } from '../decision';
import type { Accusation } from '../exclusion/accusation';
import type { PartyTask } from '../party/party-task';
import type { CalendarOf } from '../sla/clock';
import { getCategoryPolicy, getPartyStart } from '../sla/policy';
import type { PolicyVersion } from '../sla/policy';
import type { AnswerOutcome, ClosureCode, Contact, Party } from '../vocabulary';
import { askForClosing, close } from './closing';
import type { Complaint, ComplaintEvent } from './complaint';
import { caseClocks, receivedAt } from './complaint-clocks';
import { askExtension, lapsed } from './extension';
import type { AskExtension } from './extension';
import { answer } from './review';
import { sendBack } from './sending-back';
import type { SendBack } from './sending-back';
import { endTargetPause } from './target-pause';
import { toHandlers, toOtherHandlers, toReporter } from './complaint-notices';
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
      // The window ends with a day: its end is the first instant that is too late.
      if (complaint.objectionUntil !== undefined && at >= complaint.objectionUntil) {
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
