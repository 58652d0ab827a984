import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Product } from '#testing/world/world';
import { product } from '../../stories/product';

const MAIN = resolve(__dirname, '../../../dist/apps/worker/src/main.js');

export interface Ending {
  readonly exitCode: number | null;
  readonly tookMs: number;
}

/** The worker as a process of its own, so that it can be killed or asked to go. */
export class WorkerProcess {
  private child?: ChildProcess;
  private environment: Record<string, string> = {};

  readonly product: Product = {
    ...product,
    worker: async () => ({
      stop: async () => {
        await this.end('SIGTERM');
      },
    }),
  };

  start(environment: Record<string, string> = this.environment): void {
    this.environment = environment;
    this.child = spawn(process.execPath, [MAIN], {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

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
