import type { Instant } from '../calendar/instant';
import { accept, refuse } from '../decision';
import type { Decision, Outcome } from '../decision';
import type { DocumentCode, ReporterReach } from '../vocabulary';
import { acknowledgement } from './acknowledgement';
import type { PartyTask, TaskEvent } from './party-task';
import { latestEnd, paused, pauseRefusal, resumed } from './pause';
import { noticesTo } from './task-notices';
import type { TaskContext } from './task.decider';

export interface AskDocuments {
  readonly type: 'askDocuments';
  readonly byId: string;
  readonly documents: readonly DocumentCode[];
  readonly reach: ReporterReach;
  readonly textId?: string;
}

export interface ReceiveDocuments {
  readonly type: 'receiveDocuments';
  readonly byId: string;
  readonly documents: readonly DocumentCode[];
  readonly textId?: string;
}

/** What may be known of the reporter's contact when she has to be told something. */
export interface ReporterContact {
  readonly contact: string;
  readonly messageHold?: string;
  readonly hasPhone: boolean;
}

/** A message only where she may be written to now: what is held back until a contact is confirmed would come too late. */
export const reachOf = ({ contact, messageHold, hasPhone }: ReporterContact): ReporterReach =>
  hasPhone && messageHold === undefined && contact !== 'none' ? 'message' : 'callBack';

/**
 * The reporter is asked to bring something. Of the programme's own task the clocks wait for it, as long as the law gives her;
 * another party's go on, for only a supervisor may pause those.
 */
export function askDocuments(task: PartyTask, command: AskDocuments, context: TaskContext): Decision<TaskEvent> {
  const { byId, documents, reach, textId } = command;
  const read = acknowledgement(task, byId, context);
  const isPaused = task.party === 'programme' && pauseRefusal(task, context) === undefined;
  const waiting = isPaused ? paused(task, { byId, reason: 'documents' }, latestEnd(task, context), context) : undefined;
  return accept({
    ...read,
    ...waiting,
    stop: waiting ? waiting.stop : read.stop,
    events: [
      ...read.events,
      { type: 'documentsAsked', at: context.now, byId, documents, reach, textId },
      ...(waiting?.events ?? []),
    ],
    // What is missing is said on the telephone: whoever else holds it learns nothing.
    notices:
      reach === 'message'
        ? [{ template: 'documentsAsked', to: { kind: 'reporter' }, params: { number: task.complaintNumber } }]
        : [],
  });
}

/** Something of it has come, wherever it was handed in; the handler is told. */
export function receiveDocuments(
  task: PartyTask,
  command: ReceiveDocuments,
  context: TaskContext,
): Decision<TaskEvent> {
  const { byId, documents, textId } = command;
  const awaited = task.awaitedDocuments ?? [];
  if (documents.some((document) => !awaited.includes(document)))
    return refuse({ code: 'documentNotAsked', from: task.status, allowed: awaited });
  const handlerId = task.assigneeId === byId ? undefined : task.assigneeId;
  const isAll = awaited.every((document) => documents.includes(document));
  const goesOn =
    isAll && task.pause?.reason === 'documents'
      ? resumed(task, { cause: 'received', byId, endedAt: context.now }, context)
      : undefined;
  const stepDueAt = stepDueAfter(goesOn) ?? task.stepDueAt ?? task.pause?.until ?? context.now;
  return accept({
    ...goesOn,
    events: [{ type: 'documentsReceived', at: context.now, byId, documents, textId }, ...(goesOn?.events ?? [])],
    notices: noticesTo(handlerId, 'documentsReceived', task, { stepDueAt, zone: task.zone }),
  });
}

const stepDueAfter = (outcome: Outcome<TaskEvent> | undefined): Instant | undefined =>
  outcome?.events.flatMap((event) => (event.type === 'taskResumed' ? [event.stepDueAt] : []))[0];
