import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import { cancelTask } from '#core/party/task.decider';
import type { TaskRepository } from '#persistence/party/task.repository';
import { tx } from '#persistence/tx/tx';
import { applyToTask } from './apply';

/** Ends what is still open of a complaint's tasks, and wakes their processes so that they end too. */
export async function cancelTasks(repository: TaskRepository, tasks: readonly PartyTask[]): Promise<void> {
  for (const { id } of tasks.filter((task) => !isSettled(task))) {
    const task = await repository.getForUpdate(id);
    await applyToTask(id, task, cancelTask(task, tx.now()), { wakes: true });
  }
}
