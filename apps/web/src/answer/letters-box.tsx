import { Group } from '@mantine/core';
import { useState } from 'react';
import { client } from '../api/client';
import { CommandNotes } from '../api/command-notes';
import { useCommand } from '../api/command';
import { ProblemNote } from '../parts/problem-note';
import type { TaskLetter } from './answer-api';
import { LetterButton } from './letter-button';
import { letterOf, useLetterFile } from './letter-file';

/** By whom a letter is asked for: the link, which may do one thing, or somebody who is logged in and sees this version. */
type LetterWay =
  | { readonly by: 'link'; readonly token: string; readonly proof: string | undefined }
  | { readonly by: 'login'; readonly taskId: string; readonly version: number };

interface Props {
  readonly way: LetterWay;
  readonly kinds: readonly TaskLetter[];
}

/** Letters of a task, to print; numbered when they are first asked for. */
export function LettersBox({ way, kinds }: Props) {
  const { keep, problem } = useLetterFile();
  const [busy, setBusy] = useState<TaskLetter>();
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/issueLetter',
    onDone: ({ body }) => void keep(letterOf(body.id)),
  });
  if (kinds.length === 0) return null;
  const print = async (kind: TaskLetter): Promise<void> => {
    setBusy(kind);
    if (way.by === 'login') await command.send({ id: way.taskId, version: way.version, body: { kind } });
    else {
      // Masked, so that a proof is asked for only where the page itself was behind the code.
      const body = { token: way.token, kind, ...(way.proof === undefined ? {} : { proof: way.proof }) };
      await keep(client.POST('/api/v1/answer-links/letter', { body, parseAs: 'blob' }));
    }
    setBusy(undefined);
  };
  return (
    <>
      <Group gap="xs" mt={4}>
        {kinds.map((kind) => (
          <LetterButton key={kind} kind={kind} isBusy={busy === kind} onPrint={() => void print(kind)} />
        ))}
      </Group>
      {problem && <ProblemNote problem={problem} />}
      <CommandNotes command={command} />
    </>
  );
}
