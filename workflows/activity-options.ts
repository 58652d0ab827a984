import type { LocalActivityOptions } from '@temporalio/workflow';

/**
 * A short database effect: run beside the workflow task, which costs a third of the events of an ordinary activity. It is
 * tried for as long as it takes; what it does is guarded in Postgres, so trying again is harmless.
 */
export const SHORT_EFFECT: LocalActivityOptions = {
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '10 seconds' },
};
