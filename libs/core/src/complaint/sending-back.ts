import { accept, refuse } from '../decision';
import type { Decision } from '../decision';
import type { PartyTask } from '../party/party-task';
import type { TaskAsk } from '../vocabulary';
import type { Complaint, ComplaintEvent, RoutedTask } from './complaint';
import type { ComplaintContext } from './complaint.decider';

export interface SendBack {
  readonly type: 'sendBack';
  readonly byId: string;
  /** The answered task whose answer will not do. */
  readonly taskId: string;
  readonly textId: string;
}

/** What looks at answers is none. */
const NOT_OF_A_PARTY: readonly TaskAsk[] = ['review', 'approveClosing', 'approveExtension', 'freeProcess'];

export const maySendBack = ({ status, ask }: Pick<PartyTask, 'status' | 'ask'>): boolean =>
  status === 'answered' && !NOT_OF_A_PARTY.includes(ask);

/**
 * The reviewer gives an answer back to its party. It becomes a new task and not the old one again: what was answered, by
 * whom and when stays as it was, its process has ended and stays ended. The new one starts on the rung that answered, with
 * that rung's whole step clock, for whoever sits there has to begin again; the clocks of the complaint go on.
 */
export function sendBack(
  complaint: Complaint,
  { byId, taskId, textId }: SendBack,
  context: ComplaintContext,
): Decision<ComplaintEvent> {
  const answered = context.tasks.find((task) => task.id === taskId && maySendBack(task));
  if (!answered) {
    const allowed = context.tasks.filter(maySendBack).map(({ id }) => id);
    return refuse({ code: 'nothingToSendBack', from: complaint.status, allowed });
  }
  const { party, ask, ladder, rung, startRung, barredIds } = answered;
  const again: RoutedTask = {
    taskId: context.newTaskId(),
    party,
    ask,
    ladder,
    startRung: rung ?? startRung,
    // The reviewer waits for it, also where nobody had to.
    isRequired: true,
    barredIds,
  };
  return accept({ events: [{ type: 'answerSentBack', at: context.now, byId, taskId, textId, tasks: [again] }] });
}
