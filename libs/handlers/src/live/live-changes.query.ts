import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import type { UserActor } from '#core/access/actor';
import { may } from '#core/access/policy';
import type { Stream } from '#contracts/workflow-ids';
import { LiveRepository } from '#persistence/live/live.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { visibleCondition } from '../access/permit';
import { iso } from '../complaint/complaint.view';

/** Something somebody may be looking at has a new version. Ids only: whoever wants more asks for it, and is asked again. */
export interface LiveChange {
  readonly complaintId: string;
  readonly stream: Stream;
  readonly streamId: string;
  readonly version: number;
}

/** How far the log can be read without missing anything, and what time it is. */
export interface LivePosition {
  readonly position: number;
  readonly clock: LiveClock;
}

/** Business time and how fast it runs: no device's own clock is believed. */
export interface LiveClock {
  readonly now: string;
  readonly realNow: string;
  readonly rate: number;
}

/** So much is caught up one by one; after more than that everything is read anew. */
const MOST_EVENTS = 2_000;

/** What has changed for somebody since she last heard. */
@Injectable()
export class LiveChanges {
  constructor(
    private readonly transactions: Tx,
    private readonly live: LiveRepository,
  ) {}

  look(): Promise<LivePosition> {
    return this.transactions.run(systemActor('monitor'), async () => ({
      position: await this.live.horizon(),
      clock: clockNow(),
    }));
  }

  /** Whether anything happened at all between two positions. */
  async isAny(from: number, to: number): Promise<boolean> {
    return this.transactions.run(systemActor('monitor'), async () => (await this.live.countBetween(from, to, 1)) > 0);
  }

  /**
   * What this actor may see of what happened; row-level security decides when it is read, not when it happened.
   * @returns undefined when it is too much, or the position is none of this database.
   */
  between(actor: UserActor, from: number, to: number): Promise<readonly LiveChange[] | undefined> {
    if (from < 0 || from > to) return Promise.resolve(undefined);
    return this.transactions.run(actor, async () => {
      if ((await this.live.countBetween(from, to, MOST_EVENTS)) >= MOST_EVENTS) return undefined;
      const parameters: unknown[] = [];
      const bind = (value: unknown): string => `$${parameters.push(value)}`;
      const visible = visibleCondition(actor, parameters);
      const streams: readonly Stream[] = may(actor, 'case:read')
        ? ['complaint', 'task', 'case', 'referral']
        : ['complaint', 'task'];
      return tx.query<LiveChange>(
        `SELECT e.complaint_id AS "complaintId", e.stream, e.stream_id AS "streamId", max(e.version) AS version
         FROM event e JOIN complaint c ON c.id = e.complaint_id
         WHERE e.tx_id >= ${bind(from)} AND e.tx_id < ${bind(to)} AND e.stream = ANY (${bind(streams)}) AND ${visible}
         GROUP BY e.complaint_id, e.stream, e.stream_id ORDER BY max(e.tx_id), e.stream_id`,
        parameters,
      );
    });
  }
}

function clockNow(): LiveClock {
  const { now, realNow, rate } = tx.clock();
  return { now: iso(now), realNow: iso(realNow), rate };
}
