import type { Zone } from '#core/calendar/instant';
import { ADDRESSEE_STATUS, REFERRAL_DECLINE } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';

type Addressee = NonNullable<Schema['ReferralResponse']['addressees']>[number];

interface Props {
  readonly addressees: readonly Addressee[];
  readonly zone: Zone;
}

/** Every service that is or will be asked, in that order. */
export function AddresseeList({ addressees, zone }: Props) {
  const t = useText('casework');
  const label = useLabel();
  const format = useFormat();
  return (
    <ol aria-label={t('referral.addressees')}>
      {addressees.map(({ institutionId, institutionName = '', status, sentAt, reason }) => (
        <li key={institutionId} data-addressee={status}>
          <Data>{institutionName}</Data>: {label(ADDRESSEE_STATUS[status])}
          {sentAt && ` ${t('referral.since', { when: format.instant(sentAt, zone) })}`}
          {reason && ` · ${label(REFERRAL_DECLINE[reason])}`}
        </li>
      ))}
    </ol>
  );
}
