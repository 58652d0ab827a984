import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerOutcome, CategoryCode, ClosedBy, ClosureCode, ComplaintStatus, Contact } from '#core/vocabulary';
import type { DeclineReason, PassedOverReason, Seat, TaskAsk } from '#core/vocabulary';
import { findCheckout } from '#platform/services/checkout';
import type { CaseScript } from './case-script';

export type Behaviour =
  | 'answeredInTime'
  | 'confirmed'
  | 'silentUntilSupervisor'
  | 'silentUntilCoordinator'
  | 'silentUntilDirectorate'
  | 'silentUntilDutyManager'
  | 'declines'
  | 'objects'
  | 'withdrawn'
  | 'partiesAnswer'
  | 'partyClimbs'
  | 'investigated'
  | 'referred';

/** How a complaint has to end. */
export interface Expected {
  readonly status: ComplaintStatus;
  readonly closure: ClosureCode;
  readonly closedBy: ClosedBy;
  readonly reopenings?: number;
}

/** Who answers, and what. Positions are named by their keys. */
export interface Reply {
  readonly answeredAt: string;
  readonly outcome: AnswerOutcome;
  readonly answer: string;
}

/** What another party, a reviewer or a second person is asked, and who answers. A task that is not named here is met with silence. */
export interface OtherTask extends Reply {
  readonly ask: TaskAsk;
}

/** Whom a complaint is about, by keys of the demonstration organisation. */
export type AccusedKey =
  | { readonly kind: 'person' | 'named'; readonly user: string }
  | { readonly kind: 'institution'; readonly institution: string }
  | { readonly kind: 'role'; readonly seat: Seat };

/** Who does what with a complaint; samples/README.md tells the fields. */
export interface Script extends Partial<Reply> {
  readonly behaviour: Behaviour;
  readonly firstAt: string;
  readonly passedOver?: readonly PassedOverReason[];
  /** The deputy who acts at the position that answers. */
  readonly standIn?: string;
  readonly declinedAt?: string;
  readonly reason?: DeclineReason;
  readonly objection?: Reply & { readonly text: string };
  readonly others?: readonly OtherTask[];
  readonly accused?: readonly AccusedKey[];
  /** Says in a second call how she may safely be written to. */
  readonly contact?: Extract<Contact, 'confirmed' | 'none'>;
  readonly case?: CaseScript;
  readonly expected: Expected;
}

export interface Sample {
  readonly key: string;
  readonly filedBy: string;
  /** Its way is narrated; of the others one sees the end in the table. */
  readonly isTold?: boolean;
  /** The body of `POST /complaints`, but for whom it is about. */
  readonly input: { readonly category: CategoryCode; readonly regionCode: string; readonly narrative: string };
  readonly script: Script;
}

/** The synthetic complaints of `samples/`. */
export function readSamples(): readonly Sample[] {
  const file = join(findCheckout(), 'samples', 'complaints.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly complaints: readonly Sample[] }).complaints;
}
