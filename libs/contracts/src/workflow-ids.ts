/** Streams of events that have a workflow of their own. */
export type Stream = 'complaint' | 'task' | 'referral' | 'case';

/** Workflow ids, and the beginning of outbox, job and message keys. No colon: BullMQ refuses it. */
export const workflowKey = (stream: Stream, id: string): string => `${stream}/${id}`;

/** The canary that proves the timers of a task queue. */
export const canaryId = (taskQueue: string): string => `canary/${taskQueue}`;
