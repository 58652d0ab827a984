import { Connection, Client as Temporal } from '@temporalio/client';
import { Redis } from 'ioredis';
import { existsSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { redisProblem } from '#platform/services/redis-probe';
import { startTestServices, type TestServices } from '#platform/services/test-services';

const ask = async <R extends object>(url: string, sql: string): Promise<R[]> => {
  const client = new Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<R>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('services of a test run', () => {
  let services: TestServices;
  beforeAll(async () => {
    services = await startTestServices({ temporalStore: 'file' });
  }, 120_000);
  afterAll(() => services.stop(), 30_000);

  it('are three real ones on loopback', async () => {
    const [row] = await ask<{ server_version: string }>(services.postgresAdminUrl, 'show server_version');
    expect(row?.server_version).toMatch(/^18\./);
    const sockets = await ask<{ setting: string }>(
      services.postgresAdminUrl,
      "select setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name",
    );
    expect(sockets.map(({ setting }) => setting)).toEqual(['127.0.0.1', '']);
    expect(services.temporalAddress).toMatch(/^127\.0\.0\.1:\d+$/);
  });

  it('let nobody in without a password', async () => {
    const withoutPassword = services.postgresAdminUrl.replace(/:[0-9a-f]{48}@/, ':wrong@');
    await expect(ask(withoutPassword, 'select 1')).rejects.toThrow(/password authentication failed/);
    expect(await redisProblem(services.redisUrl.replace(/:[0-9a-f]{48}@/, ''))).toMatch(/NOAUTH/);
  });

  it('Valkey comes back on the same address with the same data', async () => {
    const address = services.redisUrl;
    const before = new Redis(address);
    await before.set('kept', 'yes');
    before.disconnect();
    await services.stopRedis();
    await services.startRedis();
    expect(services.redisUrl).toBe(address);
    const after = new Redis(address);
    expect(await after.get('kept')).toBe('yes');
    expect(await after.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
    after.disconnect();
  }, 30_000);

  it('Temporal comes back on the same address with the same workflows, also when it was killed', async () => {
    const start = async (id: string): Promise<void> => {
      const connection = await Connection.connect({ address: services.temporalAddress });
      await new Temporal({ connection }).workflow.start('unknown', { taskQueue: 'nobody', workflowId: id });
      await connection.close();
    };
    const exists = async (id: string): Promise<string> => {
      const connection = await Connection.connect({ address: services.temporalAddress });
      const { status } = await new Temporal({ connection }).workflow.getHandle(id).describe();
      await connection.close();
      return status.name;
    };
    await start('one');
    await services.restartTemporal();
    expect(await exists('one')).toBe('RUNNING');
    await start('two');
    await services.killTemporal();
    await services.startTemporal();
    expect(await exists('two')).toBe('RUNNING');
  }, 60_000);

  it('PostgreSQL comes back after a power cut with open connections', async () => {
    await ask(services.postgresAdminUrl, 'create table kept as select 1 as one');
    const open = await Promise.all(Array.from({ length: 5 }, () => connected(services.postgresAdminUrl)));
    const pending = open.map((client) => client.query('select pg_sleep(20)').catch(() => undefined));
    await services.killPostgres();
    await services.startPostgres();
    expect(await ask(services.postgresAdminUrl, 'select one from kept')).toEqual([{ one: 1 }]);
    await Promise.all(pending);
    await Promise.all(open.map((client) => client.end().catch(() => undefined)));
  }, 60_000);

  it('leave nothing behind', async () => {
    const others = await startTestServices({ parts: ['redis'] });
    const pid = Number(/"pid": (\d+)/.exec(readFileSync(`${others.stateFolder}/processes.json`, 'utf8'))?.[1]);
    expect(() => others.temporalAddress).toThrow('started without it');
    await others.stop();
    expect(existsSync(others.stateFolder)).toBe(false);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  }, 30_000);

  const connected = async (url: string): Promise<Client> => {
    const client = new Client(url);
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
});
