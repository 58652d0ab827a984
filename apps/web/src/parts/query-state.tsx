import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isAllIn, isDeadAddress, problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { DeadAddress, WrongFilters } from './address-problem';
import { Loading } from './loading';
import { ProblemNote } from './problem-note';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** The three states of everything that is fetched. Once there are data, a failed refresh does not take them away. */
export function QueryState<Data>({ query, children }: Props<Data>) {
  if (query.data !== undefined)
    return (
      <>
        {query.isError && <Failure query={query} hasData />}
        {children(query.data)}
      </>
    );
  return query.isError ? <Failure query={query} /> : <Loading />;
}

function Failure({ query, hasData }: { readonly query: UseQueryResult<unknown>; readonly hasData?: true }) {
  const t = useText('shell');
  const problem = problemOfError(query.error);
  const retry = (
    <Button mt="sm" variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
      {t('state.retry')}
    </Button>
  );
  if (isAllIn(problem, 'query')) return <WrongFilters problem={problem}>{retry}</WrongFilters>;
  if (hasData) return <ProblemNote problem={problem} />;
  if (isDeadAddress(problem)) return <DeadAddress problem={problem} />;
  return (
    <div>
      <ProblemNote problem={problem} />
      {retry}
    </div>
  );
}
