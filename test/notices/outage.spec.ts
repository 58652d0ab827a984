import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { RequeueLost } from '#handlers/notice/requeue-lost.handler';
import { MessageRepository } from '#persistence/message/message.repository';
import { Tx } from '#persistence/tx/tx';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { until } from '#platform/services/wait';
import { NUMBER, NoticeWorld } from './notice-world';

jest.setTimeout(90_000);

const dueAt = Date.UTC(2026, 10, 30, 9);
const toUser = (userId: string, params: object = {}) =>
  ({
    template: 'taskAssigned',
    to: { kind: 'user', userId },
    params: { number: NUMBER, category: 'BYR-01', dueAt, zone: 'WIB', ...params },
  }) as const;

let world: NoticeWorld;
let userId: string;
const commit = async (params?: object): Promise<string> =>
  world.commit(await world.complaint(), toUser(userId, params));

beforeAll(async () => {
  world = await NoticeWorld.start();
  userId = await world.user();
});
afterEach(() => world.stopNotifiers());
afterAll(async () => {
  await world.stop();
  expect(world.fatal).toEqual([]);
});

async function requeueLost(queue: NoticeQueue): Promise<number> {
  const source = await world.notifierSource();
  try {
    return await new RequeueLost(new Tx(source), new MessageRepository(), queue).execute(0);
  } finally {
    await source.destroy();
  }
}

describe('Redis', () => {
  it('away while a message is committed: it waits in the outbox, and is delivered once Redis is back', async () => {
    const queue = world.newQueue();
    const relay = world.relayTo(queue);
    await world.startNotifier();
    await world.services.stopRedis();
    const id = await commit();
    // Ends by itself: a pass waits for Redis no longer than its connection is patient.
    await relay.pass();
    expect(await world.areSettled(id)).toBe(false);
    // Longer than any connection is patient, so that the notifier meets a real outage.
    await sleep(7_000);
    await world.services.startRedis();
    expect(await until(async () => (await relay.pass(), world.areSettled(id)), 15_000, 200)).toBe(true);
    expect(await world.shown(id)).toHaveLength(1);
  });

  it('killed with jobs in it: each is delivered once', async () => {
    const queue = world.newQueue();
    const ids: string[] = [];
    for (let count = 0; count < 30; count += 1) ids.push(await commit());
    await world.relayTo(queue).pass();
    await world.startNotifier();
    await world.services.killRedis();
    await world.services.startRedis();
    await requeueWhenReady(queue);
    expect(await until(() => world.areSettled(...ids), 15_000)).toBe(true);
    for (const id of ids) expect(await world.shown(id)).toHaveLength(1);
  });

  it('emptied: what the outbox handed on is found and queued again', async () => {
    const queue = world.newQueue();
    const ids = [await commit(), await commit()];
    await world.relayTo(queue).pass();
    const redis = new Redis(world.services.redisUrl);
    await redis.flushall();
    await redis.quit();
    await world.startNotifier();
    expect(await requeueLost(queue)).toBe(2);
    expect(await until(() => world.areSettled(...ids), 10_000)).toBe(true);
    expect(await requeueLost(queue)).toBe(0);
  });
});

describe('lost messages', () => {
  it('are those handed on a while ago, not those that still wait in the outbox', async () => {
    const queue = world.newQueue();
    const waiting = await commit();
    expect(await requeueLost(queue)).toBe(0);
    await world.relayTo(queue).pass();
    await world.relayTo(queue).pass();
    const redis = new Redis(world.services.redisUrl);
    const jobs = async () => (await redis.keys('bull:notices:*')).filter((key) => key.endsWith('/send'));
    expect(await jobs()).toHaveLength(1);
    expect(await requeueLost(queue)).toBe(1);
    expect(await jobs()).toHaveLength(1);
    await redis.quit();
    await world.startNotifier();
    expect(await until(() => world.areSettled(waiting), 10_000)).toBe(true);
    expect(await world.shown(waiting)).toHaveLength(1);
  });

  it('come back after their job has used up its attempts, and the log says so', async () => {
    const queue = world.newQueue();
    const id = await commit({ zone: 'nowhere' });
    await world.relayTo(queue).pass();
    await world.startNotifier();
    expect(await until(() => world.lines.some((line) => line.includes('job failed for good')), 30_000)).toBe(true);
    const line = JSON.parse(world.lines.find((candidate) => candidate.includes('job failed for good')) ?? '{}');
    expect(line).toMatchObject({ queue: 'notices', jobId: `${(await world.message(id)).key}/send`, attempt: 5 });
    await world.admin.query(`UPDATE message SET params = params || '{"zone":"WIB"}' WHERE id = $1`, [id]);
    expect(await requeueLost(queue)).toBe(1);
    expect(await until(() => world.areSettled(id), 10_000)).toBe(true);
  });
});

describe('a notifier that is told to stop', () => {
  it('ends the delivery under way first', async () => {
    const queue = world.newQueue();
    const id = await commit();
    const app = await world.startNotifier();
    await world.admin.query('BEGIN');
    await world.admin.query('SELECT 1 FROM message WHERE id = $1 FOR UPDATE', [id]);
    await world.relayTo(queue).pass();
    await sleep(500);
    const stopped = app.stop();
    await sleep(500);
    await world.admin.query('COMMIT');
    await stopped;
    expect(await world.areSettled(id)).toBe(true);
  });

  it('ends although Redis has been away for a while', async () => {
    const app = await world.startNotifier();
    await world.services.stopRedis();
    await sleep(4_000);
    await app.stop();
    await world.services.startRedis();
  });

  it('ends although Redis was never there', async () => {
    await world.services.stopRedis();
    const app = await world.startNotifier();
    await sleep(1_000);
    await app.stop();
    await world.services.startRedis();
  });
});

describe('the doorbell', () => {
  it('is heard, throws nothing at the caller while Redis is away, and is heard again afterwards', async () => {
    const doorbell = new OutboxDoorbell(world.services.redisUrl);
    const listener = new OutboxDoorbell(world.services.redisUrl);
    let heard = 0;
    listener.listen(() => (heard += 1));
    const isHeardFrom = (count: number) => until(() => (doorbell.ring(), heard > count), 20_000);
    expect(await isHeardFrom(1)).toBe(true);
    await world.services.stopRedis();
    for (let count = 0; count < 10_000; count += 1) doorbell.ring();
    await world.services.startRedis();
    expect(await isHeardFrom(heard + 1)).toBe(true);
    await Promise.all([doorbell.close(), listener.close()]);
  });

  it('rung many times at once is heard a few times', async () => {
    const doorbell = new OutboxDoorbell(world.services.redisUrl);
    const listener = new OutboxDoorbell(world.services.redisUrl);
    let heard = 0;
    listener.listen(() => (heard += 1));
    expect(await until(() => (doorbell.ring(), heard > 2), 20_000)).toBe(true);
    await sleep(300);
    heard = 0;
    for (let count = 0; count < 1_000; count += 1) doorbell.ring();
    expect(await until(() => heard > 0, 20_000)).toBe(true);
    await sleep(300);
    expect(heard).toBeLessThanOrEqual(2);
    await Promise.all([doorbell.close(), listener.close()]);
  });
});

/** After an outage the producer's connection needs a moment. */
async function requeueWhenReady(queue: NoticeQueue): Promise<void> {
  expect(
    await until(
      () =>
        requeueLost(queue).then(
          () => true,
          () => false,
        ),
      10_000,
      200,
    ),
  ).toBe(true);
}
