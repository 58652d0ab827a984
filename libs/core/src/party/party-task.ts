import type { Instant, Zone } from '../calendar/instant';
import type { Extension, Pause } from '../sla/basis';
import type {
  AnswerOutcome,
  CategoryCode,
  DocumentCode,
  LateCause,
  Party,
  PauseReason,
  ReporterReach,
  Seat,
  Severity,
  TaskAsk,
  TaskStatus,
  VisitResult,
} from '../vocabulary';
import type { Seating, TaskEvent } from './task-event';

export type { Handover, Seating, TaskEvent } from './task-event';

/** What one party has to do for one complaint. The row of the database is this state, and equals the fold of its events. */
export interface PartyTask {
  readonly id: string;
  readonly complaintId: string;
  readonly complaintNumber: string;
  readonly category: CategoryCode;
  readonly severity: Severity;
  readonly regionCode: string;
  readonly party: Party;
  readonly ask: TaskAsk;
  readonly ladder: string;
  readonly isRequired: boolean;
  readonly startRung: number;
  /** Whoever may not take this task, beside the exclusion set of the complaint. */
  readonly barredIds: readonly string[];
  readonly policyVersion: string;
  readonly calendarVersion: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly openedAt: Instant;
  readonly rung?: number;
  readonly level?: string;
  readonly seat?: Seat;
  readonly positionId?: string;
  readonly assigneeId?: string;
  readonly institutionId?: string;
  readonly zone?: Zone;
  readonly calendarId?: string;
  readonly rungStartedAt?: Instant;
  readonly stepDueAt?: Instant;
  readonly acknowledgedAt?: Instant;
  readonly settledAt?: Instant;
  readonly outcome?: AnswerOutcome;
  readonly answerTextId?: string;
  readonly answeredById?: string;
  /** Why the answer came late, as the party says. */
  readonly lateCause?: LateCause;
  readonly climbs: number;
  /** How often a party said that it is another's. */
  readonly bounces: number;
  /** Passed on too often: whoever holds it now decides whose it is. */
  readonly awaitsDirection: boolean;
  /** Decided whose it is: "not ours" is no answer any more. */
  readonly isDirected: boolean;
  /** The last visit to the family: when it truly was, and how it ended. */
  readonly visitedAt?: Instant;
  readonly visitResult?: VisitResult;
  /** What the reporter still has to bring; undefined when nothing is awaited. */
  readonly awaitedDocuments?: readonly DocumentCode[];
  readonly documentsAskedAt?: Instant;
  readonly documentsAskedById?: string;
  readonly documentsReach?: ReporterReach;
  /** Its clocks stand still. While they do nothing is due. */
  readonly pause?: TaskPause;
  /** Pauses that are over, on all rungs, in order. */
  readonly pauses?: readonly Pause[];
  /** The party's own legal limit, where it has one: since when, until when, and when it was missed. */
  readonly limitStartedAt?: Instant;
  readonly limitDueAt?: Instant;
  readonly limitMissedAt?: Instant;
  /** What the limit has been given more. */
  readonly limitExtensions?: readonly Extension[];
}

/** A pause that goes on. Instants are UTC, ms. */
export interface TaskPause {
  readonly since: Instant;
  /** The clocks run again then, whatever has come. */
  readonly until: Instant;
  readonly reason: PauseReason;
  readonly byId: string;
  readonly textId?: string;
}

export const isSettled = (task: Pick<PartyTask, 'status'>): boolean =>
  task.status === 'answered' || task.status === 'cancelled';

/** Whatever moves a task on ends its pause; none lasts past its date, however late that is seen. */
export const withPauseOver = (task: PartyTask, to: Instant): PartyTask =>
  task.pause
    ? {
        ...task,
        pause: undefined,
        pauses: [
          ...(task.pauses ?? []),
          { from: task.pause.since, to: Math.min(to, task.pause.until), reason: task.pause.reason },
        ],
      }
    : task;

const seated = (task: PartyTask, event: Seating & { readonly at: Instant }): PartyTask => ({
  ...withPauseOver(task, event.at),
  status: 'assigned',
  rung: event.rung,
  level: event.level,
  seat: event.seat,
  positionId: event.positionId,
  assigneeId: event.userId,
  institutionId: event.institutionId,
  zone: event.zone,
  calendarId: event.calendarId,
  rungStartedAt: event.at,
  stepDueAt: event.stepDueAt,
  acknowledgedAt: undefined,
  ...(event.limitDueAt === undefined
    ? {}
    : { limitStartedAt: task.limitStartedAt ?? event.at, limitDueAt: event.limitDueAt }),
});

/** Another party has a limit of its own, or none. */
const WITHOUT_LIMIT = {
  limitStartedAt: undefined,
  limitDueAt: undefined,
  limitMissedAt: undefined,
  limitExtensions: undefined,
} as const;

const NOTHING_AWAITED = {
  awaitedDocuments: undefined,
  documentsAskedAt: undefined,
  documentsAskedById: undefined,
  documentsReach: undefined,
} as const;

const changed = (task: PartyTask, event: Exclude<TaskEvent, { type: 'taskOpened' }>): PartyTask => {
  switch (event.type) {
    case 'taskAssigned':
      return seated(task, event);
    case 'taskClimbed':
      return { ...seated(task, event), climbs: task.climbs + 1 };
    case 'taskBounced':
      return {
        ...seated({ ...task, ...WITHOUT_LIMIT }, event),
        ...event.to,
        bounces: event.awaitsDirection ? task.bounces : task.bounces + 1,
        awaitsDirection: event.awaitsDirection,
      };
    case 'taskDirected':
      return {
        ...seated({ ...task, ...WITHOUT_LIMIT }, event),
        ...event.to,
        awaitsDirection: false,
        isDirected: true,
      };
    case 'taskAcknowledged':
      return { ...task, status: 'acknowledged', acknowledgedAt: event.at };
    case 'taskReminded':
    case 'taskWarned':
    case 'taskDeclined':
      return task;
    case 'taskAnswered':
    case 'taskAnsweredLate':
      return {
        ...withPauseOver(task, event.at),
        status: 'answered',
        settledAt: event.at,
        outcome: event.outcome,
        answerTextId: event.textId,
        answeredById: event.byId,
        lateCause: event.lateCause,
        ...NOTHING_AWAITED,
      };
    case 'taskCancelled':
      return { ...withPauseOver(task, event.at), status: 'cancelled', settledAt: event.at, ...NOTHING_AWAITED };
    case 'visitRecorded':
      return { ...task, visitedAt: event.visitedAt, visitResult: event.result };
    case 'taskReassigned':
      return {
        ...task,
        status: 'assigned',
        acknowledgedAt: undefined,
        seat: event.seat,
        positionId: event.positionId,
        assigneeId: event.userId,
        institutionId: event.institutionId,
      };
    case 'documentsAsked':
      return {
        ...task,
        awaitedDocuments: [...new Set([...(task.awaitedDocuments ?? []), ...event.documents])],
        documentsAskedAt: task.documentsAskedAt ?? event.at,
        documentsAskedById: event.byId,
        documentsReach: event.reach,
      };
    case 'documentsReceived': {
      const awaited = task.awaitedDocuments?.filter((document) => !event.documents.includes(document)) ?? [];
      return awaited.length > 0 ? { ...task, awaitedDocuments: awaited } : { ...task, ...NOTHING_AWAITED };
    }
    case 'taskPaused': {
      const { at: since, until, reason, byId, textId } = event;
      const isLimitAhead = task.limitDueAt !== undefined && task.limitDueAt > since;
      return {
        ...task,
        pause: { since, until, reason, byId, textId },
        stepDueAt: undefined,
        limitDueAt: isLimitAhead ? undefined : task.limitDueAt,
      };
    }
    case 'taskResumed':
      return {
        ...withPauseOver(task, event.endedAt),
        stepDueAt: event.stepDueAt,
        limitDueAt: event.limitDueAt ?? task.limitDueAt,
      };
    case 'partyLimitMissed':
      return { ...task, limitMissedAt: event.at };
    case 'partyLimitExtended':
      return {
        ...task,
        limitDueAt: task.limitDueAt === undefined ? undefined : event.dueAt,
        limitExtensions: [...(task.limitExtensions ?? []), event.extension],
      };
  }
};

const UNDISPUTED = { bounces: 0, awaitsDirection: false, isDirected: false } as const;

/** The state after one more event. The first event of a task is `taskOpened`. */
export function evolveTask(id: string, task: PartyTask | undefined, event: TaskEvent): PartyTask {
  if (event.type === 'taskOpened') {
    const { type: _type, at, ...opened } = event;
    return { id, ...opened, version: 1, status: 'open', openedAt: at, climbs: 0, ...UNDISPUTED };
  }
  if (!task) throw new Error(`fold task ${id}: first event is ${event.type}`);
  return { ...changed(task, event), version: task.version + 1 };
}
