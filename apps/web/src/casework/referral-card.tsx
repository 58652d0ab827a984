import { Link } from '@tanstack/react-router';
import { REFERRAL_NEED, REFERRAL_STATUS } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import type { Referral } from './casework-queries';
import { AddresseeList } from './addressee-list';
import classes from './casework.module.css';
import { WhoWaits } from './who-waits';

/** A referral in the file of its case: how it stands with each service, who waits on whom since when. */
export function ReferralCard({ referral }: { readonly referral: Referral }) {
  const t = useText('casework');
  const label = useLabel();
  const { id, status, need, stepDueAt, openedAt, zone, isUrgent, complaintNumber } = referral;
  const isOver = status === 'completed' || status === 'revoked';
  return (
    <article className={classes.card} data-referral={id} data-status={status}>
      <p>
        <Link to="/rujukan/$referralId" params={{ referralId: id }} className={classes.open}>
          {need ? label(REFERRAL_NEED[need]) : t('referrals.hiddenNeed', { number: complaintNumber })}
        </Link>
        {' · '}
        {label(REFERRAL_STATUS[status])}
        {isUrgent && <strong className={classes.high}>{` · ${t('referrals.urgent')}`}</strong>}
      </p>
      <WhoWaits referral={referral} />
      {!isOver && stepDueAt && <ClockBadge clock={{ dueAt: stepDueAt, startedAt: openedAt }} zone={zone} />}
      {referral.addressees && <AddresseeList addressees={referral.addressees} zone={zone} />}
    </article>
  );
}
