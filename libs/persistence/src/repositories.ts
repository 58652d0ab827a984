import { ActorRepository } from './organisation/actor.repository';
import { AnswerCodeRepository } from './partner/answer-code.repository';
import { AnswerLinkRepository } from './partner/answer-link.repository';
import { AttemptRepository } from './citizen/attempt.repository';
import { AuditRepository } from './audit/audit.repository';
import { BeatRepository } from './recovery/beat.repository';
import { CallBackRepository } from './call/call-back.repository';
import { CallRepository } from './call/call.repository';
import { CaseRepository } from './casework/case.repository';
import { ComplaintRepository } from './complaint/complaint.repository';
import { DeadlineRepository } from './deadline/deadline.repository';
import { DuplicateRepository } from './vault/duplicate.repository';
import { EventRepository } from './journal/event.repository';
import { ExclusionRepository } from './exclusion/exclusion.repository';
import { ExportRepository } from './export/export.repository';
import { HeldMessageRepository } from './message/held-message.repository';
import { IdempotencyRepository } from './idempotency/idempotency.repository';
import { LeaveRepository } from './organisation/leave.repository';
import { LetterRepository } from './partner/letter.repository';
import { LiveRepository } from './live/live.repository';
import { OpenAggregates } from './recovery/open-aggregates';
import { OperationsRepository } from './operations/operations.repository';
import { OrganisationChangeRepository } from './organisation/organisation-change.repository';
import { OrganisationListRepository } from './organisation/organisation-list.repository';
import { OrganisationRepository } from './organisation/organisation.repository';
import { OverdueRepository } from './deadline/overdue.repository';
import { PaymentRepository } from './vault/payment.repository';
import { PersonSearch } from './vault/person-search.repository';
import { PresenceRepository } from './operations/presence.repository';
import { QueueMessage } from './message/queue-message';
import { ReckonedTimeRepository } from './monitor/reckoned-time.repository';
import { ReferenceData } from './reference/reference-data';
import { ReferralRepository } from './referral/referral.repository';
import { RegionRepository } from './region/region.repository';
import { SentMessageRepository } from './message/sent-message.repository';
import { StuckProcessRepository } from './recovery/stuck-process.repository';
import { TaskRepository } from './party/task.repository';
import { Tx } from './tx/tx';
import { VaultRepository } from './vault/vault.repository';
import { WorkloadRepository } from './organisation/workload.repository';

/** Everything that asks PostgreSQL; all of it within `Tx.run`. */
export const REPOSITORIES = [
  ActorRepository,
  AnswerCodeRepository,
  AnswerLinkRepository,
  AttemptRepository,
  AuditRepository,
  BeatRepository,
  CallBackRepository,
  CallRepository,
  CaseRepository,
  ComplaintRepository,
  DeadlineRepository,
  DuplicateRepository,
  EventRepository,
  ExclusionRepository,
  ExportRepository,
  HeldMessageRepository,
  IdempotencyRepository,
  LeaveRepository,
  LetterRepository,
  LiveRepository,
  OpenAggregates,
  OperationsRepository,
  OrganisationChangeRepository,
  OrganisationListRepository,
  OrganisationRepository,
  OverdueRepository,
  PaymentRepository,
  PersonSearch,
  PresenceRepository,
  QueueMessage,
  ReckonedTimeRepository,
  ReferenceData,
  ReferralRepository,
  RegionRepository,
  SentMessageRepository,
  StuckProcessRepository,
  TaskRepository,
  Tx,
  VaultRepository,
  WorkloadRepository,
];
