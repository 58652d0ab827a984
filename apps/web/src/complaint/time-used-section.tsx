import { useQuery } from '@tanstack/react-query';
import { PARTY, WAITED_ON } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import { ask, client } from '../api/client';
import type { Schema } from '../api/schema';
import { useLabel, useText } from '../i18n/use-text';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import type { Complaint } from './complaint-queries';
import classes from './complaint.module.css';

type TimeUsed = Schema['TimeUsedResponse'];
type Used = TimeUsed['used'][number];

const WAITER: Readonly<Record<Used['on'], Label>> = { ...PARTY, ...WAITED_ON };

/** Whose time the complaint used, and how that makes up its age. */
export function TimeUsedSection({ complaint }: { readonly complaint: Complaint }) {
  const t = useText('complaint');
  const query = useQuery({
    queryKey: ['complaint', complaint.id, 'timeUsed'],
    queryFn: () => ask(client.GET('/api/v1/complaints/{id}/time-used', { params: { path: { id: complaint.id } } })),
  });
  return (
    <section id="waktu" aria-labelledby="judul-waktu" className={classes.section}>
      <h2 id="judul-waktu">{t('used.title')}</h2>
      <QueryState query={query}>{(used) => <Shares used={used} />}</QueryState>
    </section>
  );
}

function Shares({ used: { used, ageMs, togetherMs, isClosed } }: { readonly used: TimeUsed }) {
  const t = useText('complaint');
  const format = useFormat();
  return (
    <>
      <p>{t(isClosed ? 'used.wasOpen' : 'used.isOpen', { time: format.length(ageMs) })}</p>
      <ul className={classes.used}>
        {used.map((share) => (
          <Share key={share.on} share={share} ageMs={ageMs} />
        ))}
      </ul>
      {togetherMs > 0 && <p>{t('used.together', { time: format.length(togetherMs) })}</p>}
      <p className={classes.quiet}>{t('used.formula')}</p>
    </>
  );
}

function Share({ share, ageMs }: { readonly share: Used; readonly ageMs: number }) {
  const t = useText('complaint');
  const label = useLabel();
  const format = useFormat();
  const { on, grossMs, netMs, netWorkSeconds } = share;
  return (
    <li data-used={on}>
      <strong>{label(WAITER[on])}</strong>: {format.length(netMs)}
      {netWorkSeconds !== undefined && ` · ${t('used.worked', { time: format.workLength(netWorkSeconds) })}`}
      {grossMs > netMs && ` · ${t('used.gross', { time: format.length(grossMs) })}`}
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${ageMs === 0 ? 0 : (100 * netMs) / ageMs}%` }} />
      </span>
    </li>
  );
}
