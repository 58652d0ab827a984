import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { successorsOf } from '#core/party/reassignment';
import type { Seat, SuccessorState } from '#core/vocabulary';
import { LeaveRepository } from '#persistence/organisation/leave.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { hidden, permit } from '../access/permit';
import { DecisionContext } from '../decision/decision-context';

/** Somebody who could take the task where it stands. */
export interface SuccessorView {
  readonly positionId: string;
  readonly seat: Seat;
  readonly title: string;
  /** Of a district around. */
  readonly isNeighbour: boolean;
  readonly state: SuccessorState;
  readonly name?: string;
  readonly standsInForName?: string;
  /** Of the tasks the asker may see. */
  readonly openTasks: number;
}

/** Who could take a task; whoever is left out of the complaint, or barred from the task, is not among them. */
@Injectable()
export class ListSuccessors {
  constructor(
    private readonly transactions: Tx,
    private readonly tasks: TaskRepository,
    private readonly context: DecisionContext,
    private readonly organisation: OrganisationRepository,
    private readonly leaves: LeaveRepository,
    private readonly vault: VaultRepository,
  ) {}

  execute(actor: UserActor, taskId: string): Promise<{ readonly items: readonly SuccessorView[] }> {
    permit(actor, 'task:reassign');
    return this.transactions.run(actor, async () => {
      const task = await this.tasks.find(taskId);
      if (!task) throw hidden();
      const found = successorsOf(task, (await this.context.forReassignments([task]))(task));
      const userIds = found
        .flatMap(({ userId, standsInForId }) => [userId, standsInForId])
        .filter((id) => id !== undefined);
      const titles = await this.organisation.titlesOf(found.map(({ candidate }) => candidate.positionId));
      const [names, open] = [await this.vault.userNames(userIds), await this.leaves.openTaskCounts(userIds)];
      const items = found.map(({ candidate, state, userId = '', standsInForId = '' }): SuccessorView => ({
        positionId: candidate.positionId,
        seat: candidate.seat,
        title: titles.get(candidate.positionId) ?? '',
        isNeighbour: candidate.isNeighbour,
        state,
        name: names.get(userId),
        standsInForName: names.get(standsInForId),
        openTasks: open.get(userId) ?? 0,
      }));
      return { items };
    });
  }
}
