import { useState } from 'react';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import type { ActionDialogProps, ComplaintAction } from '../complaint/actions';
import { useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { announce } from '../parts/notice';
import { isReason, ReasonField } from '../parts/reason-field';
import { ActForm } from './act-form';

/** More time is not given; whoever asked reads why. */
function RefuseExtensionDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('acts');
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft('refuseExtension', complaint.id, { text: '' });
  const { text } = draft.value;
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/decline',
    key: draft.key,
    about: { complaintId: complaint.id, taskId: task?.id },
    onDone: () => {
      draft.clear();
      announce(t('refuseExtension.done'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    if (!task || !isReason(text)) return;
    void command.send({ id: task.id, version: task.version, body: { reason: 'notApproved', text: text.trim() } });
  };
  return (
    <ActForm
      title={t('refuseExtension.title')}
      action={t('refuseExtension.send')}
      help={t('refuseExtension.help')}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      <ReasonField
        label={t('refuseExtension.text')}
        value={text}
        isAsked={isAsked}
        error={command.errorOf('/text')}
        onText={(value) => draft.set(() => ({ text: value }))}
      />
    </ActForm>
  );
}

export const refuseExtension: ComplaintAction = {
  id: 'refuseExtension',
  on: 'task',
  place: 'quick',
  Label: () => useText('acts')('refuseExtension.label'),
  isOffered: ({ task, userId, may }) =>
    task?.ask === 'approveExtension' &&
    task.assigneeId === userId &&
    task.allowed.includes('decline') &&
    may('task:decline'),
  Dialog: RefuseExtensionDialog,
};
