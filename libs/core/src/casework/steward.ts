import type { Zone } from '../calendar/instant';
import type { Candidate } from '../ladder/candidate';
import { holdersOf, personOf } from '../ladder/ladder';
import type { Seat } from '../vocabulary';

/** Seats from which families are looked after. */
export const CASE_SEATS = [
  'peksosSupervisor',
  'korkab',
  'korwil',
  'jskOfficer',
  'dutyManager',
  'manager',
] as const satisfies readonly Seat[];

export interface Steward {
  readonly userId: string;
  readonly zone: Zone;
}

interface Around {
  /** Those of `CASE_SEATS` that serve the family's village, as the organisation stands now. */
  readonly candidates: readonly Candidate[];
  readonly excluded: ReadonlySet<string>;
}

/**
 * Who is told what concerns a family: whoever took it on, as long as she serves there; while she is away, whoever stands in
 * for her; after her, and before anybody took it on, the supervisor. Where nobody serves there it stays with her.
 */
export function stewardsOf(
  taken: { readonly userId?: string; readonly zone: Zone },
  { candidates, excluded }: Around,
): readonly Steward[] {
  const { userId, zone } = taken;
  const supervisors = holdersOf(['peksosSupervisor'], candidates, excluded);
  if (userId === undefined || excluded.has(userId)) return supervisors;
  const acting = candidates
    .filter(({ holderId, deputyId }) => holderId === userId || deputyId === userId)
    .flatMap((candidate): readonly Steward[] => {
      const person = personOf(candidate, excluded);
      return typeof person === 'string' ? [] : [{ userId: person.userId, zone: candidate.zone }];
    });
  const steward = acting.find((person) => person.userId === userId) ?? acting[0];
  if (steward) return [steward];
  return supervisors.length > 0 ? supervisors : [{ userId, zone }];
}
