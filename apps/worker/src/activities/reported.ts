import type { Log } from '#platform/logging/logger';
import type { Metrics } from '#platform/metrics/metrics';

type Activity<Answer> = (id: string) => Promise<Answer>;

/** An activity is tried for as long as it takes; each failure is logged and counted, so that one that keeps failing is seen. */
export function reported<Activities extends { [Name in keyof Activities]: Activity<unknown> }>(
  activities: Activities,
  log: Log,
  metrics: Metrics,
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
        return await activity(id);
      } catch (err) {
        failures.inc({ activity: name });
        log.warn({ err, activity: name, aggregate: id }, 'a process activity failed and is tried again');
        throw err;
      }
    };
  const entries = Object.entries<Activity<unknown>>(activities);
  return Object.fromEntries(entries.map(([name, activity]) => [name, report(name, activity)])) as unknown as Activities;
}
