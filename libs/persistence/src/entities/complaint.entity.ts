import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '#core/calendar/instant';
import type { AskedExtension } from '#core/complaint/extension-event';
import type { Pause } from '#core/sla/basis';
import type { GrantedExtension } from '#core/sla/extension';
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
} from '#core/vocabulary';

/** Equals the fold of its events. */
@Entity('complaint')
export class ComplaintEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  number: string;

  @Column('integer')
  version: number;

  @Column('text')
  status: ComplaintStatus;

  @Column('text')
  category: CategoryCode;

  @Column('text')
  severity: Severity;

  @Column('text')
  programme: Programme;

  @Column('integer', { nullable: true })
  stage: number | null;

  @Column('integer', { name: 'stage_year', nullable: true })
  stageYear: number | null;

  @Column('text', { name: 'region_code' })
  regionCode: string;

  @Column('text')
  zone: Zone;

  @Column('text')
  channel: Channel;

  @Column('text', { name: 'reporter_kind' })
  reporterKind: ReporterKind;

  @Column('boolean', { name: 'is_confidential' })
  isConfidential: boolean;

  @Column('date', { name: 'occurred_on', nullable: true })
  occurredOn: string | null;

  @Column('uuid', { name: 'filed_by_id' })
  filedById: string;

  @Column('timestamptz', { name: 'filed_at' })
  filedAt: Date;

  @Column('text', { name: 'policy_version' })
  policyVersion: string;

  @Column('text', { name: 'calendar_version' })
  calendarVersion: string;

  @Column('timestamptz', { name: 'target_due_at' })
  targetDueAt: Date;

  @Column('timestamptz', { name: 'ceiling_due_at' })
  ceilingDueAt: Date;

  @Column('text', { name: 'ceiling_norm', nullable: true })
  ceilingNorm: string | null;

  @Column('timestamptz', { name: 'target_paused_at', nullable: true })
  targetPausedAt: Date | null;

  @Column('timestamptz', { name: 'target_pause_until', nullable: true })
  targetPauseUntil: Date | null;

  @Column('jsonb', { name: 'target_pauses', nullable: true })
  targetPauses: Pause[] | null;

  @Column('jsonb', { nullable: true })
  extensions: GrantedExtension[] | null;

  @Column('jsonb', { name: 'extension_asked', nullable: true })
  extensionAsked: AskedExtension | null;

  @Column('timestamptz', { name: 'target_missed_at', nullable: true })
  targetMissedAt: Date | null;

  @Column('timestamptz', { name: 'ceiling_warned_at', nullable: true })
  ceilingWarnedAt: Date | null;

  @Column('timestamptz', { name: 'ceiling_breached_at', nullable: true })
  ceilingBreachedAt: Date | null;

  @Column('text', { name: 'payment_state', nullable: true })
  paymentState: PaymentState | null;

  @Column('integer', { name: 'start_rung' })
  startRung: number;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { name: 'answered_by_id', nullable: true })
  answeredById: string | null;

  @Column('text', { nullable: true })
  outcome: AnswerOutcome | null;

  @Column('uuid', { name: 'answer_text_id', nullable: true })
  answerTextId: string | null;

  @Column('timestamptz', { name: 'objection_until', nullable: true })
  objectionUntil: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  closure: ClosureCode | null;

  @Column('text', { name: 'closed_by', nullable: true })
  closedBy: ClosedBy | null;

  @Column('integer')
  reopenings: number;

  @Column('text')
  contact: Contact;

  @Column('text', { name: 'message_hold', nullable: true })
  messageHold: 'reporter' | 'everybody' | null;

  @Column('text', { name: 'card_wish', nullable: true })
  cardWish: CardWish | null;

  @Column('text', { name: 'case_kind', nullable: true })
  caseKind: CaseKind | null;

  @Column('text', { nullable: true })
  risk: Risk | null;

  @Column('timestamptz', { name: 'followed_up_at', nullable: true })
  followedUpAt: Date | null;

  @Column('text', { name: 'pending_closure', nullable: true })
  pendingClosure: ClosureCode | null;

  @Column('uuid', { name: 'call_id', nullable: true })
  callId: string | null;

  @Column('boolean', { name: 'is_afraid', nullable: true })
  isAfraid: boolean | null;

  @Column('boolean', { name: 'is_in_danger', nullable: true })
  isInDanger: boolean | null;

  @Column('uuid', { name: 'related_to_id', nullable: true })
  relatedToId: string | null;

  @Column('text', { name: 'duplicate_decision', nullable: true })
  duplicateDecision: DuplicateDecision | null;

  @Column('uuid', { name: 'duplicate_text_id', nullable: true })
  duplicateTextId: string | null;
}
