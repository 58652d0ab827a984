import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { Referral } from './casework-queries';

/** Who waits on whom, since when, in one line. */
export function WhoWaits({ referral }: { readonly referral: Referral }) {
  const t = useText('casework');
  const format = useFormat();
  const { status, zone, addressees = [], acceptedAt, isUrgent, contactConfirmedAt } = referral;
  if (status === 'completed' || status === 'revoked') return null;
  if (status === 'open') return <p>{t('referral.waitsTurn')}</p>;
  if (status === 'unplaced') return <p>{t('referral.unplaced')}</p>;
  if (isUrgent && contactConfirmedAt === undefined && status === 'accepted') return <p>{t('referral.waitsSender')}</p>;
  const asked = addressees.filter(({ status: each }) => each === 'sent' || each === 'seen' || each === 'accepted');
  const [first] = asked;
  const since = acceptedAt ?? first?.sentAt;
  if (!first || since === undefined) return null;
  const names = asked.map(({ institutionName = '' }) => institutionName).join(', ');
  return (
    <p data-waits>
      <Data>
        {t('referral.waits', { who: names, since: t('referral.since', { when: format.instant(since, zone) }) })}
      </Data>
    </p>
  );
}
