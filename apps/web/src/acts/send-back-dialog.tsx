import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { maySendBack } from '#core/complaint/sending-back';
import { PARTY, TASK_ASK } from '#core/vocabulary';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import type { ActionDialogProps, ComplaintAction } from '../complaint/actions';
import { useLabel, useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { announce } from '../parts/notice';
import { isReason, ReasonField } from '../parts/reason-field';
import { ActForm } from './act-form';

/** In review: one party has to look again, and is told what is missing. */
function SendBackDialog({ complaint, onClose }: ActionDialogProps) {
  const t = useText('acts');
  const label = useLabel();
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft('sendBack', complaint.id, { taskId: '', reason: '' });
  const { taskId, reason } = draft.value;
  const command = useCommand({
    path: '/api/v1/complaints/{id}/actions/sendBack',
    key: draft.key,
    about: { complaintId: complaint.id },
    onDone: () => {
      draft.clear();
      announce(t('sendBack.done'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    if (taskId === '' || !isReason(reason)) return;
    void command.send({ id: complaint.id, version: complaint.version, body: { taskId, reason: reason.trim() } });
  };
  return (
    <ActForm
      title={t('sendBack.title')}
      action={t('sendBack.send')}
      help={t('sendBack.help')}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <Radio.Group
        label={t('sendBack.which')}
        required
        value={taskId}
        error={command.errorOf('/taskId') ?? (isAsked && taskId === '' ? t('missing') : undefined)}
        onChange={(value) => draft.set((before) => ({ ...before, taskId: value }))}
      >
        <Stack gap={6} mt={6}>
          {complaint.tasks.filter(maySendBack).map(({ id, party, ask }) => (
            <Radio key={id} value={id} label={`${label(PARTY[party])}: ${label(TASK_ASK[ask])}`} />
          ))}
        </Stack>
      </Radio.Group>
      <ReasonField
        label={t('sendBack.reason')}
        value={reason}
        isAsked={isAsked}
        error={command.errorOf('/reason')}
        onText={(value) => draft.set((before) => ({ ...before, reason: value }))}
      />
    </ActForm>
  );
}

export const sendBack: ComplaintAction = {
  id: 'sendBack',
  on: 'complaint',
  place: 'quick',
  Label: () => useText('acts')('sendBack.label'),
  isOffered: ({ complaint, may }) =>
    may('complaint:sendBack') && complaint.allowed.includes('sendBack') && complaint.tasks.some(maySendBack),
  Dialog: SendBackDialog,
};
