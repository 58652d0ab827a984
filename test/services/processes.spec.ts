import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockInstance, runningInstance } from '#platform/services/instance-lock';
import { identityOf, isAlive } from '#platform/services/process-identity';
import { ProcessRegistry } from '#platform/services/process-registry';
import { StateFolder } from '#platform/services/state-folder';

const SLEEPER = 'setInterval(() => {}, 1000)';
const STUBBORN = `process.on('SIGTERM', () => {}); ${SLEEPER}`;

const startChild = async (script = SLEEPER) => {
  const child = spawn(process.execPath, ['-e', script], { detached: true, stdio: 'ignore' });
  await once(child, 'spawn');
  return { child, pid: child.pid ?? 0, ended: once(child, 'exit') };
};

describe('what a killed supervisor leaves behind', () => {
  const state = StateFolder.open(mkdtempSync(join(tmpdir(), 'tuntas-state-')));
  const file = state.file('processes.json');
  const registryAfterCrash = () => new ProcessRegistry(file, state.path);
  afterAll(() => rmSync(state.path, { recursive: true, force: true }));

  it('is found and stopped by the next start', async () => {
    const { pid, ended } = await startChild();
    new ProcessRegistry(file, state.path).add('worker', pid, 'SIGTERM');
    const stopped = await registryAfterCrash().stopLeftovers();
    expect(stopped.map(({ name }) => name)).toEqual(['worker']);
    expect((await ended)[1]).toBe('SIGTERM');
    expect(registryAfterCrash().leftovers()).toEqual([]);
  });

  it('is left alone when the pid belongs to somebody else by now', async () => {
    const { child, pid } = await startChild();
    const identity = identityOf(pid) ?? '';
    expect(isAlive(pid, identity)).toBe(true);
    const record = { name: 'worker', pid, identity: `${identity}0`, stopSignal: 'SIGTERM' };
    writeFileSync(file, JSON.stringify({ folder: state.path, processes: [record] }));
    expect(await registryAfterCrash().stopLeftovers()).toEqual([]);
    expect(isAlive(pid, identity)).toBe(true);
    child.kill('SIGKILL');
  });

  it('is left alone when the state folder is a copy of the one it belongs to', async () => {
    const { child, pid } = await startChild();
    const record = { name: 'worker', pid, identity: identityOf(pid) ?? '', stopSignal: 'SIGTERM' };
    writeFileSync(file, JSON.stringify({ folder: '/somewhere/else/.tuntas', processes: [record] }));
    expect(await registryAfterCrash().stopLeftovers()).toEqual([]);
    child.kill('SIGKILL');
  });

  it('is killed when it does not stop in time', async () => {
    const { pid, ended } = await startChild(STUBBORN);
    new ProcessRegistry(file, state.path).add('worker', pid, 'SIGTERM');
    await registryAfterCrash().stopLeftovers();
    expect((await ended)[1]).toMatch(/SIGKILL|SIGTERM/);
  }, 20_000);

  it('does not hold the lock: only a living supervisor does', async () => {
    const { child, pid, ended } = await startChild();
    const holder = { pid, identity: identityOf(pid), folder: state.path };
    writeFileSync(state.file('instance.json'), JSON.stringify(holder));
    expect(() => lockInstance(state)).toThrow(`already runs from this folder (pid ${pid}`);
    child.kill('SIGKILL');
    await ended;
    const lock = lockInstance(state);
    expect(runningInstance(state)).toBe(process.pid);
    lock.release();
    expect(runningInstance(state)).toBeUndefined();
  });
});
