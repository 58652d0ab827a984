import { Alert, Button, Group } from '@mantine/core';
import { useText } from '../i18n/use-text';
import { ProblemNote } from '../parts/problem-note';
import type { Command } from './command';
import { ConflictPanel } from './conflict-panel';
import type { CommandPath } from './schema';

/** Stands in every form beside its button: says what became of the command, and what can be done about it. */
export function CommandNotes<Path extends CommandPath>({ command }: { readonly command: Command<Path> }) {
  const t = useText('shell');
  const { problem, conflict, isUnsent, isSending, sendAgain } = command;
  if (conflict)
    return <ConflictPanel conflict={conflict} about={command.about} onGoOn={sendAgain} isBusy={isSending} />;
  if (isUnsent)
    return (
      <Alert role="alert" color="orange" title={t('command.unsent')} variant="outline">
        <p>{t('command.unsentHelp')}</p>
        <Group>
          <Button size="sm" variant="default" loading={isSending} onClick={() => void sendAgain()}>
            {t('command.sendAgain')}
          </Button>
        </Group>
      </Alert>
    );
  return problem ? <ProblemNote problem={problem} /> : null;
}
