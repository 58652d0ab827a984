import { ApiProperty } from '@nestjs/swagger';
import { RECOVERED_STREAMS } from '#persistence/recovery/open-aggregates';
import type { Stream } from '#contracts/workflow-ids';
import type { RetriedExports } from '#handlers/operations/retry-exports.handler';
import type { RetriedMessages } from '#handlers/operations/retry-messages.handler';
import { SERVICE, SERVICE_STATE } from '#handlers/operations/runtime.view';
import type {
  AggregateView,
  BacklogView,
  ClocksView,
  ExportsView,
  FailedExportView,
  FailingMessageView,
  InstanceView,
  QueueView,
  RuntimeView,
  ServiceName,
  ServiceState,
  ServiceView,
  StuckView,
} from '#handlers/operations/runtime.view';

const TOPICS = ['wake', 'notice'] as const;
const OWN_PROCESSES = ['worker', 'notifier'] as const;

class ServiceResponse implements ServiceView {
  @ApiProperty({ enum: SERVICE, enumName: 'ServiceName' })
  readonly name: ServiceName;
  /** `late`: it answers, but what it is for comes late. `unknown`: nobody could be asked. */
  @ApiProperty({ enum: SERVICE_STATE, enumName: 'ServiceState' })
  readonly state: ServiceState;
  @ApiProperty({ type: String, required: false })
  readonly version?: string;
}

class InstanceResponse implements InstanceView {
  @ApiProperty({ enum: OWN_PROCESSES, enumName: 'OwnProcess' })
  readonly process: InstanceView['process'];
  @ApiProperty({ type: String })
  readonly version: string;
  @ApiProperty({ type: String })
  readonly nodeVersion: string;
  /** Real time. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly startedAt: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly seenAt: string;
  /** Within the last half minute. */
  @ApiProperty({ type: Boolean })
  readonly isHeard: boolean;
}

class AggregateResponse implements AggregateView {
  @ApiProperty({ enum: RECOVERED_STREAMS, enumName: 'Stream' })
  readonly stream: Stream;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
}

class StuckResponse extends AggregateResponse implements StuckView {
  @ApiProperty({ type: String })
  readonly activity: string;
  /** Real time. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly since: string;
  @ApiProperty({ type: 'integer' })
  readonly attempts: number;
  /** A task of the duty manager stands for it. */
  @ApiProperty({ type: Boolean })
  readonly isHandedOver: boolean;
}

class BacklogResponse implements BacklogView {
  @ApiProperty({ enum: TOPICS, enumName: 'OutboxTopic' })
  readonly topic: BacklogView['topic'];
  @ApiProperty({ type: 'integer' })
  readonly rows: number;
  /** Real seconds. */
  @ApiProperty({ type: 'integer' })
  readonly oldestSeconds: number;
  @ApiProperty({ type: 'integer' })
  readonly triedAgain: number;
}

class ClocksResponse implements ClocksView {
  @ApiProperty({ type: 'integer' })
  readonly armed: number;
  /** Armed, and past its instant. */
  @ApiProperty({ type: 'integer' })
  readonly overdue: number;
  /** Measure, and run. */
  @ApiProperty({ type: 'integer' })
  readonly open: number;
  /** How many complaints, tasks, referrals and cases have to have a clock. */
  @ApiProperty({ type: 'integer' })
  readonly expected: number;
  /** How many of those have one. */
  @ApiProperty({ type: 'integer' })
  readonly running: number;
  /** Those that have none; fifty at most. */
  @ApiProperty({ type: AggregateResponse, isArray: true })
  readonly missing: readonly AggregateResponse[];
}

class FailingMessageResponse implements FailingMessageView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly messageId: string;
  /** Real seconds since it was written. */
  @ApiProperty({ type: 'integer' })
  readonly waitingSeconds: number;
}

class QueueResponse implements QueueView {
  @ApiProperty({ type: 'integer' })
  readonly waiting: number;
  @ApiProperty({ type: 'integer' })
  readonly active: number;
  /** Failed at least once, and wait for their next attempt. */
  @ApiProperty({ type: 'integer' })
  readonly delayed: number;
}

class FailedExportResponse implements FailedExportView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly exportId: string;
  /** Real seconds since it was asked for. */
  @ApiProperty({ type: 'integer' })
  readonly waitingSeconds: number;
}

class ExportsResponse implements ExportsView {
  @ApiProperty({ type: 'integer' })
  readonly waiting: number;
  @ApiProperty({ type: 'integer' })
  readonly running: number;
  /** Of those: nobody has worked on them for a while. */
  @ApiProperty({ type: 'integer' })
  readonly left: number;
  /** Real seconds since the oldest of them was asked for; 0 where there is none. */
  @ApiProperty({ type: 'integer' })
  readonly oldestSeconds: number;
  /** Not made, for their owners had lost their right to the list. */
  @ApiProperty({ type: 'integer' })
  readonly refused: number;
  /** Given up; fifty at most. */
  @ApiProperty({ type: FailedExportResponse, isArray: true })
  readonly failed: readonly FailedExportResponse[];
}

export class RuntimeResponse implements RuntimeView {
  /** Business time. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  /** Real time. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly checkedAt: string;
  @ApiProperty({ type: ServiceResponse, isArray: true })
  readonly services: readonly ServiceResponse[];
  @ApiProperty({ type: InstanceResponse, isArray: true })
  readonly instances: readonly InstanceResponse[];
  /** Of the api that answers. */
  @ApiProperty({ type: String })
  readonly appVersion: string;
  @ApiProperty({ type: String })
  readonly nodeVersion: string;
  @ApiProperty({ type: 'integer' })
  readonly migrationsApplied: number;
  @ApiProperty({ type: 'integer' })
  readonly migrationsKnown: number;
  @ApiProperty({ type: String })
  readonly lastMigration: string;
  @ApiProperty({ type: String, format: 'uri', required: false })
  readonly temporalUi?: string;
  @ApiProperty({ type: BacklogResponse, isArray: true })
  readonly outbox: readonly BacklogResponse[];
  @ApiProperty({ type: ClocksResponse })
  readonly clocks: ClocksResponse;
  /** Deadlines the sweeper found late within the last day of business time. */
  @ApiProperty({ type: 'integer' })
  readonly rescued: number;
  /** Deadlines the sweeper took off a busy server, in time. */
  @ApiProperty({ type: 'integer' })
  readonly assisted: number;
  @ApiProperty({ type: StuckResponse, isArray: true })
  readonly stuck: readonly StuckResponse[];
  @ApiProperty({ type: 'integer' })
  readonly messagesWaiting: number;
  /** Messages that were handed on and still wait; fifty at most. */
  @ApiProperty({ type: FailingMessageResponse, isArray: true })
  readonly failing: readonly FailingMessageResponse[];
  /** Left out while Redis is away. */
  @ApiProperty({ type: QueueResponse, required: false })
  readonly queue?: QueueResponse;
  /** Files that are made in the background. */
  @ApiProperty({ type: ExportsResponse })
  readonly exports: ExportsResponse;
}

export class RetriedResponse implements RetriedMessages, RetriedExports {
  /** Handed on again. */
  @ApiProperty({ type: 'integer' })
  readonly retried: number;
}
