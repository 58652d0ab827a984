import { join } from 'node:path';
import { databaseProblem, makeDatabase, postgresUrl } from './postgres-database';
import { findPostgresBinaries } from './postgres-binaries';
import { type Cluster, initCluster, postgresEnv, stopStrayServer } from './postgres-cluster';
import { PlainError } from './plain-error';
import { isListener } from './port-listener';
import { choosePostgresHome } from './postgres-home';
import { Service, type ServiceBlueprint, type Surroundings } from './service';
import { postgresUser } from './system-user';

/** Durable: survives a power cut. Fast: for tests, survives a kill of the server but not one of the machine. */
export type Durability = 'durable' | 'fast';

export interface EmbeddedPostgresOptions {
  readonly password: string;
  readonly durability?: Durability;
  readonly maxConnections?: number;
}

export interface EmbeddedPostgres {
  readonly service: Service;
  readonly dataFolder: string;
  /** Where data and copied binaries lie; inside the state folder unless PostgreSQL's user cannot get there. */
  readonly home: string;
  /** The superuser's address of a database. */
  adminUrl(database?: string): string;
  /** Makes the database when it is missing. */
  makeDatabase(name: string): Promise<void>;
}

const STARTUP_MS = 60_000;
const SHUTDOWN_MS = 20_000;

/** A real PostgreSQL on 127.0.0.1 only, with passwords, without a socket file; not started yet. */
export function embeddedPostgres(surroundings: Surroundings, options: EmbeddedPostgresOptions): EmbeddedPostgres {
  const user = postgresUser();
  const home = choosePostgresHome(surroundings.state, user);
  const binaries = findPostgresBinaries(user, () => home);
  const cluster: Cluster = { binaries, user, dataFolder: join(home, 'data', binaries.major) };
  const urlOn = (port: number, database: string) => postgresUrl({ user: 'postgres', ...options, port, database });
  const blueprint: ServiceBlueprint = {
    name: 'postgresql',
    title: binaries.title,
    readyWithinMs: STARTUP_MS,
    // After a kill of the server a busy backend may live on for a moment.
    passingFailure: /pre-existing shared memory block/,
    prepare: async () => {
      await initCluster(cluster, options.password);
      await stopStrayServer(cluster.dataFolder);
    },
    process: (port) => ({
      name: 'postgresql',
      command: join(binaries.folder, 'bin', 'postgres'),
      args: ['-D', cluster.dataFolder, ...settings(port, options).flatMap((setting) => ['-c', setting])],
      cwd: cluster.dataFolder,
      env: postgresEnv,
      user,
      stopSignal: 'SIGINT',
      graceMs: SHUTDOWN_MS,
    }),
    isReady: (port, pid) => isReady(urlOn(port, 'postgres'), port, pid),
  };
  const service = new Service(blueprint, surroundings);
  const adminUrl = (database = 'postgres') => urlOn(service.port, database);
  return {
    service,
    home,
    dataFolder: cluster.dataFolder,
    adminUrl,
    makeDatabase: (name) => makeDatabase(adminUrl(), name),
  };
}

async function isReady(url: string, port: number, pid: number): Promise<boolean> {
  const problem = await databaseProblem(url);
  if (problem && /password authentication failed/.test(problem) && isListener(pid, port) === true)
    throw new PlainError('The data of PostgreSQL belong to another .tuntas/secrets.json; put that file back.');
  return problem === undefined;
}

/** Sized for two cores that are shared with everything else. */
function settings(port: number, { durability = 'durable', maxConnections = 100 }: EmbeddedPostgresOptions): string[] {
  const always = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `max_connections=${maxConnections}`,
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
    'max_wal_size=2GB',
    'random_page_cost=1.1',
    'io_workers=2',
    'max_parallel_workers_per_gather=0',
    'log_checkpoints=off',
  ];
  if (durability === 'durable') return [...always, 'shared_buffers=256MB'];
  const lossy = ['fsync=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'];
  return [...always, ...lossy, 'shared_buffers=128MB', 'autovacuum_naptime=5min'];
}
