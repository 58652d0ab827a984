import { normWords } from '#core/explain/norm-words';
import { useBusinessNow } from '../api/clock';
import type { Schema } from '../api/schema';
import { said, useLanguage, useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import type { Complaint } from './complaint-queries';
import classes from './complaint.module.css';

type Clock = Schema['RunningClockResponse'];

/** Every legal limit of a complaint that has several: the one that ends first runs as its clock, the others end later. */
export function Norms({ complaint }: { readonly complaint: Complaint }) {
  const ceiling = complaint.clocks.find(({ purpose }) => purpose === 'ceiling');
  const { norms = [] } = ceiling ?? {};
  return ceiling && norms.length > 1 ? <NormList norms={norms} zone={ceiling.zone} /> : null;
}

function NormList({ norms, zone }: { readonly norms: NonNullable<Clock['norms']>; readonly zone: Clock['zone'] }) {
  const t = useText('complaint');
  const language = useLanguage();
  const format = useFormat();
  const now = useBusinessNow();
  return (
    <div className={classes.norms}>
      <p id="batas-hukum">{t('norms.title')}</p>
      <ol aria-labelledby="batas-hukum">
        {norms.map(({ norm, standing, dueAt }, index) => (
          <li key={norm} data-norm={dueAt}>
            <strong>{format.end(dueAt, zone)}</strong>
            {index === 0 && ` · ${t('norms.first')}`}
            {Date.parse(dueAt) <= now && <strong className={classes.passed}>{` · ${t('norms.over')}`}</strong>}
            {' · '}
            {said(normWords(norm, language))} ({t(`norms.standing.${standing}`)})
          </li>
        ))}
      </ol>
    </div>
  );
}
