import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { PartyTask } from '#core/party/party-task';
import type { TaskStatus } from '#core/vocabulary';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { Tx, tx } from '#persistence/tx/tx';
import { permit, visibleCondition } from '../access/permit';
import { taskView } from '../complaint/complaint.view';
import type { TaskView } from '../complaint/complaint.view';
import { pageOf } from '../page/page';
import type { Page } from '../page/page';

export interface TaskFilter {
  /** `mine`: given to me. `visible`: of every complaint I may see. */
  readonly whose: 'mine' | 'visible';
  readonly status?: readonly TaskStatus[];
  /** Keyset: step due instant (ms; 0 for none) and id of the last task of the page before. */
  readonly after?: { readonly stepDueAt: number; readonly id: string };
  readonly limit: number;
}

/** A task nobody has been given yet comes first: it has no due instant. A paused one lies where it runs again. */
const DUE = `coalesce(t.step_due_at, to_timestamp((t.pause ->> 'until')::bigint / 1000.0), 'epoch'::timestamptz)`;

/** Tasks, the next due first. */
@Injectable()
export class ListTasks {
  constructor(private readonly transactions: Tx) {}

  execute(actor: UserActor, filter: TaskFilter): Promise<Page<TaskView>> {
    permit(actor, 'task:list');
    return this.transactions.run(actor, async () => {
      const parameters: unknown[] = [];
      const bind = (value: unknown): string => `$${parameters.push(value)}`;
      const conditions = [visibleCondition(actor, parameters)];
      if (filter.whose === 'mine') conditions.push(`t.assignee_id = ${bind(actor.id)}`);
      conditions.push(filter.status ? `t.status = ANY (${bind(filter.status)})` : 't.settled_at IS NULL');
      if (filter.after)
        conditions.push(`(${DUE}, t.id) > (${bind(new Date(filter.after.stepDueAt))}, ${bind(filter.after.id)})`);
      const rows = await tx.query<Row>(
        `SELECT t.* FROM party_task t JOIN complaint c ON c.id = t.complaint_id WHERE ${conditions.join(' AND ')} ORDER BY ${DUE}, t.id LIMIT ${bind(filter.limit + 1)}`,
        parameters,
      );
      const tasks = rows.map((row) => fromRow<PartyTask>(row));
      return pageOf(tasks, filter.limit, taskView, ({ stepDueAt, pause, id }) => [stepDueAt ?? pause?.until ?? 0, id]);
    });
  }
}
