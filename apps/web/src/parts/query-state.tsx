import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { Loading } from './loading';
import { ProblemNote } from './problem-note';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** The three states of everything that is fetched. Once there are data, a failed refresh does not take them away. */
export function QueryState<Data>({ query, children }: Props<Data>) {
  const t = useText('shell');
  if (query.data !== undefined)
    return (
      <>
        {query.isError && <ProblemNote problem={problemOfError(query.error)} />}
        {children(query.data)}
      </>
    );
  if (query.isError)
    return (
      <div>
        <ProblemNote problem={problemOfError(query.error)} />
        <Button mt="sm" variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
          {t('state.retry')}
        </Button>
      </div>
    );
  return <Loading />;
}
