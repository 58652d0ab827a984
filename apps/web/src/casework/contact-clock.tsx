import { useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import { useFormat } from '../parts/use-format';
import type { Case } from './casework-queries';

/** First contact with the family: until when, or when it was. */
export function ContactClock({ found }: { readonly found: Case }) {
  const t = useText('casework');
  const format = useFormat();
  const { contactDueAt, contactedAt, openedAt, zone, status } = found;
  if (contactedAt !== undefined) return <p>{t('cases.contacted', { when: format.instant(contactedAt, zone) })}</p>;
  if (status === 'closed') return <p />;
  return (
    <p>
      {t('cases.contact')}: <ClockBadge clock={{ dueAt: contactDueAt, startedAt: openedAt }} zone={zone} />
    </p>
  );
}
