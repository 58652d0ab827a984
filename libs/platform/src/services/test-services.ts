import { embeddedPostgres } from './embedded-postgres';
import { Keeper } from './keeper';
import { quietPort } from './ports';
import { ProcessRegistry } from './process-registry';
import { newSecrets } from './secrets.store';
import type { Service, Surroundings } from './service';
import { makeTestFolder, removeTestFolder, sweepTestFolders } from './test-folder';
import { findTemporal, type TemporalStore, temporalServer } from './temporal-server';
import { findValkey, valkeyServer, valkeyUrl } from './valkey-server';

export type TestPart = 'postgres' | 'temporal' | 'redis';

export interface TestServicesOptions {
  /** Which services to start; all three when left out. A part that was not started has no address. */
  readonly parts?: readonly TestPart[];
  /** `file` keeps workflows over stopTemporal and startTemporal; `memory`, the default, forgets them. */
  readonly temporalStore?: TemporalStore;
  /** `durable` writes to disk at every commit, as production does; `fast`, the default, does not. For measuring. */
  readonly durability?: 'durable' | 'fast';
}

/** Services of a test's own, on ports of their own; their data are gone after `stop`. Restarts keep the addresses. */
export interface TestServices {
  /** The superuser's address of an empty database `tuntas`. */
  readonly postgresAdminUrl: string;
  readonly temporalAddress: string;
  readonly redisUrl: string;
  readonly stateFolder: string;
  /** With SIGKILL: what was committed is kept. */
  killPostgres(): Promise<void>;
  startPostgres(): Promise<void>;
  stopTemporal(): Promise<void>;
  startTemporal(): Promise<void>;
  restartTemporal(): Promise<void>;
  killTemporal(): Promise<void>;
  stopRedis(): Promise<void>;
  startRedis(): Promise<void>;
  killRedis(): Promise<void>;
  /** Stops everything and removes the data. Happens by itself when this process ends in any other way. */
  stop(): Promise<void>;
}

const DATABASE = 'tuntas';
const TEST_CONNECTIONS = 200;
const silent = () => undefined;

export async function startTestServices(options: TestServicesOptions = {}): Promise<TestServices> {
  const { parts = ['postgres', 'temporal', 'redis'], temporalStore = 'memory', durability = 'fast' } = options;
  await sweepTestFolders();
  const state = makeTestFolder();
  const keeper = new Keeper();
  keeper.keepFolder(state.path);
  const registry = new ProcessRegistry(state.file('processes.json'), state.path, (all) => keeper.keepProcesses(all));
  const surroundings: Surroundings = { state, registry };
  const secrets = newSecrets();
  const started = new Map<TestPart, Service>();
  let postgresAdminUrl = '';
  const part = (name: TestPart): Service => {
    const service = started.get(name);
    if (!service) throw new Error(`use ${name}: these test services were started without it`);
    return service;
  };
  const begin = async (name: TestPart, service: Service): Promise<void> => {
    started.set(name, service);
    await service.startOnFreePort([await quietPort()], new Set());
    service.whenCrashed((exit) =>
      process.stderr.write(`${service.name} of the test run ended: ${JSON.stringify(exit)}\n`),
    );
  };
  const starters: Record<TestPart, () => Promise<void>> = {
    postgres: async () => {
      const settings = {
        password: secrets.postgresPassword,
        durability,
        maxConnections: TEST_CONNECTIONS,
      } as const;
      const postgres = embeddedPostgres(surroundings, settings);
      if (!postgres.home.startsWith(state.path)) keeper.keepFolder(postgres.home);
      await begin('postgres', postgres.service);
      await postgres.makeDatabase(DATABASE);
      postgresAdminUrl = postgres.adminUrl(DATABASE);
    },
    temporal: async () => begin('temporal', temporalServer(surroundings, await findTemporal(silent), temporalStore)),
    redis: async () => begin('redis', valkeyServer(surroundings, await findValkey(silent), secrets.redisPassword)),
  };
  const stop = async (): Promise<void> => {
    // What they hold is thrown away; only PostgreSQL is asked, because it has children of its own to end.
    await Promise.all([...started].map(([name, service]) => (name === 'postgres' ? service.stop() : service.kill())));
    removeTestFolder(state);
    await keeper.dismiss();
  };
  try {
    await Promise.all(parts.map((name) => starters[name]()));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    stateFolder: state.path,
    get postgresAdminUrl() {
      part('postgres');
      return postgresAdminUrl;
    },
    get temporalAddress() {
      return `127.0.0.1:${part('temporal').port}`;
    },
    get redisUrl() {
      return valkeyUrl(part('redis').port, secrets.redisPassword);
    },
    killPostgres: () => part('postgres').kill(),
    startPostgres: () => part('postgres').start(),
    stopTemporal: () => part('temporal').stop(),
    startTemporal: () => part('temporal').start(),
    restartTemporal: () => part('temporal').restart(),
    killTemporal: () => part('temporal').kill(),
    stopRedis: () => part('redis').stop(),
    startRedis: () => part('redis').start(),
    killRedis: () => part('redis').kill(),
    stop,
  };
}
