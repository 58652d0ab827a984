import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { unknownOf, useUnknownDropped } from '../parts/ignored';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { Freshness } from '../today/freshness';
import { AgeTable } from './age-table';
import { AskedTable } from './asked-table';
import { DownloadButton } from './download-button';
import { FigureTiles } from './figure-tiles';
import { HeatTable } from './heat-table';
import { IgnoredFilters } from './ignored-filters';
import { MonitorFilters } from './monitor-filters';
import { useMonitor } from './monitor-queries';
import { FILTER_NAMES, pageFilters } from './monitor-search';
import { OnTime } from './on-time';
import { TimeTable } from './time-table';
import { WaitingList } from './waiting-list';
import classes from './monitor.module.css';

/** What breaches where, and whose it is. Every figure is of one instant, has its formula, and leads to its list. */
export function MonitorPage() {
  const t = useText('monitor');
  const search = useSearch({ from: '/pantauan' });
  const query = useMonitor(pageFilters(search));
  const navigate = useNavigate();
  const unknown = unknownOf(FILTER_NAMES, query.error);
  useUnknownDropped(
    unknown,
    (without) => void navigate({ to: '/pantauan', search: { ...search, ...without }, replace: true }),
  );
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
      <IgnoredFilters search={search} to="/pantauan" />
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
            <TimeTable monitor={monitor} search={search} />
            <HeatTable monitor={monitor} search={search} />
            <AgeTable monitor={monitor} search={search} />
          </>
        )}
      </QueryState>
    </Page>
  );
}
