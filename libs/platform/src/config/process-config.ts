import { loadConfig } from './config';
import type { Env } from './read-settings';

/** What each process cannot do without, and so gets; the others do not: the worker holds no key to personal data. */
export const loadApiConfig = (env: Env) => loadConfig(env, ['vaultKey', 'blindIndexKey', 'trackingKey']);
export const loadWorkerConfig = (env: Env) => loadConfig(env, ['relayDatabaseUrl']);
export const loadNotifierConfig = (env: Env) => loadConfig(env, ['vaultKey']);

export type ApiConfig = ReturnType<typeof loadApiConfig>;
export type WorkerConfig = ReturnType<typeof loadWorkerConfig>;
export type NotifierConfig = ReturnType<typeof loadNotifierConfig>;
