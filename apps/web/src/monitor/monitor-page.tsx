import { useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { Freshness } from '../today/freshness';
import { AgeTable } from './age-table';
import { AskedTable } from './asked-table';
import { DownloadButton } from './download-button';
import { FigureTiles } from './figure-tiles';
import { HeatTable } from './heat-table';
import { IgnoredNote } from './ignored-note';
import { MonitorFilters } from './monitor-filters';
import { useMonitor } from './monitor-queries';
import { pageFilters } from './monitor-search';
import { OnTime } from './on-time';
import { WaitingList } from './waiting-list';
import classes from './monitor.module.css';

/** What breaches where, and whose it is. Every figure is of one instant, has its formula, and leads to its list. */
export function MonitorPage() {
  const t = useText('monitor');
  const search = useSearch({ from: '/pantauan' });
  const query = useMonitor(pageFilters(search));
  return (
    <Page
      title={t('title')}
      aside={
        <>
          <Freshness asOf={query.data?.asOf} isFetching={query.isFetching} queries={[query]} />
          <DownloadButton file={{ kind: 'memo' }} search={pageFilters(search)}>
            {t('files.memo')}
          </DownloadButton>
        </>
      }
    >
      <IgnoredNote search={search} to="/pantauan" />
      <MonitorFilters regions={query.data?.regions ?? []} search={search} />
      <QueryState query={query}>
        {(monitor) => (
          <>
            <FigureTiles monitor={monitor} search={search} />
            <AskedTable monitor={monitor} search={search} />
            <div className={classes.columns}>
              <OnTime monitor={monitor} search={search} />
              <WaitingList monitor={monitor} search={search} />
            </div>
            <HeatTable monitor={monitor} search={search} />
            <AgeTable monitor={monitor} search={search} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
