import { ASKED_FORMULA } from '#core/monitor/formula';
import { useText } from '../i18n/use-text';
import { Data } from '../parts/data';
import { AskedCell } from './asked-cell';
import { DownloadButton } from './download-button';
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

/** Institution by province: the same institution elsewhere stands beside it, other institutions there below. */
export function AskedTable({ monitor: { asked, causes, institutions, regions }, search }: Props) {
  const t = useText('monitor');
  const provinces = regions.filter(({ code }) => asked.some(({ province }) => province === code));
  const columns = [...provinces.map(({ code, name }) => ({ code, name })), { code: undefined, name: t('asked.all') }];
  const rows = [...institutions.map(({ id, name }) => ({ id, name })), { id: undefined, name: t('asked.everybody') }];
  const cellOf = (institutionId?: string, province?: string) =>
    asked.find((cell) => cell.institutionId === institutionId && cell.province === province);
  return (
    <section aria-labelledby="lembaga" className={classes.section}>
      <h2 id="lembaga">{t('asked.title')}</h2>
      {institutions.length === 0 ? (
        <p>{t('asked.none')}</p>
      ) : (
        <ScrollBox labelledBy="lembaga">
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('asked.institution')}</th>
                {columns.map(({ code, name }) => (
                  <th key={code ?? ''} scope="col" className={classes.number}>
                    {code === undefined ? name : <Data>{name}</Data>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name }) => (
                <tr key={id ?? ''}>
                  <th scope="row">{id === undefined ? name : <Data>{name}</Data>}</th>
                  {columns.map((column) => (
                    <td key={column.code ?? ''} className={classes.number}>
                      <AskedCell
                        cell={cellOf(id, column.code)}
                        causes={causes.filter((each) => each.institutionId === id && each.province === column.code)}
                        name={`${name}, ${column.name}`}
                        search={search}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <DownloadButton file={{ kind: 'export', what: 'institutions', format: 'csv' }} search={pageFilters(search)}>
        {t('files.table')}
      </DownloadButton>
      <How formulas={[ASKED_FORMULA]} />
    </section>
  );
}
