import { CASE_KIND, CONSENT, REFERRAL_NEED } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import classes from './answer.module.css';
import type { ReferralPacket } from './referral-api';

/** What was sent along about the family; that it was opened is written down. */
export function PacketBox({ packet }: { readonly packet: ReferralPacket }) {
  const t = useText('answer');
  const shared = useText('casework');
  const label = useLabel();
  const { need, kind, place, consent } = packet;
  return (
    <section className={classes.box} aria-labelledby="berkas">
      <h2 id="berkas">{t('referral.packet')}</h2>
      <p data-packet>
        <Data isFreeText>{packet.packet}</Data>
      </p>
      <dl className={classes.facts}>
        <dt>{t('referral.need')}</dt>
        <dd>{label(REFERRAL_NEED[need])}</dd>
        <dt>{t('referral.kind')}</dt>
        <dd>{label(CASE_KIND[kind])}</dd>
        <dt>{t('place')}</dt>
        <dd>
          <Data>{[place.village, place.district, place.regency].filter(Boolean).join(' · ')}</Data>
        </dd>
        <dt>{t('referral.shared')}</dt>
        <dd>{packet.shared.map((field) => shared(`shared.${field}`)).join(', ')}</dd>
        <dt>{t('referral.consent')}</dt>
        <dd>{label(CONSENT[consent])}</dd>
      </dl>
      <p className={classes.quiet}>{t('revealed')}</p>
    </section>
  );
}
