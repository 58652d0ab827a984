import { execFile } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PlainError } from './plain-error';
import { commandLineOf, identityOf } from './process-identity';
import { signal } from './process-registry';
import type { PostgresBinaries } from './postgres-binaries';
import type { SystemUser } from './system-user';
import { until } from './wait';

export interface Cluster {
  readonly binaries: PostgresBinaries;
  readonly dataFolder: string;
  readonly user: SystemUser | undefined;
}

const run = promisify(execFile);
const STOP_MS = 10_000;

/** Makes the data folder once. It is made beside and moved, so that a start cut short leaves nothing half-made. */
export async function initCluster(cluster: Cluster, password: string): Promise<void> {
  const { dataFolder, user } = cluster;
  if (existsSync(join(dataFolder, 'PG_VERSION'))) return;
  const draft = `${dataFolder}.new`;
  const passwordFile = `${dataFolder}.password`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    await runInitdb(cluster, draft, passwordFile);
    renameSync(draft, dataFolder);
  } catch (cause) {
    throw whyNot(dataFolder, cause);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function whyNot(dataFolder: string, cause: unknown): Error {
  const { stderr = '' } = cause as { stderr?: string };
  if (/could not look up effective user ID/.test(stderr)) {
    const uid = process.getuid?.();
    const help = `echo "tuntas:x:${uid}:${uid}::/tmp:/bin/sh" >> /etc/passwd`;
    return new PlainError(`PostgreSQL needs a user with a name, and uid ${uid} has none here.`, help, { cause });
  }
  return new PlainError(`PostgreSQL could not make its data folder ${dataFolder}: ${stderr.trim() || String(cause)}`);
}

/** Text sorts and compares by code point, the same on every system: no locale of the host takes part. */
async function runInitdb({ binaries, user }: Cluster, folder: string, passwordFile: string): Promise<void> {
  const login = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const initdb = join(binaries.folder, 'bin', 'initdb');
  await run(initdb, ['--no-instructions', '-D', folder, ...login, ...locale], { ...user, cwd: '/', env: postgresEnv });
}

export const postgresEnv = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/**
 * Stops a server that still runs on our data folder, and takes away the lock file of one that is gone when its pid
 * belongs to another program by now (PostgreSQL itself would refuse to start then).
 */
export async function stopStrayServer(dataFolder: string): Promise<void> {
  const lockFile = join(dataFolder, 'postmaster.pid');
  if (!existsSync(lockFile)) return;
  const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0]);
  const identity = pid > 0 ? identityOf(pid) : undefined;
  if (identity === undefined) return;
  if (!commandLineOf(pid).includes(`-D ${dataFolder} `)) return rmSync(lockFile, { force: true });
  const isGone = () => identityOf(pid) !== identity;
  signal(pid, 'SIGINT');
  if (!(await until(isGone, STOP_MS))) signal(pid, 'SIGQUIT');
  if (!(await until(isGone, STOP_MS))) throw new Error(`stop the PostgreSQL (pid ${pid}) that runs on ${dataFolder}`);
}
