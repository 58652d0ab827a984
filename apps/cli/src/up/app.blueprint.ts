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

const API_METRICS_PORT = 9464;

/** The processes let running work end, and leave by themselves after 28 s. */
const STOP_MS = 30_000;
const START_MS = 90_000;

export const entryOf = (app: AppName): string => join(findCheckout(), 'dist', 'apps', app, 'src', 'main.js');
export const isBuilt = (app: AppName): boolean => existsSync(entryOf(app));

/** One of our own processes. The api has a port that people use; the port of the others is their metrics page. */
export function appBlueprint(app: AppName, installation: Installation, run: Run): ServiceBlueprint {
  let apiMetricsPort = 0;
  return {
    name: app,
    title: TITLES[app],
    readyWithinMs: START_MS,
    prepare: async () => {
      if (app === 'api') apiMetricsPort = await chooseMetricsPort(run, apiMetricsPort);
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
        ...(app === 'api' ? apiPorts(port, apiMetricsPort) : { METRICS_PORT: `${port}` }),
      },
      stopSignal: 'SIGTERM',
      graceMs: STOP_MS,
    }),
    isReady: (port) => answers(`http://127.0.0.1:${port}/${app === 'api' ? 'health/live' : ''}`),
  };
}

const apiPorts = (port: number, metricsPort: number): NodeJS.ProcessEnv => ({
  API_PORT: `${port}`,
  METRICS_PORT: `${metricsPort}`,
  PUBLIC_URL: process.env.PUBLIC_URL || `http://127.0.0.1:${port}`,
});

/** Looked for before every start, so that an api that lost it to somebody else comes up again. */
async function chooseMetricsPort({ state, promised }: Run, before: number): Promise<number> {
  promised.delete(before);
  const wanted = before || (state.read().ports?.['metrics-api'] ?? API_METRICS_PORT);
  const { port } = await choosePort([wanted], promised);
  promised.add(port);
  state.remember({ ports: { 'metrics-api': port } });
  return port;
}

/** A process knows its own role's password only. */
const withoutPasswords = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.endsWith('_PASSWORD')));

/** Any answer counts: it comes when the process has started, whether the services it needs are there or not. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return true;
  } catch {
    return false;
  }
}
