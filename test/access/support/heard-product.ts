import { createLog } from '#platform/logging/logger';
import type { Log } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { NotifierApp } from '../../../apps/notifier/src/notifier-app';
import { WorkerApp } from '../../../apps/worker/src/worker-app';
import type { ApiWorldOptions } from '../../api/support/api-world';
import { workflows } from '../../stories/product';

/** The product with everything it says kept: each line of its logs at the finest level, and its measurements. */
export interface HeardProduct {
  /** For a world of it. */
  readonly options: ApiWorldOptions;
  /** Lines by the process that wrote them. */
  readonly lines: Readonly<Record<'api' | 'worker' | 'notifier', string[]>>;
  readonly metrics: readonly Metrics[];
}

export function heardProduct(): HeardProduct {
  const lines = { api: [], worker: [], notifier: [] } as Record<'api' | 'worker' | 'notifier', string[]>;
  const metrics: Metrics[] = [];
  const log = (service: keyof typeof lines): Log =>
    createLog({ level: 'trace', service, destination: { write: (line: string) => void lines[service].push(line) } });
  const measured = (): Metrics => {
    const made = new Metrics();
    made.collectRuntime();
    metrics.push(made);
    return made;
  };
  const onFatal = (error: unknown): never => {
    throw error;
  };
  const parts: ApiWorldOptions['parts'] = {
    worker: async (config) =>
      WorkerApp.start({
        config,
        log: log('worker'),
        metrics: measured(),
        workflowBundle: workflows(),
        onFatal,
      }),
    notifier: (config) => NotifierApp.start({ config, log: log('notifier'), metrics: measured(), onFatal }),
  };
  return { options: { log: log('api'), metrics: measured(), parts }, lines, metrics };
}
