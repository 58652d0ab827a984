import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { codesOf, PARTY } from '#core/vocabulary';
import { useCommand } from '../../api/command';
import { CommandNotes } from '../../api/command-notes';
import { useLabel, useText } from '../../i18n/use-text';
import { announce } from '../../parts/notice';
import type { ActionDialogProps, ComplaintAction } from '../actions';
import { DialogForm } from './dialog-form';

const PARTIES = codesOf(PARTY).filter((party) => party !== 'duty');

function InvolveDialog({ complaint, onClose }: ActionDialogProps) {
  const t = useText('complaint');
  const label = useLabel();
  const [version] = useState(complaint.version);
  const [isTried, setTried] = useState(false);
  const [chosen, choose] = useState('');
  const [isRequired, setRequired] = useState(true);
  const party = PARTIES.find((each) => each === chosen);
  const command = useCommand({
    path: '/api/v1/complaints/{id}/actions/involve',
    about: { complaintId: complaint.id },
    onDone: () => {
      announce(t('dialog.done.involve'));
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    if (party) void command.send({ id: complaint.id, version, body: { party, isRequired } });
  };
  return (
    <DialogForm
      title={t('dialog.involve')}
      action={t('dialog.involveSend')}
      isBusy={command.isSending}
      onSubmit={submit}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={t('dialog.party')}
        required
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        error={command.errorOf('/party') ?? (isTried && !party ? t('dialog.missing') : undefined)}
        data={[{ value: '', label: '' }, ...PARTIES.map((each) => ({ value: each, label: label(PARTY[each]) }))]}
      />
      <Checkbox
        mt="sm"
        label={t('dialog.isRequired')}
        checked={isRequired}
        onChange={({ currentTarget }) => setRequired(currentTarget.checked)}
      />
      <CommandNotes command={command} />
    </DialogForm>
  );
}

export const involve: ComplaintAction = {
  id: 'involve',
  on: 'complaint',
  place: 'menu',
  Label: () => useText('complaint')('actions.involve'),
  isOffered: ({ complaint, may }) => complaint.allowed.includes('involve') && may('complaint:involve'),
  Dialog: InvolveDialog,
};
