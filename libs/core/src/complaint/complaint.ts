import type { Instant, PlainDate, Zone } from '../calendar/instant';
import type { Pause } from '../sla/basis';
import type { GrantedExtension } from '../sla/extension';
import type {
  AnswerOutcome,
  CardWish,
  CaseKind,
  CategoryCode,
  Channel,
  ClosedBy,
  ClosureCode,
  ComplaintStatus,
  Contact,
  DuplicateDecision,
  PaymentState,
  Programme,
  ReporterKind,
  Risk,
  Severity,
} from '../vocabulary';
import type { ComplaintEvent, MessageHold } from './complaint-event';
import { withExtension } from './extension-event';
import type { AskedExtension } from './extension-event';

export type { ClusterNote, ComplaintEvent, MessageHold, RoutedTask, RouteReason } from './complaint-event';

/** A complaint. The row of the database is this state, and equals the fold of its events. */
export interface Complaint {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: ComplaintStatus;
  readonly category: CategoryCode;
  readonly severity: Severity;
  readonly programme: Programme;
  /** Stage of disbursement (tahap), 1 to 4 in a year. */
  readonly stage?: number;
  readonly stageYear?: number;
  /** Village (desa/kelurahan), ten digits, Kemendagri. */
  readonly regionCode: string;
  readonly zone: Zone;
  readonly channel: Channel;
  readonly reporterKind: ReporterKind;
  readonly isConfidential: boolean;
  /** Since when, as the reporter says. */
  readonly occurredOn?: PlainDate;
  readonly filedById: string;
  readonly filedAt: Instant;
  readonly policyVersion: string;
  readonly calendarVersion: string;
  readonly targetDueAt: Instant;
  readonly ceilingDueAt: Instant;
  /** The norm that ends first; unknown of complaints filed before it was named. */
  readonly ceilingNorm?: string;
  /** The target waits for the reporter since then, at the longest until then. While it does, nothing of it is due. */
  readonly targetPausedAt?: Instant;
  readonly targetPauseUntil?: Instant;
  /** What has held the target up so far; a reopening keeps it. */
  readonly targetPauses?: readonly Pause[];
  /** More time that was given, in order; a reopening keeps it. */
  readonly extensions?: readonly GrantedExtension[];
  /** More time that was asked for and is not decided on. */
  readonly extensionAsked?: AskedExtension;
  readonly targetMissedAt?: Instant;
  readonly ceilingWarnedAt?: Instant;
  readonly ceilingBreachedAt?: Instant;
  readonly paymentState?: PaymentState;
  /** Rung at which the next task starts, after an objection one higher than who answered. */
  readonly startRung: number;
  readonly answeredAt?: Instant;
  readonly answeredById?: string;
  readonly outcome?: AnswerOutcome;
  readonly answerTextId?: string;
  readonly objectionUntil?: Instant;
  readonly closedAt?: Instant;
  readonly closure?: ClosureCode;
  readonly closedBy?: ClosedBy;
  readonly reopenings: number;
  /** Whether anybody may be written to yet. */
  readonly contact: Contact;
  /** Who gets no message before a safe contact is confirmed. */
  readonly messageHold?: MessageHold;
  readonly cardWish?: CardWish;
  /** What a social worker is told to look at; the case itself is a stream of its own. */
  readonly caseKind?: CaseKind;
  readonly risk?: Risk;
  /** All the complaint is told of its social case: that it is followed up. */
  readonly followedUpAt?: Instant;
  /** How it shall be closed, while a second person's approval is awaited. */
  readonly pendingClosure?: ClosureCode;
  /** The call in which it was filed. */
  readonly callId?: string;
  /** The reporter is afraid; somebody is in danger now. */
  readonly isAfraid?: boolean;
  readonly isInDanger?: boolean;
  /** Another complaint that looked the same, and what was decided about it. */
  readonly relatedToId?: string;
  readonly duplicateDecision?: DuplicateDecision;
  readonly duplicateTextId?: string;
}

/** Whatever stops the clocks of the complaint ends the pause of its target; it is kept for a reopening. */
export const withTargetPauseOver = (complaint: Complaint, to: Instant): Complaint =>
  complaint.targetPausedAt === undefined
    ? complaint
    : {
        ...complaint,
        targetPausedAt: undefined,
        targetPauseUntil: undefined,
        targetPauses: [
          ...(complaint.targetPauses ?? []),
          { from: complaint.targetPausedAt, to: Math.min(to, complaint.targetPauseUntil ?? to), reason: 'documents' },
        ],
      };

const back = (complaint: Complaint, startRung: number): Complaint => ({
  ...complaint,
  status: 'reopened',
  startRung,
  answeredAt: undefined,
  answeredById: undefined,
  outcome: undefined,
  answerTextId: undefined,
  objectionUntil: undefined,
  closedAt: undefined,
  closure: undefined,
  closedBy: undefined,
  pendingClosure: undefined,
  extensionAsked: undefined,
  reopenings: complaint.reopenings + 1,
});

const changed = (complaint: Complaint, event: Exclude<ComplaintEvent, { type: 'complaintFiled' }>): Complaint => {
  switch (event.type) {
    case 'firstLookTaken':
      return { ...complaint, paymentState: event.paymentState };
    case 'complaintRouted':
    case 'answerSentBack':
      return { ...complaint, status: 'assigned' };
    case 'gateOpened':
      return { ...complaint, status: 'review' };
    case 'complaintAnswered':
      return {
        ...withTargetPauseOver(complaint, event.at),
        extensionAsked: undefined,
        status: 'answered',
        answeredAt: event.at,
        answeredById: event.byId,
        outcome: event.outcome,
        answerTextId: event.textId,
        objectionUntil: event.objectionUntil,
        startRung: event.answeredOnRung,
      };
    case 'complaintObjected':
    case 'complaintReopened':
      return { ...back(complaint, event.startRung), targetDueAt: event.targetDueAt ?? complaint.targetDueAt };
    case 'accusationRecorded':
    case 'clusterNoted':
    case 'partyInvolved':
    case 'reviewAsked':
    case 'reviewGiven':
    case 'lateAnswerReceived':
    case 'informationAdded':
    case 'reporterNotReached':
      return complaint;
    case 'contactConfirmed':
      // Without a safe contact the reporter is never written to; everybody else now may be.
      return { ...complaint, contact: event.contact, messageHold: event.contact === 'none' ? 'reporter' : undefined };
    case 'followedUp':
      return { ...complaint, followedUpAt: event.at };
    case 'closingAsked':
      return {
        ...withTargetPauseOver(complaint, event.at),
        extensionAsked: undefined,
        status: 'closing',
        pendingClosure: event.closure,
      };
    case 'complaintClosed':
      return {
        ...withTargetPauseOver(complaint, event.at),
        pendingClosure: undefined,
        extensionAsked: undefined,
        status: 'closed',
        closedAt: event.at,
        closure: event.closure,
        closedBy: event.closedBy,
      };
    case 'targetPaused':
      return { ...complaint, targetPausedAt: complaint.targetPausedAt ?? event.at, targetPauseUntil: event.until };
    case 'targetResumed':
      return { ...withTargetPauseOver(complaint, event.endedAt), targetDueAt: event.dueAt };
    case 'targetMissed':
      return { ...complaint, targetMissedAt: event.at };
    case 'ceilingWarned':
      return { ...complaint, ceilingWarnedAt: event.at };
    case 'ceilingBreached':
      return { ...complaint, ceilingBreachedAt: event.at };
    case 'extensionAsked':
    case 'limitExtended':
    case 'extensionRefused':
    case 'extensionLapsed':
      return withExtension(complaint, event);
  }
};

/** The state after one more event. The first event of a complaint is `complaintFiled`. */
export function evolveComplaint(id: string, complaint: Complaint | undefined, event: ComplaintEvent): Complaint {
  if (event.type === 'complaintFiled') {
    const { type: _type, at, ...filed } = event;
    return { id, ...filed, version: 1, status: 'filed', filedAt: at, startRung: 0, reopenings: 0 };
  }
  if (!complaint) throw new Error(`fold complaint ${id}: first event is ${event.type}`);
  return { ...changed(complaint, event), version: complaint.version + 1 };
}
