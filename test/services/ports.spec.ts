import { createServer, type Server } from 'node:net';
import { describeListener, isListener, listenerOf } from '#platform/services/port-listener';
import { choosePort, isFree, quietPort } from '#platform/services/ports';

const listenOn = (port: number, host = '127.0.0.1'): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

describe('ports', () => {
  let wanted: number;
  let occupant: Server;

  beforeAll(async () => {
    wanted = await quietPort();
    occupant = await listenOn(wanted);
  });
  afterAll(() => void occupant.close());

  it('takes the wanted port when it is free', async () => {
    const free = await quietPort();
    expect(await choosePort([free], new Set())).toEqual({ port: free, taken: [] });
  });

  it('takes another one when it is in use, and names who uses it', async () => {
    const { port, taken } = await choosePort([wanted], new Set());
    expect(port).not.toBe(wanted);
    expect(await isFree(port)).toBe(true);
    expect(taken).toEqual([{ port: wanted, by: { pid: process.pid, command: expect.stringContaining('node') } }]);
  });

  it('prefers the second wish to a stranger', async () => {
    const second = await quietPort();
    expect((await choosePort([wanted, second], new Set())).port).toBe(second);
  });

  it('never gives out a port twice in one run', async () => {
    const free = await quietPort();
    expect((await choosePort([free], new Set([free]))).port).not.toBe(free);
  });

  it('sees a port as taken that somebody holds on all addresses', async () => {
    const port = await quietPort();
    const everywhere = await listenOn(port, '0.0.0.0');
    expect(await isFree(port)).toBe(false);
    everywhere.close();
  });

  it('knows its own listener from a stranger', () => {
    expect(isListener(process.pid, wanted)).toBe(true);
    expect(isListener(process.ppid, wanted)).toBe(false);
    expect(describeListener(listenerOf(wanted) ?? { pid: 0, command: '' })).toContain(`pid ${process.pid}`);
  });
});
