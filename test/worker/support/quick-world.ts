import { StoryWorld } from '#testing/world/story-world';
import type { Product, WorldOptions } from '#testing/world/world';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { WorkerApp } from '../../../apps/worker/src/worker-app';
import type { RecoveryPace } from '../../../apps/worker/src/recovery/recovery-rounds';
import { product, workflows } from '../../stories/product';

/** Looked after every half second instead of every half minute. */
const QUICK: RecoveryPace = { everyMs: 500, settledSeconds: 1, canaryRestMs: 1_000 };

export interface QuickWorld {
  readonly story: StoryWorld;
  /** Of the worker that runs now. */
  metric(name: string): Promise<string | undefined>;
  worker(): WorkerApp;
}

/** A story world whose worker looks after its processes every half second. */
export async function aQuickWorld(services: WorldOptions['services'], pace: Partial<RecoveryPace> = {}) {
  let metrics = new Metrics();
  let running: WorkerApp | undefined;
  const quick: Product = {
    ...product,
    async worker(config) {
      metrics = new Metrics();
      running = await WorkerApp.start({
        config,
        metrics,
        log: createLog({ level: config.logLevel, service: 'worker' }),
        pace: { ...QUICK, ...pace },
        workflowBundle: workflows(),
        onFatal: (error) => {
          throw error;
        },
      });
      return running;
    },
  };
  const story = await StoryWorld.begin({ services, product: quick, at: '2026-11-23T10:00+07:00' });
  const world: QuickWorld = {
    story,
    async metric(name) {
      const lines = (await metrics.registry.metrics()).split('\n');
      return lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1);
    },
    worker() {
      if (!running) throw new Error('no worker runs in this world');
      return running;
    },
  };
  return world;
}
