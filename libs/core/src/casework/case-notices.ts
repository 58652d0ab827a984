import type { Instant } from '../calendar/instant';
import type { NoticeIntent, NoticeTemplate } from '../decision';
import type { Candidate } from '../ladder/candidate';
import { holdersOf } from '../ladder/ladder';
import type { Seat } from '../vocabulary';
import type { SocialCase } from './social-case';
import { stewardsOf } from './steward';

interface Around {
  readonly candidates: readonly Candidate[];
  readonly excluded: ReadonlySet<string>;
}

/** To whoever looks after the family now, and to whoever sits on `also`. */
export function toCaseManagers(
  template: NoticeTemplate,
  found: SocialCase,
  dueAt: Instant,
  also: readonly Seat[],
  { candidates, excluded }: Around,
): readonly NoticeIntent[] {
  const stewards = stewardsOf({ userId: found.managerId, zone: found.zone }, { candidates, excluded });
  const told = new Map(
    [...stewards, ...holdersOf(also, candidates, excluded)].map(({ userId, zone }) => [userId, zone]),
  );
  return [...told].map(([userId, zone]) => ({
    template,
    to: { kind: 'user', userId },
    params: { number: found.complaintNumber, dueAt, zone },
  }));
}
