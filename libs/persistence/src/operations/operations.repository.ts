import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import { tx } from '../tx/tx';

/** Something of a process, without a word of what it is about. */
export interface AggregateRef {
  readonly stream: Stream;
  readonly id: string;
}

export interface StuckRow extends AggregateRef {
  readonly activity: string;
  readonly since: string;
  readonly attempts: number;
  readonly isHandedOver: boolean;
}

/** What PostgreSQL knows of how the installation fares. Integrity matters are left out for everybody. */
export interface OperationsRow {
  readonly postgresVersion: string;
  readonly migrations: { readonly applied: number; readonly last: string };
  readonly outbox: readonly {
    readonly topic: 'wake' | 'notice';
    readonly rows: number;
    /** Real seconds. */
    readonly oldestSeconds: number;
    readonly triedAgain: number;
  }[];
  readonly armed: number;
  readonly overdue: number;
  readonly open: number;
  readonly expected: number;
  readonly running: number;
  readonly missing: readonly AggregateRef[];
  /** Within the last day of business time. */
  readonly rescues: { readonly rescued: number; readonly assisted: number };
  readonly stuck: readonly StuckRow[];
  readonly messagesWaiting: number;
  readonly failing: readonly { readonly messageId: string; readonly waitingSeconds: number }[];
}

/** Longer than a delivery with all its attempts takes (real s): what waits longer after it was handed on, fails. */
const FAILING_SECONDS = 60;

@Injectable()
export class OperationsRepository {
  /** @returns undefined when the asker is no administrator: the database asks for itself. */
  async read(): Promise<OperationsRow | undefined> {
    const [row] = await tx.query<{ found: OperationsRow | null }>('SELECT app.operations($1, $2) AS found', [
      new Date(tx.now()),
      FAILING_SECONDS,
    ]);
    return row?.found ?? undefined;
  }

  /** @returns how many messages are handed on again. */
  async retryMessages(): Promise<number> {
    const [row] = await tx.query<{ count: number }>('SELECT app.retry_messages($1) AS count', [FAILING_SECONDS]);
    return row?.count ?? 0;
  }
}
