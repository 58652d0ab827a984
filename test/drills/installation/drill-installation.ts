import { rmSync } from 'node:fs';
import { Client } from 'pg';
import { runMigrations } from '#persistence/migrate';
import { seedDemo } from '#persistence/seed';
import { embeddedPostgres } from '#platform/services/embedded-postgres';
import { Keeper } from '#platform/services/keeper';
import { quietPort } from '#platform/services/ports';
import { ProcessRegistry } from '#platform/services/process-registry';
import { newSecrets } from '#platform/services/secrets.store';
import { Service } from '#platform/services/service';
import type { ServiceBlueprint } from '#platform/services/service';
import { Supervisor } from '#platform/services/supervisor';
import { findTemporal, temporalServer } from '#platform/services/temporal-server';
import { makeTestFolder, removeTestFolder, sweepTestFolders } from '#platform/services/test-folder';
import { findValkey, valkeyServer, valkeyUrl } from '#platform/services/valkey-server';
import { until } from '#platform/services/wait';
import { environmentOf, DATABASE } from '../../../apps/cli/src/installation';
import type { AppName, Installation } from '../../../apps/cli/src/installation';
import { appBlueprint } from '../../../apps/cli/src/up/app.blueprint';
import { LAYERS } from '../../../apps/cli/src/up/run';
import type { Run } from '../../../apps/cli/src/up/run';
import { say } from '../../bench/report';
import type { Part } from './parts';

const APPS: readonly AppName[] = ['api', 'worker', 'notifier'];
const READY_MS = 60_000;

/** As a supervisor of production would: soon and for ever. */
const BROUGHT_BACK = { restartDelaysMs: [300], afterThat: 'keep-trying' } as const;

/** Whatever the shell was told for another installation must not reach these processes. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  LOG_LEVEL: 'warn',
  API_HOST: '127.0.0.1',
  METRICS_HOST: '127.0.0.1',
  TEMPORAL_NAMESPACE: undefined,
  TEMPORAL_TASK_QUEUE: undefined,
  CLOCK_RATE: undefined,
};

/**
 * The whole product as it is started by `tuntas up`, in a folder of its own: durable PostgreSQL, Temporal with its file,
 * Valkey, and the api, the worker and the notifier as processes, each brought back when it dies. All of it goes with `close`.
 */
export class DrillInstallation {
  private readonly services = new Map<Part, Service>();
  private readonly secrets = newSecrets();
  private addresses?: Installation;

  private constructor(
    private readonly run: Run,
    private readonly keeper: Keeper,
  ) {}

  static async open(): Promise<DrillInstallation> {
    await sweepTestFolders();
    const state = makeTestFolder();
    const keeper = new Keeper();
    keeper.keepFolder(state.path);
    const registry = new ProcessRegistry(state.file('processes.json'), state.path, (all) => keeper.keepProcesses(all));
    const run = { state, registry, supervisor: new Supervisor(say), promised: new Set<number>(), say };
    return new DrillInstallation(run, keeper);
  }

  async start(): Promise<void> {
    say('starting PostgreSQL (durable), Temporal and Valkey …');
    const [adminUrl, temporalAddress, redisUrl] = await Promise.all([this.postgres(), this.temporal(), this.valkey()]);
    this.addresses = { adminUrl, temporalAddress, redisUrl, secrets: this.secrets };
    await runMigrations({ adminUrl, rolePasswords: this.secrets.rolePasswords });
    await seedDemo({ adminUrl });
    say('starting api, worker and notifier …');
    await Promise.all(APPS.map((app) => this.begin(this.app(app), LAYERS.apps)));
    if (!(await until(() => this.isReady(), READY_MS, 100))) throw new Error('the api does not become ready');
  }

  get apiAddress(): string {
    return `http://127.0.0.1:${this.part('api').port}`;
  }

  get temporalAddress(): string {
    return this.installation().temporalAddress;
  }

  get redisUrl(): string {
    return this.installation().redisUrl;
  }

  /** For programs that an operator of this installation would start. */
  operatorEnvironment(): NodeJS.ProcessEnv {
    return { PATH: process.env.PATH, NODE_ENV: 'development', ...environmentOf('worker', this.installation()) };
  }

  /** A connection of the superuser's: sees everything, decides nothing. One for each question, for PostgreSQL may die between two. */
  async asAdmin<T>(ask: (admin: Client) => Promise<T>): Promise<T> {
    const admin = new Client({ connectionString: this.installation().adminUrl, connectionTimeoutMillis: 5_000 });
    admin.on('error', () => undefined);
    await admin.connect();
    try {
      return await ask(admin);
    } finally {
      await admin.end().catch(() => undefined);
    }
  }

  /** SIGKILL, whatever it is doing. @returns false when it was not running. */
  kill(part: Part): boolean {
    const { pid, isRunning } = this.part(part);
    return isRunning && pid !== undefined && process.kill(pid, 'SIGKILL');
  }

  /** Stays down until `bringUp`. */
  takeDown(part: Part): Promise<void> {
    return this.part(part).kill();
  }

  bringUp(part: Part): Promise<void> {
    return this.part(part).start();
  }

  /** Everything Temporal knew. */
  deleteTemporalDatabase(): void {
    rmSync(this.run.state.file('temporal'), { recursive: true, force: true });
    this.run.state.sub('temporal');
  }

  async isReady(): Promise<boolean> {
    return fetch(`${this.apiAddress}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    );
  }

  /** In the state folder. */
  file(name: string): string {
    return this.run.state.file(name);
  }

  async close(): Promise<void> {
    for (const [part, service] of this.services) if (part !== 'postgresql') void service.kill();
    await this.run.supervisor.stopAll();
    removeTestFolder(this.run.state);
    await this.keeper.dismiss();
  }

  private async postgres(): Promise<string> {
    const postgres = embeddedPostgres(this.run, { password: this.secrets.postgresPassword, durability: 'durable' });
    if (!postgres.home.startsWith(this.run.state.path)) this.keeper.keepFolder(postgres.home);
    await this.begin(postgres.service, LAYERS.database);
    await postgres.makeDatabase(DATABASE);
    return postgres.adminUrl(DATABASE);
  }

  private async temporal(): Promise<string> {
    const { port } = await this.begin(temporalServer(this.run, await findTemporal(say), 'file'), LAYERS.temporal);
    return `127.0.0.1:${port}`;
  }

  private async valkey(): Promise<string> {
    const { redisPassword } = this.secrets;
    const { port } = await this.begin(valkeyServer(this.run, await findValkey(say), redisPassword), LAYERS.queues);
    return valkeyUrl(port, redisPassword);
  }

  private app(name: AppName): Service {
    const blueprint = appBlueprint(name, this.installation(), this.run);
    const ours: ServiceBlueprint = {
      ...blueprint,
      process: (port) => {
        const spec = blueprint.process(port);
        const metrics = name === 'api' ? { METRICS_PORT: '0' } : {};
        return { ...spec, env: { ...spec.env, ...ENVIRONMENT, ...metrics } };
      },
    };
    return new Service(ours, this.run);
  }

  private async begin(service: Service, layer: number): Promise<Service> {
    this.run.supervisor.watch(service, { layer, ...BROUGHT_BACK });
    this.services.set(service.name as Part, service);
    await service.startOnFreePort([await quietPort()], new Set());
    return service;
  }

  private part(part: Part): Service {
    const service = this.services.get(part);
    if (!service) throw new Error(`${part} has not been started`);
    return service;
  }

  private installation(): Installation {
    if (!this.addresses) throw new Error('the installation has not been started');
    return this.addresses;
  }
}
