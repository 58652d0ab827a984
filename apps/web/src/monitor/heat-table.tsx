import { HEAT_FORMULA } from '#core/monitor/formula';
import { CATEGORY, codesOf } from '#core/vocabulary';
import { useLabel, useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { CountLink } from './count-link';
import { DownloadButton } from './download-button';
import { How } from './how';
import classes from './monitor.module.css';
import type { Monitor } from './monitor-queries';
import { pageFilters } from './monitor-search';
import type { MonitorSearch } from './monitor-search';
import { ScrollBox } from './scroll-box';
import { heatOf } from './rates';

interface Props {
  readonly monitor: Monitor;
  readonly search: MonitorSearch;
}

/** Kabupaten and kota by category, the worst first. The numbers say it; the ground only helps to find it. */
export function HeatTable({ monitor: { heat, regions }, search }: Props) {
  const t = useText('monitor');
  const label = useLabel();
  const categories = codesOf(CATEGORY).filter((code) => heat.some(({ category }) => category === code));
  const breachedIn = (regency: string): number =>
    heat.reduce((sum, cell) => (cell.regency === regency ? sum + cell.breached : sum), 0);
  const regencies = regions
    .filter(({ code }) => code.length > 2 && heat.some(({ regency }) => regency === code))
    .sort((left, right) => breachedIn(right.code) - breachedIn(left.code));
  return (
    <section aria-labelledby="peta" className={classes.section}>
      <h2 id="peta">{t('heat.title')}</h2>
      {regencies.length === 0 ? (
        <p>{t('heat.none')}</p>
      ) : (
        <ScrollBox labelledBy="peta">
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('heat.regency')}</th>
                {categories.map((code) => (
                  <th key={code} scope="col" className={classes.number} title={label(CATEGORY[code])}>
                    <Data>{code}</Data>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {regencies.map(({ code, name }) => (
                <tr key={code}>
                  <th scope="row">
                    <Data>{name}</Data>
                  </th>
                  {categories.map((category) => {
                    const cell = heat.find((each) => each.regency === code && each.category === category);
                    const { open = 0, breached = 0 } = cell ?? {};
                    const to = { ...pageFilters(search), region: code, category };
                    const about = `${name}, ${label(CATEGORY[category])}`;
                    return (
                      <td key={category} className={classes.number} data-heat={heatOf(breached, open)}>
                        <CountLink
                          count={breached}
                          to={{ ...to, figure: 'breached' }}
                          name={t('heat.breachedIn', { name: about })}
                        />
                        {' / '}
                        <CountLink
                          count={open}
                          to={{ ...to, figure: 'open' }}
                          name={t('heat.openIn', { name: about })}
                        />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <DownloadButton file={{ kind: 'export', what: 'regencies', format: 'csv' }} search={pageFilters(search)}>
        {t('files.table')}
      </DownloadButton>
      <How formulas={[HEAT_FORMULA]} />
    </section>
  );
}
