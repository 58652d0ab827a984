import { readJsonFile, writeJsonFile } from './json-file';
import { identityOf, isAlive } from './process-identity';
import { until } from './wait';

export interface ProcessRecord {
  readonly name: string;
  readonly pid: number;
  readonly identity: string;
  readonly stopSignal: NodeJS.Signals;
}

interface RegistryFile {
  /** The folder this list belongs to: a copied folder must not stop the processes of the original. */
  readonly folder: string;
  readonly processes: readonly ProcessRecord[];
}

const GRACE_MS = 10_000;

/** Remembers on disk which processes run for this state folder, so that the next start can clean up after a crash. */
export class ProcessRegistry {
  private processes: readonly ProcessRecord[] = [];

  constructor(
    private readonly file: string,
    private readonly folder: string,
    /** Told after every change, for whoever must know even when this process is gone. */
    private readonly onChange: (processes: readonly ProcessRecord[]) => void = () => undefined,
  ) {}

  add(name: string, pid: number, stopSignal: NodeJS.Signals): void {
    const identity = identityOf(pid);
    if (identity) this.save([...this.processes, { name, pid, identity, stopSignal }]);
  }

  remove(pid: number): void {
    this.save(this.processes.filter((record) => record.pid !== pid));
  }

  /** What a supervisor that is gone left running, in the order in which it was started. */
  leftovers(): readonly ProcessRecord[] {
    const found = readJsonFile(this.file) as RegistryFile | undefined;
    if (found?.folder !== this.folder) return [];
    return found.processes.filter(({ pid, identity }) => isAlive(pid, identity));
  }

  /** Stops leftovers the last-started first: processes before the services they use. */
  async stopLeftovers(): Promise<readonly ProcessRecord[]> {
    const leftovers = this.leftovers();
    for (const record of leftovers.toReversed()) await stopRecorded(record);
    this.save([]);
    return leftovers;
  }

  private save(processes: readonly ProcessRecord[]): void {
    this.processes = processes;
    writeJsonFile(this.file, { folder: this.folder, processes } satisfies RegistryFile);
    this.onChange(processes);
  }
}

async function stopRecorded({ pid, identity, stopSignal }: ProcessRecord): Promise<void> {
  const isGone = () => !isAlive(pid, identity);
  signal(pid, stopSignal);
  if (!(await until(isGone, GRACE_MS))) signal(-pid, 'SIGKILL');
  await until(isGone, GRACE_MS);
}

/** A negative pid means its whole group; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
