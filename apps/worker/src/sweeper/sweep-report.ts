import type { SetbackOf, Swept } from '#handlers/sweeper/sweep-overdue.handler';
import type { Log } from '#platform/logging/logger';
import type { Metrics } from '#platform/metrics/metrics';

/** Says what was swept: counted always, logged where something must be wrong. */
export class SweepReport {
  private readonly assists;
  private readonly rescues;
  private readonly failures;
  private readonly lateness;

  constructor(
    private readonly log: Log,
    metrics: Metrics,
  ) {
    this.assists = metrics.counter({
      name: 'tuntas_sweeper_assists_total',
      help: 'Deadlines fired by the sweeper because their workflow was busy',
    });
    this.rescues = metrics.counter({
      name: 'tuntas_sweeper_rescues_total',
      help: 'Deadlines fired by the sweeper more than a minute late',
    });
    this.failures = metrics.counter({
      name: 'tuntas_sweeper_failures_total',
      help: 'Deadlines the sweeper could not fire and has set aside for a while',
    });
    this.lateness = metrics.histogram({
      name: 'tuntas_sweeper_lateness_seconds',
      help: 'How late the sweeper fired what it fired',
      buckets: [0.6, 0.75, 1, 2, 5, 10, 30, 60, 300, 3_600],
    });
  }

  swept({ fired, failed }: Swept): void {
    for (const { kind, stream, subjectId, purpose, lateMs } of fired) {
      this.lateness.observe(lateMs / 1000);
      if (kind === 'assist') this.assists.inc();
      else {
        this.rescues.inc();
        this.log.info({ stream, aggregate: subjectId, purpose, lateMs }, 'a lost deadline was fired by the sweeper');
      }
    }
    failed.forEach((one) => this.setBack(one));
  }

  setBack({ stream, subjectId, purpose, error: err }: SetbackOf): void {
    this.failures.inc();
    this.log.error({ err, stream, aggregate: subjectId, purpose }, 'the sweeper could not fire a deadline');
  }

  smallerBatches(error: unknown): void {
    this.log.warn({ err: error }, 'the sweeper could not save a batch; trying smaller ones');
  }
}
