import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../i18n/use-text';
import { unknownOf, useUnknownDropped } from '../parts/ignored';
import { EmptyState } from '../parts/empty-state';
import { Page } from '../parts/page';
import { QueryState } from '../parts/query-state';
import { useFormat } from '../parts/use-format';
import { Freshness } from '../today/freshness';
import { QueueItem } from '../today/queue-item';
import today from '../today/today.module.css';
import { ChosenFilters } from './chosen-filters';
import { DownloadButton } from './download-button';
import { IgnoredFilters } from './ignored-filters';
import { ExportProgress } from './long-export';
import { useMonitorList } from './monitor-queries';
import { FILTER_NAMES, pageFilters } from './monitor-search';
import classes from './monitor.module.css';

/** The complaints behind a figure of the monitor: as many as it said. */
export function MonitorListPage() {
  const t = useText('monitor');
  const format = useFormat();
  const search = useSearch({ from: '/pantauan/daftar' });
  const query = useMonitorList(search);
  const navigate = useNavigate();
  const unknown = unknownOf(FILTER_NAMES, query.error);
  useUnknownDropped(
    unknown,
    (without) => void navigate({ to: '/pantauan/daftar', search: { ...search, ...without }, replace: true }),
  );
  const { cursor, ...first } = search;
  const { file, ...filters } = first;
  return (
    <Page
      title={t('list.title')}
      aside={<Freshness asOf={query.data?.asOf} isFetching={query.isFetching} queries={[query]} />}
    >
      <p>
        <Link to="/pantauan" search={pageFilters(search)}>
          {t('list.back')}
        </Link>
      </p>
      <IgnoredFilters search={search} to="/pantauan/daftar" />
      <ChosenFilters search={filters} />
      <p className={classes.files}>
        {(['csv', 'xlsx'] as const).map((format) => (
          <DownloadButton key={format} file={{ kind: 'export', what: 'complaints', format }} search={first}>
            {t(`files.${format}`)}
          </DownloadButton>
        ))}
      </p>
      {file !== undefined && <ExportProgress id={file} search={first} />}
      <QueryState query={query}>
        {({ items, count, nextCursor }) => (
          <section aria-label={t('list.label')}>
            <p role="status">
              {t('list.count', { count, shown: format.number(count) })} <span hidden data-total={count} />
            </p>
            {items.length === 0 ? (
              <EmptyState>{t('list.empty')}</EmptyState>
            ) : (
              <ol className={today.list}>
                {items.map((item) => (
                  <QueueItem key={item.id} item={item} />
                ))}
              </ol>
            )}
            <div className={today.pager}>
              {cursor !== undefined && (
                <Link to="/pantauan/daftar" search={first}>
                  {t('list.first')}
                </Link>
              )}
              {nextCursor !== undefined && (
                <Link to="/pantauan/daftar" search={{ ...first, cursor: nextCursor }}>
                  {t('list.next')}
                </Link>
              )}
            </div>
          </section>
        )}
      </QueryState>
    </Page>
  );
}
