import { PlainError } from '#platform/services/plain-error';
import { Service } from '#platform/services/service';
import type { ServiceBlueprint } from '#platform/services/service';
import { until } from '#platform/services/wait';
import type { AppName, Installation } from '../installation';
import { appBlueprint, isBuilt } from '../up/app.blueprint';
import { LAYERS } from '../up/run';
import type { OwnInstallation } from './own-installation';

const APPS: readonly AppName[] = ['api', 'worker', 'notifier'];
const READY_MS = 60_000;

/** Whatever the shell was told for another installation must not reach these processes. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  NODE_ENV: 'development',
  DEV_LOGIN: '1',
  LOG_LEVEL: 'warn',
  API_HOST: '127.0.0.1',
  METRICS_HOST: '127.0.0.1',
  TEMPORAL_NAMESPACE: undefined,
  TEMPORAL_TASK_QUEUE: undefined,
  CLOCK_RATE: undefined,
};

/** The api, the worker and the notifier, as `npm start` runs them. @returns the api's address once it is ready. */
export async function startOwnApps(own: OwnInstallation, installation: Installation): Promise<string> {
  const missing = APPS.filter((app) => !isBuilt(app));
  if (missing.length > 0) throw new PlainError(`Not built: ${missing.join(', ')}.`, 'npm run build');
  const [api] = await Promise.all(APPS.map((app) => own.begin(serviceOf(app, own, installation), LAYERS.apps)));
  const address = `http://127.0.0.1:${api?.port}`;
  if (!(await until(() => isReady(address), READY_MS, 50)))
    throw new PlainError(`The api of the demonstration is not ready after ${READY_MS / 1000} s.`);
  return address;
}

function serviceOf(app: AppName, own: OwnInstallation, installation: Installation): Service {
  const blueprint = appBlueprint(app, installation, own.run);
  const ours: ServiceBlueprint = {
    ...blueprint,
    process: (port) => {
      const spec = blueprint.process(port);
      return { ...spec, env: { ...spec.env, ...ENVIRONMENT, ...(app === 'api' ? { METRICS_PORT: '0' } : {}) } };
    },
  };
  return new Service(ours, own.run);
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(3_000) })).ok;
  } catch {
    return false;
  }
}
