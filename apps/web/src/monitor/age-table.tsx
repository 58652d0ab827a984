import { AGE_FORMULA } from '#core/monitor/formula';
import { AGE_BUCKET, codesOf, COMPLAINT_STATUS } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { CountLink } from './count-link';
import { How } from './how';
import classes from './monitor.module.css';
import type { Monitor } from './monitor-queries';
import { pageFilters } from './monitor-search';
import type { MonitorSearch } from './monitor-search';
import { ScrollBox } from './scroll-box';

interface Props {
  readonly monitor: Monitor;
  readonly search: MonitorSearch;
}

/** How old what is open is, by stage. */
export function AgeTable({ monitor: { ages }, search }: Props) {
  const t = useText('monitor');
  const label = useLabel();
  const statuses = codesOf(COMPLAINT_STATUS).filter((status) => ages.some((cell) => cell.status === status));
  return (
    <section aria-labelledby="umur" className={classes.section}>
      <h2 id="umur">{t('age.title')}</h2>
      <ScrollBox labelledBy="umur">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('age.age')}</th>
              {statuses.map((status) => (
                <th key={status} scope="col" className={classes.number}>
                  {label(COMPLAINT_STATUS[status])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {codesOf(AGE_BUCKET).map((age) => (
              <tr key={age}>
                <th scope="row">{label(AGE_BUCKET[age])}</th>
                {statuses.map((status) => (
                  <td key={status} className={classes.number}>
                    <CountLink
                      count={ages.find((cell) => cell.age === age && cell.status === status)?.count ?? 0}
                      to={{ ...pageFilters(search), age, status }}
                      name={`${label(AGE_BUCKET[age])}, ${label(COMPLAINT_STATUS[status])}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <How formulas={[AGE_FORMULA]} />
    </section>
  );
}
