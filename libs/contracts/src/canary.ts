/** Name of the workflow that proves every minute that timers fire and workers answer. */
export const CANARY_WORKFLOW = 'canary';

export interface CanaryActivities {
  /** Keeps that the timer due at `dueAt` (real time, ms) has fired. @returns how long to rest until the next (real ms). */
  beat(dueAt: number): Promise<number>;
}
