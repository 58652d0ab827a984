import type { Client } from 'pg';
import { Redis } from 'ioredis';
import { workflowKey } from '#contracts/workflow-ids';
import { TemporalClient } from '#platform/temporal/temporal-client';

/** Everything a Redis is told, whoever tells it. */
export class RedisListener {
  readonly heard: string[] = [];

  private constructor(
    private readonly redis: Redis,
    private readonly monitor: Redis,
  ) {
    monitor.on('monitor', (_time: string, command: string[]) => void this.heard.push(command.join(' ')));
  }

  static async start(url: string): Promise<RedisListener> {
    const redis = new Redis(url);
    return new RedisListener(redis, await redis.monitor());
  }

  close(): void {
    this.monitor.disconnect();
    this.redis.disconnect();
  }
}

/** Every key of a database of Redis, and what it holds. */
export async function keysAndValues(url: string): Promise<readonly string[]> {
  const redis = new Redis(url);
  const stored: string[] = [];
  for await (const keys of redis.scanStream())
    for (const key of keys as string[]) stored.push(key, JSON.stringify(await valueOf(redis, key)));
  redis.disconnect();
  return stored;
}

async function valueOf(redis: Redis, key: string): Promise<unknown> {
  const type = await redis.type(key);
  switch (type) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, 0, -1);
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      throw new Error(`look into ${key}: it is a ${type}`);
  }
}

/** Histories of every process of a world, payloads as text. */
export async function temporalHistories(admin: Client, address: string): Promise<readonly string[]> {
  const temporal = TemporalClient.create({ address, namespace: 'default', taskQueue: 'none' });
  const { rows } = await admin.query<{ stream: 'complaint' | 'task'; id: string }>(
    `SELECT 'complaint' AS stream, id FROM complaint UNION ALL SELECT 'task', id FROM party_task`,
  );
  const histories: string[] = [];
  for (const { stream, id } of rows) {
    const handle = temporal.raw.workflow.getHandle(workflowKey(stream, id));
    histories.push(readable(await handle.fetchHistory()), readable(await handle.describe()));
  }
  await temporal.close();
  return histories;
}

const readable = (value: unknown): string =>
  JSON.stringify(value, (_name, member: unknown) => {
    if (typeof member === 'bigint') return String(member);
    if (member instanceof Uint8Array) return Buffer.from(member).toString('utf8');
    // A Buffer becomes this before a replacer sees it.
    if (isBufferJson(member)) return Buffer.from(member.data).toString('utf8');
    return member;
  });

const isBufferJson = (value: unknown): value is { readonly data: readonly number[] } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;

/** Every row of every table of a schema, as text with the name of its table. */
export async function rowsIn(admin: Client, schema: 'public' | 'vault'): Promise<readonly string[]> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = $1::regnamespace`,
    [schema],
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await admin.query<{ row: string }>(`SELECT '${name}: ' || t::text AS row FROM ${name} AS t`);
    found.push(...rows.map(({ row }) => row));
  }
  return found;
}
