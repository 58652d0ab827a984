import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import { problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { handOver } from '../parts/hand-over';
import { ProblemNote } from '../parts/problem-note';
import { useFormat } from '../parts/use-format';

interface FileAnswer {
  readonly data?: Blob;
  readonly error?: unknown;
  readonly response: Response;
}

const countsIn = ({ headers }: Response) => ({
  rows: Number(headers.get('row-count')),
  total: Number(headers.get('row-total')),
});

/** The sheet as it is now; whether every task was in it. */
export function TakeSheet() {
  const t = useText('taskSheet');
  const format = useFormat();
  const taking = useMutation({
    mutationFn: async () => {
      const answer = await (client.GET('/api/v1/task-sheet', { parseAs: 'blob' }) as Promise<FileAnswer>);
      handOver(await ask(Promise.resolve(answer)), 'tuntas-tugas.xlsx');
      return countsIn(answer.response);
    },
  });
  return (
    <>
      <Button
        variant="default"
        aria-busy={taking.isPending}
        data-file="task-sheet"
        onClick={() => !taking.isPending && taking.mutate()}
      >
        {taking.isPending ? t('taking') : t('takeButton')}
      </Button>
      {taking.data && taking.data.rows < taking.data.total && (
        <p role="status" data-cut>
          {t('cut', { rows: format.number(taking.data.rows), total: format.number(taking.data.total) })}
        </p>
      )}
      {taking.isError && <ProblemNote problem={problemOfError(taking.error)} />}
    </>
  );
}
