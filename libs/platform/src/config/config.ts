import 'reflect-metadata';
import { IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsPositive, IsUrl, Matches, Max, Min } from 'class-validator';
import { PROCESS_QUEUE } from '#contracts/task-queues';
import { AreNetworks, IsKeyOf, Refuse } from './config-rule.decorator';
import { redacted } from './redaction';
import { type Env, readSettings } from './read-settings';
import { FromEnv } from './setting.decorator';

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export type NodeEnv = 'development' | 'test' | 'production';

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const POSTGRES_URL = /^postgres(ql)?:\/\/\S+$/;
const PORT_RANGE = { message: 'must be a port: a whole number from 0 to 65535 (0 takes any free one)' };
const KEY_BYTES = 32;

/** What a process (api, worker, notifier) is told by its environment. Secrets are left out when it is printed. */
export class Config {
  @FromEnv({ env: 'NODE_ENV', fallback: 'development', doc: 'What this process is for.' })
  @IsIn(['development', 'test', 'production'], { message: 'must be development, test or production' })
  readonly nodeEnv: NodeEnv;

  @FromEnv({
    env: 'DATABASE_URL',
    isSecret: true,
    example: 'postgres://tuntas_api:change-me@127.0.0.1:5432/tuntas',
    doc: 'PostgreSQL, with the role of this very process (tuntas_api, tuntas_worker, tuntas_notifier), never the owner.',
  })
  @Matches(POSTGRES_URL, { message: 'must look like postgres://role:password@host:5432/tuntas' })
  readonly databaseUrl: string;

  @FromEnv({
    env: 'RELAY_DATABASE_URL',
    isSecret: true,
    isOptional: true,
    example: 'postgres://tuntas_relay:change-me@127.0.0.1:5432/tuntas',
    doc: 'Worker only: PostgreSQL with the role tuntas_relay, which hands the outbox on.',
  })
  @IsOptional()
  @Matches(POSTGRES_URL, { message: 'must look like postgres://tuntas_relay:password@host:5432/tuntas' })
  readonly relayDatabaseUrl?: string;

  @FromEnv({ env: 'TEMPORAL_ADDRESS', example: '127.0.0.1:7233', doc: 'Temporal, as host:port.' })
  @Matches(/^[^\s/:]+:\d{1,5}$/, { message: 'must look like host:7233' })
  readonly temporalAddress: string;

  @FromEnv({ env: 'TEMPORAL_NAMESPACE', fallback: 'default', doc: 'The Temporal namespace of this installation.' })
  @Matches(/^\S+$/, { message: 'must be a name without spaces' })
  readonly temporalNamespace: string;

  @FromEnv({
    env: 'TEMPORAL_TASK_QUEUE',
    fallback: PROCESS_QUEUE,
    doc: 'The task queue of this installation: two that share a namespace need two.',
  })
  @Matches(/^[\w.-]+$/, { message: 'must be letters, digits, dot, dash or underscore' })
  readonly temporalTaskQueue: string;

  @FromEnv({
    env: 'TEMPORAL_UI_URL',
    isOptional: true,
    example: 'http://127.0.0.1:8233',
    doc: 'Api: where the pages of the Temporal server are, for the link on the page of what runs.',
  })
  @IsOptional()
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    { message: 'must be an http or https address' },
  )
  readonly temporalUiUrl?: string;

  @FromEnv({
    env: 'REDIS_URL',
    isSecret: true,
    example: 'redis://127.0.0.1:6379',
    doc: 'Redis or Valkey for the queues: append-only file on, maxmemory-policy noeviction.',
  })
  @Matches(/^rediss?:\/\/\S+$/, { message: 'must look like redis://:password@host:6379' })
  readonly redisUrl: string;

  @FromEnv({ env: 'API_HOST', fallback: '127.0.0.1', doc: 'The address the HTTP interface listens on.' })
  @Matches(/^\S+$/, { message: 'must be an address or a host name' })
  readonly apiHost: string;

  @FromEnv({ env: 'API_PORT', kind: 'number', fallback: '3000', doc: 'The port of the HTTP interface.' })
  @IsInt(PORT_RANGE)
  @Min(0, PORT_RANGE)
  @Max(65535, PORT_RANGE)
  readonly apiPort: number;

  @FromEnv({
    env: 'TRUSTED_PROXIES',
    kind: 'list',
    isOptional: true,
    example: '127.0.0.1,172.16.0.0/12',
    doc: 'Api: addresses or networks of the reverse proxies whose X-Forwarded-For is believed. Without them none is.',
  })
  @IsOptional()
  @AreNetworks()
  readonly trustedProxies?: readonly string[];

  @FromEnv({
    env: 'EXPORT_STREAM_ROWS',
    kind: 'number',
    fallback: '5000',
    doc: 'Api: a file of more rows than this is made in the background and fetched when it is ready.',
  })
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must not be negative' })
  readonly exportStreamRows: number;

  @FromEnv({ env: 'METRICS_HOST', fallback: '127.0.0.1', doc: 'The address the metrics page listens on.' })
  @Matches(/^\S+$/, { message: 'must be an address or a host name' })
  readonly metricsHost: string;

  @FromEnv({
    env: 'METRICS_PORT',
    kind: 'number',
    fallback: '9464',
    doc: 'The port of the metrics page (Prometheus), another one for each process on a host.',
  })
  @IsInt(PORT_RANGE)
  @Min(0, PORT_RANGE)
  @Max(65535, PORT_RANGE)
  readonly metricsPort: number;

  @FromEnv({
    env: 'PUBLIC_URL',
    fallback: 'http://127.0.0.1:3000',
    doc: 'The address under which people reach this installation: it stands in messages and receipts.',
  })
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    { message: 'must be an http or https address' },
  )
  readonly publicUrl: string;

  @FromEnv({ env: 'LOG_LEVEL', fallback: 'info', doc: `How much is logged: ${LOG_LEVELS.join(', ')}.` })
  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  readonly logLevel: LogLevel;

  @FromEnv({
    env: 'DEV_LOGIN',
    kind: 'flag',
    fallback: '0',
    doc: 'Login as an invented person without a password: 1 or 0. Loopback only, refused in production.',
  })
  @IsBoolean({ message: 'must be 1 or 0' })
  @Refuse<Config>('is refused when NODE_ENV=production', (c) => c.devLogin === true && c.nodeEnv === 'production')
  @Refuse<Config>('is refused unless API_HOST is loopback', (c) => c.devLogin === true && !LOOPBACK.has(c.apiHost))
  readonly devLogin: boolean;

  @FromEnv({
    env: 'CLOCK_RATE',
    kind: 'number',
    isOptional: true,
    example: '1440',
    doc: 'Demo and training: business seconds per real second (1440 makes a day pass in a minute). Refused in production.',
  })
  @IsOptional()
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'must be a number' })
  @IsPositive({ message: 'must be more than 0' })
  @Refuse<Config>('is refused when NODE_ENV=production', (c) => c.clockRate !== undefined && c.nodeEnv === 'production')
  readonly clockRate?: number;

  @FromEnv({
    env: 'VAULT_KEY',
    kind: 'key',
    isSecret: true,
    isOptional: true,
    doc: 'Api and notifier: encrypts personal data (AES-256-GCM): 32 bytes, base64.',
  })
  @IsOptional()
  @IsKeyOf(KEY_BYTES)
  readonly vaultKey?: Buffer;

  @FromEnv({
    env: 'BLIND_INDEX_KEY',
    kind: 'key',
    isSecret: true,
    isOptional: true,
    doc: 'Api: finds NIK, KK, KKS and phone numbers without storing them readable (HMAC): 32 bytes, base64.',
  })
  @IsOptional()
  @IsKeyOf(KEY_BYTES)
  readonly blindIndexKey?: Buffer;

  @FromEnv({
    env: 'TRACKING_KEY',
    kind: 'key',
    isSecret: true,
    isOptional: true,
    doc: 'Api: guards the tracking codes that reporters receive (HMAC): 32 bytes, base64.',
  })
  @IsOptional()
  @IsKeyOf(KEY_BYTES)
  readonly trackingKey?: Buffer;

  toJSON(): Record<string, unknown> {
    return redacted(this);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): Record<string, unknown> {
    return redacted(this);
  }
}

/**
 * Reads the configuration of a process, or throws a ConfigError that names every bad variable in plain words.
 * `needs` are optional properties this process cannot do without; they are no longer optional in the result.
 */
export function loadConfig<K extends keyof Config & string = never>(
  env: Env,
  needs: readonly K[] = [],
): Config & Required<Pick<Config, K>> {
  return readSettings(Config, env, needs) as Config & Required<Pick<Config, K>>;
}
