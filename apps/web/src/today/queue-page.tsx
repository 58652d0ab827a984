import { useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useDeskFilters, useQueue } from './desk-queries';
import { Freshness } from './freshness';
import { IgnoredFilters } from './ignored-filters';
import { QueueFilters } from './queue-filters';
import { QueueList } from './queue-list';

/** Everything open somebody may see, to be narrowed. */
export function QueuePage() {
  const t = useText('today');
  const search = useSearch({ from: '/antrean' });
  const filters = useDeskFilters();
  const queue = useQueue(search);
  return (
    <Page
      title={t('queueTitle')}
      aside={<Freshness asOf={queue.data?.asOf} isFetching={queue.isFetching} queries={[queue, filters]} />}
    >
      <IgnoredFilters search={search} to="/antrean" error={queue.error} />
      <QueryState query={filters}>{(offered) => <QueueFilters offered={offered} search={search} />}</QueryState>
      <QueryState query={queue}>{(page) => <QueueList page={page} search={search} to="/antrean" />}</QueryState>
    </Page>
  );
}
