import { describeListener } from '#platform/services/port-listener';
import type { TakenPort } from '#platform/services/ports';
import type { ProcessRegistry } from '#platform/services/process-registry';
import type { Service } from '#platform/services/service';
import type { StateFolder } from '#platform/services/state-folder';
import { APP_RESTARTS, SERVICE_RESTARTS, type Supervisor } from '#platform/services/supervisor';
import type { Say } from '../terminal';

/** Stopped from the highest to the lowest: nothing loses a service it still uses. */
export const LAYERS = { database: 0, temporal: 1, queues: 2, apps: 3 } as const;

/** What all steps of one `tuntas up` share. */
export interface Run {
  readonly state: StateFolder;
  readonly registry: ProcessRegistry;
  readonly supervisor: Supervisor;
  /** Ports this run has given out and that may not be listened on yet. */
  readonly promised: Set<number>;
  readonly say: Say;
}

/** Of the worker and the notifier it is their metrics page that listens. */
const DEFAULT_PORTS: Readonly<Record<string, number>> = {
  api: 3000,
  postgresql: 5433,
  temporal: 7233,
  valkey: 6380,
  worker: 9465,
  notifier: 9466,
};

/** On the port it had last time, else its usual one, else another; says which and why. */
export async function startWatched(
  run: Run,
  service: Service,
  layer: number,
  describe: (port: number) => string,
): Promise<void> {
  const startedAt = performance.now();
  const care = layer === LAYERS.apps ? APP_RESTARTS : SERVICE_RESTARTS;
  run.supervisor.watch(service, { layer, ...care });
  const taken = await service.startOnFreePort(wantedPorts(run, service.name), run.promised);
  run.state.remember({ ports: { [service.name]: service.port } });
  for (const port of taken) run.say(describeTaken(port, service));
  const ms = Math.round(performance.now() - startedAt);
  run.say(`${service.blueprint.title} ${describe(service.port)} (${ms} ms).`);
}

function wantedPorts({ state }: Run, name: string): number[] {
  const given = name === 'api' && process.env.API_PORT ? Number(process.env.API_PORT) : undefined;
  const ports = [given, state.read().ports?.[name], DEFAULT_PORTS[name]];
  return [...new Set(ports.filter((port) => port !== undefined))];
}

const describeTaken = ({ port, by }: TakenPort, { name, port: chosen }: Service): string =>
  `Port ${port} is in use${by ? ` by ${describeListener(by)}` : ''}: ${name} takes ${chosen} (port dipakai, pindah).`;
