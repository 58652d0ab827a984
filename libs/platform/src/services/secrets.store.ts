import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync } from 'node:fs';
import { readJsonFile, writeJsonFile } from './json-file';
import { PlainError } from './plain-error';

/** The roles that log in; the owner of the tables does not. */
export const DATABASE_ROLES = [
  'tuntas_api',
  'tuntas_worker',
  'tuntas_relay',
  'tuntas_notifier',
  'tuntas_partner',
] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];
export type RolePasswords = Readonly<Record<DatabaseRole, string>>;

/** Passwords and keys of an embedded installation. In production they come from the environment. */
export interface Secrets {
  readonly postgresPassword: string;
  readonly redisPassword: string;
  readonly rolePasswords: RolePasswords;
  /** 32 bytes each, base64. */
  readonly vaultKey: string;
  readonly blindIndexKey: string;
  readonly trackingKey: string;
}

const OWNER_ONLY = 0o600;
const newPassword = (): string => randomBytes(24).toString('hex');
const newKey = (): string => randomBytes(32).toString('base64');

export const newSecrets = (): Secrets => ({
  postgresPassword: newPassword(),
  redisPassword: newPassword(),
  rolePasswords: {
    tuntas_api: newPassword(),
    tuntas_worker: newPassword(),
    tuntas_relay: newPassword(),
    tuntas_notifier: newPassword(),
    tuntas_partner: newPassword(),
  },
  vaultKey: newKey(),
  blindIndexKey: newKey(),
  trackingKey: newKey(),
});

/** Made once and kept: another vault key would make the stored personal data unreadable. */
export function loadOrCreateSecrets(path: string): Secrets {
  if (!existsSync(path)) writeJsonFile(path, newSecrets(), OWNER_ONLY);
  chmodSync(path, OWNER_ONLY);
  const secrets = readJsonFile(path);
  if (!isSecrets(secrets))
    throw new PlainError(`${path} is damaged; the database cannot be opened without it. Restore it from a copy.`);
  return secrets;
}

function isSecrets(value: unknown): value is Secrets {
  if (typeof value !== 'object' || value === null) return false;
  const found = value as Partial<Secrets>;
  const single = [found.postgresPassword, found.redisPassword, found.vaultKey, found.blindIndexKey, found.trackingKey];
  return [...single, ...DATABASE_ROLES.map((role) => found.rolePasswords?.[role])].every((text) => Boolean(text));
}
