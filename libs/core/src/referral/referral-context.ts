import type { Instant, Zone } from '../calendar/instant';
import type { Candidate } from '../ladder/candidate';
import { holdersOf, personOf } from '../ladder/ladder';
import type { CalendarOf } from '../sla/clock';
import type { PolicyVersion } from '../sla/policy';
import type { Seat } from '../vocabulary';

/** What a decision about a referral needs to know; nothing else is looked up. */
export interface ReferralContext {
  readonly now: Instant;
  readonly policy: PolicyVersion;
  readonly calendarOf: CalendarOf;
  /** Officers of the addressees, and those of `CASE_SEATS` around the family, as the organisation stands now. */
  readonly candidates: readonly Candidate[];
  /** Users and institutions that may not touch the complaint behind it. */
  readonly excluded: ReadonlySet<string>;
}

/** Seats that take referrals in at a service. */
export const SERVICE_SEATS = ['serviceOfficer', 'dinasOfficer', 'dukcapilOfficer'] as const satisfies readonly Seat[];

const takesReferrals = (seat: Seat): boolean => SERVICE_SEATS.some((service) => service === seat);

export interface Officer {
  readonly userId: string;
  readonly zone: Zone;
  readonly calendarId: string;
}

/** Who takes it in at an institution now; nobody when all are away, or none may know. */
export function officerOf(
  institutionId: string,
  { candidates, excluded }: Pick<ReferralContext, 'candidates' | 'excluded'>,
): Officer | undefined {
  for (const candidate of candidates) {
    if (candidate.institutionId !== institutionId || !takesReferrals(candidate.seat)) continue;
    const person = personOf(candidate, excluded);
    if (typeof person !== 'string')
      return { userId: person.userId, zone: candidate.zone, calendarId: candidate.calendarId };
  }
  return undefined;
}

export const dutyManagersOf = ({ candidates, excluded }: Pick<ReferralContext, 'candidates' | 'excluded'>) =>
  holdersOf(['dutyManager'], candidates, excluded);
