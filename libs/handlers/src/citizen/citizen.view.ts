import type { Instant, Zone } from '#core/calendar/instant';
import type { CitizenAct } from '#core/citizen/citizen-acts';
import { actsOfCitizen } from '#core/citizen/citizen-acts';
import { disclosureOf } from '#core/citizen/disclosure';
import type { Disclosure } from '#core/citizen/disclosure';
import { nextStep, plainStatus } from '#core/citizen/plain-status';
import type { NextStep } from '#core/citizen/plain-status';
import type { Complaint } from '#core/complaint/complaint';
import { isShownToCitizen } from '#core/complaint/story';
import type { AnswerOutcome, CategoryCode, ClosureCode, PlainStatus } from '#core/vocabulary';
import type { StoredEvent } from '#persistence/journal/event.repository';

export interface CitizenStep {
  readonly at: Instant;
  readonly type: string;
}

/** A complaint as its reporter sees it. No name is in it, and nothing she could not know without harm if others read along. */
export interface CitizenView {
  readonly id: string;
  readonly number: string;
  readonly zone: Zone;
  readonly filedAt: Instant;
  readonly targetDueAt: Instant;
  readonly status: PlainStatus;
  readonly next: NextStep;
  readonly disclosure: Disclosure;
  readonly category?: CategoryCode;
  readonly outcome?: AnswerOutcome | ClosureCode;
  readonly steps: readonly CitizenStep[];
  readonly acts: readonly CitizenAct[];
}

export function citizenView(complaint: Complaint, events: readonly StoredEvent[], now: Instant): CitizenView {
  const { id, number, zone, filedAt, targetDueAt } = complaint;
  const disclosure = disclosureOf(complaint);
  const isOpenly = disclosure === 'full';
  return {
    id,
    number,
    zone,
    filedAt,
    targetDueAt,
    disclosure,
    status: plainStatus(complaint),
    next: nextStep(complaint, now),
    category: isOpenly ? complaint.category : undefined,
    outcome: isOpenly ? (complaint.closure ?? complaint.outcome) : undefined,
    steps:
      disclosure === 'minimal'
        ? []
        : events.filter(({ type }) => isShownToCitizen(type)).map(({ at, type }) => ({ at, type })),
    acts: actsOfCitizen(complaint, now),
  };
}
