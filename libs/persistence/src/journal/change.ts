import type { CaseEvent, SocialCase } from '#core/casework/social-case';
import type { ComplaintEvent, Complaint } from '#core/complaint/complaint';
import type { Outcome } from '#core/decision';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import type { Referral, ReferralEvent } from '#core/referral/referral';

/** One aggregate moved on by one decision: what was, what is, and everything that commits with it. */
export type Change = ComplaintChange | TaskChange | ReferralChange | CaseChange;

interface Common {
  /** The deadline whose effect this is, and who fired it. */
  readonly fired?: { readonly deadlineId: string; readonly by: FiredBy };
  /** Also wake the workflow of this aggregate; false when that workflow itself made the change. */
  readonly wakes: boolean;
}

export type FiredBy = 'workflow' | 'sweeper';

export interface ComplaintChange extends Common {
  readonly stream: 'complaint';
  readonly before?: Complaint;
  readonly after: Complaint;
  readonly outcome: Outcome<ComplaintEvent>;
}

export interface TaskChange extends Common {
  readonly stream: 'task';
  readonly before?: PartyTask;
  readonly after: PartyTask;
  readonly outcome: Outcome<TaskEvent>;
}

export interface ReferralChange extends Common {
  readonly stream: 'referral';
  readonly before?: Referral;
  readonly after: Referral;
  readonly outcome: Outcome<ReferralEvent>;
}

export interface CaseChange extends Common {
  readonly stream: 'case';
  readonly before?: SocialCase;
  readonly after: SocialCase;
  readonly outcome: Outcome<CaseEvent>;
}
