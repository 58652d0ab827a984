import { Link } from '@tanstack/react-router';
import { FORMULA } from '#core/monitor/formula';
import { MONITOR_FIGURE } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import { How } from './how';
import classes from './monitor.module.css';
import type { Monitor } from './monitor-queries';
import { countIn } from './rates';
import { pageFilters } from './monitor-search';
import type { MonitorSearch } from './monitor-search';

const SHOWN = ['breached', 'next4Hours', 'next3Days', 'open'] as const;

interface Props {
  readonly monitor: Monitor;
  readonly search: MonitorSearch;
}

/** What is late, what is about to be: each a link to its list. */
export function FigureTiles({ monitor, search }: Props) {
  const t = useText('monitor');
  const label = useLabel();
  const format = useFormat();
  return (
    <section aria-label={t('tiles')} className={classes.section}>
      <ul className={classes.tiles}>
        {SHOWN.map((figure) => (
          <li key={figure}>
            <Link
              to="/pantauan/daftar"
              search={{ ...pageFilters(search), figure }}
              className={classes.tile}
              data-figure={figure}
            >
              <span className={classes.big} data-count>
                {format.number(countIn(monitor, figure))}
              </span>
              <span>{label(MONITOR_FIGURE[figure])}</span>
            </Link>
          </li>
        ))}
      </ul>
      <How formulas={SHOWN.map((figure) => FORMULA[figure])} />
    </section>
  );
}
