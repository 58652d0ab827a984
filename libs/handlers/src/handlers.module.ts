import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CallBackRepository } from '#persistence/call/call-back.repository';
import { CallRepository } from '#persistence/call/call.repository';
import { CaseRepository } from '#persistence/casework/case.repository';
import { AttemptRepository } from '#persistence/citizen/attempt.repository';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import { OverdueRepository } from '#persistence/deadline/overdue.repository';
import { ExclusionRepository } from '#persistence/exclusion/exclusion.repository';
import { IdempotencyRepository } from '#persistence/idempotency/idempotency.repository';
import { EventRepository } from '#persistence/journal/event.repository';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import { HeldMessageRepository } from '#persistence/message/held-message.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { BeatRepository } from '#persistence/recovery/beat.repository';
import { OpenAggregates } from '#persistence/recovery/open-aggregates';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { StuckProcessRepository } from '#persistence/recovery/stuck-process.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx } from '#persistence/tx/tx';
import { PaymentRepository } from '#persistence/vault/payment.repository';
import { DuplicateRepository } from '#persistence/vault/duplicate.repository';
import { PersonSearch } from '#persistence/vault/person-search.repository';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { BlindIndex } from '#platform/crypto/blind-index';
import { CitizenPasses } from '#platform/crypto/citizen-pass';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { singleKey } from '#platform/crypto/key-ring';
import { TrackingCodes } from '#platform/crypto/tracking-code';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { ActAsCitizen } from './citizen/act-as-citizen.handler';
import { Attempts } from './citizen/attempts';
import { FileAsCitizen } from './citizen/file-as-citizen.handler';
import { FindVillagesAsCitizen } from './citizen/find-villages-as-citizen.query';
import { ReadAsCitizen } from './citizen/read-as-citizen.query';
import { TrackComplaint } from './citizen/track-complaint.handler';
import { CallPurpose } from './call/call-purpose';
import { CallerPayment } from './call/caller-payment.query';
import { CheckCaller } from './call/check-caller.handler';
import { ComplaintTimeUsed } from './complaint/time-used.query';
import { ExplainDeadline } from './explain/explain-deadline.query';
import { DocumentCall } from './call/document-call';
import { ListCallBacks } from './call/list-call-backs.query';
import { ListTalkingPoints } from './call/list-talking-points.query';
import { ReadCall } from './call/read-call.query';
import { RecordAttempt } from './call/record-attempt.handler';
import { StartCall } from './call/start-call.handler';
import { WrapUpCall } from './call/wrap-up-call.handler';
import { FindDuplicates } from './search/find-duplicates.query';
import { FindPersons } from './search/find-persons.query';
import { FindVillages } from './search/find-villages.query';
import { Lookup } from './search/lookup';
import { PreviewFiling } from './search/preview-filing.query';
import { ActOnCase } from './casework/act-on-case.handler';
import { CaseFile } from './casework/case-file';
import { ListCases } from './casework/list-cases.query';
import { OpenCase } from './casework/open-case.handler';
import { ReadCase } from './casework/read-case.query';
import { ActOnComplaint } from './complaint/act-on-complaint.handler';
import { ComplaintPlan } from './complaint/complaint-plan.query';
import { ComplaintTimeline } from './complaint/complaint-timeline.query';
import { FileComplaint } from './complaint/file-complaint.handler';
import { ListComplaints } from './complaint/list-complaints.query';
import { ReadComplaint } from './complaint/read-complaint.query';
import { ComplaintDesk } from './desk/complaint-desk';
import { DeskFilters } from './desk/desk-filters.query';
import { DeskItems } from './desk/desk-items.query';
import { DeskNames } from './desk/desk-names';
import { DeskTiles } from './desk/desk-tiles.query';
import { ComplaintLadders } from './complaint/complaint-ladders';
import { RevealContact } from './complaint/reveal-contact.query';
import { LiveChanges } from './live/live-changes.query';
import { LiveRepository } from '#persistence/live/live.repository';
import { SentMessageRepository } from '#persistence/message/sent-message.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import { DecisionContext } from './decision/decision-context';
import { Once } from './idempotency/once';
import { ListBreaches } from './monitor/list-breaches.query';
import { ExportMonitor } from './monitor/export-monitor.query';
import { MonitorComplaints } from './monitor/monitor-complaints.query';
import { MonitorContext } from './monitor/monitor-context';
import { PrintMemo } from './monitor/print-memo.query';
import { ReadMonitor } from './monitor/read-monitor.query';
import { RegionFilter } from './page/region-filter';
import { ActOnTask } from './party/act-on-task.handler';
import { PausingRight } from './party/pausing-right';
import { PreviewPause } from './party/preview-pause.query';
import { NormDates } from './desk/norm-dates';
import { Extensions } from './decision/extensions';
import { TargetPauses } from './decision/target-pauses';
import { ListTasks } from './party/list-tasks.query';
import { CaseProcess } from './process/case-process';
import { ComplaintProcess } from './process/complaint-process';
import { AccusedReader } from './exclusion/accused-reader';
import { Exclusions } from './exclusion/exclusions';
import { RefreshExclusions } from './exclusion/refresh-exclusions.handler';
import { FirstLookQuery } from './process/first-look.query';
import { ReferralProcess } from './process/referral-process';
import { TaskProcess } from './process/task-process';
import { ActOnReferral } from './referral/act-on-referral.handler';
import { DutyTask } from './recovery/duty-task';
import { KeepBeat } from './recovery/keep-beat.handler';
import { ListReferrals } from './referral/list-referrals.query';
import { ProcessHealth } from './recovery/process-health.query';
import { ReadReferral } from './referral/read-referral.query';
import { SendReferral } from './referral/send-referral.handler';
import { ServiceInstitutions } from './referral/service-institutions';
import { StuckProcesses } from './recovery/stuck-process.handler';
import { CurrentSession } from './session/current-session.query';
import { DevLogin } from './session/dev-login.handler';
import { LoadActor } from './session/load-actor.query';
import { LogOut } from './session/log-out.handler';
import { ListPersonas } from './session/personas.query';
import { SweepOverdue } from './sweeper/sweep-overdue.handler';
import { SweptStreams } from './sweeper/swept-streams';
import { PersonalData } from './vault/personal-data';
import { LeaveRepository } from '#persistence/organisation/leave.repository';
import { CaseNames } from './casework/case-names';
import { CancelLeave } from './leave/cancel-leave.handler';
import { LeavePeople } from './leave/leave-people';
import { ListLeaves } from './leave/list-leaves.query';
import { RecordLeave } from './leave/record-leave.handler';
import { ListSuccessors } from './party/list-successors.query';
import { AnswerCodes } from './partner/answer-codes.handler';
import { AnswerLinks } from './partner/answer-links';
import { AnswerPage } from './partner/answer-page.query';
import { ReplyToTask } from './partner/reply-to-task.handler';
import { AnswerCodeRepository } from '#persistence/partner/answer-code.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { QueueMessage } from '#persistence/message/queue-message';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { ReassignMany } from './party/reassign-many.handler';
import { TaskCommandReader } from './party/task-command.reader';

const REPOSITORIES = [
  ActorRepository,
  BeatRepository,
  CaseRepository,
  ComplaintRepository,
  DeadlineRepository,
  EventRepository,
  ExclusionRepository,
  HeldMessageRepository,
  IdempotencyRepository,
  LeaveRepository,
  OpenAggregates,
  OrganisationRepository,
  OverdueRepository,
  PaymentRepository,
  ReferenceData,
  ReferralRepository,
  StuckProcessRepository,
  TaskRepository,
  Tx,
  VaultRepository,
  LiveRepository,
  RegionRepository,
  SentMessageRepository,
  CallRepository,
  CallBackRepository,
  DuplicateRepository,
  PersonSearch,
  AttemptRepository,
  AnswerCodeRepository,
  AnswerLinkRepository,
  QueueMessage,
];

/** Moves that nobody makes by hand: what the worker needs. */
const PROCESS = [
  CaseProcess,
  ComplaintProcess,
  DecisionContext,
  DutyTask,
  Exclusions,
  Extensions,
  FirstLookQuery,
  KeepBeat,
  OpenCase,
  ReferralProcess,
  RefreshExclusions,
  StuckProcesses,
  SweepOverdue,
  SweptStreams,
  TaskProcess,
];

/** Moves and questions of people: what the api needs. */
const PEOPLE = [
  AccusedReader,
  ActOnCase,
  ActOnComplaint,
  ActOnReferral,
  ActOnTask,
  PausingRight,
  PreviewPause,
  Extensions,
  TargetPauses,
  NormDates,
  CaseFile,
  ComplaintPlan,
  ComplaintTimeline,
  CurrentSession,
  DecisionContext,
  DevLogin,
  Exclusions,
  FileComplaint,
  ListBreaches,
  ExportMonitor,
  MonitorComplaints,
  MonitorContext,
  PrintMemo,
  ReadMonitor,
  ListCases,
  ListComplaints,
  ListPersonas,
  ListReferrals,
  ListTasks,
  LoadActor,
  LogOut,
  Once,
  PersonalData,
  ProcessHealth,
  ReadCase,
  ReadComplaint,
  ReadReferral,
  RegionFilter,
  SendReferral,
  ServiceInstitutions,
  ComplaintDesk,
  ComplaintLadders,
  DeskFilters,
  DeskItems,
  DeskNames,
  DeskTiles,
  LiveChanges,
  RevealContact,
  CancelLeave,
  CaseNames,
  LeavePeople,
  ListLeaves,
  ListSuccessors,
  ReassignMany,
  RecordLeave,
  TaskCommandReader,
  CallPurpose,
  CallerPayment,
  CheckCaller,
  ComplaintTimeUsed,
  DocumentCall,
  ExplainDeadline,
  FindDuplicates,
  FindPersons,
  FindVillages,
  ListCallBacks,
  ListTalkingPoints,
  Lookup,
  PreviewFiling,
  ReadCall,
  RecordAttempt,
  StartCall,
  WrapUpCall,
  ActAsCitizen,
  Attempts,
  FileAsCitizen,
  FindVillagesAsCitizen,
  ReadAsCitizen,
  TrackComplaint,
  AnswerCodes,
  AnswerLinks,
  AnswerPage,
  ReplyToTask,
];

export interface VaultKeys {
  readonly vaultKey: Buffer;
  readonly blindIndexKey: Buffer;
  readonly trackingKey: Buffer;
}

/** The use cases. Which of them a process gets follows from what it is: the worker holds no key to personal data. */
@Module({})
export class HandlersModule {
  static forProcess(source: DataSource): DynamicModule {
    return provide(source, [...REPOSITORIES, ...PROCESS], []);
  }

  static forPeople(source: DataSource, keys: VaultKeys, doorbell: OutboxDoorbell): DynamicModule {
    return provide(
      source,
      [...REPOSITORIES, ...PEOPLE],
      [
        { provide: FieldCipher, useValue: new FieldCipher(singleKey(keys.vaultKey)) },
        { provide: OneTimeCodes, useValue: new OneTimeCodes(keys.vaultKey) },
        { provide: BlindIndex, useValue: new BlindIndex(keys.blindIndexKey) },
        { provide: OutboxDoorbell, useValue: doorbell },
        { provide: CitizenPasses, useValue: new CitizenPasses(keys.trackingKey) },
        { provide: TrackingCodes, useValue: new TrackingCodes(keys.trackingKey) },
      ],
    );
  }
}

type UseCase = new (...dependencies: never[]) => object;

function provide(
  source: DataSource,
  useCases: readonly UseCase[],
  keys: NonNullable<DynamicModule['providers']>,
): DynamicModule {
  const providers = [{ provide: DataSource, useValue: source }, ...useCases, ...keys] as NonNullable<
    DynamicModule['providers']
  >;
  return { module: HandlersModule, providers, exports: [...useCases, DataSource] };
}
