import { useLabel, useText } from '../i18n/use-text';
import { REFERRAL_NEED } from '#core/vocabulary';
import { ClockBadge } from '../parts/clock-badge';
import { WhyDate } from '../parts/why-date';
import type { Referral } from './casework-queries';

/** Until when somebody has to move in a referral; nothing of one that is over. */
export function StepClock({ referral }: { readonly referral: Referral }) {
  const t = useText('casework');
  const label = useLabel();
  const { status, stepDueAt: dueAt, stepDeadlineId: deadlineId, openedAt, zone, need, complaintNumber } = referral;
  if (status === 'completed' || status === 'revoked' || dueAt === undefined) return null;
  const of = need ? label(REFERRAL_NEED[need]) : t('referrals.hiddenNeed', { number: complaintNumber });
  return (
    <p>
      <ClockBadge clock={{ deadlineId, dueAt, startedAt: openedAt }} zone={zone} />
      {deadlineId !== undefined && <WhyDate deadlineId={deadlineId} of={of} />}
    </p>
  );
}
