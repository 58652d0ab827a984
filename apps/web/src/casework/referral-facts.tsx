import { CONSENT, REFERRAL_OUTCOME } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { ReferralFile } from './casework-queries';
import classes from './casework.module.css';

export function ReferralFacts({ found }: { readonly found: ReferralFile }) {
  const t = useText('casework');
  const label = useLabel();
  const format = useFormat();
  const { shared, consent, overrideReason, senderName, acceptedByName, contactConfirmedAt, calledAt, zone } = found;
  const { completedAt, outcome, revokedAt } = found;
  const when = (at: string): string => format.instant(at, zone);
  return (
    <>
      <dl className={classes.facts}>
        {shared && (
          <>
            <dt>{t('referral.shared')}</dt>
            <dd>{shared.map((field) => t(`shared.${field}`)).join(', ')}</dd>
          </>
        )}
        {consent && (
          <>
            <dt>{t('file.consent')}</dt>
            <dd>{label(CONSENT[consent])}</dd>
          </>
        )}
        {overrideReason && (
          <>
            <dt>{t('referral.override')}</dt>
            <dd>
              <Data isFreeText>{overrideReason}</Data>
            </dd>
          </>
        )}
        {senderName && (
          <>
            <dt>{t('referral.sender')}</dt>
            <dd>
              <Data>{senderName}</Data>
            </dd>
          </>
        )}
        {acceptedByName && (
          <>
            <dt>{t('referral.acceptedBy')}</dt>
            <dd>
              <Data>{acceptedByName}</Data>
            </dd>
          </>
        )}
      </dl>
      {calledAt && <p>{t('referral.called', { when: when(calledAt) })}</p>}
      {contactConfirmedAt && <p>{t('referral.contactConfirmed', { when: when(contactConfirmedAt) })}</p>}
      {completedAt && outcome && (
        <p>{t('referral.over', { when: when(completedAt), outcome: label(REFERRAL_OUTCOME[outcome]) })}</p>
      )}
      {revokedAt && <p>{t('referral.revokedAt', { when: when(revokedAt) })}</p>}
    </>
  );
}
