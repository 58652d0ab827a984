import type { History, HistoryEvent } from './history';

const typeOf = (event: HistoryEvent | undefined): string => event?.eventType.replace(/^EVENT_TYPE_/, '') ?? '';

/** What a workflow does in a task is written right behind its completion; these come from outside and begin something new. */
const FROM_OUTSIDE = new Set(['WORKFLOW_TASK_SCHEDULED', 'TIMER_FIRED', 'WORKFLOW_EXECUTION_SIGNALED']);

/**
 * The history as it was after each task that the workflow had completed until then, the last one whole: what somebody who
 * looked at that moment would have read.
 */
export const cutsOf = ({ events }: History): readonly History[] => {
  const ends = events.flatMap((event, index) => {
    if (typeOf(event) !== 'WORKFLOW_TASK_COMPLETED') return [];
    const length = events.slice(index + 1).findIndex((next) => FROM_OUTSIDE.has(typeOf(next)));
    return length < 0 ? [] : [index + 1 + length];
  });
  return [...ends.map((end) => ({ events: events.slice(0, end) })), { events }];
};
