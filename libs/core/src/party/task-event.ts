import type { Instant, Zone } from '../calendar/instant';
import type { Extension } from '../sla/basis';
import type { PassedOver } from '../ladder/candidate';
import type {
  AnswerOutcome,
  CategoryCode,
  ClimbReason,
  DeclineReason,
  DocumentCode,
  LateCause,
  Party,
  PauseReason,
  ReporterReach,
  ResumeCause,
  Seat,
  Severity,
  TaskAsk,
  VisitResult,
} from '../vocabulary';

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
  /** Until when the party has to answer by law, where it has just been asked. */
  readonly limitDueAt?: Instant;
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
  /** To a colleague on the same rung; the step clock goes on. Without a text it followed a change of the organisation. */
  | {
      readonly type: 'taskReassigned';
      readonly at: Instant;
      readonly byId: string;
      readonly textId?: string;
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
    }
  | {
      readonly type: 'taskPaused';
      readonly at: Instant;
      readonly byId: string;
      readonly reason: PauseReason;
      readonly until: Instant;
      readonly textId?: string;
    }
  /** The pause ended at `endedAt`; a late timer says so later. */
  | {
      readonly type: 'taskResumed';
      readonly at: Instant;
      readonly byId?: string;
      readonly cause: ResumeCause;
      readonly endedAt: Instant;
      readonly stepDueAt: Instant;
      readonly limitDueAt?: Instant;
    }
  /** The party's own limit has passed without an answer. */
  | { readonly type: 'partyLimitMissed'; readonly at: Instant; readonly dueAt: Instant }
  /** The party's own limit was given more time; while it stands still `dueAt` is the latest possible date. */
  | {
      readonly type: 'partyLimitExtended';
      readonly at: Instant;
      readonly dueAt: Instant;
      readonly extension: Extension;
    };
