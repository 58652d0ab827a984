import type { Instant, PlainDate, Zone } from '../calendar/instant';
import type { Accusation } from '../exclusion/accusation';
import type {
  AnswerOutcome,
  CardWish,
  CaseKind,
  CategoryCode,
  Channel,
  ClosedBy,
  ClosureCode,
  Contact,
  DuplicateDecision,
  Party,
  PaymentState,
  Programme,
  ReporterKind,
  ResumeCause,
  Risk,
  RouteRule,
  Severity,
  TaskAsk,
} from '../vocabulary';
import type { ExtensionEvent } from './extension-event';

export type MessageHold = 'reporter' | 'everybody';

export interface RouteReason {
  readonly rule: RouteRule;
  readonly detail?: string;
}

export interface RoutedTask {
  readonly taskId: string;
  readonly party: Party;
  readonly ask: TaskAsk;
  readonly ladder: string;
  readonly startRung: number;
  readonly isRequired: boolean;
  /** Whoever may not take this one task: a second pair of eyes is not the first. */
  readonly barredIds?: readonly string[];
}

/** The group around the accused, to be visited as a whole: how many other complaints name the same, and where they serve. */
export interface ClusterNote {
  readonly otherComplaints: number;
  readonly areas: readonly string[];
}

/** Events hold ids, codes and instants: no personal data, no free text (a text has an id). */
export type ComplaintEvent =
  | {
      readonly type: 'complaintFiled';
      readonly at: Instant;
      readonly number: string;
      readonly category: CategoryCode;
      readonly severity: Severity;
      readonly programme: Programme;
      readonly stage?: number;
      readonly stageYear?: number;
      readonly regionCode: string;
      readonly zone: Zone;
      readonly channel: Channel;
      readonly reporterKind: ReporterKind;
      readonly isConfidential: boolean;
      readonly occurredOn?: PlainDate;
      readonly filedById: string;
      readonly policyVersion: string;
      readonly calendarVersion: string;
      readonly targetDueAt: Instant;
      readonly ceilingDueAt: Instant;
      readonly ceilingNorm?: string;
      readonly contact: Contact;
      readonly messageHold?: MessageHold;
      readonly cardWish?: CardWish;
      readonly caseKind?: CaseKind;
      readonly risk?: Risk;
      readonly callId?: string;
      readonly isAfraid?: boolean;
      readonly isInDanger?: boolean;
      readonly relatedToId?: string;
      readonly duplicateDecision?: DuplicateDecision;
      readonly duplicateTextId?: string;
    }
  /** Kept from everybody in the exclusion set, as the whole complaint is. */
  | {
      readonly type: 'accusationRecorded';
      readonly at: Instant;
      readonly byId: string;
      readonly accusations: readonly Accusation[];
    }
  | ({ readonly type: 'clusterNoted'; readonly at: Instant } & ClusterNote)
  | {
      readonly type: 'contactConfirmed';
      readonly at: Instant;
      readonly byId: string;
      readonly contact: Extract<Contact, 'confirmed' | 'none'>;
    }
  | {
      readonly type: 'partyInvolved';
      readonly at: Instant;
      readonly byId: string;
      readonly tasks: readonly RoutedTask[];
    }
  | { readonly type: 'reviewAsked'; readonly at: Instant; readonly tasks: readonly RoutedTask[] }
  | { readonly type: 'reviewGiven'; readonly at: Instant; readonly taskId: string }
  | {
      readonly type: 'closingAsked';
      readonly at: Instant;
      readonly byId?: string;
      readonly closure: ClosureCode;
      readonly textId?: string;
      readonly tasks: readonly RoutedTask[];
    }
  /** Told later, by telephone say. */
  | {
      readonly type: 'informationAdded';
      readonly at: Instant;
      readonly byId: string;
      readonly textId: string;
      readonly callId?: string;
    }
  /** A promised call that nobody took, however often it was tried: somebody has to go there. */
  | { readonly type: 'reporterNotReached'; readonly at: Instant; readonly byId: string; readonly attempts: number }
  | { readonly type: 'lateAnswerReceived'; readonly at: Instant; readonly taskId: string }
  /** Nothing of the case itself is said here. */
  | { readonly type: 'followedUp'; readonly at: Instant }
  | {
      readonly type: 'firstLookTaken';
      readonly at: Instant;
      readonly paymentState: PaymentState;
      readonly asOf?: Instant;
    }
  | {
      readonly type: 'complaintRouted';
      readonly at: Instant;
      readonly tasks: readonly RoutedTask[];
      readonly reasons: readonly RouteReason[];
    }
  | { readonly type: 'gateOpened'; readonly at: Instant; readonly taskId: string }
  | {
      readonly type: 'complaintAnswered';
      readonly at: Instant;
      readonly byId: string;
      readonly outcome: AnswerOutcome;
      readonly textId: string;
      readonly answeredOnRung: number;
      readonly objectionUntil: Instant;
    }
  | {
      readonly type: 'complaintObjected';
      readonly at: Instant;
      readonly byId: string;
      readonly textId?: string;
      readonly startRung: number;
      readonly targetDueAt?: Instant;
    }
  | {
      readonly type: 'complaintReopened';
      readonly at: Instant;
      readonly byId: string;
      readonly textId?: string;
      readonly startRung: number;
      /** The target goes on from receipt, later by the pauses it has had. */
      readonly targetDueAt?: Instant;
    }
  | {
      readonly type: 'complaintClosed';
      readonly at: Instant;
      readonly byId?: string;
      readonly closure: ClosureCode;
      readonly closedBy: ClosedBy;
      readonly textId?: string;
    }
  /** In review: a party has to look again. The gate is closed until the new task is answered. */
  | {
      readonly type: 'answerSentBack';
      readonly at: Instant;
      readonly byId: string;
      readonly taskId: string;
      readonly textId: string;
      readonly tasks: readonly RoutedTask[];
    }
  /** The reporter is awaited; said again when that lasts longer or shorter than was known. */
  | { readonly type: 'targetPaused'; readonly at: Instant; readonly until: Instant }
  | {
      readonly type: 'targetResumed';
      readonly at: Instant;
      readonly endedAt: Instant;
      readonly dueAt: Instant;
      readonly cause?: ResumeCause;
    }
  | { readonly type: 'targetMissed'; readonly at: Instant; readonly dueAt: Instant }
  | { readonly type: 'ceilingWarned'; readonly at: Instant; readonly dueAt: Instant }
  | { readonly type: 'ceilingBreached'; readonly at: Instant; readonly dueAt: Instant }
  | ExtensionEvent;
