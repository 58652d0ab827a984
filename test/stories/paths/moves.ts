import { setTimeout } from 'node:timers/promises';
import { userIdOf } from '#persistence/seeds/demo-ids';
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

export const person = (login: string) => ({ kind: 'person', userId: userIdOf(login) });

/** A move on the complaint itself. */
const moves =
  (login: string, action: string, body: Record<string, unknown> = {}): Act =>
  async (walk) =>
    must(await walk.world.onComplaint(login, walk.complaint, action, body));

/** Whoever holds the task passes it on: another party's. */
export const passesOn =
  (proposedParty: string): Act =>
  async (walk) =>
    must(
      await walk.world.onTask(await holderOf(walk), walk.complaint, 'decline', { reason: 'notOurs', proposedParty }),
    );

/** Whoever has to decide says whose it is. */
export const directs =
  (party: string): Act =>
  async (walk) =>
    must(await walk.world.onTask(await holderOf(walk), walk.complaint, 'direct', { party }));

/** The operator raises the task by hand. */
export const raises =
  (level: string): Act =>
  async ({ world, complaint }) =>
    must(await world.onTask(OPERATOR, complaint, 'climb', { level, reason: 'Sudah tiga kali telepon.' }));

/** Whoever holds the task of this kind answers it. */
export const answersAsk =
  (ask: string, outcome = 'SELESAI_PENJELASAN'): Act =>
  async (walk) => {
    const { world, complaint } = walk;
    const { assigneeId } = await world.taskOf(complaint, ask);
    const text = 'Sudah kami periksa dan tindak lanjuti.';
    must(await world.onTaskOf(await loginOf(walk, assigneeId), complaint, ask, 'answer', { text, outcome }));
  };

/** The pendamping had answered too, and it comes after all is settled. */
export const answersLate: Act = async ({ world, complaint }) =>
  must(await world.answers('pendamping.3325.001', complaint));

export const involvesTheBank = moves('supervisor.3325', 'involve', { party: 'bank', isRequired: true });

/** Somebody is accused after all, and loses what she holds. */
export const accuses =
  (login: string): Act =>
  (walk) =>
    moves(OPERATOR, 'accuse', { accused: [person(login)] })(walk);

export const objects = moves(OPERATOR, 'object', { reason: 'Belum juga masuk.' });
export const confirms = moves(OPERATOR, 'close');
export const withdraws = moves(OPERATOR, 'withdraw', { reason: 'Sudah cair.' });
export const reopens = moves('supervisor.3325', 'reopen');
/** Where the supervisor may be too close to the accused. */
export const reopensAsOperator = moves(OPERATOR, 'reopen');
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

async function holderOf(walk: Walk): Promise<string> {
  return loginOf(walk, await walk.world.handlerOf(walk.complaint));
}

async function loginOf({ world, complaint }: Walk, userId: string | undefined): Promise<string> {
  const sql = 'SELECT login FROM user_account WHERE id = $1';
  const { rows } = await world.world.admin.query<{ login: string }>(sql, [userId]);
  const [row] = rows;
  if (!row) throw new Error(`nobody holds the task of ${complaint.number}`);
  return row.login;
}

export function must({ status, body }: Answer): void {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
}
