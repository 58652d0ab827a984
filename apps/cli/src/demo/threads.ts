import type { Seating, TaskEvent } from '#core/party/party-task';
import type { TaskAsk } from '#core/vocabulary';
import type { Happening, StoryEvent } from './happening';

/** A task of a complaint. */
export interface TaskThread {
  readonly id: string;
  readonly ask: TaskAsk;
  /** The one on our own line: for most complaints there is no other. */
  readonly isMain: boolean;
}

/** What belongs to one complaint: its tasks, its case, and its referrals in the order in which they were sent. */
export class Threads {
  readonly tasks: TaskThread[] = [];
  readonly referralIds: string[] = [];
  caseId?: string;

  follow({ streamId, event }: Happening): void {
    if (event.type === 'taskOpened') this.tasks.push({ id: streamId, ask: event.ask, isMain: isMain(event) });
    if (event.type === 'caseOpened') this.caseId = streamId;
    if (event.type === 'referralSent') this.referralIds.push(event.referralId);
  }

  taskOf(id: string): TaskThread | undefined {
    return this.tasks.find((task) => task.id === id);
  }
}

const isMain = ({ party, ask }: Extract<TaskEvent, { type: 'taskOpened' }>): boolean =>
  party === 'programme' && ask !== 'review' && ask !== 'approveClosing';

export const isSeating = (event: StoryEvent): event is StoryEvent & Seating =>
  event.type === 'taskAssigned' || event.type === 'taskClimbed';
