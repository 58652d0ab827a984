import type { Instant, Zone } from '../calendar/instant';
import type { PassedOver } from '../ladder/candidate';
import type {
  AnswerOutcome,
  CategoryCode,
  ClimbReason,
  DeclineReason,
  DocumentCode,
  LateCause,
  Party,
  ReporterReach,
  Seat,
  Severity,
  TaskAsk,
  TaskStatus,
  VisitResult,
} from '../vocabulary';

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
}

/** Who took a rung, why, and until when. */
export interface Seating {
  readonly rung: number;
  readonly level: string;
  readonly seat: Seat;
  readonly positionId?: string;
  readonly userId?: string;
  readonly institutionId?: string;
  readonly standsInForId?: string;
  readonly zone: Zone;
  readonly calendarId: string;
  readonly stepDueAt: Instant;
  readonly passedOver: readonly PassedOver[];
}

/** Whose the task is from now on, and what they are asked. */
export interface Handover {
  readonly party: Party;
  readonly ask: TaskAsk;
  readonly ladder: string;
}

/** Events hold ids, codes and instants: no personal data, no free text (a text has an id). */
export type TaskEvent =
  | {
      readonly type: 'taskOpened';
      readonly at: Instant;
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
      readonly barredIds: readonly string[];
      readonly policyVersion: string;
      readonly calendarVersion: string;
    }
  | ({ readonly type: 'taskAssigned'; readonly at: Instant } & Seating)
  | { readonly type: 'taskAcknowledged'; readonly at: Instant; readonly byId: string }
  | { readonly type: 'taskReminded'; readonly at: Instant; readonly dueAt: Instant }
  | { readonly type: 'taskWarned'; readonly at: Instant; readonly dueAt: Instant }
  | {
      readonly type: 'taskDeclined';
      readonly at: Instant;
      readonly byId: string;
      readonly reason: DeclineReason;
      readonly proposedParty?: Party;
      readonly textId?: string;
    }
  /** "Not ours": on to the proposed owner's ladder, or, once that happened too often, to whoever decides. */
  | ({
      readonly type: 'taskBounced';
      readonly at: Instant;
      readonly to: Handover;
      readonly awaitsDirection: boolean;
    } & Seating)
  | ({ readonly type: 'taskDirected'; readonly at: Instant; readonly byId: string; readonly to: Handover } & Seating)
  | ({
      readonly type: 'taskClimbed';
      readonly at: Instant;
      readonly reason: ClimbReason;
      readonly fromLevel: string;
      /** Raised by hand, and why. */
      readonly byId?: string;
      readonly textId?: string;
    } & Seating)
  | {
      readonly type: 'taskAnswered';
      readonly at: Instant;
      readonly byId: string;
      readonly outcome: AnswerOutcome;
      readonly textId: string;
      readonly lateCause?: LateCause;
    }
  /** After it was needed no more; kept, and the complaint is told. */
  | {
      readonly type: 'taskAnsweredLate';
      readonly at: Instant;
      readonly byId: string;
      readonly outcome: AnswerOutcome;
      readonly textId: string;
      readonly lateCause?: LateCause;
    }
  | { readonly type: 'taskCancelled'; readonly at: Instant }
  /** Written down `at`, but it took place at `visitedAt`. */
  | {
      readonly type: 'visitRecorded';
      readonly at: Instant;
      readonly byId: string;
      readonly visitedAt: Instant;
      readonly result: VisitResult;
      readonly textId?: string;
    }
  /** To a colleague on the same rung; the step clock goes on. */
  | {
      readonly type: 'taskReassigned';
      readonly at: Instant;
      readonly byId: string;
      readonly textId: string;
      readonly fromId?: string;
      readonly seat: Seat;
      readonly positionId: string;
      readonly userId: string;
      readonly institutionId: string;
      readonly standsInForId?: string;
    }
  | {
      readonly type: 'documentsAsked';
      readonly at: Instant;
      readonly byId: string;
      readonly documents: readonly DocumentCode[];
      readonly reach: ReporterReach;
      readonly textId?: string;
    }
  | {
      readonly type: 'documentsReceived';
      readonly at: Instant;
      readonly byId: string;
      readonly documents: readonly DocumentCode[];
      readonly textId?: string;
    };

export const isSettled = (task: Pick<PartyTask, 'status'>): boolean =>
  task.status === 'answered' || task.status === 'cancelled';

const seated = (task: PartyTask, event: Seating & { readonly at: Instant }): PartyTask => ({
  ...task,
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
});

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
        ...seated(task, event),
        ...event.to,
        bounces: event.awaitsDirection ? task.bounces : task.bounces + 1,
        awaitsDirection: event.awaitsDirection,
      };
    case 'taskDirected':
      return { ...seated(task, event), ...event.to, awaitsDirection: false, isDirected: true };
    case 'taskAcknowledged':
      return { ...task, status: 'acknowledged', acknowledgedAt: event.at };
    case 'taskReminded':
    case 'taskWarned':
    case 'taskDeclined':
      return task;
    case 'taskAnswered':
    case 'taskAnsweredLate':
      return {
        ...task,
        status: 'answered',
        settledAt: event.at,
        outcome: event.outcome,
        answerTextId: event.textId,
        answeredById: event.byId,
        lateCause: event.lateCause,
        ...NOTHING_AWAITED,
      };
    case 'taskCancelled':
      return { ...task, status: 'cancelled', settledAt: event.at, ...NOTHING_AWAITED };
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
