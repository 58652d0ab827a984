import 'reflect-metadata';
import { loadApiConfig } from '#platform/config/process-config';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { startMetricsServer } from '#platform/metrics/metrics-server';
import { ApiApp } from './api-app';

/** The supervisor kills after 30 s; before that we leave by ourselves (real ms). */
const DRAIN_LIMIT_MS = 28_000;

async function main(): Promise<void> {
  const config = loadApiConfig(process.env);
  const log = createLog({ level: config.logLevel, service: 'api' });
  const metrics = new Metrics();
  metrics.collectRuntime();
  const app = await ApiApp.create({ config, log, metrics });
  await app.http.listen(config.apiPort, config.apiHost);
  const page = await startMetricsServer({ metrics, host: config.metricsHost, port: config.metricsPort });
  const stopAndExit = async (signal: string): Promise<void> => {
    setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
    log.info({ signal }, 'api drains');
    await app.stop();
    await page.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stopAndExit(signal));
  log.info({ port: config.apiPort }, 'api started');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
