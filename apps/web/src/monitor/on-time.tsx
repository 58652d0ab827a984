import { FORMULA, LANE_FORMULA } from '#core/monitor/formula';
import { MONITOR_FIGURE } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import { CountLink } from './count-link';
import { How } from './how';
import classes from './monitor.module.css';
import type { Monitor } from './monitor-queries';
import { pageFilters } from './monitor-search';
import type { MonitorSearch } from './monitor-search';
import { countIn, rateOf } from './rates';

const SHOWN = ['fellDue', 'onTime', 'onTimeGross', 'confirmed', 'unconfirmed', 'lateDone', 'overdue'] as const;

interface Props {
  readonly monitor: Monitor;
  readonly search: MonitorSearch;
}

/** On time, net and gross, confirmed and not, of everything that fell due; what is open and overdue is in the denominator. */
export function OnTime({ monitor, search }: Props) {
  const t = useText('monitor');
  const label = useLabel();
  const format = useFormat();
  const all = countIn(monitor, 'fellDue');
  return (
    <section aria-labelledby="tepat-waktu" className={classes.section}>
      <h2 id="tepat-waktu">{t('onTime.title', { days: format.number(monitor.periodDays) })}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('onTime.what')}</th>
            <th scope="col" className={classes.number}>
              {t('onTime.count')}
            </th>
            <th scope="col" className={classes.number}>
              %
            </th>
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((figure) => {
            const count = countIn(monitor, figure);
            const rate = rateOf(count, all);
            return (
              <tr key={figure} data-figure={figure}>
                <th scope="row">{label(MONITOR_FIGURE[figure])}</th>
                <td className={classes.number}>
                  <CountLink
                    count={count}
                    to={{ ...pageFilters(search), figure }}
                    name={label(MONITOR_FIGURE[figure])}
                  />
                </td>
                <td className={classes.number}>{rate === undefined ? t('few') : format.number(rate)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <How formulas={[...SHOWN.map((figure) => FORMULA[figure]), LANE_FORMULA]} />
    </section>
  );
}
