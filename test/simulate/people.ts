import type { Instant } from '#core/calendar/instant';
import type { ComplaintCommand } from '#core/complaint/complaint.decider';
import { maySendBack } from '#core/complaint/sending-back';
import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import type { TaskCommand } from '#core/party/task.decider';
import { getLadder } from '#core/sla/policy';
import type { PolicyVersion } from '#core/sla/policy';
import { EXTENSION_REASON } from '#core/vocabulary';
import type { ExtensionReason, Party } from '#core/vocabulary';
import type { SeededRandom } from '../verify/seeded-random';
import type { Life } from './life';

/** What a person does, at an instant of her own choosing: with what she holds then, or held when she last looked. */
export type Act = { readonly at: Instant } & (
  | { readonly taskId: string; readonly command: TaskCommand }
  | { readonly taskId?: undefined; readonly command: ComplaintCommand }
);

const EXTENSION_REASONS = Object.keys(EXTENSION_REASON) as ExtensionReason[];
const DAY_MS = 86_400_000;
const PARTIES: readonly Party[] = ['programme', 'bank', 'dinas', 'dataAdministrator', 'dukcapil'];

/** Somebody looks at the complaint: does something about a task, speaks for the reporter, or leaves it. */
export function chooseAct(random: SeededRandom, life: Life, policy: PolicyVersion, at: Instant): Act | undefined {
  const held = [...life.tasks.values()].filter((task) => !isSettled(task) && task.assigneeId !== undefined);
  if (held.length > 0 && random.chance(0.8)) {
    const task = random.pick(held);
    const command = taskCommand(random, task, policy, at);
    return command && { at, taskId: task.id, command };
  }
  const command = complaintCommand(random, life);
  return command && { at, command };
}

/** Whoever holds it now acts close to the end of her time, and is a little early or late. */
export function lastMinuteAct(
  random: SeededRandom,
  task: PartyTask,
  policy: PolicyVersion,
  at: Instant,
): Act | undefined {
  const command = task.assigneeId === undefined ? undefined : taskCommand(random, task, policy, at);
  return command && { at, taskId: task.id, command };
}

function taskCommand(
  random: SeededRandom,
  task: PartyTask,
  policy: PolicyVersion,
  at: Instant,
): TaskCommand | undefined {
  const byId = task.assigneeId ?? 'nobody';
  const kind = random.fraction();
  if (task.ask === 'approveExtension' && kind < 0.6)
    return kind < 0.15 ? { type: 'decline', byId, reason: 'notApproved', textId: 'text' } : answer(task, byId);
  if (task.pause && kind < 0.4) return { type: 'resume', byId };
  if (task.awaitsDirection && kind < 0.8) return { type: 'direct', byId, party: random.pick(PARTIES) };
  if (task.awaitedDocuments && kind < 0.5)
    return { type: 'receiveDocuments', byId: 'operator', documents: task.awaitedDocuments };
  if (kind < 0.3) return { type: 'acknowledge', byId };
  if (kind < 0.62) return answer(task, byId);
  if (kind < 0.7) return { type: 'decline', byId, reason: 'notOurs', proposedParty: random.pick(PARTIES) };
  if (kind < 0.75) return { type: 'decline', byId, reason: 'needsHigherLevel' };
  if (kind < 0.8) return climbByHand(random, task, policy);
  if (kind < 0.86) return { type: 'askDocuments', byId, documents: ['identityCard'], reach: 'message' };
  if (kind < 0.95) {
    const until = random.chance(0.7) ? at + random.integer(1, 14 * DAY_MS) : undefined;
    return { type: 'pause', byId, reason: random.pick(['external', 'documents']), until };
  }
  return undefined;
}

const answer = (task: PartyTask, byId: string): TaskCommand => ({
  type: 'answer',
  byId,
  outcome: 'SELESAI_PENJELASAN',
  textId: `text ${task.id}`,
});

function climbByHand(random: SeededRandom, task: PartyTask, policy: PolicyVersion): TaskCommand | undefined {
  const ladder = getLadder(policy, task.ladder);
  const above = [...ladder.rungs, ladder.lastResort].slice((task.rung ?? 0) + 1);
  return above.length > 0 ? { type: 'climb', byId: 'operator', level: random.pick(above).level } : undefined;
}

/** More time for the complaint or for her own task; for a reason that is not of the rule she is refused. */
function askMoreTime(random: SeededRandom, tasks: readonly PartyTask[]): ComplaintCommand | undefined {
  const held = tasks.filter((task) => !isSettled(task) && task.assigneeId !== undefined);
  if (held.length === 0) return undefined;
  const { id, assigneeId = '' } = random.pick(held);
  const of = random.pick(['target', 'norm', 'party'] as const);
  const reason = random.pick(EXTENSION_REASONS);
  return {
    type: 'askExtension',
    byId: assigneeId,
    of,
    reason,
    textId: 'text',
    taskId: of === 'party' ? id : undefined,
  };
}

function complaintCommand(random: SeededRandom, { complaint, tasks }: Life): ComplaintCommand | undefined {
  const byId = 'operator';
  const kind = random.fraction();
  switch (complaint.status) {
    case 'assigned':
      if (kind > 0.7) return askMoreTime(random, [...tasks.values()]);
      if (kind < 0.15) return { type: 'involve', byId, party: random.pick(PARTIES), isRequired: random.chance(0.5) };
      return kind < 0.2 ? { type: 'withdraw', byId } : { type: 'addInformation', byId, textId: 'text' };
    case 'review': {
      const answered = [...tasks.values()].filter(maySendBack);
      if (kind < 0.4 && answered.length > 0)
        return { type: 'sendBack', byId, taskId: random.pick(answered).id, textId: 'text' };
      return kind < 0.5 ? { type: 'answer', byId, outcome: 'SELESAI_PENJELASAN', textId: 'text' } : undefined;
    }
    case 'answered':
      if (kind < 0.25) return { type: 'object', byId };
      return kind < 0.5 ? { type: 'close', byId } : undefined;
    case 'closing':
      return kind < 0.1 ? { type: 'reopen', byId } : undefined;
    case 'closed':
      return kind < 0.05 ? { type: 'reopen', byId } : undefined;
    case 'filed':
    case 'reopened':
      return undefined;
  }
}
