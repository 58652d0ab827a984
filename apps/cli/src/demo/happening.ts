import type { ComplaintEvent } from '#core/complaint/complaint';
import type { TaskEvent } from '#core/party/party-task';

export type StoryEvent = ComplaintEvent | TaskEvent;

/** An event of the journal, with the complaint it belongs to. */
export interface Happening {
  readonly complaintId: string;
  readonly event: StoryEvent;
}
