import { useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useQueue, useTiles } from './desk-queries';
import { Freshness } from './freshness';
import { IgnoredFilters } from './ignored-filters';
import { QueueList } from './queue-list';
import { Tiles } from './tiles';

/** What somebody's day is: how much of what, and the queue, the next due first. */
export function TodayPage() {
  const t = useText('today');
  const search = useSearch({ from: '/hari-ini' });
  const tiles = useTiles(search);
  const queue = useQueue(search);
  return (
    <Page
      title={t('title')}
      aside={<Freshness asOf={queue.data?.asOf} isFetching={queue.isFetching} queries={[queue, tiles]} />}
    >
      <IgnoredFilters search={search} to="/hari-ini" error={queue.error} />
      <QueryState query={tiles}>{(counted) => <Tiles counted={counted} search={search} />}</QueryState>
      <QueryState query={queue}>{(page) => <QueueList page={page} search={search} to="/hari-ini" />}</QueryState>
    </Page>
  );
}
