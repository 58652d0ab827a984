import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import { decideTask } from '#core/party/task.decider';
import type { TaskContext } from '#core/party/task.decider';
import type { Decision } from '#core/decision';
import type { CategoryCode, ReassignRefusal } from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { invalidInput } from '#platform/http/problem';
import { permit } from '../access/permit';
import { isoOrNothing } from '../complaint/complaint.view';
import { applyToTask } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { ClocksBehind } from '../explain/clocks-behind';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { TaskCommandReader } from './task-command.reader';

export interface ReassignManyRequest {
  readonly taskIds: readonly string[];
  readonly positionId: string;
  readonly reason: string;
  /** The version of each task as it was seen, in their order; one that has changed since stays. Left out, none is asked for. */
  readonly versions?: readonly number[];
}

/** What becomes of one of the tasks. */
export interface ReassignedTask {
  readonly taskId: string;
  readonly isMoved: boolean;
  readonly version?: number;
  /** Why it stays where it is. */
  readonly refusal?: ReassignRefusal;
  readonly complaintId?: string;
  readonly complaintNumber?: string;
  readonly category?: CategoryCode;
  /** As it was: handing a task on wins no time. */
  readonly stepDueAt?: string;
  /** The clock behind it: asked why it is due then, it explains. */
  readonly stepDeadlineId?: string;
  readonly zone?: PartyTask['zone'];
  readonly fromName?: string;
  readonly toName?: string;
}

export interface ReassignedMany {
  /** Nothing was changed: this is what would be. */
  readonly isPreview: boolean;
  readonly moved: number;
  readonly refused: number;
  readonly items: readonly ReassignedTask[];
}

type Move = Extract<TaskEvent, { type: 'taskReassigned' }>;

/**
 * Many tasks to one colleague, as when somebody falls ill. Each is decided by itself: one that has to stay holds up no
 * other. All commit together, each with an event and an audit entry of its own, once per key.
 */
@Injectable()
export class ReassignMany {
  constructor(
    private readonly once: Once,
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly context: DecisionContext,
    private readonly commands: TaskCommandReader,
    private readonly vault: VaultRepository,
    private readonly clocks: ClocksBehind,
  ) {}

  execute(actor: UserActor, request: CommandRequest, input: ReassignManyRequest): Promise<Reply<ReassignedMany>> {
    return this.once.run(actor, request, async () => ({ status: 200, body: await this.move(actor, input) }));
  }

  /** What would become of each, now. */
  preview(actor: UserActor, input: ReassignManyRequest): Promise<ReassignedMany> {
    permit(actor, 'task:reassign');
    return this.transactions.run(actor, async () => {
      await this.commands.requirePosition(input.positionId);
      const found = await this.tasks.findMany(input.taskIds);
      const contextOf = await this.context.forReassignments(found.filter(isOnLadder));
      const decided = input.taskIds.map((taskId) => {
        const task = found.find(({ id }) => id === taskId);
        return { taskId, task, ...this.decide(actor, task, input, contextOf, 'preview') };
      });
      return this.report(decided, true);
    });
  }

  private async move(actor: UserActor, input: ReassignManyRequest): Promise<ReassignedMany> {
    permit(actor, 'task:reassign');
    requireVersionOfEach(input);
    await this.commands.requirePosition(input.positionId);
    const tasks = await this.lock(input.taskIds);
    const contextOf = await this.context.forReassignments([...tasks.values()].filter(isOnLadder));
    const results: Decided[] = [];
    for (const [index, taskId] of input.taskIds.entries()) {
      const task = tasks.get(taskId);
      if (task && input.versions && input.versions[index] !== task.version) {
        results.push({ taskId, task, refusal: 'changedMeanwhile' });
        continue;
      }
      // Only what moves leaves a reason behind.
      const first = this.decide(actor, task, input, contextOf, 'undecided');
      if (!task || !first.move) {
        results.push({ taskId, task, ...first });
        continue;
      }
      const complaint = await this.complaints.find(task.complaintId);
      if (!complaint) throw new Error(`complaint ${task.complaintId} was locked and is gone`);
      const textId = await this.commands.reasonOf(complaint, input.reason);
      const { decision, move } = this.decide(actor, task, input, contextOf, textId);
      if (!decision?.ok) throw new Error(`reassign task ${taskId}: decided otherwise`);
      await applyToTask(taskId, task, decision.outcome, { wakes: true });
      results.push({ taskId, task, move });
    }
    return this.report(results, false);
  }

  /** Complaints before tasks and both in one order, so that two transactions never wait for each other. */
  private async lock(taskIds: readonly string[]): Promise<ReadonlyMap<string, PartyTask>> {
    const seen = await this.tasks.findMany(taskIds);
    for (const complaintId of [...new Set(seen.map((task) => task.complaintId))].sort())
      await this.complaints.findForUpdate(complaintId);
    const locked = new Map<string, PartyTask>();
    for (const { id } of [...seen].sort((left, right) => (left.id < right.id ? -1 : 1))) {
      const task = await this.tasks.findForUpdate(id);
      if (task) locked.set(id, task);
    }
    return locked;
  }

  private decide(
    actor: UserActor,
    task: PartyTask | undefined,
    { positionId }: ReassignManyRequest,
    contextOf: (task: PartyTask) => TaskContext,
    textId: string,
  ): { decision?: Decision<TaskEvent>; move?: Move; refusal?: ReassignRefusal } {
    if (!task) return { refusal: 'notFound' };
    if (!isOnLadder(task)) return { refusal: 'notAllowedNow' };
    const decision = decideTask(task, { type: 'reassign', byId: actor.id, positionId, textId }, contextOf(task));
    if (!decision.ok) return { decision, refusal: decision.refusal.code as ReassignRefusal };
    return { decision, move: decision.outcome.events.find((event): event is Move => event.type === 'taskReassigned') };
  }

  private async report(decided: readonly Decided[], isPreview: boolean): Promise<ReassignedMany> {
    const ids = decided.flatMap(({ task, move }) => [task?.assigneeId, move?.userId]).filter((id) => id !== undefined);
    const names = await this.vault.userNames([...new Set(ids)]);
    const behind = await this.clocks.ofSteps(decided.flatMap(({ task }) => task ?? []));
    const nameOf = (id: string | undefined) => (id === undefined ? undefined : names.get(id));
    const items = decided.map(({ taskId, task, move, refusal }): ReassignedTask => ({
      taskId,
      isMoved: move !== undefined,
      version: isPreview ? task?.version : undefined,
      refusal,
      complaintId: task?.complaintId,
      complaintNumber: task?.complaintNumber,
      category: task?.category,
      stepDueAt: isoOrNothing(task?.stepDueAt),
      stepDeadlineId: behind(taskId, task?.stepDueAt),
      zone: task?.zone,
      fromName: nameOf(task?.assigneeId),
      toName: nameOf(move?.userId),
    }));
    const moved = items.filter(({ isMoved }) => isMoved).length;
    return { isPreview, moved, refused: items.length - moved, items };
  }
}

/** @throws Problem 400 when some tasks come without the version they were seen in. */
function requireVersionOfEach({ taskIds, versions }: ReassignManyRequest): void {
  if (versions === undefined || versions.length === taskIds.length) return;
  const code = versions.length < taskIds.length ? 'tooFewItems' : 'tooManyItems';
  throw invalidInput({ pointer: '/versions', code, params: { min: taskIds.length, max: taskIds.length } });
}

interface Decided {
  readonly taskId: string;
  readonly task?: PartyTask;
  readonly move?: Move;
  readonly refusal?: ReassignRefusal;
}

/** Nobody has been given it yet: there is nothing to hand on. */
const isOnLadder = (task: PartyTask): boolean => task.rung !== undefined;
