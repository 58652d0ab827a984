import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes, createHash } from 'node:crypto';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { startTestServices } from '#platform/services/test-services';
import type { TestServices } from '#platform/services/test-services';
import { runMigrations } from '#persistence/migrate';
import { PROCESS_ROLES } from '#persistence/roles';
import type { ProcessRole } from '#persistence/roles';
import { seedDemo } from '#persistence/seed';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { pause, say } from './report';

const PASSWORD = 'only-in-benches';
const DIST = resolve(__dirname, '../..');
export const API_PORT = 39_417;

/** A stack of its own for one measurement: durable PostgreSQL, Temporal, Valkey, and the processes from `dist`. */
export class Stack {
  private readonly children = new Map<string, ChildProcess>();

  private constructor(
    readonly services: TestServices,
    readonly admin: Client,
  ) {}

  static async start(): Promise<Stack> {
    say('starting PostgreSQL (durable), Temporal and Valkey of this run’s own …');
    const services = await startTestServices({ durability: 'durable', temporalStore: 'file' });
    const adminUrl = services.postgresAdminUrl;
    const rolePasswords = Object.fromEntries(PROCESS_ROLES.map((role) => [role, PASSWORD])) as Record<
      ProcessRole,
      string
    >;
    await runMigrations({ adminUrl, rolePasswords });
    await seedDemo({ adminUrl });
    const admin = new Client({ connectionString: adminUrl });
    await admin.connect();
    return new Stack(services, admin);
  }

  async run(name: 'api' | 'worker' | 'notifier'): Promise<void> {
    const key = Buffer.alloc(32, 7).toString('base64');
    this.spawn(name, `apps/${name}/src/main.js`, {
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      DATABASE_URL: this.urlOf(`tuntas_${name}`),
      RELAY_DATABASE_URL: this.urlOf('tuntas_relay'),
      TEMPORAL_ADDRESS: this.services.temporalAddress,
      REDIS_URL: this.services.redisUrl,
      API_PORT: String(API_PORT),
      METRICS_PORT: '0',
      VAULT_KEY: key,
      BLIND_INDEX_KEY: key,
      TRACKING_KEY: key,
    });
    if (name === 'api') await this.untilLive();
  }

  /** Any compiled program beside the product's; `ipc` lets it report. */
  spawn(name: string, main: string, environment: Record<string, string>): ChildProcess {
    const child = spawn(process.execPath, [resolve(DIST, main)], {
      env: { PATH: process.env.PATH, ...environment },
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    this.children.set(name, child);
    return child;
  }

  async stop(name: string): Promise<void> {
    const child = this.children.get(name);
    this.children.delete(name);
    if (!child || child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  async end(): Promise<void> {
    for (const name of this.children.keys()) await this.stop(name);
    await this.admin.end();
    await this.services.stop();
  }

  /** A session of somebody of the demonstration organisation; dev-login is off, as in production. */
  async sessionOf(login: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.admin.query(
      `INSERT INTO session (token_hash, user_id, created_at, expires_at) VALUES ($1, $2, clock_timestamp(), clock_timestamp() + interval '1 day')`,
      [createHash('sha256').update(token).digest(), userIdOf(login)],
    );
    return token;
  }

  async count(sql: string): Promise<number> {
    const { rows } = await this.admin.query<{ count: string }>(sql);
    return Number(rows[0]?.count);
  }

  urlOf(role: string): string {
    const url = new URL(this.services.postgresAdminUrl);
    url.username = role;
    url.password = PASSWORD;
    return url.toString();
  }

  private async untilLive(): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      const isLive = await fetch(`http://127.0.0.1:${API_PORT}/health/live`).then(
        (response) => response.ok,
        () => false,
      );
      if (isLive) return;
      await pause(100);
    }
    throw new Error('the api does not start');
  }
}
