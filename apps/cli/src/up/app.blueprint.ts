import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findCheckout } from '#platform/services/checkout';
import { choosePort } from '#platform/services/ports';
import type { ServiceBlueprint } from '#platform/services/service';
import { type AppName, environmentOf, type Installation } from '../installation';
import type { Run } from './run';

const TITLES: Record<AppName, string> = {
  api: 'API (HTTP)',
  worker: 'Worker (Temporal)',
  notifier: 'Notifier (BullMQ)',
};

const METRICS_PORTS: Record<AppName, number> = { api: 9464, worker: 9465, notifier: 9466 };

/** The processes let running work end, and leave by themselves after 28 s. */
const STOP_MS = 30_000;
const START_MS = 90_000;

export const entryOf = (app: AppName): string => join(findCheckout(), 'dist', 'apps', app, 'src', 'main.js');
export const isBuilt = (app: AppName): boolean => existsSync(entryOf(app));

/** One of our own processes. Only the api has a port that people use; every process has one for metrics. */
export function appBlueprint(app: AppName, installation: Installation, run: Run): ServiceBlueprint {
  let metricsPort = 0;
  return {
    name: app,
    title: TITLES[app],
    readyWithinMs: START_MS,
    prepare: async () => {
      metricsPort = await chooseMetricsPort(app, run);
    },
    process: (port) => ({
      name: app,
      command: process.execPath,
      args: ['--enable-source-maps', entryOf(app)],
      cwd: findCheckout(),
      env: {
        NODE_ENV: 'development',
        DEV_LOGIN: process.env.NODE_ENV === 'production' ? '0' : '1',
        ...withoutPasswords(process.env),
        ...environmentOf(app, installation),
        ...(app === 'api' && { API_PORT: `${port}`, PUBLIC_URL: process.env.PUBLIC_URL || `http://127.0.0.1:${port}` }),
        METRICS_PORT: `${metricsPort}`,
      },
      stopSignal: 'SIGTERM',
      graceMs: STOP_MS,
    }),
    isReady: (port) => (app === 'api' ? answers(`http://127.0.0.1:${port}/health/live`) : Promise.resolve(true)),
  };
}

/** Looked for before every start of the process, so that one that lost its port to somebody else comes up again. */
async function chooseMetricsPort(app: AppName, { state, promised }: Run): Promise<number> {
  const name = `metrics-${app}`;
  const before = state.read().ports?.[name];
  if (before !== undefined) promised.delete(before);
  const { port } = await choosePort([before ?? METRICS_PORTS[app]], promised);
  promised.add(port);
  state.remember({ ports: { [name]: port } });
  return port;
}

/** A process knows its own role's password only. */
const withoutPasswords = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.endsWith('_PASSWORD')));

/** Any answer counts here: whether the api is ready is asked later, and depends on services that may come back. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return true;
  } catch {
    return false;
  }
}
