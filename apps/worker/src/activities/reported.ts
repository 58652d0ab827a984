import type { Stream } from '#contracts/workflow-ids';
import type { Log } from '#platform/logging/logger';
import type { Metrics } from '#platform/metrics/metrics';
import type { StuckWatch } from '../recovery/stuck-watch';

type Activity<Answer> = (id: string) => Promise<Answer>;

export interface ReportTo {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly stuck: Pick<StuckWatch, 'failed' | 'succeeded'>;
}

/** An activity is tried for as long as it takes; each failure is logged and counted, and one that keeps failing is reported. */
export function reported<Activities extends { [Name in keyof Activities]: Activity<unknown> }>(
  stream: Stream,
  activities: Activities,
  { log, metrics, stuck }: ReportTo,
): Activities {
  const failures = metrics.counter({
    name: 'tuntas_activity_failures_total',
    help: 'Attempts of process activities that failed and are tried again',
    labels: ['activity'] as const,
  });
  const report =
    (name: string, activity: Activity<unknown>): Activity<unknown> =>
    async (id) => {
      try {
        const answer = await activity(id);
        await stuck.succeeded(stream, id);
        return answer;
      } catch (err) {
        failures.inc({ activity: name });
        log.warn({ err, activity: name, aggregate: id }, 'a process activity failed and is tried again');
        await stuck.failed(stream, id, name, err);
        throw err;
      }
    };
  const entries = Object.entries<Activity<unknown>>(activities);
  return Object.fromEntries(entries.map(([name, activity]) => [name, report(name, activity)])) as unknown as Activities;
}
