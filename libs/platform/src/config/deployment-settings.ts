import { IsOptional, Matches } from 'class-validator';
import { type Env, readSettings } from './read-settings';
import { redacted } from './redaction';
import { FromEnv } from './setting.decorator';

const PASSWORD = /^[A-Za-z0-9_-]{16,}$/;
const PASSWORD_RULE = { message: 'must be 16 or more of A-Z a-z 0-9 _ - (make one: openssl rand -hex 24)' };
const ofRole = (role: string) => `Password of the database role ${role}.`;

/** What whoever installs Tuntas sets once: `tuntas migrate` and docker-compose.yml read it, the processes do not. */
export class DeploymentSettings {
  @FromEnv({ env: 'POSTGRES_PASSWORD', isSecret: true, isOptional: true, doc: 'Compose: the superuser of PostgreSQL.' })
  @IsOptional()
  @Matches(PASSWORD, PASSWORD_RULE)
  readonly postgresPassword?: string;

  @FromEnv({ env: 'TUNTAS_API_PASSWORD', isSecret: true, doc: ofRole('tuntas_api') })
  @Matches(PASSWORD, PASSWORD_RULE)
  readonly apiPassword: string;

  @FromEnv({ env: 'TUNTAS_WORKER_PASSWORD', isSecret: true, doc: ofRole('tuntas_worker') })
  @Matches(PASSWORD, PASSWORD_RULE)
  readonly workerPassword: string;

  @FromEnv({ env: 'TUNTAS_RELAY_PASSWORD', isSecret: true, doc: ofRole('tuntas_relay') })
  @Matches(PASSWORD, PASSWORD_RULE)
  readonly relayPassword: string;

  @FromEnv({ env: 'TUNTAS_NOTIFIER_PASSWORD', isSecret: true, doc: ofRole('tuntas_notifier') })
  @Matches(PASSWORD, PASSWORD_RULE)
  readonly notifierPassword: string;

  @FromEnv({ env: 'TUNTAS_PARTNER_PASSWORD', isSecret: true, doc: ofRole('tuntas_partner') })
  @Matches(PASSWORD, PASSWORD_RULE)
  readonly partnerPassword: string;

  @FromEnv({
    env: 'TEMPORAL_POSTGRES_PASSWORD',
    isSecret: true,
    isOptional: true,
    doc: 'Compose: the database of Temporal, which is one of its own.',
  })
  @IsOptional()
  @Matches(PASSWORD, PASSWORD_RULE)
  readonly temporalPostgresPassword?: string;

  @FromEnv({ env: 'REDIS_PASSWORD', isSecret: true, isOptional: true, doc: 'Compose: the password of Valkey.' })
  @IsOptional()
  @Matches(PASSWORD, PASSWORD_RULE)
  readonly redisPassword?: string;

  @FromEnv({ env: 'TUNTAS_IMAGE', fallback: 'tuntas:local', doc: 'Compose: the image of api, worker and notifier.' })
  @Matches(/^\S+$/, { message: 'must be the name of an image' })
  readonly image: string;

  @FromEnv({ env: 'BIND_ADDRESS', fallback: '127.0.0.1', doc: 'Compose: where the host offers the HTTP interface.' })
  @Matches(/^\S+$/, { message: 'must be an address of this host' })
  readonly bindAddress: string;

  toJSON(): Record<string, unknown> {
    return redacted(this);
  }

  [Symbol.for('nodejs.util.inspect.custom')](): Record<string, unknown> {
    return redacted(this);
  }
}

export const loadDeploymentSettings = (env: Env): DeploymentSettings => readSettings(DeploymentSettings, env);
