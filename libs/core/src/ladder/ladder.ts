import type { Ladder, Rung } from '../sla/policy';
import type { PassedOverReason, Seat } from '../vocabulary';
import type { Candidate, PassedOver, Seated } from './candidate';

export const isLastResort = (ladder: Ladder, rung: number): boolean => rung >= ladder.rungs.length;

export const rungAt = (ladder: Ladder, rung: number): Rung => ladder.rungs[rung] ?? ladder.lastResort;

/** Where a ladder stands when nobody at all is found: the ministry's own hours. */
const NOBODY = { zone: 'WIB', calendarId: 'government' } as const;

/**
 * Finds who takes a rung, from `from` upwards. A rung without anybody is passed at once, with its reason; the last resort
 * is never passed.
 */
export function seatFrom(
  ladder: Ladder,
  from: number,
  candidates: readonly Candidate[],
  excluded: ReadonlySet<string>,
): Seated {
  const passedOver: PassedOver[] = [];
  for (let index = from; ; index += 1) {
    const rung = rungAt(ladder, index);
    const found = seatOn(rung, candidates, excluded);
    passedOver.push(...found.passedOver);
    if (found.seated)
      return { ...found.seated, rung: Math.min(index, ladder.rungs.length), level: rung.level, passedOver };
    if (isLastResort(ladder, index)) {
      const seat = rung.seats[0] ?? 'dutyManager';
      return { rung: ladder.rungs.length, level: rung.level, seat, ...NOBODY, passedOver };
    }
  }
}

type Taken = Omit<Seated, 'rung' | 'level' | 'passedOver'>;

function seatOn(rung: Rung, candidates: readonly Candidate[], excluded: ReadonlySet<string>) {
  const passedOver: PassedOver[] = [];
  for (const seat of rung.seats) {
    const serving = servingOn(rung, seat, candidates);
    if (serving.length === 0) passedOver.push({ level: rung.level, seat, reason: 'noPosition' });
    for (const candidate of serving) {
      const person = personOf(candidate, excluded);
      if (typeof person === 'string') {
        passedOver.push({ level: rung.level, seat, positionId: candidate.positionId, reason: person });
        continue;
      }
      return { seated: take(candidate, seat, person), passedOver };
    }
  }
  return { seated: undefined, passedOver };
}

/** Who may be asked on a rung, the nearest first: her own district's, then, where the rung allows it, the neighbours'. */
function servingOn(rung: Rung, seat: Seat, candidates: readonly Candidate[]): readonly Candidate[] {
  const seated = candidates.filter((candidate) => candidate.seat === seat);
  const own = seated.filter(({ isNeighbour }) => !isNeighbour);
  if (rung.reach !== undefined) {
    // The branch nearest to the family names the bank; the rungs above are of the same bank.
    const line = own[0]?.institutionPath ?? [];
    return own.filter(({ reach, institutionId }) => reach === rung.reach && line.includes(institutionId));
  }
  return rung.mayAskNeighbour ? [...own, ...seated.filter(({ isNeighbour }) => isNeighbour)] : own;
}

/** Whoever holds one of these seats and may know, to be alerted beside the one who takes the rung. */
export const holdersOf = (
  seats: readonly Seat[],
  candidates: readonly Candidate[],
  excluded: ReadonlySet<string>,
): readonly (Person & { readonly zone: Candidate['zone'] })[] =>
  seats.flatMap((seat) => {
    const found = candidates
      .filter((candidate) => candidate.seat === seat && !candidate.isNeighbour)
      .map((candidate) => ({ zone: candidate.zone, person: personOf(candidate, excluded) }))
      .find(({ person }) => typeof person !== 'string');
    return found && typeof found.person !== 'string' ? [{ ...found.person, zone: found.zone }] : [];
  });

interface Person {
  readonly userId: string;
  readonly standsInForId?: string;
}

/** The holder, else the deputy, else why not. Excluded are persons and whole institutions. */
export function personOf(candidate: Candidate, excluded: ReadonlySet<string>): Person | PassedOverReason {
  const { holderId, deputyId } = candidate;
  const isDeputyFree = deputyId !== undefined && !excluded.has(deputyId);
  if (excluded.has(candidate.institutionId)) return 'excluded';
  if (holderId !== undefined && excluded.has(holderId)) return 'excluded';
  if (holderId !== undefined && !candidate.isHolderOnLeave) return { userId: holderId };
  if (isDeputyFree) return { userId: deputyId, standsInForId: holderId };
  return holderId === undefined ? 'vacant' : 'onLeave';
}

const take = (candidate: Candidate, seat: Seat, person: Person): Taken => ({
  seat,
  positionId: candidate.positionId,
  institutionId: candidate.institutionId,
  zone: candidate.zone,
  calendarId: candidate.calendarId,
  userId: person.userId,
  standsInForId: person.standsInForId,
});
