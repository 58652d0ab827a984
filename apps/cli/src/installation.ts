import { join } from 'node:path';
import { findCheckout } from '#platform/services/checkout';
import { PlainError } from '#platform/services/plain-error';
import { postgresUrl, urlForRole } from '#platform/services/postgres-database';
import {
  DATABASE_ROLES,
  loadOrCreateSecrets,
  type RolePasswords,
  type Secrets,
} from '#platform/services/secrets.store';
import { StateFolder } from '#platform/services/state-folder';
import { valkeyUrl } from '#platform/services/valkey-server';

export type AppName = 'api' | 'worker' | 'notifier';

/** Where the services of this installation are and what opens them, embedded or given by the environment. */
export interface Installation {
  /** A login that may make roles: for migrations and seeds, never for a process. */
  readonly adminUrl: string;
  readonly temporalAddress: string;
  readonly redisUrl: string;
  readonly secrets: Secrets;
}

export const DATABASE = 'tuntas';

export const openState = (): StateFolder => StateFolder.open(join(findCheckout(), '.tuntas'));

/** The environment wins over the generated secrets, so that production decides. */
export function secretsOf(state: StateFolder): Secrets {
  const made = loadOrCreateSecrets(state.file('secrets.json'));
  return {
    ...made,
    rolePasswords: passwordsFrom(process.env, made.rolePasswords),
    vaultKey: process.env.VAULT_KEY || made.vaultKey,
    blindIndexKey: process.env.BLIND_INDEX_KEY || made.blindIndexKey,
    trackingKey: process.env.TRACKING_KEY || made.trackingKey,
  };
}

/** The installation that `npm start` runs from this folder, or the one the environment names. */
export const currentInstallation = (): Installation => ({
  adminUrl: currentAdminUrl(),
  temporalAddress: currentTemporalAddress(),
  redisUrl: currentRedisUrl(),
  secrets: secretsOf(openState()),
});

/** With DATABASE_URL the state folder is not touched: a container may have none it could write. */
export function currentAdminUrl(): string {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const state = openState();
  const port = state.read().ports?.postgresql;
  if (!port) throw new PlainError('There is no database yet: nothing was started from this folder.', 'npm start');
  const password = secretsOf(state).postgresPassword;
  return postgresUrl({ user: 'postgres', password, port, database: DATABASE });
}

export const currentTemporalAddress = (): string =>
  process.env.TEMPORAL_ADDRESS || `127.0.0.1:${openState().read().ports?.temporal ?? 0}`;

export function currentRedisUrl(): string {
  if (process.env.REDIS_URL) return process.env.REDIS_URL;
  const state = openState();
  return valkeyUrl(state.read().ports?.valkey ?? 0, secretsOf(state).redisPassword);
}

/** The environment of one process: its own database role, and nothing that opens more than that. */
export function environmentOf(
  app: AppName,
  { adminUrl, temporalAddress, redisUrl, secrets }: Installation,
): NodeJS.ProcessEnv {
  const roleUrl = (role: keyof RolePasswords) => urlForRole(adminUrl, role, secrets.rolePasswords[role]);
  return {
    DATABASE_URL: roleUrl(`tuntas_${app}`),
    RELAY_DATABASE_URL: app === 'worker' ? roleUrl('tuntas_relay') : undefined,
    TEMPORAL_ADDRESS: temporalAddress,
    REDIS_URL: redisUrl,
    VAULT_KEY: app === 'worker' ? undefined : secrets.vaultKey,
    BLIND_INDEX_KEY: app === 'api' ? secrets.blindIndexKey : undefined,
    TRACKING_KEY: app === 'api' ? secrets.trackingKey : undefined,
  };
}

/** TUNTAS_API_PASSWORD and so on. */
export function passwordsFrom(env: NodeJS.ProcessEnv, otherwise: RolePasswords): RolePasswords {
  const chosen = DATABASE_ROLES.map(
    (role) => [role, env[`${role.toUpperCase()}_PASSWORD`] || otherwise[role]] as const,
  );
  return Object.fromEntries(chosen) as unknown as RolePasswords;
}

/** The worker's role sees what the worker sees; an administrator's login need not. */
export function workerDatabaseUrl(): string {
  const given = process.env.DATABASE_URL;
  if (given && new URL(given).username === 'tuntas_worker') return given;
  return environmentOf('worker', currentInstallation()).DATABASE_URL ?? '';
}
