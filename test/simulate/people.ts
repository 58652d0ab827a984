import type { Instant } from '#core/calendar/instant';
import type { ComplaintCommand } from '#core/complaint/complaint.decider';
import { maySendBack } from '#core/complaint/sending-back';
import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import type { TaskCommand } from '#core/party/task.decider';
import { getLadder } from '#core/sla/policy';
import type { PolicyVersion } from '#core/sla/policy';
import type { Party } from '#core/vocabulary';
import type { SeededRandom } from '../verify/seeded-random';
import type { Life } from './life';

/** What a person does, at an instant of her own choosing: with what she holds then, or held when she last looked. */
export type Act = { readonly at: Instant } & (
  | { readonly taskId: string; readonly command: TaskCommand }
  | { readonly taskId?: undefined; readonly command: ComplaintCommand }
);

const PARTIES: readonly Party[] = ['programme', 'bank', 'dinas', 'dataAdministrator', 'dukcapil'];

/** Somebody looks at the complaint: does something about a task, speaks for the reporter, or leaves it. */
export function chooseAct(random: SeededRandom, life: Life, policy: PolicyVersion, at: Instant): Act | undefined {
  const held = [...life.tasks.values()].filter((task) => !isSettled(task) && task.assigneeId !== undefined);
  if (held.length > 0 && random.chance(0.8)) {
    const task = random.pick(held);
    const command = taskCommand(random, task, policy);
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
  const command = task.assigneeId === undefined ? undefined : taskCommand(random, task, policy);
  return command && { at, taskId: task.id, command };
}

function taskCommand(random: SeededRandom, task: PartyTask, policy: PolicyVersion): TaskCommand | undefined {
  const byId = task.assigneeId ?? 'nobody';
  const kind = random.fraction();
  if (task.awaitsDirection && kind < 0.8) return { type: 'direct', byId, party: random.pick(PARTIES) };
  if (task.awaitedDocuments && kind < 0.5)
    return { type: 'receiveDocuments', byId: 'operator', documents: task.awaitedDocuments };
  if (kind < 0.3) return { type: 'acknowledge', byId };
  if (kind < 0.62) return { type: 'answer', byId, outcome: 'SELESAI_PENJELASAN', textId: `text ${task.id}` };
  if (kind < 0.7) return { type: 'decline', byId, reason: 'notOurs', proposedParty: random.pick(PARTIES) };
  if (kind < 0.75) return { type: 'decline', byId, reason: 'needsHigherLevel' };
  if (kind < 0.8) return climbByHand(random, task, policy);
  if (kind < 0.88) return { type: 'askDocuments', byId, documents: ['identityCard'], reach: 'message' };
  return undefined;
}

function climbByHand(random: SeededRandom, task: PartyTask, policy: PolicyVersion): TaskCommand | undefined {
  const ladder = getLadder(policy, task.ladder);
  const above = [...ladder.rungs, ladder.lastResort].slice((task.rung ?? 0) + 1);
  return above.length > 0 ? { type: 'climb', byId: 'operator', level: random.pick(above).level } : undefined;
}

function complaintCommand(random: SeededRandom, { complaint, tasks }: Life): ComplaintCommand | undefined {
  const byId = 'operator';
  const kind = random.fraction();
  switch (complaint.status) {
    case 'assigned':
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
