import { FORMULA, TIME_FORMULA } from '#core/monitor/formula';
import { MONITOR_FIGURE, PARTY, WAITED_ON } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import { CountLink } from './count-link';
import { How } from './how';
import classes from './monitor.module.css';
import type { Monitor } from './monitor-queries';
import { pageFilters } from './monitor-search';
import type { MonitorSearch } from './monitor-search';
import { countIn } from './rates';
import { ScrollBox } from './scroll-box';

type Used = Monitor['time']['used'][number];
const WAITER: Readonly<Record<Used['waiter'], Label>> = { ...PARTY, ...WAITED_ON };
const DAY_MS = 86_400_000;

interface Props {
  readonly monitor: Monitor;
  readonly search: MonitorSearch;
}

/** Whose time the complaints used that were closed within the period, our own sending included. */
export function TimeTable({ monitor, search }: Props) {
  const t = useText('monitor');
  const label = useLabel();
  const format = useFormat();
  const { used, ageMs, togetherMs, pending } = monitor.time;
  const days = (ms: number) => t('time.days', { days: format.number(Math.round((10 * ms) / DAY_MS) / 10) });
  const share = (ms: number) => (ageMs === 0 ? '–' : `${format.number(Math.round((1000 * ms) / ageMs) / 10)} %`);
  const closed = countIn(monitor, 'closed');
  return (
    <section aria-labelledby="waktu" className={classes.section}>
      <h2 id="waktu">{t('time.title')}</h2>
      <p>
        {label(MONITOR_FIGURE.closed)}:{' '}
        <CountLink
          count={closed}
          to={{ ...pageFilters(search), figure: 'closed' }}
          name={label(MONITOR_FIGURE.closed)}
        />
        {pending > 0 && ` (${t('time.pending', { count: pending, shown: format.number(pending) })})`}
      </p>
      {used.length > 0 && (
        <ScrollBox labelledBy="waktu">
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('time.party')}</th>
                <th scope="col" className={classes.number}>
                  {t('time.complaints')}
                </th>
                <th scope="col" className={classes.number}>
                  {t('time.share')}
                </th>
                <th scope="col" className={classes.number}>
                  {t('time.net')}
                </th>
                <th scope="col" className={classes.number}>
                  {t('time.gross')}
                </th>
                <th scope="col" className={classes.number}>
                  {t('time.median')}
                </th>
              </tr>
            </thead>
            <tbody>
              {used.map(({ waiter, complaints, netMs, grossMs, aloneMs, medianNetMs }) => (
                <tr key={waiter} data-used={waiter}>
                  <th scope="row">{label(WAITER[waiter])}</th>
                  <td className={classes.number}>
                    {waiter !== 'closed' && (
                      <CountLink
                        count={complaints}
                        to={{ ...pageFilters(search), usedBy: waiter }}
                        name={label(WAITER[waiter])}
                      />
                    )}
                  </td>
                  <td className={classes.number}>{share(aloneMs)}</td>
                  <td className={classes.number}>{days(netMs)}</td>
                  <td className={classes.number}>{days(grossMs)}</td>
                  <td className={classes.number}>{days(medianNetMs)}</td>
                </tr>
              ))}
              <tr data-used="together">
                <th scope="row">{t('time.together')}</th>
                <td className={classes.number}>–</td>
                <td className={classes.number}>{share(togetherMs)}</td>
                <td className={classes.number}>{days(togetherMs)}</td>
                <td className={classes.number}>–</td>
                <td className={classes.number}>–</td>
              </tr>
            </tbody>
          </table>
        </ScrollBox>
      )}
      <How formulas={[FORMULA.closed, TIME_FORMULA]} />
    </section>
  );
}
