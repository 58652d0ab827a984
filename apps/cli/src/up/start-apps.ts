import { PlainError } from '#platform/services/plain-error';
import { Service } from '#platform/services/service';
import { until } from '#platform/services/wait';
import type { AppName, Installation } from '../installation';
import { appBlueprint, isBuilt } from './app.blueprint';
import { LAYERS, type Run, startWatched } from './run';

const APPS: readonly AppName[] = ['api', 'worker', 'notifier'];
const READY_MS = 60_000;

/** The api, the worker and the notifier, and the wait until the api says it is ready. Returns the api's address. */
export async function startApps(run: Run, installation: Installation): Promise<string> {
  const missing = APPS.filter((app) => !isBuilt(app));
  if (missing.length > 0) throw new PlainError(`Not built: ${missing.join(', ')}.`, 'npm run build');
  const services = APPS.map((app) => new Service(appBlueprint(app, installation, run), run));
  await Promise.all(
    services.map((service) => startWatched(run, service, LAYERS.apps, (port) => listening(service, port))),
  );
  const api = services.find(({ name }) => name === 'api');
  const address = `http://127.0.0.1:${api?.port}`;
  await waitUntilReady(`${address}/health/ready`, api);
  return address;
}

const listening = ({ name, logFile }: Service, port: number): string =>
  `${name === 'api' ? 'on' : 'runs, metrics on'} 127.0.0.1:${port}, log in ${logFile}`;

async function waitUntilReady(url: string, api: Service | undefined): Promise<void> {
  let answer = 'no answer';
  const isReady = async (): Promise<boolean> => {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
      answer = `${response.status} ${await response.text()}`;
      return response.status === 200;
    } catch (error) {
      answer = String(error);
      return false;
    }
  };
  if (!(await until(isReady, READY_MS, 100)))
    throw new PlainError(
      `The api is not ready after ${READY_MS / 1000} s, ${url} says: ${answer}`,
      `tail -n 50 ${api?.logFile}`,
    );
}
