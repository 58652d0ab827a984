import { Keeper } from '#platform/services/keeper';
import { textSince } from '#platform/services/log-file';
import { quietPort } from '#platform/services/ports';
import { ProcessRegistry } from '#platform/services/process-registry';
import type { Service } from '#platform/services/service';
import { Supervisor } from '#platform/services/supervisor';
import { makeTestFolder, removeTestFolder, sweepTestFolders } from '#platform/services/test-folder';
import type { Run } from '../up/run';
import type { Say } from '../terminal';

/** What crashes in a demonstration is not brought back: it would hide what the demonstration is there to show. */
const NEVER_AGAIN = { restartDelaysMs: [], afterThat: 'stop-all' } as const;
const LOG_LINES = 12;

/** A temporary state folder with services and processes of its own, on ports of their own; all of it goes with `close`. */
export class OwnInstallation {
  private readonly started: Service[] = [];
  private readonly starting: Promise<unknown>[] = [];

  private constructor(
    readonly run: Run,
    private readonly keeper: Keeper,
  ) {}

  static async open(say: Say): Promise<OwnInstallation> {
    await sweepTestFolders();
    const state = makeTestFolder();
    // Stops and removes everything even when this very process is killed.
    const keeper = new Keeper();
    keeper.keepFolder(state.path);
    const registry = new ProcessRegistry(state.file('processes.json'), state.path, (all) => keeper.keepProcesses(all));
    return new OwnInstallation({ state, registry, supervisor: new Supervisor(say), promised: new Set(), say }, keeper);
  }

  /** @throws when everything is being stopped. */
  async begin(service: Service, layer: number): Promise<Service> {
    const port = await quietPort();
    this.run.supervisor.watch(service, { layer, ...NEVER_AGAIN });
    this.started.push(service);
    // Begins in this very step, so that a stop finds either nothing or something it can end.
    const start = service.startOn(port);
    this.starting.push(start);
    await start;
    return service;
  }

  /** Another folder that has to go. */
  keepFolder(path: string): void {
    if (!path.startsWith(this.run.state.path)) this.keeper.keepFolder(path);
  }

  /** The end of a process's log, which goes with the folder. */
  lastWords(name: string): readonly string[] {
    const lines = textSince(this.run.state.logFile(name), 0).split('\n');
    return lines.filter(Boolean).slice(-LOG_LINES);
  }

  async close(): Promise<void> {
    // What they hold is thrown away; only PostgreSQL is asked, because it has children of its own to end.
    for (const service of this.started) if (service.name !== 'postgresql') void service.kill();
    await this.run.supervisor.stopAll();
    await Promise.allSettled(this.starting);
    removeTestFolder(this.run.state);
    await this.keeper.dismiss();
  }

  /** At once: the second Ctrl+C. */
  kill(): void {
    this.run.supervisor.killAll();
  }
}
