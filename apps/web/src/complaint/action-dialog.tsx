import { useNavigate, useSearch } from '@tanstack/react-router';
import { ACTIONS } from './actions';
import type { Complaint } from './complaint-queries';

/** The dialog the address names. It stays while somebody writes in it, whatever the complaint becomes meanwhile. */
export function ActionDialog({ complaint }: { readonly complaint: Complaint }) {
  const { act, task: taskId } = useSearch({ from: '/pengaduan/$complaintId' });
  const navigate = useNavigate();
  const action = ACTIONS.find(({ id }) => id === act);
  const task = complaint.tasks.find(({ id }) => id === taskId);
  if (!action || (action.on === 'task' && !task)) return null;
  const close = (): void =>
    void navigate({
      to: '/pengaduan/$complaintId',
      params: { complaintId: complaint.id },
      search: ({ show }) => ({ show }),
      replace: true,
      resetScroll: false,
    });
  return <action.Dialog key={`${action.id}/${taskId ?? ''}`} complaint={complaint} task={task} onClose={close} />;
}
