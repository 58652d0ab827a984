import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Instant } from '#core/calendar/instant';
import { findDueProcesses } from '#persistence/fast-forward/unfinished';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { loadApiConfig, loadNotifierConfig, loadWorkerConfig } from '#platform/config/process-config';
import type { ApiConfig, NotifierConfig, WorkerConfig } from '#platform/config/process-config';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { recordHistories } from '../histories/record-histories';
import { copyTemplate } from './database';
import type { WorldDatabase } from './database';
import { StoryClock } from './story-clock';
import { untilQuiet } from './quiet';

/** Real milliseconds the world may need to come to rest after a step. */
const QUIET_LIMIT_MS = 20_000;

export interface WorldServices {
  /** Address of the template database, as its superuser. */
  readonly postgresAdminUrl: string;
  readonly temporalAddress: string;
  readonly redisUrl: string;
}

/** A running part of the product that a world starts and stops. */
export interface Part {
  stop(): Promise<void>;
}

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly body: Body;
  /** What is no JSON. */
  readonly file?: Buffer;
}

export interface HttpPort {
  request(method: string, url: string, headers: Record<string, string>, body?: string): Promise<Answer>;
}

/** What of the product a world runs; handed in by the tests, for a library knows no application. */
export interface Product {
  api(config: ApiConfig): Promise<Part & HttpPort>;
  worker(config: WorkerConfig): Promise<Part>;
  notifier(config: NotifierConfig): Promise<Part>;
}

export interface WorldOptions {
  readonly services: WorldServices;
  readonly product: Product;
  /** Where the story begins, ISO 8601 with an offset. */
  readonly at: string;
}

/**
 * A story's own world: its own database, its own task queue, a clock that stands still until the story moves it, and the
 * real api, worker and notifier on real PostgreSQL, Temporal and Valkey.
 */
export class World {
  private readonly parts = new Map<'api' | 'worker' | 'notifier', Part>();
  private readonly sessions = new Map<string, string>();
  private http?: HttpPort;

  private constructor(
    readonly database: WorldDatabase,
    /** The superuser's connection: sees everything, decides nothing. */
    readonly admin: Client,
    readonly clock: StoryClock,
    /** Wakes the processes of this world, for stories in which somebody wakes them for nothing. */
    readonly temporal: TemporalClient,
    private readonly options: WorldOptions,
    private readonly environment: WorldEnvironment,
  ) {}

  static async begin(options: WorldOptions): Promise<World> {
    const { services, at } = options;
    const database = await copyTemplate(services.postgresAdminUrl);
    const admin = new Client({ connectionString: database.adminUrl });
    admin.on('error', () => undefined);
    await admin.connect();
    const clock = new StoryClock(admin);
    await clock.set(at);
    const environment = environmentOf(services, database);
    const temporal = TemporalClient.create({
      address: services.temporalAddress,
      namespace: 'default',
      taskQueue: environment.TEMPORAL_TASK_QUEUE,
    });
    const world = new World(database, admin, clock, temporal, options, environment);
    // The worker last: loading the workflows holds this process up, and a connection that is being made would time out.
    await world.start('api', 'notifier', 'worker');
    return world;
  }

  async start(...names: readonly ('api' | 'worker' | 'notifier')[]): Promise<void> {
    const { product } = this.options;
    for (const name of names) {
      if (name === 'api') {
        const api = await product.api(loadApiConfig(this.environmentFor('tuntas_api')));
        this.http = api;
        this.parts.set(name, api);
      } else if (name === 'worker')
        this.parts.set(name, await product.worker(loadWorkerConfig(this.environmentFor('tuntas_worker'))));
      else this.parts.set(name, await product.notifier(loadNotifierConfig(this.environmentFor('tuntas_notifier'))));
    }
  }

  async stop(...names: readonly ('api' | 'worker' | 'notifier')[]): Promise<void> {
    for (const name of names) {
      await this.parts.get(name)?.stop();
      this.parts.delete(name);
    }
  }

  async end(): Promise<void> {
    await this.stop('api', 'worker', 'notifier');
    // Set by `npm run record-histories`: what the processes went through is kept for the replay gate.
    const folder = process.env.RECORD_HISTORIES;
    if (folder) await recordHistories(this.temporal.raw, this.environment.TEMPORAL_TASK_QUEUE, folder);
    await this.temporal.close();
    await this.admin.end();
    await this.database.drop();
  }

  /** The environment of a process of this world, for parts that run as processes of their own. */
  environmentFor(role: 'tuntas_api' | 'tuntas_worker' | 'tuntas_notifier'): Record<string, string> {
    return { ...this.environment, DATABASE_URL: this.database.urlOf(role) };
  }

  /** A request as somebody of the demonstration organisation. Commands get a key of their own unless one is given. */
  async request<Body = Record<string, unknown>>(
    login: string | undefined,
    method: 'GET' | 'POST',
    path: string,
    {
      body,
      version,
      key = randomUUID(),
      headers = {},
    }: { body?: unknown; version?: number; key?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer<Body>> {
    if (!this.http) throw new Error('the api of this world does not run');
    const sent: Record<string, string> = { 'accept-language': 'id', ...headers };
    if (login !== undefined) sent.authorization ??= `Bearer ${await this.session(login)}`;
    if (method === 'POST') Object.assign(sent, { 'content-type': 'application/json', 'idempotency-key': key });
    if (version !== undefined) sent['if-match'] = `"${version}"`;
    const text = body === undefined ? undefined : JSON.stringify(body);
    return (await this.http.request(method, `/api/v1${path}`, sent, text)) as Answer<Body>;
  }

  /** A page outside the versioned interface, as nobody in particular. */
  async probe(path: string): Promise<Answer> {
    if (!this.http) throw new Error('the api of this world does not run');
    return this.http.request('GET', path, {});
  }

  /** A session for anybody, whether persona or not: stories are told about all of them. */
  private async session(login: string): Promise<string> {
    const known = this.sessions.get(login);
    if (known !== undefined) return known;
    const token = randomBytes(32).toString('base64url');
    await this.admin.query(
      `INSERT INTO session (token_hash, user_id, created_at, expires_at) VALUES (sha256($1::bytea), $2, clock_timestamp(), clock_timestamp() + interval '1 day')`,
      [Buffer.from(token), userIdOf(login)],
    );
    this.sessions.set(login, token);
    return token;
  }

  quiet(limitMs = QUIET_LIMIT_MS): Promise<void> {
    return untilQuiet(this.admin, this.clock, limitMs);
  }

  /** Moves the clock to the next deadline, lets the processes act, and waits until they have. @returns undefined when nothing is armed. */
  async step(limit = Number.POSITIVE_INFINITY, quietLimitMs = QUIET_LIMIT_MS): Promise<Instant | undefined> {
    await this.quiet(quietLimitMs);
    const next = await this.clock.nextDeadline();
    if (next === undefined || next > limit) return undefined;
    await this.moveTo(next, quietLimitMs);
    return next;
  }

  /** Moves the clock, through every deadline on the way. */
  async advanceTo(at: Instant): Promise<void> {
    while ((await this.step(at)) !== undefined);
    await this.moveTo(at);
  }

  private async moveTo(at: Instant, quietLimitMs = QUIET_LIMIT_MS): Promise<void> {
    await this.clock.set(Math.max(at, await this.clock.now()));
    await this.wakeDue();
    await this.quiet(quietLimitMs);
  }

  /** Tells the processes whose deadlines are due that the clock has moved: the way a calendar that moves a deadline takes. */
  async wakeDue(): Promise<void> {
    const due = await findDueProcesses(this.admin, await this.clock.now());
    for (const { stream, id } of due) await this.temporal.wake(stream, id, {});
  }
}

let worlds = 0;

/** Worlds that live at the same time share a server but not a queue: Redis has sixteen databases, a test process takes four in turn. */
function ownRedisDatabase(): number {
  worlds += 1;
  return ((Number(process.env.JEST_WORKER_ID ?? '1') * 4) % 16) + (worlds % 4);
}

type WorldEnvironment = Readonly<Record<string, string>> & { readonly TEMPORAL_TASK_QUEUE: string };

function environmentOf(services: WorldServices, database: WorldDatabase): WorldEnvironment {
  const key = Buffer.alloc(32, 7).toString('base64');
  return {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env.STORY_LOG ?? 'silent',
    DEV_LOGIN: '1',
    DATABASE_URL: database.urlOf('tuntas_api'),
    RELAY_DATABASE_URL: database.urlOf('tuntas_relay'),
    TEMPORAL_ADDRESS: services.temporalAddress,
    TEMPORAL_TASK_QUEUE: `story-${randomUUID()}`,
    REDIS_URL: `${services.redisUrl}/${ownRedisDatabase()}`,
    METRICS_PORT: '0',
    API_PORT: '0',
    VAULT_KEY: key,
    BLIND_INDEX_KEY: key,
    TRACKING_KEY: key,
  };
}
