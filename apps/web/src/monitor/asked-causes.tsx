import { MONITOR_CAUSE } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { useFormat } from '../parts/use-format';
import { CountLink } from './count-link';
import classes from './monitor.module.css';
import type { Monitor } from './monitor-queries';
import type { MonitorSearch } from './monitor-search';

interface Props {
  /** The most frequent first. */
  readonly causes: Monitor['causes'];
  readonly name: string;
  /** The list of the cell they are of. */
  readonly to: MonitorSearch;
}

/** More would fill the table; the others are a click away. */
const SHOWN = 2;

/** Why what is late there is, each cause with its list. */
export function AskedCauses({ causes, name, to }: Props) {
  const t = useText('monitor');
  const label = useLabel();
  const format = useFormat();
  const lines = causes.map(({ cause, count }) => (
    <span key={cause} className={classes.quiet} data-cause={cause}>
      {label(MONITOR_CAUSE[cause])}{' '}
      <CountLink
        count={count}
        to={{ ...to, cause }}
        name={t('asked.causeOf', { name, cause: label(MONITOR_CAUSE[cause]) })}
      />
    </span>
  ));
  const more = lines.length - SHOWN;
  return (
    <>
      {lines.slice(0, SHOWN)}
      {more > 0 && (
        <details className={classes.more}>
          <summary>{t('asked.moreCauses', { count: more, shown: format.number(more) })}</summary>
          {lines.slice(SHOWN)}
        </details>
      )}
    </>
  );
}
