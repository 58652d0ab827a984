import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerOutcome, ClosedBy, ClosureCode, ComplaintStatus, DeclineReason } from '#core/vocabulary';
import type { PassedOverReason } from '#core/vocabulary';
import { findCheckout } from '#platform/services/checkout';

export type Behaviour =
  | 'answeredInTime'
  | 'confirmed'
  | 'silentUntilSupervisor'
  | 'silentUntilCoordinator'
  | 'silentUntilDirectorate'
  | 'silentUntilDutyManager'
  | 'declines'
  | 'objects'
  | 'withdrawn';

/** How a complaint has to end. */
export interface Expected {
  readonly status: ComplaintStatus;
  readonly closure: ClosureCode;
  readonly closedBy: ClosedBy;
  readonly reopenings?: number;
}

/** Who answers, and what. Positions are named by their keys. */
interface Reply {
  readonly answeredAt: string;
  readonly outcome: AnswerOutcome;
  readonly answer: string;
}

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
  readonly expected: Expected;
}

export interface Sample {
  readonly key: string;
  readonly filedBy: string;
  /** The body of `POST /complaints`. */
  readonly input: { readonly regionCode: string; readonly narrative: string };
  readonly script: Script;
}

/** The synthetic complaints of `samples/`. */
export function readSamples(): readonly Sample[] {
  const file = join(findCheckout(), 'samples', 'complaints.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly complaints: readonly Sample[] }).complaints;
}
