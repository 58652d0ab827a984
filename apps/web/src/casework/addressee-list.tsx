import type { Zone } from '#core/calendar/instant';
import { ADDRESSEE_STATUS, REFERRAL_DECLINE } from '#core/vocabulary';
import type { AddresseeStatus } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import { ReferralLetter } from '../answer/referral-letter';

/** Whoever is asked or at work has a use for a letter. */
const PRINTED: readonly AddresseeStatus[] = ['sent', 'seen', 'accepted'];

type Addressee = NonNullable<Schema['ReferralResponse']['addressees']>[number];

interface Props {
  readonly addressees: readonly Addressee[];
  readonly zone: Zone;
  /** The referral, where a letter may be printed for each that is asked. */
  readonly about?: { readonly id: string; readonly version: number };
}

/** Every service that is or will be asked, in that order. */
export function AddresseeList({ addressees, zone, about }: Props) {
  const t = useText('casework');
  const label = useLabel();
  const format = useFormat();
  return (
    <ol aria-label={t('referral.addressees')}>
      {addressees.map(({ institutionId, institutionName = '', status, sentAt, reason, proposedInstitutionName }) => (
        <li key={institutionId} data-addressee={status}>
          <Data>{institutionName}</Data>: {label(ADDRESSEE_STATUS[status])}
          {sentAt && ` ${t('referral.since', { when: format.instant(sentAt, zone) })}`}
          {reason && ` · ${label(REFERRAL_DECLINE[reason])}`}
          {proposedInstitutionName !== undefined && (
            <>
              {` · ${t('referral.proposes')}: `}
              <Data>{proposedInstitutionName}</Data>
            </>
          )}
          {about && PRINTED.includes(status) && (
            <div>
              <ReferralLetter way={{ by: 'login', referralId: about.id, version: about.version, institutionId }} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
