import type { Instant } from '../calendar/instant';
import type { NoticeIntent, NoticeTemplate } from '../decision';
import type { Candidate } from '../ladder/candidate';
import { holdersOf } from '../ladder/ladder';
import type { Seat } from '../vocabulary';
import type { SocialCase } from './social-case';

interface Around {
  readonly candidates: readonly Candidate[];
  readonly excluded: ReadonlySet<string>;
}

/** To the case manager, or, before anybody has screened the case, to the supervisor; and to whoever sits on `also`. */
export function toCaseManagers(
  template: NoticeTemplate,
  found: SocialCase,
  dueAt: Instant,
  also: readonly Seat[],
  { candidates, excluded }: Around,
): readonly NoticeIntent[] {
  const manager =
    found.managerId === undefined || excluded.has(found.managerId)
      ? holdersOf(['peksosSupervisor'], candidates, excluded)
      : [{ userId: found.managerId, zone: found.zone }];
  const told = new Map(
    [...manager, ...holdersOf(also, candidates, excluded)].map(({ userId, zone }) => [userId, zone]),
  );
  return [...told].map(([userId, zone]) => ({
    template,
    to: { kind: 'user', userId },
    params: { number: found.complaintNumber, dueAt, zone },
  }));
}
