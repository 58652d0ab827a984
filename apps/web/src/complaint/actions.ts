import type { ComponentType } from 'react';
import type { Permission } from '#core/access/policy';
import { accuse } from './dialogs/accuse-dialog';
import { answer } from './dialogs/answer-task-dialog';
import { answerComplaint } from './dialogs/answer-complaint-dialog';
import { call } from './dialogs/call-dialog';
import { climb } from './dialogs/climb-dialog';
import { confirmContact } from './dialogs/confirm-contact-dialog';
import { decline } from './dialogs/decline-dialog';
import { direct } from './dialogs/direct-dialog';
import { involve } from './dialogs/involve-dialog';
import { close, object, reopen, withdraw } from './dialogs/reason-actions';
import { askDocuments, receiveDocuments } from '../acts/documents-dialogs';
import { askExtension } from '../acts/extension-dialog';
import { refuseExtension } from '../acts/refuse-extension-dialog';
import { pause, resume } from '../acts/pause-dialogs';
import { reassign } from '../acts/reassign-dialog';
import { sendBack } from '../acts/send-back-dialog';
import { recordVisit } from '../acts/visit-dialog';
import type { Complaint, Task } from './complaint-queries';

/** What an action is about, and who would do it. */
export interface ActionContext {
  readonly complaint: Complaint;
  /** Undefined: of the complaint itself. */
  readonly task?: Task;
  readonly userId: string;
  readonly may: (permission: Permission) => boolean;
}

export interface ActionDialogProps {
  readonly complaint: Complaint;
  readonly task?: Task;
  readonly onClose: () => void;
}

/** Something somebody can do with a complaint or one of its tasks: one line in `ACTIONS`, one dialog. */
export interface ComplaintAction {
  /** Stands in the address while the dialog is open. */
  readonly id: string;
  readonly on: 'complaint' | 'task';
  /** `quick`: a button above the fold. `menu`: among the others. */
  readonly place: 'quick' | 'menu';
  readonly Label: () => string;
  /** Of the same table and the same `allowed` as the server. */
  readonly isOffered: (context: ActionContext) => boolean;
  /** It takes care of what was typed, of problems, conflicts and lost networks, and closes itself when it is done. */
  readonly Dialog: ComponentType<ActionDialogProps>;
}

/** In the order in which they are offered. Whoever adds an action adds a line here. */
export const ACTIONS: readonly ComplaintAction[] = [
  call,
  recordVisit,
  answer,
  receiveDocuments,
  sendBack,
  askDocuments,
  pause,
  resume,
  askExtension,
  reassign,
  answerComplaint,
  climb,
  decline,
  refuseExtension,
  direct,
  involve,
  confirmContact,
  accuse,
  object,
  close,
  reopen,
  withdraw,
];

export interface OfferedAction {
  readonly action: ComplaintAction;
  readonly task?: Task;
}

/** What somebody may do now, on the complaint and on the one task that is her own, or the one it waits for. */
export function offeredActions(context: Omit<ActionContext, 'task'>): readonly OfferedAction[] {
  const { complaint, userId } = context;
  const open = complaint.tasks.filter(({ status }) => status !== 'answered' && status !== 'cancelled');
  const task =
    open.find(({ assigneeId }) => assigneeId === userId) ?? open.find(({ id }) => id === complaint.next.taskId);
  return ACTIONS.flatMap((action): OfferedAction[] => {
    if (action.on === 'complaint') return action.isOffered(context) ? [{ action }] : [];
    return task && action.isOffered({ ...context, task }) ? [{ action, task }] : [];
  });
}
