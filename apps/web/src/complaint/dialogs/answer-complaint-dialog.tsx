import { useText } from '../../i18n/use-text';
import type { ActionDialogProps, ComplaintAction } from '../actions';
import { AnswerForm } from './answer-form';

function AnswerComplaintDialog({ complaint, onClose }: ActionDialogProps) {
  const t = useText('complaint');
  return (
    <AnswerForm
      path="/api/v1/complaints/{id}/actions/answer"
      target={complaint}
      about={{ complaintId: complaint.id }}
      title={t('dialog.answerComplaint')}
      help={t('dialog.answerHelp')}
      onClose={onClose}
    />
  );
}

export const answerComplaint: ComplaintAction = {
  id: 'answerComplaint',
  on: 'complaint',
  place: 'menu',
  Label: () => useText('complaint')('actions.answerComplaint'),
  isOffered: ({ complaint, may }) => complaint.allowed.includes('answer') && may('complaint:answer'),
  Dialog: AnswerComplaintDialog,
};
