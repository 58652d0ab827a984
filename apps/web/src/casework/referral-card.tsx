import { Link } from '@tanstack/react-router';
import { REFERRAL_NEED, REFERRAL_STATUS } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import type { Referral } from './casework-queries';
import { AddresseeList } from './addressee-list';
import classes from './casework.module.css';
import { StepClock } from './step-clock';
import { WhoWaits } from './who-waits';

/** A referral in the file of its case: how it stands with each service, who waits on whom since when. */
export function ReferralCard({ referral }: { readonly referral: Referral }) {
  const t = useText('casework');
  const label = useLabel();
  const { id, status, need, zone, isUrgent, complaintNumber } = referral;
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
      <StepClock referral={referral} />
      {referral.addressees && <AddresseeList addressees={referral.addressees} zone={zone} />}
    </article>
  );
}
