import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { escapeLiteral } from 'pg';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import type { Actor } from '#core/access/actor';
import type { Instant } from '#core/calendar/instant';
import { businessNow, pastFor, realMsSince, realMsUntil } from '#core/sla/business-clock';
import type { ClockAnchor } from '#core/sla/business-clock';
import { LiveBell } from '../live/live-bell';
import { statementName } from './statement-name';

interface Running {
  readonly client: PoolClient;
  readonly actor: Actor;
  readonly anchor: ClockAnchor | undefined;
  readonly realNow: Instant;
  readonly now: Instant;
  /** An aggregate has been saved: whoever is looking at it is told after the commit. */
  isChanged: boolean;
}

const running = new AsyncLocalStorage<Running>();

/**
 * The one way to the database: a transaction in which row-level security knows who asks and business time stands still.
 * Everything a change writes goes through it and commits together, or nothing does.
 */
@Injectable()
export class Tx {
  private readonly bell = new LiveBell((notify) => this.pool().query(notify));

  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Runs `work` in one transaction as `actor`. */
  run<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return this.runIn('BEGIN', actor, work);
  }

  /** Everything `work` reads is of one instant, however long it takes. It writes nothing, but by `aside`. */
  snapshot<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return this.runIn('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', actor, work);
  }

  /** Another transaction while a snapshot is read: what is written commits by itself. */
  aside<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return running.exit(() => this.run(actor, work));
  }

  private async runIn<T>(beginning: string, actor: Actor, work: () => Promise<T>): Promise<T> {
    if (running.getStore()) throw new Error('Tx.run inside Tx.run: a use case is one transaction');
    const client = await this.pool().connect();
    client.on('error', noticedByTheNextStatement);
    let isSound = false;
    try {
      const anchor = await begin(client, beginning, actor);
      const realNow = Date.now();
      const now = businessNow(anchor, realNow);
      const context: Running = { client, actor, anchor, realNow, now, isChanged: false };
      const result = await running.run(context, work);
      await client.query('COMMIT');
      isSound = true;
      if (context.isChanged) this.bell.ring();
      return result;
    } catch (error) {
      isSound = await rollBack(client, error);
      throw error;
    } finally {
      // A connection in doubt is closed: the next user must not read the answer to somebody else's question.
      client.off('error', noticedByTheNextStatement);
      client.release(!isSound);
    }
  }

  private pool(): Pool {
    return (this.source.driver as PostgresDriver).master as Pool;
  }
}

/**
 * While a transaction holds it, nobody else listens to the connection, and an error without a listener ends the process:
 * PostgreSQL's death would be that of everything that asks it something just then.
 */
const noticedByTheNextStatement = (): void => undefined;

const store = (): Running => {
  const found = running.getStore();
  if (!found) throw new Error('a query outside Tx.run');
  return found;
};

/** The running transaction, for repositories and handlers. Outside `Tx.run` everything here throws. */
export const tx = {
  query: <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    query<Row>(store().client, sql, parameters),
  /** A question over very many rows: planned anew each time, for what is asked just now; a plan for anything may take ten times as long. */
  report: async <Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> =>
    (await store().client.query(sql, [...parameters])).rows as Row[],
  actor: (): Actor => store().actor,
  /** Says that the commit changes what people look at. */
  changed: (): void => {
    store().isChanged = true;
  },
  /** Business time: one instant for the whole transaction. */
  now: (): Instant => store().now,
  /** Both clocks at one instant, and how much faster business time runs: what a screen needs to count on by itself. */
  clock: (): { readonly now: Instant; readonly realNow: Instant; readonly rate: number } => {
    const { now, realNow, anchor } = store();
    return { now, realNow, rate: anchor?.rate ?? 1 };
  },
  /** Real milliseconds until business time reaches `at`. */
  msUntil: (at: Instant): number => realMsUntil(store().anchor, store().now, at),
  /** Business time that has been past for `graceMs` of real time, if that can be said. */
  pastFor: (graceMs: number): Instant | undefined => pastFor(store().anchor, store().realNow, graceMs),
  /** Real milliseconds for which business time has been past `at`. */
  msSince: (at: Instant): number => realMsSince(store().anchor, store().realNow, at),
};

/** The clock anchor as JSON; NULL where business time is real time. */
const ANCHOR = `SELECT json_build_object('realAt', extract(epoch FROM real_at) * 1000, 'simAt', extract(epoch FROM sim_at) * 1000, 'rate', rate)
  FROM clock_anchor WHERE id = 1`;

/**
 * BEGIN, SET LOCAL of the context and the clock anchor in one round trip, of which a transaction has few to spare. A
 * session-level SET would leak to the next user of the connection.
 */
async function begin(client: PoolClient, beginning: string, actor: Actor): Promise<ClockAnchor | undefined> {
  const settings = Object.entries(contextOf(actor)).map(
    ([name, value]) => `set_config('app.${name}', ${escapeLiteral(value)}, true)`,
  );
  const results = (await client.query(
    `${beginning}; SELECT ${settings.join(', ')}, (${ANCHOR}) AS anchor`,
  )) as unknown as QueryResult<{ anchor: ClockAnchor | null }>[];
  return results[1]?.rows[0]?.anchor ?? undefined;
}

type Setting = 'uid' | 'scopes' | 'institution' | 'system' | 'citizen';

const NOBODY: Readonly<Record<Setting, string>> = { uid: '', scopes: '', institution: '', system: '', citizen: '' };

/** A citizen before her code is known gets the id of no complaint: nothing at all would mean no citizen. */
const NO_COMPLAINT = '00000000-0000-0000-0000-000000000000';

function contextOf(actor: Actor): Readonly<Record<Setting, string>> {
  if (actor.kind === 'system') return { ...NOBODY, uid: actor.id, system: actor.name };
  if (actor.kind === 'citizen') return { ...NOBODY, uid: actor.id, citizen: actor.complaintId ?? NO_COMPLAINT };
  const scopes = actor.scopes.map((scope) => `${scope}%`).join(',');
  return { ...NOBODY, uid: actor.id, scopes, institution: actor.institutionId ?? '' };
}

/** A statement is prepared once per connection: the larger ones cost more to plan than to run. */
async function query<Row>(client: PoolClient, text: string, parameters: readonly unknown[]): Promise<Row[]> {
  const { rows } = await client.query({ name: statementName(text), text, values: [...parameters] });
  return rows as Row[];
}

/** @returns whether the connection is as good as new. After a time-out it is not: its answer may still come. */
async function rollBack(client: PoolClient, error: unknown): Promise<boolean> {
  if (error instanceof Error && error.message === 'Query read timeout') return false;
  return client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
}
