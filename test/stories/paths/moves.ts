import { setTimeout } from 'node:timers/promises';
import { OPERATOR } from '#testing/world/story-world';
import type { Answer } from '#testing/world/world';
import type { Act, Silence, Walk } from './walk';

/** A wake for nothing leaves no trace in Postgres by which to see that it was heard (real ms). */
const HEARD_AFTER_MS = 100;

/** Silence, until this happens. */
export const until = (type: string): Silence => ({ until: type });

/** Silence on so many rungs. */
export const climbs = (rungs: number): readonly Silence[] => Array.from({ length: rungs }, () => until('taskClimbed'));

export const files =
  (fields: Record<string, unknown> = {}): Act =>
  async (walk) => {
    walk.complaint = await walk.world.files(fields);
  };

/** Whoever holds the task has seen it. */
export const acknowledges: Act = async (walk) =>
  must(await walk.world.onTask(await holderOf(walk), walk.complaint, 'acknowledge'));

/** Whoever holds the task answers. */
export const answers: Act = async (walk) => must(await walk.world.answers(await holderOf(walk), walk.complaint));

/** Whoever holds the task gives it back. */
export const declines =
  (reason: string): Act =>
  async (walk) =>
    must(await walk.world.onTask(await holderOf(walk), walk.complaint, 'decline', { reason }));

/** A move on the complaint itself. */
const moves =
  (login: string, action: string, body: Record<string, unknown> = {}): Act =>
  async (walk) =>
    must(await walk.world.onComplaint(login, walk.complaint, action, body));

export const objects = moves(OPERATOR, 'object', { reason: 'Belum juga masuk.' });
export const confirms = moves(OPERATOR, 'close');
export const withdraws = moves(OPERATOR, 'withdraw', { reason: 'Sudah cair.' });
export const reopens = moves('supervisor.3325', 'reopen');
/** The supervisor answers the complaint over the head of whoever holds the task. */
export const answersInstead = moves('supervisor.3325', 'answer', {
  text: 'Sudah dijelaskan di pertemuan.',
  outcome: 'SELESAI_PENJELASAN',
});

/** The relay delivers at least once: what was heard already comes again. */
export const isWokenAgain: Act = async ({ world, complaint }) => {
  const { version } = await world.read(complaint);
  const task = await world.task(complaint);
  await world.world.temporal.wake('complaint', complaint.id, { version });
  await world.world.temporal.wake('task', task.id, { version: task.version }, complaint.id);
  await setTimeout(HEARD_AFTER_MS);
};

/** Somebody says that a clock has moved, and none has. */
export const isToldOfTheClock: Act = async ({ world, complaint }) => {
  const task = await world.task(complaint);
  await world.world.temporal.wake('complaint', complaint.id, {});
  await world.world.temporal.wake('task', task.id, {}, complaint.id);
  await setTimeout(HEARD_AFTER_MS);
};

/** All of it before the processes hear of any. */
export const whileTheWorkerIsAway =
  (...acts: readonly Act[]): Act =>
  async (walk) => {
    await walk.world.world.stop('worker');
    for (const act of acts) await act(walk);
    await walk.world.world.start('worker');
  };

async function holderOf({ world, complaint }: Walk): Promise<string> {
  const { rows } = await world.world.admin.query<{ login: string }>('SELECT login FROM user_account WHERE id = $1', [
    await world.handlerOf(complaint),
  ]);
  const [row] = rows;
  if (!row) throw new Error(`nobody holds the task of ${complaint.number}`);
  return row.login;
}

function must({ status, body }: Answer): void {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
}
