import { WAITING_FORMULA } from '#core/monitor/formula';
import { PARTY, WAITED_ON } from '#core/vocabulary';
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

type Waiter = Monitor['waiting'][number]['waiter'];
const WAITER: Readonly<Record<Waiter, Label>> = { ...PARTY, ...WAITED_ON };

interface Props {
  readonly monitor: Monitor;
  readonly search: MonitorSearch;
}

/** Whom what is open waits for now, ourselves included. */
export function WaitingList({ monitor, search }: Props) {
  const t = useText('monitor');
  const label = useLabel();
  const format = useFormat();
  const open = countIn(monitor, 'open');
  return (
    <section aria-labelledby="menunggu" className={classes.section}>
      <h2 id="menunggu">{t('waiting.title')}</h2>
      {monitor.waiting.length === 0 && <p>{t('waiting.none')}</p>}
      <ul className={classes.bars}>
        {monitor.waiting.map(({ waiter, count }) => (
          <li key={waiter} data-waiter={waiter}>
            <span>{label(WAITER[waiter])}</span>
            <span className={classes.number}>
              {waiter !== 'closed' && (
                <CountLink
                  count={count}
                  to={{ ...pageFilters(search), waitingOn: waiter }}
                  name={label(WAITER[waiter])}
                />
              )}
              {open > 0 && ` · ${format.number(Math.round((1000 * count) / open) / 10)} %`}
            </span>
            <span className={classes.bar} aria-hidden>
              <span style={{ width: `${open === 0 ? 0 : Math.min(100, (100 * count) / open)}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <How formulas={[WAITING_FORMULA]} />
    </section>
  );
}
