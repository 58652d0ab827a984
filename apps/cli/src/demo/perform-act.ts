import { userIdOf } from '#persistence/seeds/demo-ids';
import type { ApiClient } from './api-client';
import { RefusedError } from './api-client';
import type { Entry } from './agenda';

/** Takes calls: files, and records what reporters say when they call again. */
export const OPERATOR = 'operator.pusat.1';

interface Versioned {
  readonly id: string;
  readonly complaintId?: string;
  readonly version: number;
}

/** Does over HTTP what the script has somebody do. A refusal is kept with the complaint: its script did not foresee it. */
export async function performAct({ course, act }: Entry, api: ApiClient): Promise<void> {
  try {
    if (act.on === 'complaint') {
      const operator = userIdOf(OPERATOR);
      const { version } = await api.get<Versioned>(operator, `/complaints/${course.id}`);
      const { type, body } = act.deed;
      await api.post(operator, `/complaints/${course.id}/actions/${type}`, { body, version });
    } else {
      const { items } = await api.get<{ items: readonly Versioned[] }>(act.byId, '/tasks');
      const task = items.find(({ complaintId }) => complaintId === course.id);
      if (!task) throw new RefusedError(`${act.deed.type}: the task is not among hers`);
      const body = 'body' in act.deed ? act.deed.body : {};
      await api.post(act.byId, `/tasks/${task.id}/actions/${act.deed.type}`, { body, version: task.version });
    }
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    course.refusals.push(error.message);
  }
}
