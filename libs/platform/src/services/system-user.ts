import { execFileSync, spawnSync } from 'node:child_process';

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: SystemUser = { uid: 65534, gid: 65534 };

/** PostgreSQL refuses to run as root: root runs it as `nobody`. Undefined for everybody else: it runs as themselves. */
export function postgresUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return NOBODY;
  }
}

/** Whether that user can list and write the folder: every folder above it counts, so it is tried, not computed. */
export const canWrite = (folder: string, user: SystemUser): boolean =>
  spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -w "$0" && test -x "$0"', folder], { ...user, cwd: '/' }).status ===
  0;

/** Whether that user can run the program (and load its libraries). */
export const canRun = (program: string, user: SystemUser | undefined): boolean =>
  spawnSync(program, ['--version'], { ...user, cwd: '/' }).status === 0;

const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
