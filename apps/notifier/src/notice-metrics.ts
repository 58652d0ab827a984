import type { DeliveryOutcome } from '#handlers/notice/deliver-notice.handler';
import type { Metrics } from '#platform/metrics/metrics';

/** Counts what becomes of notices. */
export class NoticeMetrics {
  private readonly outcomes;
  private readonly failures;
  private readonly lost;

  constructor(metrics: Metrics) {
    this.outcomes = metrics.counter({
      name: 'tuntas_notices_total',
      help: 'Notices settled, by outcome',
      labels: ['outcome'],
    });
    this.failures = metrics.counter({
      name: 'tuntas_notice_failures_total',
      help: 'Attempts that failed, by what follows',
      labels: ['next'],
    });
    this.lost = metrics.counter({
      name: 'tuntas_notices_requeued_total',
      help: 'Notices queued again after their job was lost',
    });
  }

  delivered(outcome: DeliveryOutcome): void {
    this.outcomes.inc({ outcome });
  }

  failed(next: 'willRetry' | 'gaveUp'): void {
    this.failures.inc({ next });
  }

  requeued(count: number): void {
    this.lost.inc(count);
  }
}
