import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { openLog, textSince } from './log-file';
import { type ProcessRegistry, signal } from './process-registry';
import type { SystemUser } from './system-user';

export interface ProcessSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Another user to run as; needs root. */
  readonly user?: SystemUser;
  readonly stopSignal: 'SIGTERM' | 'SIGINT';
  /** Milliseconds from the stop signal until the whole group is killed. */
  readonly graceMs: number;
  /** Scheduling priority, -20 (first) to 19 (last); without it that of whoever starts it. */
  readonly niceness?: number;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child in a process group of its own, so that Ctrl+C in the terminal reaches only the supervisor. */
export class ManagedProcess {
  readonly exited: Promise<Exit>;

  private constructor(
    private readonly child: ChildProcess,
    readonly pid: number,
    private readonly spec: ProcessSpec,
    private readonly log: { readonly path: string; readonly offset: number },
    registry: ProcessRegistry,
  ) {
    registry.add(spec.name, pid, spec.stopSignal);
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, exitSignal) => {
        registry.remove(pid);
        resolve({ code, signal: exitSignal });
      });
    });
  }

  static async start(spec: ProcessSpec, logPath: string, registry: ProcessRegistry): Promise<ManagedProcess> {
    const { fd, offset } = openLog(logPath);
    try {
      const { command, args, cwd, env, user } = spec;
      const child = spawn(command, args, { cwd, env, ...user, detached: true, stdio: ['ignore', fd, fd] });
      if (child.pid === undefined) await once(child, 'spawn');
      if (child.pid && spec.niceness !== undefined) setPriority(child.pid, spec.niceness);
      return new ManagedProcess(child, child.pid ?? 0, spec, { path: logPath, offset }, registry);
    } catch (cause) {
      throw new Error(`start ${spec.name} with ${spec.command}`, { cause });
    } finally {
      closeSync(fd);
    }
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** What the process wrote since it was started. */
  get output(): string {
    return textSince(this.log.path, this.log.offset);
  }

  async stop(): Promise<void> {
    if (!this.isRunning) return;
    const timer = setTimeout(() => this.kill(), this.spec.graceMs);
    signal(this.pid, this.spec.stopSignal);
    await this.exited;
    clearTimeout(timer);
  }

  /** At once and with everything it started. */
  kill(): void {
    if (this.isRunning) signal(-this.pid, 'SIGKILL');
  }
}
