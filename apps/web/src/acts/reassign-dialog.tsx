import { useState } from 'react';
import { useCommand } from '../api/command';
import { CommandNotes } from '../api/command-notes';
import type { ActionDialogProps, ComplaintAction } from '../complaint/actions';
import { useText } from '../i18n/use-text';
import { useDraft } from '../parts/draft';
import { announce } from '../parts/notice';
import { isReason, ReasonField } from '../parts/reason-field';
import { ActForm } from './act-form';
import { CandidateList } from './candidate-list';
import { keepTask } from './keep-task';

/** To a colleague on the same rung; the clock goes on. */
function ReassignDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('acts');
  const [isAsked, setAsked] = useState(false);
  const draft = useDraft('reassign', task?.id, { positionId: '', reason: '' });
  const { positionId, reason } = draft.value;
  const command = useCommand({
    path: '/api/v1/tasks/{id}/actions/reassign',
    key: draft.key,
    about: { complaintId: complaint.id, taskId: task?.id },
    onDone: ({ body }) => {
      keepTask(complaint.id, body);
      draft.clear();
      announce(t('reassign.done'));
      onClose();
    },
  });
  const send = (): void => {
    setAsked(true);
    if (!task || positionId === '' || !isReason(reason)) return;
    void command.send({ id: task.id, version: task.version, body: { positionId, reason: reason.trim() } });
  };
  return (
    <ActForm
      title={t('reassign.title')}
      action={t('reassign.send')}
      help={t('reassign.help')}
      draft={draft}
      isBusy={command.isSending}
      notes={<CommandNotes command={command} />}
      onSend={send}
      onClose={onClose}
    >
      {task && (
        <CandidateList
          taskId={task.id}
          value={positionId}
          error={command.errorOf('/positionId') ?? (isAsked && positionId === '' ? t('missing') : undefined)}
          onChange={(value) => draft.set((before) => ({ ...before, positionId: value }))}
        />
      )}
      <ReasonField
        value={reason}
        isAsked={isAsked}
        error={command.errorOf('/reason')}
        onText={(value) => draft.set((before) => ({ ...before, reason: value }))}
      />
    </ActForm>
  );
}

export const reassign: ComplaintAction = {
  id: 'reassign',
  on: 'task',
  place: 'menu',
  Label: () => useText('acts')('reassign.label'),
  isOffered: ({ task, may }) => may('task:reassign') && (task?.allowed.includes('reassign') ?? false),
  Dialog: ReassignDialog,
};
