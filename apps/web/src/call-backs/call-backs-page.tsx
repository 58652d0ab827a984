import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ask, client } from '../api/client';
import { problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { EmptyState } from '../parts/empty-state';
import { Loading } from '../parts/loading';
import { Page } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { CallBackDialog } from './call-back-dialog';
import { CallBackRow } from './call-back-row';
import classes from './call-backs.module.css';

const POLL_MS = 60_000;

/** Promised calls, the next due first. */
export function CallBacksPage() {
  const t = useText('call');
  const { buka } = useSearch({ strict: false }) as { buka?: string };
  const navigate = useNavigate();
  const open = (id: string | undefined): void =>
    void navigate({ to: '/panggilan-balik', search: id === undefined ? {} : { buka: id } });
  const list = useInfiniteQuery({
    queryKey: ['call-backs'],
    refetchInterval: POLL_MS,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => ask(client.GET('/api/v1/call-backs', { params: { query: { cursor: pageParam } } })),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('callBacks.title')}>
      {list.isPending && <Loading />}
      {list.isError && <ProblemNote problem={problemOfError(list.error)} />}
      {list.isSuccess && items.length === 0 && <EmptyState>{t('callBacks.none')}</EmptyState>}
      <ul className={classes.list}>
        {items.map((item) => (
          <CallBackRow key={item.id} item={item} onOpen={() => open(item.id)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('callBacks.more')}
        </Button>
      )}
      {buka !== undefined && <CallBackDialog key={buka} id={buka} onClose={() => open(undefined)} />}
    </Page>
  );
}
