import { setTimeout as sleep } from 'node:timers/promises';
import { type Exit, ManagedProcess, type ProcessSpec } from './managed-process';
import { identityOf } from './process-identity';
import { PlainError } from './plain-error';
import { isListener } from './port-listener';
import { choosePort, isFree, type TakenPort } from './ports';
import type { ProcessRegistry } from './process-registry';
import type { StateFolder } from './state-folder';

/** What a service is: the process to run on a port, and how to see that it serves. */
export interface ServiceBlueprint {
  readonly name: string;
  /** For people: product, version and where the program comes from. */
  readonly title: string;
  readonly readyWithinMs: number;
  prepare?(port: number): Promise<void> | void;
  /** Words of a process that ended while starting for a reason that passes by itself. */
  readonly passingFailure?: RegExp;
  process(port: number): ProcessSpec;
  /** Throws when waiting longer is of no use. */
  isReady(port: number, pid: number): Promise<boolean>;
}

export interface Surroundings {
  readonly state: StateFolder;
  readonly registry: ProcessRegistry;
}

export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(`port ${port} was taken by somebody else a moment ago`);
    this.name = 'PortTakenError';
  }
}

const PORT_ATTEMPTS = 5;
const POLL_MS = 25;
const RETRY_MS = 250;
const LOG_LINES = 12;

/** One process that serves on one port of the loopback interface. It keeps its port over restarts. */
export class Service {
  private process?: ManagedProcess;
  private chosenPort = 0;
  private isStopping = false;
  private onCrash: (exit: Exit) => void = () => undefined;

  constructor(
    readonly blueprint: ServiceBlueprint,
    private readonly surroundings: Surroundings,
  ) {}

  get name(): string {
    return this.blueprint.name;
  }

  get port(): number {
    return this.chosenPort;
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  get isRunning(): boolean {
    return this.process?.isRunning ?? false;
  }

  get logFile(): string {
    return this.surroundings.state.logFile(this.name);
  }

  /** Calls back when the process ends although nobody asked it to. */
  whenCrashed(listener: (exit: Exit) => void): void {
    this.onCrash = listener;
  }

  /**
   * Takes the first free port of `wanted` or another one that is not `promised`, and adds it there.
   * Returns the wanted ports that were in use.
   */
  async startOnFreePort(wanted: readonly number[], promised: Set<number>): Promise<readonly TakenPort[]> {
    for (let attempt = 1; ; attempt++) {
      const { port, taken } = await choosePort(wanted, promised);
      promised.add(port);
      try {
        await this.startOn(port);
        return taken;
      } catch (error) {
        promised.delete(port);
        if (!(error instanceof PortTakenError) || attempt === PORT_ATTEMPTS) throw error;
      }
    }
  }

  /** On the port it had before. */
  start(): Promise<void> {
    return this.startOn(this.chosenPort);
  }

  async startOn(port: number): Promise<void> {
    this.chosenPort = port;
    this.isStopping = false;
    const deadline = performance.now() + this.blueprint.readyWithinMs;
    for (;;) {
      try {
        return await this.startOnce(port);
      } catch (error) {
        const isPassing = this.blueprint.passingFailure?.test(error instanceof Error ? error.message : '');
        if (!isPassing || this.isStopping || performance.now() > deadline) throw error;
        await sleep(RETRY_MS);
      }
    }
  }

  private async startOnce(port: number): Promise<void> {
    const { registry } = this.surroundings;
    await this.blueprint.prepare?.(port);
    this.throwIfStopped();
    const started = await ManagedProcess.start(this.blueprint.process(port), this.logFile, registry);
    this.process = started;
    await this.waitUntilReady(started, port);
    void started.exited.then((exit) => {
      if (!this.isStopping && this.process === started) this.onCrash(exit);
    });
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.process?.stop();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** As a power cut would: no farewell, no flush. */
  async kill(): Promise<void> {
    this.isStopping = true;
    this.process?.kill();
    await this.process?.exited;
  }

  private throwIfStopped(): void {
    if (this.isStopping) throw new Error(`start ${this.name}: it was stopped meanwhile`);
  }

  private async waitUntilReady(started: ManagedProcess, port: number): Promise<void> {
    const deadline = performance.now() + this.blueprint.readyWithinMs;
    while (performance.now() < deadline) {
      if (this.isStopping) await started.stop();
      this.throwIfStopped();
      if (!started.isRunning) throw await this.startFailure(started, port);
      if (await this.blueprint.isReady(port, started.pid)) {
        // Somebody else may be who answered, while ours is about to end for want of the port.
        const isOurs = identityOf(started.pid) !== undefined && isListener(started.pid, port) !== false;
        if (port === 0 || isOurs) return;
        await this.kill();
        throw new PortTakenError(port);
      }
      await sleep(POLL_MS);
    }
    await this.kill();
    throw this.failure(`is not ready after ${Math.round(this.blueprint.readyWithinMs / 1000)} s`, started);
  }

  private async startFailure(started: ManagedProcess, port: number): Promise<Error> {
    const isTaken = /address already in use|in use/i.test(started.output) || (port > 0 && !(await isFree(port)));
    return isTaken ? new PortTakenError(port) : this.failure('ended while it was starting', started);
  }

  private failure(what: string, { output }: ManagedProcess): Error {
    const lines = output.trimEnd().split('\n').slice(-LOG_LINES).join('\n');
    return new PlainError(`${this.blueprint.title} ${what}. Its last words (${this.logFile}):\n${lines}`);
  }
}
