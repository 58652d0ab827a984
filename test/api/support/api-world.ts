import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import type { Client } from 'pg';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { createLog } from '#platform/logging/logger';
import type { Log } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { StoryWorld } from '#testing/world/story-world';
import type { HttpPort, Part, Product } from '#testing/world/world';
import type { ApiConfig } from '#platform/config/process-config';
import { ApiApp } from '../../../apps/api/src/api-app';
import { testRun } from '../../setup/test-run';
import { product } from '../../stories/product';

/** A Monday morning in Batang, far from the leave of the demonstration's people. */
export const MONDAY = '2026-11-23T10:00+07:00';

/** A request as it goes over the wire: nothing is added to it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
  /** Remote address of the socket; this machine when left out. */
  readonly from?: string;
}

export interface Received<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  /** Empty when the answer is no JSON. */
  readonly body: Body;
}

export interface Asked {
  readonly body?: object;
  /** Of what the command is about, as its sender has seen it. */
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ApiWorldOptions {
  readonly at?: string;
  /** Of the api; silent and thrown away when left out. */
  readonly log?: Log;
  readonly metrics?: Metrics;
  /** Worker and notifier, where they are not the ordinary ones. */
  readonly parts?: Partial<Pick<Product, 'worker' | 'notifier'>>;
  /** Settings of the api that are not the ordinary ones. */
  readonly config?: Partial<ApiConfig>;
}

/** A story's world whose api can be sent anything at all, and asked what it offers. */
export class ApiWorld {
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly story: StoryWorld,
    private readonly apps: readonly ApiApp[],
  ) {}

  static async begin({
    at = MONDAY,
    log = silent(),
    metrics = new Metrics(),
    parts = {},
    config: unusual = {},
  }: ApiWorldOptions = {}): Promise<ApiWorld> {
    const apps: ApiApp[] = [];
    const keptApi = async (config: ApiConfig): Promise<Part & HttpPort> => {
      const app = await ApiApp.create({
        config: Object.assign(config, unusual),
        log,
        metrics,
      });
      apps.push(app);
      return portOf(app);
    };
    const story = await StoryWorld.begin({ services: testRun(), at, product: { ...product, ...parts, api: keptApi } });
    return new ApiWorld(story, apps);
  }

  /** The api that runs now. */
  get app(): ApiApp {
    const app = this.apps.at(-1);
    if (!app) throw new Error('the api of this world does not run');
    return app;
  }

  get admin(): Client {
    return this.story.world.admin;
  }

  /** @throws when anything that must always be true was not true of it; so nothing may be under way when that is looked at. */
  async end(): Promise<void> {
    await this.story.world.stop('worker', 'notifier');
    await this.story.end();
  }

  send<Body = Record<string, unknown>>(sent: Sent): Promise<Received<Body>> {
    return send<Body>(this.app, sent);
  }

  /** A request of somebody with an account, or of nobody; commands get a key of their own. */
  async ask<Body = Record<string, unknown>>(
    login: string | undefined,
    method: string,
    path: string,
    { body, version, headers }: Asked = {},
  ): Promise<Received<Body>> {
    const token = login === undefined ? undefined : await this.tokenOf(login);
    return this.send<Body>({
      method,
      url: `/api/v1${path}`,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(method === 'POST' ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
        ...headers,
      },
      payload: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
  }

  /** A session of anybody with an account. */
  tokenOf(login: string): Promise<string> {
    const token = this.tokens.get(login) ?? this.newToken(login, '1 day');
    this.tokens.set(login, token);
    return token;
  }

  /** `life`: an interval of PostgreSQL from now; a negative one is over. */
  async newToken(login: string, life: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.admin.query(
      `INSERT INTO session (token_hash, user_id, created_at, expires_at)
       VALUES (sha256($1::bytea), $2, clock_timestamp() - interval '1 day', clock_timestamp() + $3::interval)`,
      [Buffer.from(token), userIdOf(login), life],
    );
    return token;
  }

  /** Somebody with an account and no seat at all. */
  async addAccount(login: string): Promise<void> {
    await this.admin.query('INSERT INTO user_account (id, login) VALUES ($1, $2)', [userIdOf(login), login]);
  }
}

const silent = (): Log => createLog({ level: 'silent', service: 'api' });

/** The api as a part of a world. */
export async function portOf(app: ApiApp): Promise<Part & HttpPort> {
  await app.http.getHttpAdapter().getInstance().ready();
  return {
    stop: () => app.stop(),
    request: (method, url, headers, payload) => send(app, { method, url, headers, payload }),
  };
}

async function send<Body>(app: ApiApp, { from, ...sent }: Sent): Promise<Received<Body>> {
  const options = { ...sent, method: sent.method as 'GET', remoteAddress: from } satisfies InjectOptions;
  const { statusCode, headers, body: text } = await app.http.inject(options);
  return { status: statusCode, headers, text, body: (isJson(headers, text) ? JSON.parse(text) : {}) as Body };
}

const isJson = (headers: Received['headers'], text: string): boolean =>
  text !== '' && /\bjson\b/.test(String(headers['content-type']));
