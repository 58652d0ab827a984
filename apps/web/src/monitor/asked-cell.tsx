import { useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import { AskedCauses } from './asked-causes';
import { CountLink } from './count-link';
import classes from './monitor.module.css';
import type { Monitor } from './monitor-queries';
import { pageFilters } from './monitor-search';
import type { MonitorSearch } from './monitor-search';
import { rateOf } from './rates';

interface Props {
  readonly cell: Monitor['asked'][number] | undefined;
  /** Why what is late there is, the most frequent first. */
  readonly causes: Monitor['causes'];
  readonly name: string;
  readonly search: MonitorSearch;
}

const DAY_MS = 86_400_000;

/** `12,1 % · 40 / n=330 · median 3,5 hari`, and its causes, each number with its list. */
export function AskedCell({ cell, causes, name, search }: Props) {
  const t = useText('monitor');
  const format = useFormat();
  if (!cell) return <span className={classes.zero}>–</span>;
  const { institutionId, province, asked, late, medianMs } = cell;
  const rate = rateOf(late, asked);
  const to = { ...pageFilters(search), institutionId, region: search.region ?? province };
  return (
    <span className={classes.cell} data-cell={`${institutionId ?? 'all'}/${province ?? 'all'}`}>
      <strong>{rate === undefined ? t('few') : `${format.number(rate)} %`}</strong>
      <span>
        <CountLink count={late} to={{ ...to, asked: 'late' }} name={t('asked.lateOf', { name })} />
        {' / '}
        <CountLink count={asked} to={{ ...to, asked: 'asked' }} name={t('asked.askedOf', { name })} prefix="n=" />
      </span>
      {medianMs !== undefined && (
        <span className={classes.quiet}>
          {t('asked.median', { days: format.number(Math.round((10 * medianMs) / DAY_MS) / 10) })}
        </span>
      )}
      <AskedCauses causes={causes} name={name} to={to} />
    </span>
  );
}
