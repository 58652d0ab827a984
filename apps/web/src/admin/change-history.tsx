import { CHANGE_KIND, CHANGE_REASON } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { useFormat } from '../parts/use-format';
import type { ChangeNote } from './admin-queries';
import classes from './admin.module.css';

/** What was decided about it, by whom, why, and how many tasks followed. */
export function ChangeHistory({ changes }: { readonly changes: readonly ChangeNote[] }) {
  const t = useText('admin');
  const label = useLabel();
  const format = useFormat();
  return (
    <section aria-labelledby="riwayat">
      <h2 id="riwayat">{t('organisation.history')}</h2>
      {changes.length === 0 && <p>{t('organisation.noHistory')}</p>}
      <ul className={classes.list}>
        {changes.map(({ id, kind, reason, reference, effectiveAt, decidedByName, carriedOutAt, moved }) => (
          <li key={id} className={classes.item}>
            <span className={classes.grow}>
              {label(CHANGE_KIND[kind])} · {label(CHANGE_REASON[reason])} {reference && <Data>{reference}</Data>}
            </span>
            <span>{format.instant(effectiveAt)}</span>
            <span className={classes.note}>
              {decidedByName && <Data>{decidedByName}</Data>}{' '}
              {carriedOutAt === undefined ? t('organisation.coming') : t('organisation.moved', { count: moved ?? 0 })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
