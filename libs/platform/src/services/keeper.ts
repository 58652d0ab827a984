import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findCheckout } from './checkout';
import type { ProcessRecord } from './process-registry';

/** A companion process that outlives this one just long enough to stop what it started and to remove its folders. */
export class Keeper {
  private processes: readonly ProcessRecord[] = [];
  private folders: readonly string[] = [];
  private readonly child = spawn(
    process.execPath,
    [join(findCheckout(), 'libs', 'platform', 'src', 'services', 'keeper-process.mjs')],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'], env: { PATH: process.env.PATH } },
  );

  constructor() {
    this.child.unref();
    this.child.stdin.on('error', () => undefined);
  }

  keepProcesses(processes: readonly ProcessRecord[]): void {
    this.processes = processes;
    this.tell();
  }

  keepFolder(folder: string): void {
    this.folders = [...this.folders, folder];
    this.tell();
  }

  /** Lets it do its work and end. */
  dismiss(): Promise<void> {
    return new Promise((resolve) => {
      if (this.child.exitCode !== null) return resolve();
      this.child.ref();
      this.child.once('exit', () => resolve());
      this.child.stdin.end();
    });
  }

  private tell(): void {
    this.child.stdin.write(`${JSON.stringify({ processes: this.processes, folders: this.folders })}\n`);
  }
}
