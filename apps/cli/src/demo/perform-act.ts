import type { Entry } from './agenda';
import type { Act } from './act';
import type { ApiClient } from './api-client';
import { RefusedError } from './api-client';

/** Takes calls: files, and records what reporters say when they call again. */
export const OPERATOR = 'operator.pusat.1';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Does over HTTP what the script has somebody do. A refusal is kept with the complaint: its script did not foresee it. */
export async function performAct({ course, act }: Entry, api: ApiClient): Promise<void> {
  const { byId, on, id, deed } = act;
  try {
    const { version } = await readFirst(act, api);
    await api.post(byId, `/${on}/${id}/actions/${deed.type}`, { body: deed.body ?? {}, version });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    course.refusals.push(error.message);
  }
}

/** Nobody acts on what she has not read; a task is read in the list of her own. */
async function readFirst({ byId, on, id, deed }: Act, api: ApiClient): Promise<Versioned> {
  if (on !== 'tasks') return api.get<Versioned>(byId, `/${on}/${id}`);
  const { items } = await api.get<{ items: readonly Versioned[] }>(byId, '/tasks?limit=100');
  const task = items.find((mine) => mine.id === id);
  if (!task) throw new RefusedError(`${deed.type}: the task is not among hers`);
  return task;
}
