import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST, readManifest } from '#testing/histories/history-folder';
import type { HistoryManifest } from '#testing/histories/history-folder';

/** The folder that is committed. */
export const HISTORIES = join(__dirname, '../histories');

/** A copy of the committed histories, to be spoiled. */
export class SpoiledFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'tuntas-histories-'));

  constructor() {
    cpSync(HISTORIES, this.path, { recursive: true });
  }

  lists(change: (workflows: HistoryManifest['workflows']) => HistoryManifest['workflows']): void {
    const workflows = change(readManifest(this.path).workflows);
    writeFileSync(join(this.path, MANIFEST), JSON.stringify({ workflows }));
  }

  loses(file: string): void {
    rmSync(join(this.path, file), { recursive: true });
  }

  gains(file: string, like: string): void {
    cpSync(join(this.path, like), join(this.path, file));
  }

  changes(file: string, from: string, to: string): void {
    writeFileSync(join(this.path, file), readFileSync(join(this.path, file), 'utf8').replace(from, to));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
