import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createDataSource, openDataSource } from '#persistence/data-source';
import { OwnDatabase, SETUP_MS } from './own-database';

/** PostgreSQL behind a door that leaves some callers standing. */
describe('a process that starts while PostgreSQL is slow', () => {
  let database: OwnDatabase;
  let door: Server;
  const callers: Socket[] = [];
  let toLeaveStanding = 0;
  beforeAll(async () => {
    database = await OwnDatabase.seeded();
    const behind = new URL(database.urlAs('tuntas_worker'));
    door = createServer((caller) => {
      callers.push(caller);
      caller.on('error', () => undefined);
      if (toLeaveStanding > 0) {
        toLeaveStanding -= 1;
        return;
      }
      const answer = connect(Number(behind.port), behind.hostname);
      answer.on('error', () => caller.destroy());
      caller.on('close', () => answer.destroy());
      caller.pipe(answer).pipe(caller);
    });
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  }, SETUP_MS);
  afterAll(async () => {
    callers.forEach((caller) => caller.destroy());
    await new Promise((resolve) => door.close(resolve));
    await database.drop();
  });
  const options = () => {
    const url = new URL(database.urlAs('tuntas_worker'));
    url.port = String((door.address() as AddressInfo).port);
    return { url: url.toString(), poolSize: 1, applicationName: 'slow-start' };
  };

  it('waits longer than a request would', async () => {
    toLeaveStanding = 2;
    await expect(createDataSource(options()).initialize()).rejects.toThrow('connection timeout');
    const source = await openDataSource(options());
    expect(await source.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await source.destroy();
  });

  it('is told at once what is refused', async () => {
    const unknown = new URL(database.urlAs('tuntas_worker'));
    unknown.pathname = '/not-there';
    await expect(openDataSource({ ...options(), url: unknown.toString() })).rejects.toThrow('does not exist');
  });
});
