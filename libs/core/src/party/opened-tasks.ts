import type { Complaint, ComplaintEvent, RoutedTask } from '../complaint/complaint';
import type { TaskEvent } from './party-task';

export interface OpenedTask {
  readonly taskId: string;
  readonly event: Extract<TaskEvent, { type: 'taskOpened' }>;
}

/** Tasks that an event of a complaint calls for: routing, a party involved by hand, a review, an approval. */
const tasksOf = (event: ComplaintEvent): readonly RoutedTask[] => ('tasks' in event ? event.tasks : []);

/** The tasks these events open; they commit with them. */
export const openedTasks = (complaint: Complaint, events: readonly ComplaintEvent[]): readonly OpenedTask[] =>
  events.flatMap((event) => tasksOf(event).map((task) => openedTask(complaint, task, event.at)));

const openedTask = (complaint: Complaint, { taskId, ...task }: RoutedTask, at: number): OpenedTask => {
  const { number: complaintNumber, category, severity, regionCode, policyVersion, calendarVersion } = complaint;
  return {
    taskId,
    event: {
      type: 'taskOpened',
      at,
      complaintId: complaint.id,
      complaintNumber,
      category,
      severity,
      regionCode,
      policyVersion,
      calendarVersion,
      ...task,
      barredIds: task.barredIds ?? [],
    },
  };
};
