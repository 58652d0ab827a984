import { useText } from '../i18n/use-text';
import { ClockBadge } from '../parts/clock-badge';
import { WhyDate } from '../parts/why-date';
import { useFormat } from '../parts/use-format';
import type { Case } from './casework-queries';

/** First contact with the family: until when, or when it was. */
export function ContactClock({ found }: { readonly found: Case }) {
  const t = useText('casework');
  const format = useFormat();
  const { contactDueAt: dueAt, contactDeadlineId: deadlineId, contactedAt, openedAt, zone, status } = found;
  if (contactedAt !== undefined) return <p>{t('cases.contacted', { when: format.instant(contactedAt, zone) })}</p>;
  if (status === 'closed') return <p />;
  return (
    <p>
      {t('cases.contact')}: <ClockBadge clock={{ deadlineId, dueAt, startedAt: openedAt }} zone={zone} />
      {deadlineId !== undefined && (
        <WhyDate deadlineId={deadlineId} of={`${t('cases.contact')} ${found.complaintNumber}`} />
      )}
    </p>
  );
}
