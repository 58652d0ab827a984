import { accessSync, chmodSync, constants, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonFile, writeJsonFile } from './json-file';
import { PlainError } from './plain-error';

interface State {
  /** Ports by service name, taken again at the next start so that addresses stay the same. */
  readonly ports?: Readonly<Record<string, number>>;
  /** Where PostgreSQL keeps its data when its user cannot reach this folder. */
  readonly postgresHome?: string;
}

/** The folder `.tuntas/` (or one for a test run): data, logs, chosen ports, secrets. */
export class StateFolder {
  private constructor(readonly path: string) {}

  static open(path: string): StateFolder {
    try {
      mkdirSync(path, { recursive: true });
      // Others may pass through (PostgreSQL runs under another user when we are root), not list it.
      chmodSync(path, 0o711);
      accessSync(path, constants.W_OK);
      const folder = new StateFolder(realpathSync(path));
      folder.sub('log');
      return folder;
    } catch (cause) {
      throw new PlainError(`The state folder ${path} cannot be written.`, `chown -R $(id -u) ${path}`, { cause });
    }
  }

  file(name: string): string {
    return join(this.path, name);
  }

  sub(name: string): string {
    const path = join(this.path, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  logFile(name: string): string {
    return join(this.path, 'log', `${name}.log`);
  }

  read(): State {
    return (readJsonFile(this.file('state.json')) as State | undefined) ?? {};
  }

  remember(change: State): void {
    const before = this.read();
    writeJsonFile(this.file('state.json'), { ...before, ...change, ports: { ...before.ports, ...change.ports } });
  }
}
