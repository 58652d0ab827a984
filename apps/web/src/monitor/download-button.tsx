import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import { problemOfError } from '../api/problem';
import { handOver } from '../parts/hand-over';
import { ProblemNote } from '../parts/problem-note';
import { useText } from '../i18n/use-text';
import { LongExport } from './long-export';
import { filterOf } from './monitor-search';
import type { MonitorSearch } from './monitor-search';

export type FileKind =
  | { readonly kind: 'memo' }
  | {
      readonly kind: 'export';
      readonly what: 'complaints' | 'institutions' | 'regencies';
      readonly format: 'csv' | 'xlsx';
    };

interface Props {
  readonly file: FileKind;
  readonly search: MonitorSearch;
  readonly children: string;
}

/** Fetches a file in the language of the screen and hands it to the browser. */
export function DownloadButton({ file, search, children }: Props) {
  const t = useText('monitor');
  const fetching = useMutation({
    mutationFn: async () => handOver(await blobOf(file, search), nameOf(file)),
  });
  const problem = fetching.isError ? problemOfError(fetching.error) : undefined;
  const isLong = problem?.code === 'exportTooLarge' && file.kind === 'export';
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        data-file={file.kind === 'memo' ? 'memo' : `${file.what}.${file.format}`}
        aria-busy={fetching.isPending}
        onClick={() => !fetching.isPending && fetching.mutate()}
      >
        {fetching.isPending ? t('files.fetching') : children}
      </Button>
      {problem && !isLong && <ProblemNote problem={problem} />}
      {isLong && <LongExport search={search} format={file.format} />}
    </>
  );
}

function blobOf(file: FileKind, search: MonitorSearch): Promise<Blob> {
  const filter = filterOf(search);
  const answer =
    file.kind === 'memo'
      ? client.GET('/api/v1/monitor/memo', { params: { query: filter }, parseAs: 'blob' })
      : client.GET('/api/v1/monitor/export', {
          params: { query: { ...filter, what: file.what, format: file.format } },
          parseAs: 'blob',
        });
  return ask(answer as Promise<{ data?: Blob; error?: unknown; response: Response }>);
}

const nameOf = (file: FileKind): string =>
  file.kind === 'memo' ? 'tuntas-nota.pdf' : `tuntas-${file.what}.${file.format}`;
