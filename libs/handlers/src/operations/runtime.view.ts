import type { Stream } from '#contracts/workflow-ids';
import type { PresentProcess } from '#persistence/operations/presence.repository';

/** `late`: it answers, but what it is for comes late. `unknown`: nobody could be asked. */
export const SERVICE_STATE = ['up', 'late', 'down', 'unknown'] as const;
export type ServiceState = (typeof SERVICE_STATE)[number];

export const SERVICE = ['postgres', 'temporal', 'redis', 'processes', 'worker', 'notifier'] as const;
export type ServiceName = (typeof SERVICE)[number];

export interface ServiceView {
  readonly name: ServiceName;
  readonly state: ServiceState;
  /** Of the server; of our own processes see the instances. */
  readonly version?: string;
}

/** One of our own processes, in its own words. Instants are real time. */
export interface InstanceView {
  readonly process: PresentProcess;
  readonly version: string;
  readonly nodeVersion: string;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly isHeard: boolean;
}

export interface AggregateView {
  readonly stream: Stream;
  readonly id: string;
}

export interface StuckView extends AggregateView {
  readonly activity: string;
  readonly since: string;
  readonly attempts: number;
  /** A task of the duty manager stands for it. */
  readonly isHandedOver: boolean;
}

export interface BacklogView {
  readonly topic: 'wake' | 'notice';
  readonly rows: number;
  /** Real seconds. */
  readonly oldestSeconds: number;
  readonly triedAgain: number;
}

export interface ClocksView {
  readonly armed: number;
  /** Armed, and its instant is past: it should have fired. */
  readonly overdue: number;
  /** Measure, and run. */
  readonly open: number;
  /** What has to have a clock, and what of it has one. */
  readonly expected: number;
  readonly running: number;
  readonly missing: readonly AggregateView[];
}

export interface FailingMessageView {
  readonly messageId: string;
  /** Real seconds since it was written. */
  readonly waitingSeconds: number;
}

/** The queue as Redis knows it. */
export interface QueueView {
  readonly waiting: number;
  readonly active: number;
  /** Failed at least once, and wait for their next attempt. */
  readonly delayed: number;
}

export interface FailedExportView {
  readonly exportId: string;
  /** Real seconds since it was asked for. */
  readonly waitingSeconds: number;
}

/** Files in the background, as their rows say. */
export interface ExportsView {
  readonly waiting: number;
  readonly running: number;
  /** Of those: nobody has worked on them for a while. */
  readonly left: number;
  /** Real seconds since the oldest of them was asked for; 0 where there is none. */
  readonly oldestSeconds: number;
  /** Not made, for their owners had lost their right to the list. */
  readonly refused: number;
  /** Given up; fifty at most. */
  readonly failed: readonly FailedExportView[];
}

export interface RuntimeView {
  /** Business time, and real time. */
  readonly asOf: string;
  readonly checkedAt: string;
  readonly services: readonly ServiceView[];
  readonly instances: readonly InstanceView[];
  readonly appVersion: string;
  readonly nodeVersion: string;
  readonly migrationsApplied: number;
  readonly migrationsKnown: number;
  readonly lastMigration: string;
  /** Where the server's own pages are, where they run. */
  readonly temporalUi?: string;
  readonly outbox: readonly BacklogView[];
  readonly clocks: ClocksView;
  /** By the sweeper within the last day of business time: found late, and taken off a busy server. */
  readonly rescued: number;
  readonly assisted: number;
  readonly stuck: readonly StuckView[];
  readonly messagesWaiting: number;
  readonly failing: readonly FailingMessageView[];
  /** Left out while Redis is away. */
  readonly queue?: QueueView;
  readonly exports: ExportsView;
}
