import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export interface Ending {
  readonly exitCode: number | null;
  readonly tookMs: number;
}

/** A part of the product as a process of its own, so that it can be killed or asked to go. */
export class PartProcess {
  private child?: ChildProcess;
  private environment: Record<string, string> = {};

  constructor(private readonly name: 'api' | 'worker') {}

  start(environment: Record<string, string> = this.environment): void {
    this.environment = environment;
    const main = resolve(__dirname, `../../dist/apps/${this.name}/src/main.js`);
    this.child = spawn(process.execPath, [main], {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  /** As a part of a world: started by hand, gone at the latest with the world. */
  readonly stop = async (): Promise<void> => {
    await this.end('SIGTERM');
  };

  async end(signal: NodeJS.Signals): Promise<Ending> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return { exitCode: null, tookMs: 0 };
    const startedAtMs = performance.now();
    child.kill(signal);
    await once(child, 'exit');
    return { exitCode: child.exitCode, tookMs: performance.now() - startedAtMs };
  }

  async killAndRestart(): Promise<void> {
    await this.end('SIGKILL');
    this.start();
  }
}
