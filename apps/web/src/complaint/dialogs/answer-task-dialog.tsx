import { TASK_ASK } from '#core/vocabulary';
import type { TaskAsk } from '#core/vocabulary';
import { useLabel, useText } from '../../i18n/use-text';
import type { ActionDialogProps, ComplaintAction } from '../actions';
import { AnswerForm } from './answer-form';

function AnswerTaskDialog({ complaint, task, onClose }: ActionDialogProps) {
  const t = useText('complaint');
  const label = useLabel();
  if (!task) return null;
  const helpOf = (ask: TaskAsk): string | undefined => {
    if (ask === 'approveClosing') return t('fourEyes');
    return ask === 'approveExtension' ? t('approveExtension') : undefined;
  };
  return (
    <AnswerForm
      path="/api/v1/tasks/{id}/actions/answer"
      target={task}
      about={{ complaintId: complaint.id, taskId: task.id }}
      title={t('dialog.answer', { ask: label(TASK_ASK[task.ask]) })}
      help={helpOf(task.ask)}
      onClose={onClose}
    />
  );
}

export const answer: ComplaintAction = {
  id: 'answer',
  on: 'task',
  place: 'quick',
  Label: () => useText('complaint')('actions.answer'),
  isOffered: ({ task, userId, may }) =>
    task !== undefined && task.assigneeId === userId && task.allowed.includes('answer') && may('task:answer'),
  Dialog: AnswerTaskDialog,
};
