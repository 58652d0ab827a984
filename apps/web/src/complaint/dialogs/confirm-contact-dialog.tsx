import { Radio } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/command';
import { CommandNotes } from '../../api/command-notes';
import { useText } from '../../i18n/use-text';
import { announce } from '../../parts/notice';
import type { ActionDialogProps, ComplaintAction } from '../actions';
import { DialogForm } from './dialog-form';

function ConfirmContactDialog({ complaint, onClose }: ActionDialogProps) {
  const t = useText('complaint');
  const [version] = useState(complaint.version);
  const [isTried, setTried] = useState(false);
  const [contact, setContact] = useState<'confirmed' | 'none'>();
  const command = useCommand({
    path: '/api/v1/complaints/{id}/actions/confirmContact',
    about: { complaintId: complaint.id },
    onDone: () => {
      announce(t('dialog.done.confirmContact'));
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    if (contact) void command.send({ id: complaint.id, version, body: { contact } });
  };
  return (
    <DialogForm
      title={t('dialog.confirmContact')}
      action={t('dialog.confirmSend')}
      isBusy={command.isSending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Radio.Group
        label={t('dialog.confirmContact')}
        value={contact ?? ''}
        onChange={(value) => setContact(value === 'none' ? 'none' : 'confirmed')}
        error={isTried && !contact ? t('dialog.missing') : undefined}
      >
        <Radio mt="xs" value="confirmed" label={t('dialog.confirmed')} data-autofocus />
        <Radio mt="xs" value="none" label={t('dialog.noneSafe')} />
      </Radio.Group>
      <CommandNotes command={command} />
    </DialogForm>
  );
}

export const confirmContact: ComplaintAction = {
  id: 'confirmContact',
  on: 'complaint',
  place: 'menu',
  Label: () => useText('complaint')('actions.confirmContact'),
  isOffered: ({ complaint, may }) =>
    complaint.contact !== 'open' && complaint.allowed.includes('confirmContact') && may('complaint:confirmContact'),
  Dialog: ConfirmContactDialog,
};
