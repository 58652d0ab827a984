import { AccusationEntity } from './accusation.entity';
import { AuditEntryEntity } from './audit-entry.entity';
import { CalendarVersionEntity } from './calendar-version.entity';
import { ClockAnchorEntity } from './clock-anchor.entity';
import { ComplaintEntity } from './complaint.entity';
import { DeadlineEntity } from './deadline.entity';
import { DemoMessageEntity } from './demo-message.entity';
import { DeputyEntity } from './deputy.entity';
import { DutyRosterEntity } from './duty-roster.entity';
import { ExportJobEntity } from './export-job.entity';
import { ExportPartEntity } from './export-part.entity';
import { EventEntity } from './event.entity';
import { ExclusionEntity } from './exclusion.entity';
import { FreeTextEntity } from './free-text.entity';
import { HoldingEntity } from './holding.entity';
import { IdempotencyRecordEntity } from './idempotency-record.entity';
import { InstitutionExclusionEntity } from './institution-exclusion.entity';
import { InstitutionEntity } from './institution.entity';
import { LeaveEntity } from './leave.entity';
import { LetterEntity, LetterNumberEntity } from './letter.entity';
import { MessageEntity } from './message.entity';
import { OrganisationChangeEntity } from './organisation-change.entity';
import { OutboxEntity } from './outbox.entity';
import { ParticipantEntity } from './participant.entity';
import { PartyTaskEntity } from './party-task.entity';
import { PaymentSnapshotEntity } from './payment-snapshot.entity';
import { PersonEntity } from './person.entity';
import { PolicyVersionEntity } from './policy-version.entity';
import { PositionAreaEntity } from './position-area.entity';
import { PositionEntity } from './position.entity';
import { ProcessPresenceEntity } from './process-presence.entity';
import { ReferralAddresseeEntity } from './referral-addressee.entity';
import { ReferralEntity } from './referral.entity';
import { ReportingLineEntity } from './reporting-line.entity';
import { RegionEntity } from './region.entity';
import { SessionEntity } from './session.entity';
import { SocialCaseEntity } from './social-case.entity';
import { ProcessBeatEntity } from './process-beat.entity';
import { ReckonedTimeEntity } from './reckoned-time.entity';
import { StuckProcessEntity } from './stuck-process.entity';
import { TrackingCodeEntity } from './tracking-code.entity';
import { UserAccountEntity } from './user-account.entity';
import { UserCardEntity } from './user-card.entity';
import { UserNameEntity } from './user-name.entity';
import { CallEntity } from './call.entity';
import { CallPointEntity } from './call-point.entity';
import { CallBackEntity } from './call-back.entity';
import { AttemptCountEntity } from './attempt-count.entity';
import { CallBackAttemptEntity } from './call-back-attempt.entity';
import { SafeContactEntity } from './safe-contact.entity';
import { TalkingPointVersionEntity } from './talking-point-version.entity';
import { AnswerCodeEntity } from './answer-code.entity';
import { AnswerLinkEntity } from './answer-link.entity';
import { AnswerLinkOpeningEntity } from './answer-link-opening.entity';

/** Every table. Queries may use them; the schema itself is what the migrations say. */
export const ENTITIES = [
  AccusationEntity,
  AuditEntryEntity,
  CalendarVersionEntity,
  ClockAnchorEntity,
  ComplaintEntity,
  DeadlineEntity,
  DemoMessageEntity,
  DeputyEntity,
  DutyRosterEntity,
  EventEntity,
  ExclusionEntity,
  FreeTextEntity,
  HoldingEntity,
  IdempotencyRecordEntity,
  InstitutionEntity,
  InstitutionExclusionEntity,
  LeaveEntity,
  MessageEntity,
  OutboxEntity,
  ParticipantEntity,
  PartyTaskEntity,
  PaymentSnapshotEntity,
  PersonEntity,
  PolicyVersionEntity,
  PositionAreaEntity,
  PositionEntity,
  ReferralAddresseeEntity,
  ReferralEntity,
  RegionEntity,
  SessionEntity,
  SocialCaseEntity,
  ProcessBeatEntity,
  ProcessPresenceEntity,
  OrganisationChangeEntity,
  ReportingLineEntity,
  StuckProcessEntity,
  TrackingCodeEntity,
  UserAccountEntity,
  UserCardEntity,
  UserNameEntity,
  CallEntity,
  CallPointEntity,
  CallBackEntity,
  CallBackAttemptEntity,
  SafeContactEntity,
  TalkingPointVersionEntity,
  AttemptCountEntity,
  AnswerCodeEntity,
  AnswerLinkEntity,
  AnswerLinkOpeningEntity,
  LetterEntity,
  LetterNumberEntity,
  ExportJobEntity,
  ExportPartEntity,
  ReckonedTimeEntity,
];
