import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { systemActor } from '#core/access/actor';
import { createDataSource } from '#persistence/data-source';
import { Tx, tx } from '#persistence/tx/tx';
import { OwnDatabase, SETUP_MS } from './own-database';

/** Until the end of the connection has come through (ms). */
const NOTICED_MS = 200;

describe('a transaction whose connection is lost', () => {
  let database: OwnDatabase;
  let source: DataSource;
  let transactions: Tx;

  beforeAll(async () => {
    database = await OwnDatabase.seeded();
    const options = { url: database.urlAs('tuntas_worker'), poolSize: 2, applicationName: 'lost-connection' };
    source = await createDataSource(options).initialize();
    transactions = new Tx(source);
  }, SETUP_MS);
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const backend = async (): Promise<number> =>
    (await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).map((row) => row.pid)[0] ?? 0;
  const lose = (pid: number) => database.query('SELECT pg_terminate_backend($1)', [pid]);

  it('fails, when it was lost between two statements, and the process lives on', async () => {
    const cut = transactions.run(systemActor('process'), async () => {
      await lose(await backend());
      await sleep(NOTICED_MS);
      await backend();
    });
    await expect(cut).rejects.toThrow(/connection/i);
    await expect(transactions.run(systemActor('process'), backend)).resolves.toEqual(expect.any(Number));
  });

  it('fails, when it was lost during a statement, and the process lives on', async () => {
    const cut = transactions.run(systemActor('process'), async () => {
      const pid = await backend();
      await Promise.all([tx.query('SELECT pg_sleep(20)'), sleep(NOTICED_MS).then(() => lose(pid))]);
    });
    await expect(cut).rejects.toThrow(/terminat/i);
    await sleep(NOTICED_MS);
    await expect(transactions.run(systemActor('process'), backend)).resolves.toEqual(expect.any(Number));
  });
});
