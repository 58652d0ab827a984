import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BlindIndex } from '#platform/crypto/blind-index';
import { CitizenPasses } from '#platform/crypto/citizen-pass';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { singleKey } from '#platform/crypto/key-ring';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { TrackingCodes } from '#platform/crypto/tracking-code';
import { ExportQueue } from '#platform/queues/export.queue';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { REPOSITORIES } from '#persistence/repositories';
import { SearchAudit } from './audit/search-audit.query';
import { CALL } from './call/use-cases';
import { OpenCase } from './casework/open-case.handler';
import { CASEWORK } from './casework/use-cases';
import { CITIZEN } from './citizen/use-cases';
import { COMPLAINT } from './complaint/use-cases';
import { DecisionContext } from './decision/decision-context';
import { Extensions } from './decision/extensions';
import { TargetPauses } from './decision/target-pauses';
import { DECISION } from './decision/use-cases';
import { DESK } from './desk/use-cases';
import { Exclusions } from './exclusion/exclusions';
import { RefreshExclusions } from './exclusion/refresh-exclusions.handler';
import { EXCLUSION } from './exclusion/use-cases';
import { ClocksBehind } from './explain/clocks-behind';
import { ExplainDeadline } from './explain/explain-deadline.query';
import { EXPORT } from './export/use-cases';
import { Once } from './idempotency/once';
import { LEAVE } from './leave/use-cases';
import { LiveChanges } from './live/live-changes.query';
import { ExportLimits } from './monitor/export-monitor.query';
import { ReckonTime } from './monitor/reckon-time.handler';
import { MONITOR } from './monitor/use-cases';
import { Presence } from './operations/presence';
import { OPERATIONS } from './operations/use-cases';
import { CarryOutChanges } from './organisation/carry-out-changes.handler';
import { ORGANISATION } from './organisation/use-cases';
import { RegionFilter } from './page/region-filter';
import { PUBLIC_URL } from './partner/public-url';
import { PARTNER } from './partner/use-cases';
import { PARTY } from './party/use-cases';
import { CaseProcess } from './process/case-process';
import { ComplaintProcess } from './process/complaint-process';
import { FirstLookQuery } from './process/first-look.query';
import { ReferralProcess } from './process/referral-process';
import { TaskProcess } from './process/task-process';
import { DutyTask } from './recovery/duty-task';
import { KeepBeat } from './recovery/keep-beat.handler';
import { ProcessHealth } from './recovery/process-health.query';
import { StuckProcesses } from './recovery/stuck-process.handler';
import { REFERRAL } from './referral/use-cases';
import { SEARCH } from './search/use-cases';
import { SESSION } from './session/use-cases';
import { SweepOverdue } from './sweeper/sweep-overdue.handler';
import { SweptStreams } from './sweeper/swept-streams';
import { TASK_SHEET } from './task-sheet/use-cases';
import { PersonalData } from './vault/personal-data';

/** Moves that nobody makes by hand: what the worker needs. */
const PROCESS = [
  CarryOutChanges,
  CaseProcess,
  ComplaintProcess,
  DecisionContext,
  DutyTask,
  Exclusions,
  Extensions,
  FirstLookQuery,
  KeepBeat,
  OpenCase,
  Presence,
  ReckonTime,
  ReferralProcess,
  RefreshExclusions,
  StuckProcesses,
  SweepOverdue,
  SweptStreams,
  TargetPauses,
  TaskProcess,
];

/** Moves and questions of people: what the api needs. */
const PEOPLE = [
  ...CALL,
  ...CASEWORK,
  ...CITIZEN,
  ...COMPLAINT,
  ...DECISION,
  ...DESK,
  ...EXCLUSION,
  ...EXPORT,
  ...LEAVE,
  ...MONITOR,
  ...OPERATIONS,
  ...ORGANISATION,
  ...PARTNER,
  ...PARTY,
  ...REFERRAL,
  ...SEARCH,
  ...SESSION,
  ...TASK_SHEET,
  ClocksBehind,
  ExplainDeadline,
  LiveChanges,
  Once,
  PersonalData,
  ProcessHealth,
  RegionFilter,
  SearchAudit,
];

export interface VaultKeys {
  readonly vaultKey: Buffer;
  readonly blindIndexKey: Buffer;
  readonly trackingKey: Buffer;
}

/** What the api reaches besides PostgreSQL, and goes on without. */
export interface Reached {
  readonly doorbell: OutboxDoorbell;
  readonly queue: NoticeQueue;
  readonly temporal: TemporalClient;
  readonly exports: ExportQueue;
}

/** What people's use cases need beside the database. */
export interface PeopleConfig extends VaultKeys {
  /** The address of this installation. */
  readonly publicUrl: string;
  /** Rows of a file, before it is made in the background. */
  readonly exportStreamRows: number;
}

/** The use cases. Which of them a process gets follows from what it is: the worker holds no key to personal data. */
@Module({})
export class HandlersModule {
  static forProcess(source: DataSource): DynamicModule {
    return provide(source, [...REPOSITORIES, ...PROCESS], []);
  }

  static forPeople(
    source: DataSource,
    config: PeopleConfig,
    { doorbell, queue, temporal, exports }: Reached,
  ): DynamicModule {
    return provide(
      source,
      [...REPOSITORIES, ...PEOPLE],
      [
        { provide: FieldCipher, useValue: new FieldCipher(singleKey(config.vaultKey)) },
        { provide: OneTimeCodes, useValue: new OneTimeCodes(config.vaultKey) },
        { provide: BlindIndex, useValue: new BlindIndex(config.blindIndexKey) },
        { provide: OutboxDoorbell, useValue: doorbell },
        { provide: NoticeQueue, useValue: queue },
        { provide: ExportQueue, useValue: exports },
        { provide: ExportLimits, useValue: new ExportLimits(config.exportStreamRows) },
        { provide: TemporalClient, useValue: temporal },
        { provide: PUBLIC_URL, useValue: config.publicUrl },
        { provide: CitizenPasses, useValue: new CitizenPasses(config.trackingKey) },
        { provide: TrackingCodes, useValue: new TrackingCodes(config.trackingKey) },
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
