import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAnswered, quietPort } from '#platform/services/ports';
import { ProcessRegistry } from '#platform/services/process-registry';
import { Service, type ServiceBlueprint } from '#platform/services/service';
import { StateFolder } from '#platform/services/state-folder';
import { Supervisor } from '#platform/services/supervisor';
import { until } from '#platform/services/wait';

const TRIES = { restartDelaysMs: [10, 20], afterThat: 'stop-all' } as const;

/** A real process that says on stopping what its name is, so that the order can be seen. */
const script = (name: string, log: string): string =>
  `require('net').createServer().listen(Number(process.argv[1]), '127.0.0.1');
   process.on('SIGTERM', () => { require('fs').appendFileSync(${JSON.stringify(log)}, '${name} '); process.exit(0); });
   setInterval(() => {}, 1000);`;

/** Tests beside this one take ports too. */
const startSomewhere = async (service: Service) => service.startOnFreePort([await quietPort()], new Set());

describe('the supervisor', () => {
  const state = StateFolder.open(mkdtempSync(join(tmpdir(), 'tuntas-supervisor-')));
  const registry = new ProcessRegistry(state.file('processes.json'), state.path);
  const order = state.file('order');
  const said: string[] = [];
  let supervisor: Supervisor;

  const serviceRunning = (name: string, source: string): Service => {
    const blueprint: ServiceBlueprint = {
      name,
      title: name,
      readyWithinMs: 10_000,
      process: (port) => ({
        name,
        command: process.execPath,
        args: ['-e', source, String(port)],
        cwd: state.path,
        env: {},
        stopSignal: 'SIGTERM',
        graceMs: 2_000,
      }),
      isReady: async (port) => port === 0 || isAnswered(port),
    };
    return new Service(blueprint, { state, registry });
  };

  beforeEach(() => {
    said.length = 0;
    supervisor = new Supervisor((line) => said.push(line));
  });
  afterEach(() => supervisor.stopAll());
  afterAll(() => rmSync(state.path, { recursive: true, force: true }));

  it('stops the processes before the services they use', async () => {
    for (const [layer, name] of ['database', 'temporal', 'queues', 'api'].entries()) {
      const service = supervisor.watch(serviceRunning(name, script(name, order)), { layer, ...TRIES });
      await startSomewhere(service);
    }
    await supervisor.stopAll();
    expect(readFileSync(order, 'utf8')).toBe('api queues temporal database ');
    expect(registry.leftovers()).toEqual([]);
  });

  it('starts again what ends by itself, on the same port, and says so', async () => {
    const service = supervisor.watch(serviceRunning('valkey', script('valkey', order)), { layer: 0, ...TRIES });
    await startSomewhere(service);
    const { pid, port } = service;
    process.kill(pid ?? 0, 'SIGKILL');
    expect(await until(() => said.length === 2, 20_000)).toBe(true);
    expect(said[0]).toContain('valkey ended (SIGKILL); starting it again in 0.01 s');
    expect(said[1]).toBe('valkey runs again.');
    expect(service.pid).not.toBe(pid);
    expect(service.port).toBe(port);
  });

  it('never takes the answer of a stranger on its port for its own', async () => {
    const stranger = serviceRunning('stranger', script('stranger', order));
    await startSomewhere(stranger);
    const { port } = stranger;
    for (const late of ['', 'setTimeout(() => {}, 300)', 'setInterval(() => {}, 1000)']) {
      const service = supervisor.watch(serviceRunning('mine', late), { layer: 0, ...TRIES });
      await expect(service.startOn(port)).rejects.toThrow(`port ${port} was taken`);
      expect(service.isRunning).toBe(false);
    }
    await stranger.stop();
  });

  it('moves to another port when a stranger is quicker', async () => {
    const stranger = serviceRunning('stranger', script('stranger', order));
    await startSomewhere(stranger);
    const { port } = stranger;
    const service = supervisor.watch(serviceRunning('mine', script('mine', order)), { layer: 0, ...TRIES });
    const taken = await service.startOnFreePort([port], new Set());
    expect(taken.map(({ port: wanted, by }) => [wanted, by?.pid])).toEqual([[port, stranger.pid]]);
    expect(service.port).not.toBe(port);
    await stranger.stop();
  });

  it('gives up after a few tries in a row', async () => {
    const service = supervisor.watch(serviceRunning('temporal', 'setTimeout(() => process.exit(3), 100)'), {
      layer: 0,
      ...TRIES,
    });
    await service.startOn(0);
    expect(await supervisor.gaveUp).toBe('temporal');
    expect(said.filter((line) => line.includes('starting it again'))).toHaveLength(2);
  });

  it('starts nothing any more once it stops', async () => {
    await supervisor.stopAll();
    expect(() => supervisor.watch(serviceRunning('late', ''), { layer: 0, ...TRIES })).toThrow(
      'everything is being stopped',
    );
  });

  it('kills what does not stop in time', async () => {
    const stubborn = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";
    const service = supervisor.watch(serviceRunning('stubborn', stubborn), { layer: 0, ...TRIES });
    await service.startOn(0);
    await until(() => false, 200);
    await supervisor.stopAll();
    expect(service.isRunning).toBe(false);
  });
});
