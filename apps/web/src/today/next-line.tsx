import { PARTY, PAUSE_REASON, SEAT, TASK_ASK } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';

type Next = Schema['NextActionResponse'];

/** What comes next and whose move it is, in one line. */
export function NextLine({ next, className }: { readonly next: Next; readonly className?: string }) {
  const t = useText('today');
  const label = useLabel();
  const format = useFormat();
  if (next.kind === 'objection')
    return (
      <p className={className}>
        {next.dueAt === undefined ? t('next.none') : t('next.objection', { until: format.endDay(next.dueAt) })}
      </p>
    );
  if (next.kind === 'paused')
    return (
      <p className={className}>
        {t('next.paused', {
          reason: next.pauseReason === undefined ? '' : label(PAUSE_REASON[next.pauseReason]),
          since: format.day(next.since),
        })}
        <Whose next={next} />
      </p>
    );
  if (next.kind !== 'task') return <p className={className}>{t(`next.${next.kind}`)}</p>;
  const ask = next.ask === undefined ? '' : label(TASK_ASK[next.ask]);
  if (next.isMine)
    return (
      <p className={className}>
        <strong>{t('next.mine', { ask })}</strong>
        {next.isUnread && ` · ${t('next.unread')}`}
      </p>
    );
  return (
    <p className={className}>
      {t('next.waits', { who: whoOf(next, label, t('next.nobody')), since: format.day(next.since) })}
      <Whose next={next} />
    </p>
  );
}

/** The office and the person, where they are known. */
function Whose({ next }: { readonly next: Next }) {
  if ((next.institution ?? next.holder) === undefined) return null;
  return (
    <>
      {' · '}
      <Data>{[next.institution, next.holder].filter(Boolean).join(', ')}</Data>
    </>
  );
}

/** By their office: names stand beside it. */
const whoOf = ({ seat, party }: Next, label: (label: Label) => string, nobody: string): string =>
  seat !== undefined ? label(SEAT[seat]) : party !== undefined ? label(PARTY[party]) : nobody;
