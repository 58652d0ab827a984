import type { Instant } from '../calendar/instant';
import { accept, refuse } from '../decision';
import type { ArmDeadline, Decision, NoticeIntent, NoticeTemplate, Outcome, Refusal, RefusalCode } from '../decision';
import { extendedLimit } from '../party/limit-extension';
import { isSettled } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import { isOver } from '../sla/extension';
import type { GrantedExtension } from '../sla/extension';
import { deciderOf, getCategoryPolicy, getLadder, normsOf } from '../sla/policy';
import type { ExtensionPolicy } from '../sla/policy';
import type { DeadlinePurpose, ExtendedLimit, ExtensionReason, TaskAsk } from '../vocabulary';
import { withTargetPauseOver } from './complaint';
import type { Complaint, ComplaintEvent } from './complaint';
import type { ComplaintContext } from './complaint.decider';
import { caseClocks, receivedAt, targetClock } from './complaint-clocks';
import { toOtherHandlers, toReporter } from './complaint-notices';
import { grantedBy, withExtension } from './extension-event';
import type { ExtensionEvent } from './extension-event';

export interface AskExtension {
  readonly type: 'askExtension';
  readonly byId: string;
  readonly of: ExtendedLimit;
  readonly reason: ExtensionReason;
  readonly textId: string;
  /** Whose limit; goes with `party`. */
  readonly taskId?: string;
}

/** A limit as it stands, and what may be added to it. */
interface Limit {
  readonly rule?: ExtensionPolicy;
  readonly norm?: string;
  readonly isOver: boolean;
  /** How often it was extended. */
  readonly times: number;
}

type Named = Pick<AskExtension, 'of' | 'taskId'>;

/** Whoever decides has no time of her own to ask for. */
const DECIDES: readonly TaskAsk[] = ['approveClosing', 'approveExtension', 'freeProcess'];

/**
 * A handler asks for more time, before the limit is over and at most as often as its rule says. It is decided on by somebody
 * else, found on the decider's ladder; until then no date moves.
 */
export function askExtension(
  complaint: Complaint,
  { byId, of, reason, textId, taskId }: AskExtension,
  context: ComplaintContext,
): Decision<ComplaintEvent> {
  const refusal = extensionRefusal(complaint, { byId, of, reason, taskId }, context);
  if (refusal) return refuse(refusal);
  const { rule, norm } = limitOf(complaint, { of, taskId }, context);
  if (!rule) return refuse({ code: 'neverExtended', from: complaint.status, allowed: [] });
  const approval = {
    ...deciderOf(getCategoryPolicy(context.policy, complaint.category)),
    taskId: context.newTaskId(),
    party: 'programme',
    ask: 'approveExtension',
    isRequired: false,
    barredIds: [byId],
  } as const;
  const { duration } = rule;
  const asked = { byId, of, reason, duration, norm, partyTaskId: taskId, textId, tasks: [approval] } as const;
  return accept({ events: [{ type: 'extensionAsked', at: context.now, ...asked }] });
}

/** Why more time may not be asked for now. */
function extensionRefusal(
  complaint: Complaint,
  asked: Omit<AskExtension, 'type' | 'textId'>,
  context: ComplaintContext,
): Refusal | undefined {
  const refusal = (code: RefusalCode, allowed: readonly string[] = []): Refusal => ({
    code,
    from: complaint.status,
    allowed,
  });
  if (!isHandler(asked, context.tasks)) return refusal('notYourTask');
  const { rule, isOver: isPast, times } = limitOf(complaint, asked, context);
  if (!rule) return refusal('neverExtended');
  if (!rule.reasons.includes(asked.reason)) return refusal('extensionReason', rule.reasons);
  if (isPast) return refusal('extensionTooLate');
  if (times >= rule.atMost) return refusal('extensionUsedUp');
  if (isPastCeiling(complaint, hypothetical(asked, rule, context.now), context)) return refusal('extensionPastCeiling');
  const pending = complaint.extensionAsked;
  // What was asked for a limit that has passed meanwhile keeps nobody from asking for another.
  const isPending = pending && !limitOf(complaint, { of: pending.of, taskId: pending.partyTaskId }, context).isOver;
  return isPending ? refusal('extensionAsked') : undefined;
}

const hypothetical = (
  { of, byId, reason }: Pick<AskExtension, 'of' | 'byId' | 'reason'>,
  { duration }: ExtensionPolicy,
  grantedAt: Instant,
): GrantedExtension => ({ of, duration, reason, grantedAt, approverId: byId, askedById: byId });

/** What the service promises stays within what the law allows; a target that stands still is taken as going on now. */
function isPastCeiling(complaint: Complaint, more: GrantedExtension, context: ComplaintContext): boolean {
  if (more.of !== 'target') return false;
  const received = receivedAt(withTargetPauseOver(complaint, context.now));
  const longer = { ...received, extensions: [...(received.extensions ?? []), more] };
  const policy = getCategoryPolicy(context.policy, complaint.category);
  return targetClock(longer, policy, context).due.dueAt > complaint.ceilingDueAt;
}

/** Of a party's limit whoever holds that task; else whoever holds any task that is work. */
const isHandler = ({ byId, of, taskId }: Named & { readonly byId: string }, tasks: readonly PartyTask[]): boolean =>
  tasks.some(
    (task) =>
      task.assigneeId === byId &&
      !isSettled(task) &&
      !DECIDES.includes(task.ask) &&
      (of !== 'party' || task.id === taskId),
  );

function limitOf(complaint: Complaint, { of, taskId }: Named, context: ComplaintContext): Limit {
  const policy = getCategoryPolicy(context.policy, complaint.category);
  const given = (complaint.extensions ?? []).filter((each) => each.of === of);
  switch (of) {
    case 'target': {
      const dueAt = complaint.targetPausedAt === undefined ? complaint.targetDueAt : undefined;
      return {
        rule: policy.targetExtension,
        isOver: isOver(dueAt, complaint.targetMissedAt, context.now),
        times: given.length,
      };
    }
    case 'norm': {
      const norms = normsOf(policy);
      const first = norms.find(({ norm }) => norm === complaint.ceilingNorm);
      return {
        rule: first?.extension,
        norm: first?.norm,
        isOver: isOver(complaint.ceilingDueAt, complaint.ceilingBreachedAt, context.now),
        times: given.filter(({ norm }) => norm === first?.norm).length,
      };
    }
    case 'party': {
      const task = context.tasks.find(({ id }) => id === taskId);
      const limit = task?.limitStartedAt === undefined ? undefined : getLadder(context.policy, task.ladder).limit;
      return {
        rule: limit?.extension,
        norm: limit?.norm,
        isOver: task === undefined || isSettled(task) || isOver(task.limitDueAt, task.limitMissedAt, context.now),
        times: task?.limitExtensions?.length ?? 0,
      };
    }
  }
}

/** The second person has approved it: the clock is armed anew, unless it has passed or the ceiling leaves no room meanwhile. */
export function grantExtension(
  complaint: Complaint,
  approval: PartyTask,
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  const asked = complaint.extensionAsked;
  const byId = approval.answeredById;
  if (!asked || asked.approvalTaskId !== approval.id || byId === undefined) return NOTHING;
  const at = context.now;
  if (limitOf(complaint, { of: asked.of, taskId: asked.partyTaskId }, context).isOver)
    return { ...NOTHING, events: [{ type: 'extensionLapsed', at, byId }] };
  const { of, reason, duration, norm, partyTaskId, byId: askedById } = asked;
  const given = { type: 'limitExtended', at, byId, askedById, of, reason, duration, norm, partyTaskId } as const;
  const clocks = isPastCeiling(complaint, grantedBy({ ...given, dueAt: 0 }), context)
    ? undefined
    : clocksAfter(complaint, given, context);
  if (!clocks) return { ...NOTHING, events: [{ type: 'extensionLapsed', at, byId }] };
  const { dueAt, ceilingNorm, arm, stop } = clocks;
  return {
    events: [{ ...given, dueAt, ceilingNorm }],
    arm,
    stop,
    notices: [
      ...toReporter('timeExtended', { number: complaint.number, dueAt, zone: complaint.zone }),
      ...toWaiting({ complaint, tasks: context.tasks, byId, askedById }).map((notice) => withDue(notice, dueAt)),
    ],
  };
}

/** The other handlers, and whoever asked, also when her task has gone to somebody else meanwhile. */
function toWaiting({
  complaint,
  tasks,
  byId,
  askedById,
}: {
  readonly complaint: Complaint;
  readonly tasks: readonly PartyTask[];
  readonly byId: string;
  readonly askedById: string;
}): readonly NoticeIntent[] {
  const handlers = toOtherHandlers('extensionGranted', complaint, tasks, byId);
  const isTold = handlers.some(({ to }) => to.kind === 'user' && to.userId === askedById);
  return isTold ? handlers : [...handlers, toUser('extensionGranted', complaint, askedById)];
}

const toUser = (
  template: NoticeTemplate,
  { number, category, zone, ceilingDueAt: dueAt }: Complaint,
  userId: string,
): NoticeIntent => ({ template, to: { kind: 'user', userId }, params: { number, category, dueAt, zone } });

const withDue = (notice: NoticeIntent, dueAt: Instant): NoticeIntent => ({
  ...notice,
  params: { ...notice.params, dueAt },
});

interface Rearmed {
  readonly dueAt: Instant;
  readonly ceilingNorm?: string;
  readonly arm: readonly ArmDeadline[];
  readonly stop: Outcome<ComplaintEvent>['stop'];
}

/** Of a limit that stands still the date is the latest possible, and nothing is armed before it goes on. */
function clocksAfter(
  complaint: Complaint,
  given: Omit<Extract<ExtensionEvent, { type: 'limitExtended' }>, 'dueAt' | 'ceilingNorm'>,
  context: ComplaintContext,
): Rearmed | undefined {
  if (given.of === 'party') {
    const task = context.tasks.find(({ id }) => id === given.partyTaskId);
    const dueAt = task && extendedLimit(task, grantedBy({ ...given, dueAt: 0 }), context)?.due.dueAt;
    return dueAt === undefined ? undefined : { dueAt, arm: [], stop: 'none' };
  }
  const policy = getCategoryPolicy(context.policy, complaint.category);
  const { targetPausedAt, targetPauseUntil = context.now, targetDueAt, ceilingDueAt } = complaint;
  // The dates come from the extensions; those of before are taken over until they are known.
  const longer = withExtension(complaint, { ...given, dueAt: given.of === 'target' ? targetDueAt : ceilingDueAt });
  const clocks = caseClocks(receivedAt(withTargetPauseOver(longer, targetPauseUntil)), policy, context);
  const purposes: readonly DeadlinePurpose[] = given.of === 'target' ? ['target'] : ['ceilingWarn', 'ceiling'];
  const arm = clocks.arm.filter(({ purpose, due }) => purposes.includes(purpose) && due.dueAt > context.now);
  if (given.of === 'norm') return { dueAt: clocks.ceilingDueAt, ceilingNorm: clocks.ceilingNorm, arm, stop: purposes };
  const isStanding = targetPausedAt !== undefined;
  return { dueAt: clocks.targetDueAt, arm: isStanding ? [] : arm, stop: isStanding ? 'none' : purposes };
}

/** The limit has passed and nobody has decided: what was asked for it is over. */
export const lapsed = (
  { extensionAsked }: Complaint,
  of: Exclude<ExtendedLimit, 'party'>,
  at: Instant,
): readonly ComplaintEvent[] => (extensionAsked?.of === of ? [{ type: 'extensionLapsed', at }] : []);

/** The second person has said no, and why: every date stays, and whoever asked is told. */
export function refuseExtension(
  complaint: Complaint,
  approval: Pick<PartyTask, 'id'>,
  { byId, textId }: { readonly byId: string; readonly textId?: string },
  now: Instant,
): Outcome<ComplaintEvent> {
  const asked = complaint.extensionAsked;
  if (asked?.approvalTaskId !== approval.id) return NOTHING;
  return {
    ...NOTHING,
    events: [{ type: 'extensionRefused', at: now, byId, textId }],
    notices: [toUser('extensionRefused', complaint, asked.byId)],
  };
}

const NOTHING: Outcome<ComplaintEvent> = { events: [], arm: [], stop: 'none', notices: [] };
