import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { codesOf, PARTY } from '#core/vocabulary';
import { useCommand } from '../../api/command';
import { CommandNotes } from '../../api/command-notes';
import { useLabel, useText } from '../../i18n/use-text';
import { announce } from '../../parts/notice';
import type { ActionDialogProps, ComplaintAction } from '../actions';
import { DialogForm } from './dialog-form';

const PARTIES = codesOf(PARTY).filter((party) => party !== 'duty');

function DirectDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('complaint');
  const label = useLabel();
  const [version] = useState(task?.version);
  const [isTried, setTried] = useState(false);
  const [chosen, choose] = useState('');
  const party = PARTIES.find((each) => each === chosen);
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/direct',
    about: { complaintId: complaint.id, taskId: task?.id },
    onDone: () => {
      announce(t('dialog.done.direct'));
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    if (task && party) void command.send({ id: task.id, version, body: { party } });
  };
  return (
    <DialogForm
      title={t('dialog.direct')}
      action={t('dialog.directSend')}
      isBusy={command.isSending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{t('dialog.directHelp')}</Text>
      <NativeSelect
        data-autofocus
        label={t('dialog.party')}
        required
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        error={command.errorOf('/party') ?? (isTried && !party ? t('dialog.missing') : undefined)}
        data={[{ value: '', label: '' }, ...PARTIES.map((each) => ({ value: each, label: label(PARTY[each]) }))]}
      />
      <CommandNotes command={command} />
    </DialogForm>
  );
}

export const direct: ComplaintAction = {
  id: 'direct',
  on: 'task',
  place: 'quick',
  Label: () => useText('complaint')('actions.direct'),
  isOffered: ({ task, userId, may }) =>
    task !== undefined && task.assigneeId === userId && task.allowed.includes('direct') && may('task:direct'),
  Dialog: DirectDialog,
};
