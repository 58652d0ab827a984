import type { Config } from '../config/config';
import { createLog } from '../logging/logger';
import type { Log } from '../logging/logger';
import { Metrics } from '../metrics/metrics';
import { startMetricsServer } from '../metrics/metrics-server';
import { readinessOf } from './readiness';
import type { Dependency, Readiness } from './readiness';

/** The supervisor kills after 30 s; before that we leave by ourselves (real ms). */
const DRAIN_LIMIT_MS = 28_000;

export interface ProcessParts<C> {
  readonly config: C;
  readonly log: Log;
  readonly metrics: Metrics;
  /** To be called when the process can no longer do what it is for; restarting is up to the supervisor. */
  readonly onFatal: (error: unknown) => void;
}

export interface Running {
  /** What it stands on, for `/health/ready` beside the metrics; left out by a process that answers for itself. */
  readonly dependencies?: readonly Dependency[];
  /** Drains: no new work, the work in hand to its end, and only then what it needed. */
  stop(): Promise<void>;
}

/** The life of a process: configuration, log, metrics page, start, and a drain on SIGTERM or SIGINT. */
export function runProcess<C extends Config>(
  service: string,
  load: (env: NodeJS.ProcessEnv) => C,
  start: (parts: ProcessParts<C>) => Promise<Running>,
): void {
  live(service, load, start).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}

async function live<C extends Config>(
  service: string,
  load: (env: NodeJS.ProcessEnv) => C,
  start: (parts: ProcessParts<C>) => Promise<Running>,
): Promise<void> {
  const config = load(process.env);
  const log = createLog({ level: config.logLevel, service });
  const metrics = new Metrics();
  metrics.collectRuntime();
  const running: Running[] = [];
  const leave = async (code: number): Promise<void> => {
    setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
    for (const part of running) await part.stop();
    process.exit(code);
  };
  const onFatal = (err: unknown): void => {
    log.fatal({ err }, 'this process can not go on; restarting it is up to the supervisor');
    void leave(1);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      log.info({ signal }, 'draining');
      void leave(0);
    });
  const app = await start({ config, log, metrics, onFatal });
  running.push(app);
  const page = await startMetricsServer({
    metrics,
    host: config.metricsHost,
    port: config.metricsPort,
    readiness: readinessPage(app),
  });
  running.push({ stop: () => page.close() });
  log.info({ port: page.port }, 'started');
}

const readinessPage = ({ dependencies }: Running): (() => Promise<Readiness>) | undefined =>
  dependencies && (() => readinessOf(dependencies));
