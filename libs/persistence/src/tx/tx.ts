import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';
import type { Actor } from '#core/access/actor';
import type { Instant } from '#core/calendar/instant';
import { businessNow, realMsUntil } from '#core/sla/business-clock';
import type { ClockAnchor } from '#core/sla/business-clock';

interface Running {
  readonly runner: QueryRunner;
  readonly actor: Actor;
  readonly anchor: ClockAnchor | undefined;
  readonly now: Instant;
}

const running = new AsyncLocalStorage<Running>();

/**
 * The one way to the database: a transaction in which row-level security knows who asks and business time stands still.
 * Everything a change writes goes through it and commits together, or nothing does.
 */
@Injectable()
export class Tx {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Runs `work` in one transaction as `actor`. */
  async run<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    if (running.getStore()) throw new Error('Tx.run inside Tx.run: a use case is one transaction');
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const anchor = anchorOf(await runner.query(SET_CONTEXT, contextOf(actor)));
      const result = await running.run({ runner, actor, anchor, now: businessNow(anchor, Date.now()) }, work);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

const store = (): Running => {
  const found = running.getStore();
  if (!found) throw new Error('a query outside Tx.run');
  return found;
};

/** The running transaction, for repositories and handlers. Outside `Tx.run` everything here throws. */
export const tx = {
  query: <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    store().runner.query(sql, [...parameters]),
  manager: () => store().runner.manager,
  actor: (): Actor => store().actor,
  /** Business time: one instant for the whole transaction. */
  now: (): Instant => store().now,
  /** Real milliseconds until business time reaches `at`. */
  msUntil: (at: Instant): number => realMsUntil(store().anchor, store().now, at),
};

/** SET LOCAL and the clock anchor in one round trip; a session-level SET would leak to the next user of the connection. */
const SET_CONTEXT = `
  SELECT set_config('app.uid', $1, true), set_config('app.scopes', $2, true), set_config('app.institution', $3, true),
    set_config('app.system', $4, true),
    (SELECT json_build_object('realAt', extract(epoch FROM real_at) * 1000, 'simAt', extract(epoch FROM sim_at) * 1000, 'rate', rate)
     FROM clock_anchor WHERE id = 1) AS anchor`;

function contextOf(actor: Actor): string[] {
  if (actor.kind === 'system') return [actor.id, '', '', actor.name];
  return [actor.id, actor.scopes.map((scope) => `${scope}%`).join(','), actor.institutionId ?? '', ''];
}

const anchorOf = (rows: { anchor: ClockAnchor | null }[]): ClockAnchor | undefined => rows[0]?.anchor ?? undefined;

async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
  } catch {
    // The connection is gone, and the transaction with it; the first error is the one worth reporting.
  }
}
