import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { codesOf, DECLINE_REASON, PARTY } from '#core/vocabulary';
import { useCommand } from '../../api/command';
import { CommandNotes } from '../../api/command-notes';
import { useLabel, useText } from '../../i18n/use-text';
import { LongText } from '../../parts/long-text';
import { announce } from '../../parts/notice';
import type { ActionDialogProps, ComplaintAction } from '../actions';
import { DialogForm } from './dialog-form';

const MAX_NOTE = 10_000;
/** More time is refused by an act of its own. */
const REASONS = codesOf(DECLINE_REASON).filter((code) => code !== 'notApproved');
const PARTIES = codesOf(PARTY).filter((party) => party !== 'duty');

function DeclineDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('complaint');
  const label = useLabel();
  const [version] = useState(task?.version);
  const [isTried, setTried] = useState(false);
  const [chosen, choose] = useState('');
  const [proposed, propose] = useState('');
  const [note, setNote] = useState('');
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/decline',
    about: { complaintId: complaint.id, taskId: task?.id },
    onDone: () => {
      announce(t('dialog.done.decline'));
      onClose();
    },
  });
  const reason = REASONS.find((code) => code === chosen);
  const proposedParty = reason === 'notOurs' ? PARTIES.find((party) => party === proposed) : undefined;
  const submit = (): void => {
    setTried(true);
    if (!task || !reason || (reason === 'notOurs' && !proposedParty)) return;
    const text = note.trim() === '' ? undefined : note.trim();
    void command.send({ id: task.id, version, body: { reason, proposedParty, text } });
  };
  return (
    <DialogForm
      title={t('dialog.decline')}
      action={t('dialog.declineSend')}
      isBusy={command.isSending}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={t('dialog.declineReason')}
        required
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        error={command.errorOf('/reason') ?? (isTried && !reason ? t('dialog.missing') : undefined)}
        data={['', ...REASONS].map((code) => ({
          value: code,
          label: code === '' ? '' : label(DECLINE_REASON[code as keyof typeof DECLINE_REASON]),
        }))}
      />
      {reason === 'notOurs' && (
        <NativeSelect
          mt="sm"
          label={t('dialog.proposed')}
          required
          value={proposed}
          onChange={({ currentTarget }) => propose(currentTarget.value)}
          error={command.errorOf('/proposedParty') ?? (isTried && !proposedParty ? t('dialog.missing') : undefined)}
          data={[{ value: '', label: '' }, ...PARTIES.map((party) => ({ value: party, label: label(PARTY[party]) }))]}
        />
      )}
      <LongText
        mt="sm"
        label={t('dialog.note')}
        value={note}
        onText={setNote}
        max={MAX_NOTE}
        error={command.errorOf('/text')}
      />
      <CommandNotes command={command} />
    </DialogForm>
  );
}

export const decline: ComplaintAction = {
  id: 'decline',
  on: 'task',
  place: 'menu',
  Label: () => useText('complaint')('actions.decline'),
  isOffered: ({ task, userId, may }) =>
    task !== undefined && task.assigneeId === userId && task.allowed.includes('decline') && may('task:decline'),
  Dialog: DeclineDialog,
};
