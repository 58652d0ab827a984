import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import { TaskRepository } from '#persistence/party/task.repository';
import { permit } from '../access/permit';

/** Whose clocks somebody may pause: whoever holds the programme's task owns the case; of cases of others it takes more. */
@Injectable()
export class PausingRight {
  constructor(private readonly tasks: TaskRepository) {}

  /** @throws Problem 403 when it is neither hers nor of her people. */
  async permit(actor: UserActor, { complaintId }: PartyTask): Promise<void> {
    const tasks = await this.tasks.ofComplaint(complaintId);
    const isOwner = tasks.some(
      (task) => task.party === 'programme' && !isSettled(task) && task.assigneeId === actor.id,
    );
    permit(actor, isOwner ? 'task:pause' : 'task:pauseOthers');
  }
}
