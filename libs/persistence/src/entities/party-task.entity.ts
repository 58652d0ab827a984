import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Zone } from '#core/calendar/instant';
import type { TaskPause } from '#core/party/party-task';
import type { Extension, Pause } from '#core/sla/basis';
import type {
  AnswerOutcome,
  CategoryCode,
  DocumentCode,
  LateCause,
  Party,
  ReporterReach,
  Seat,
  Severity,
  TaskAsk,
  TaskStatus,
  VisitResult,
} from '#core/vocabulary';

/** What one party has to do for one complaint; equals the fold of its events. */
@Entity('party_task')
export class PartyTaskEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'complaint_id' })
  complaintId: string;

  @Column('text', { name: 'complaint_number' })
  complaintNumber: string;

  @Column('text')
  category: CategoryCode;

  @Column('text')
  severity: Severity;

  @Column('text', { name: 'region_code' })
  regionCode: string;

  @Column('text')
  party: Party;

  @Column('text')
  ask: TaskAsk;

  @Column('uuid', { name: 'barred_ids', array: true })
  barredIds: string[];

  @Column('text')
  ladder: string;

  @Column('boolean', { name: 'is_required' })
  isRequired: boolean;

  @Column('integer', { name: 'start_rung' })
  startRung: number;

  @Column('text', { name: 'policy_version' })
  policyVersion: string;

  @Column('text', { name: 'calendar_version' })
  calendarVersion: string;

  @Column('integer')
  version: number;

  @Column('text')
  status: TaskStatus;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('integer', { nullable: true })
  rung: number | null;

  @Column('text', { nullable: true })
  level: string | null;

  @Column('text', { nullable: true })
  seat: Seat | null;

  @Column('uuid', { name: 'position_id', nullable: true })
  positionId: string | null;

  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId: string | null;

  @Column('uuid', { name: 'institution_id', nullable: true })
  institutionId: string | null;

  @Column('text', { nullable: true })
  zone: Zone | null;

  @Column('text', { name: 'calendar_id', nullable: true })
  calendarId: string | null;

  @Column('timestamptz', { name: 'rung_started_at', nullable: true })
  rungStartedAt: Date | null;

  @Column('timestamptz', { name: 'step_due_at', nullable: true })
  stepDueAt: Date | null;

  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt: Date | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('text', { nullable: true })
  outcome: AnswerOutcome | null;

  @Column('uuid', { name: 'answer_text_id', nullable: true })
  answerTextId: string | null;

  @Column('uuid', { name: 'answered_by_id', nullable: true })
  answeredById: string | null;

  @Column('text', { name: 'late_cause', nullable: true })
  lateCause: LateCause | null;

  @Column('integer')
  climbs: number;

  @Column('integer')
  bounces: number;

  @Column('boolean', { name: 'awaits_direction' })
  awaitsDirection: boolean;

  @Column('boolean', { name: 'is_directed' })
  isDirected: boolean;

  @Column('timestamptz', { name: 'visited_at', nullable: true })
  visitedAt: Date | null;

  @Column('text', { name: 'visit_result', nullable: true })
  visitResult: VisitResult | null;

  @Column('text', { name: 'awaited_documents', array: true, nullable: true })
  awaitedDocuments: DocumentCode[] | null;

  @Column('timestamptz', { name: 'documents_asked_at', nullable: true })
  documentsAskedAt: Date | null;

  @Column('uuid', { name: 'documents_asked_by_id', nullable: true })
  documentsAskedById: string | null;

  @Column('text', { name: 'documents_reach', nullable: true })
  documentsReach: ReporterReach | null;

  @Column('jsonb', { nullable: true })
  pause: TaskPause | null;

  @Column('jsonb', { nullable: true })
  pauses: Pause[] | null;

  @Column('timestamptz', { name: 'limit_started_at', nullable: true })
  limitStartedAt: Date | null;

  @Column('timestamptz', { name: 'limit_due_at', nullable: true })
  limitDueAt: Date | null;

  @Column('timestamptz', { name: 'limit_missed_at', nullable: true })
  limitMissedAt: Date | null;

  @Column('jsonb', { name: 'limit_extensions', nullable: true })
  limitExtensions: Extension[] | null;
}
