import { lockInstance } from '#platform/services/instance-lock';
import { ProcessRegistry } from '#platform/services/process-registry';
import { Supervisor } from '#platform/services/supervisor';
import { type Installation, openState } from '../installation';
import { migrate } from '../migrate.command';
import { seed } from '../seed.command';
import { outliveTerminal, reportFailure, say } from '../terminal';
import { startClock } from './clock';
import { nextSteps } from './next-steps';
import type { Run } from './run';
import { startApps } from './start-apps';
import { startServices } from './start-services';
import { onNpmGone, onStopSignals } from './stop-signals';

export interface UpOptions {
  readonly servicesOnly: boolean;
  /** Demo data; undefined: only into a database of our own. */
  readonly seed?: boolean;
}

/** Starts everything, stays until asked to stop, stops everything. Returns the exit code. */
export async function up(options: UpOptions): Promise<number> {
  outliveTerminal();
  const state = openState();
  const lock = lockInstance(state);
  const registry = new ProcessRegistry(state.file('processes.json'), state.path);
  const supervisor = new Supervisor(say);
  const run: Run = { state, registry, supervisor, say, promised: new Set() };
  const stopRequest = stopRequestOf(supervisor);
  // Whatever ends this process, what it started ends with it.
  process.once('exit', () => supervisor.killAll());
  try {
    say(`State folder (data, log, kunci): ${state.path}`);
    await clearLeftovers(run);
    await start(run, options);
    const failed = await Promise.race([stopRequest.made, supervisor.gaveUp]);
    if (failed !== undefined)
      say(`${failed} cannot be kept running, so everything stops. Log: ${state.logFile(failed)}`);
    return failed === undefined ? 0 : 1;
  } catch (error) {
    if (!stopRequest.isMade()) reportFailure(error);
    return stopRequest.isMade() ? 0 : 1;
  } finally {
    await supervisor.stopAll();
    lock.release();
    say('Stopped (berhenti).');
  }
}

function stopRequestOf(supervisor: Supervisor): { readonly made: Promise<undefined>; isMade(): boolean } {
  let isMade = false;
  const made = new Promise<undefined>((resolve) => {
    const first = () => {
      if (isMade) return;
      isMade = true;
      say('Stopping: processes first, then Valkey, Temporal, PostgreSQL (Ctrl+C again to kill) …');
      void supervisor.stopAll();
      resolve(undefined);
    };
    onNpmGone(first);
    onStopSignals(first, () => {
      supervisor.killAll();
      process.exit(130);
    });
  });
  return { made, isMade: () => isMade };
}

async function clearLeftovers({ registry, say: tell }: Run): Promise<void> {
  const found = registry.leftovers();
  if (found.length === 0) return;
  tell(
    `A former run ended without stopping ${found.map(({ name, pid }) => `${name} (pid ${pid})`).join(', ')}: stopping them.`,
  );
  await registry.stopLeftovers();
}

async function start(run: Run, { servicesOnly, seed: isSeedWanted }: UpOptions): Promise<void> {
  const installation: Installation = await startServices(run);
  if (servicesOnly) return run.say('Services run (layanan siap). Stop with Ctrl+C.');
  await migrate(installation.adminUrl, installation.secrets.rolePasswords, run.say);
  const isDemo = isSeedWanted ?? !process.env.DATABASE_URL;
  await seed(installation.adminUrl, isDemo ? 'demo' : 'reference', run.say);
  await startClock(installation.adminUrl, process.env.CLOCK_RATE, run.say);
  const address = await startApps(run, installation);
  for (const line of nextSteps(address)) run.say(line);
}
