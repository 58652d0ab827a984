import { Link } from '@tanstack/react-router';
import type { Schema } from '../api/schema';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../parts/empty-state';
import { BulkBar } from '../bulk/bulk-bar';
import { isFiltered } from './desk-search';
import type { DeskSearch } from './desk-search';
import { QueueItem } from './queue-item';
import classes from './today.module.css';

interface Props {
  readonly page: Schema['DeskItemListResponse'];
  readonly search: DeskSearch;
  readonly to: '/hari-ini' | '/antrean';
}

/** One page of the queue, the next due first. */
export function QueueList({ page, search, to }: Props) {
  const t = useText('today');
  const { cursor, ...first } = search;
  return (
    <section aria-label={t('list.label')}>
      {page.items.length === 0 ? (
        <EmptyState>{emptyText(t, search)}</EmptyState>
      ) : (
        <ol className={classes.list}>
          {page.items.map((item) => (
            <QueueItem key={item.id} item={item} isPickable={to === '/antrean'} />
          ))}
        </ol>
      )}
      <div className={classes.pager}>
        {cursor !== undefined && (
          <Link to={to} search={first}>
            {t('list.first')}
          </Link>
        )}
        {page.nextCursor !== undefined && (
          <Link to={to} search={{ ...first, cursor: page.nextCursor }}>
            {t('list.next')}
          </Link>
        )}
      </div>
      {to === '/antrean' && <BulkBar onPage={page.items.flatMap(({ next }) => next.taskId ?? [])} />}
    </section>
  );
}

function emptyText(t: ReturnType<typeof useText<'today'>>, search: DeskSearch): string {
  if (isFiltered(search)) return t('empty.filtered');
  const tile = search.tile ?? search.whose;
  return tile === undefined ? t('empty.nothing') : t('empty.tile', { tile: t(`tiles.${tile}`) });
}
