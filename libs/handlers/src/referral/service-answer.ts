import { isLateReply } from '#core/referral/late-reply';
import type { Referral } from '#core/referral/referral';
import type { ReferralContext } from '#core/referral/referral-context';
import type { LateCause, ReferralDecline } from '#core/vocabulary';
import type { Issue } from '#platform/http/problem';
import { needed } from '../decision/needed';

/** What a service says, by link or by login. */
export interface ServiceAnswer {
  readonly type: 'see' | 'accept' | 'decline' | 'progress' | 'complete';
  readonly reason?: ReferralDecline;
  readonly proposedInstitutionId?: string;
  readonly lateCause?: LateCause;
}

/** "Not ours" names whose it is, and who answers late says why: what of it is missing, or there and not wanted. */
export function issuesOfAnswer(
  { type, reason, proposedInstitutionId, lateCause }: ServiceAnswer,
  referral: Referral,
  institutionId: string,
  context: ReferralContext,
): readonly Issue[] {
  const isOwnerNamed = type === 'decline' && reason === 'notOurs';
  const isCauseTold =
    (type === 'accept' || type === 'progress' || type === 'complete') && isLateReply(referral, institutionId, context);
  return [
    ...needed('/proposedInstitutionId', proposedInstitutionId, isOwnerNamed),
    ...(proposedInstitutionId === institutionId
      ? [{ pointer: '/proposedInstitutionId', code: 'invalid' } as const]
      : []),
    ...needed('/lateCause', lateCause, isCauseTold),
  ];
}
