import 'reflect-metadata';
import { loadWorkerConfig } from '#platform/config/process-config';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { startMetricsServer } from '#platform/metrics/metrics-server';
import { WorkerApp } from './worker-app';

/** The supervisor kills after 30 s; before that we leave by ourselves (real ms). */
const DRAIN_LIMIT_MS = 28_000;

async function main(): Promise<void> {
  const config = loadWorkerConfig(process.env);
  const log = createLog({ level: config.logLevel, service: 'worker' });
  const metrics = new Metrics();
  metrics.collectRuntime();
  const stopAndExit = async (code: number): Promise<void> => {
    setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
    await app.stop();
    await page.close();
    process.exit(code);
  };
  const app = await WorkerApp.start({
    config,
    log,
    metrics,
    onFatal: (err) => {
      log.fatal({ err }, 'the process worker ended; restarting is up to the supervisor');
      void stopAndExit(1);
    },
  });
  const page = await startMetricsServer({ metrics, host: config.metricsHost, port: config.metricsPort });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stopAndExit(0));
  log.info({ port: page.port }, 'worker started');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
