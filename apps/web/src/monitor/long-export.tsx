import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { ask, client } from '../api/client';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import { problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { handOver } from '../parts/hand-over';
import { ProblemNote } from '../parts/problem-note';
import { filterOf } from './monitor-search';
import type { MonitorSearch } from './monitor-search';

/** Between two looks at how far it is (ms). */
const LOOK_MS = 1_000;

interface Props {
  readonly search: MonitorSearch;
  readonly format: 'csv' | 'xlsx';
}

/** A file that takes longer than a request: asked for at once. It stands in the address from then on. */
export function LongExport({ search, format }: Props) {
  const navigate = useNavigate();
  const isAsked = useRef(false);
  const command = useCommand({
    path: '/api/v1/exports',
    onDone: ({ body }) =>
      void navigate({ to: '/pantauan/daftar', search: { ...search, file: body.id }, replace: true }),
  });
  const { send } = command;
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    const query = Object.entries(filterOf(search)).filter(([, value]) => value !== undefined);
    void send({ query: Object.fromEntries(query.map(([name, value]) => [name, String(value)])), body: { format } });
  }, [send, search, format]);
  return <CommandNotes command={command} />;
}

interface ProgressProps {
  readonly id: string;
  /** What is asked for when it failed and is asked for again. */
  readonly search: MonitorSearch;
}

/** How far a file is; handed over when it is ready. */
export function ExportProgress({ id, search }: ProgressProps) {
  const t = useText('monitor');
  const [againFor, setAgainFor] = useState<string>();
  const query = useQuery({
    // Under the session's key: what else changes does not make it be asked for anew.
    queryKey: ['session', 'export', id],
    queryFn: () => ask(client.GET('/api/v1/exports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data?.state === 'ready' || data?.state === 'failed' ? false : LOOK_MS),
  });
  const fetching = useMutation({
    mutationFn: async () => {
      const answer = client.GET('/api/v1/exports/{id}/file', { params: { path: { id } }, parseAs: 'blob' });
      const blob = await ask(answer as Promise<{ data?: Blob; error?: unknown; response: Response }>);
      handOver(blob, `tuntas-complaints.${query.data?.format ?? 'csv'}`);
    },
  });
  if (query.isError) return <ProblemNote problem={problemOfError(query.error)} />;
  const { state = 'queued', failure = 'givenUp', rowsDone = 0, rowsTotal = 0, restarts = 0 } = query.data ?? {};
  return (
    <div data-export={state}>
      <p role="status">
        {state === 'failed'
          ? t(`files.failure.${failure}`)
          : state === 'ready'
            ? t('files.ready', { count: rowsTotal })
            : rowsTotal > 0
              ? t('files.making', { done: rowsDone, count: rowsTotal })
              : t('files.queued')}{' '}
        {state !== 'failed' && restarts > 0 && t('files.restarted')}
      </p>
      {state === 'running' && (
        <progress aria-label={t('files.progress')} value={rowsDone} max={Math.max(1, rowsTotal)} />
      )}
      {state === 'ready' && (
        <Button size="compact-sm" loading={fetching.isPending} onClick={() => fetching.mutate()}>
          {t('files.fetch')}
        </Button>
      )}
      {state === 'failed' && againFor !== id && (
        <Button size="compact-sm" variant="default" onClick={() => setAgainFor(id)}>
          {t('files.again')}
        </Button>
      )}
      {state === 'failed' && againFor === id && <LongExport search={search} format={query.data?.format ?? 'csv'} />}
      {fetching.isError && <ProblemNote problem={problemOfError(fetching.error)} />}
    </div>
  );
}
