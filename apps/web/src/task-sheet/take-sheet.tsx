import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ask, client } from '../api/client';
import { problemOfError } from '../api/problem';
import { useText } from '../i18n/use-text';
import { handOver } from '../parts/hand-over';
import { ProblemNote } from '../parts/problem-note';

/** The sheet as it is now. */
export function TakeSheet() {
  const t = useText('taskSheet');
  const taking = useMutation({
    mutationFn: async () => {
      const answer = client.GET('/api/v1/task-sheet', { parseAs: 'blob' });
      handOver(await ask(answer as Promise<{ data?: Blob; error?: unknown; response: Response }>), 'tuntas-tugas.xlsx');
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
      {taking.isError && <ProblemNote problem={problemOfError(taking.error)} />}
    </>
  );
}
