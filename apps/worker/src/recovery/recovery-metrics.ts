import type { StreamCount } from '#handlers/recovery/reconcile.handler';
import type { Metrics } from '#platform/metrics/metrics';

/** What the rounds of the worker find. */
export class RecoveryMetrics {
  private readonly started;
  private readonly open;
  private readonly running;
  private readonly late;
  private readonly stuck;

  constructor(metrics: Metrics) {
    const labels = ['stream'] as const;
    this.started = metrics.counter({
      name: 'tuntas_reconciler_started_total',
      help: 'Processes that should have run and did not, started again',
      labels,
    });
    this.open = metrics.gauge({ name: 'tuntas_open_aggregates', help: 'Not at rest, as Postgres knows', labels });
    this.running = metrics.gauge({ name: 'tuntas_running_processes', help: 'Running, as Temporal knows', labels });
    this.late = metrics.gauge({
      name: 'tuntas_canary_late_seconds',
      help: 'How late the last beat of the canary was, or how long the next has been due',
    });
    this.stuck = metrics.gauge({ name: 'tuntas_stuck_processes', help: 'Processes whose activity keeps failing' });
  }

  compared({ stream, open, running, started }: StreamCount): void {
    this.started.inc({ stream }, started);
    this.open.set({ stream }, open);
    this.running.set({ stream }, running);
  }

  canaryLate(ms: number): void {
    this.late.set(ms / 1000);
  }

  areStuck(count: number): void {
    this.stuck.set(count);
  }
}
