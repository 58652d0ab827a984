import { useNavigate } from '@tanstack/react-router';
import { useMay, useSession } from '../api/session';
import { offeredActions } from './actions';
import type { OfferedAction } from './actions';
import type { Complaint } from './complaint-queries';

/** What may be done now, and how its dialog is opened: in the address. */
export function useActions(complaint: Complaint) {
  const { userId } = useSession();
  const may = useMay();
  const navigate = useNavigate();
  const open = ({ action, task }: OfferedAction): void =>
    void navigate({
      to: '/pengaduan/$complaintId',
      params: { complaintId: complaint.id },
      search: (before) => ({ ...before, act: action.id, task: task?.id }),
      resetScroll: false,
    });
  return { offered: offeredActions({ complaint, userId, may }), open };
}
