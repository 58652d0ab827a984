import type { CaseEvent } from '#core/casework/social-case';
import type { ComplaintEvent } from '#core/complaint/complaint';
import type { TaskEvent } from '#core/party/party-task';
import type { ReferralEvent } from '#core/referral/referral';

export type StoryEvent = ComplaintEvent | TaskEvent | CaseEvent | ReferralEvent;

/** An event of the journal, with the complaint it belongs to. */
export interface Happening {
  readonly complaintId: string;
  /** Whose it is: of the complaint itself, of one of its tasks, of its case, of a referral. */
  readonly streamId: string;
  readonly event: StoryEvent;
}
