import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import { systemActor } from '#core/access/actor';
import { OverdueRepository } from '#persistence/deadline/overdue.repository';
import type { Overdue } from '#persistence/deadline/overdue.repository';
import type { Change } from '#persistence/journal/change';
import { saveChanges } from '#persistence/journal/journal-batch';
import { isOutage } from '#platform/http/outage';
import { Tx, tx } from '#persistence/tx/tx';
import { openTasks } from '../decision/apply';
import { isRescue } from '../decision/effect-time';
import { Extensions } from '../decision/extensions';
import { SweptStreams } from './swept-streams';

/** So long after a deadline is due its own workflow has the first go (real ms). */
const GRACE_MS = 500;

/** In time although Temporal was busy, or so late that something must be wrong. */
export type SweepKind = 'assist' | 'rescue';

export interface SweptDeadline {
  readonly kind: SweepKind;
  readonly stream: Stream;
  readonly subjectId: string;
  readonly purpose: string;
  /** Real milliseconds after it was due. */
  readonly lateMs: number;
}

export interface SetbackOf {
  readonly stream: Stream;
  readonly subjectId: string;
  readonly purpose: string;
  readonly error: unknown;
}

export interface Swept {
  readonly fired: readonly SweptDeadline[];
  /** Could not be decided; the others were fired. */
  readonly failed: readonly SetbackOf[];
  /** There may be more: look again at once. */
  readonly isMore: boolean;
}

export interface SweepLimits {
  readonly limit: number;
  /** Aggregates to leave alone for now. */
  readonly setAside: readonly string[];
}

/** A batch could not be decided or written. Nothing of it was. */
export class BatchNotSavedError extends Error {
  constructor(
    readonly batch: readonly SetbackOf[],
    cause: unknown,
  ) {
    super(`save ${batch.length} overdue deadlines`, { cause });
  }
}

/**
 * Fires what is still armed half a second after it was due: many at once, decided by the same functions of the core and
 * written by one statement. The workflow that comes later finds it done.
 */
@Injectable()
export class SweepOverdue {
  constructor(
    private readonly transactions: Tx,
    private readonly overdue: OverdueRepository,
    private readonly streams: SweptStreams,
    private readonly extensions: Extensions,
  ) {}

  /** The streams in which something is overdue. */
  look(setAside: readonly string[]): Promise<readonly Stream[]> {
    return this.transactions.run(systemActor('timer'), async () => {
      const until = tx.pastFor(GRACE_MS);
      return until === undefined ? [] : this.overdue.streams(until, setAside);
    });
  }

  /** One batch of a stream in one transaction, most overdue first, of each aggregate the earliest deadline only. */
  batch(stream: Stream, { limit, setAside }: SweepLimits): Promise<Swept> {
    return this.transactions.run(systemActor('timer'), async () => {
      const until = tx.pastFor(GRACE_MS);
      const claimed = until === undefined ? [] : await this.overdue.claim(stream, until, setAside, limit);
      if (claimed.length === 0) return { fired: [], failed: [], isMore: false };
      const batch = earliestOfEach(claimed);
      try {
        const { changes, fired, failed } = await this.decide(stream, batch);
        await saveChanges(changes);
        for (const change of changes)
          if (change.stream === 'complaint') {
            await openTasks(change);
            await this.extensions.follow(change.before, change.after);
          }
        return { fired, failed, isMore: claimed.length === limit || batch.length < claimed.length };
      } catch (error) {
        if (isOutage(error)) throw error;
        // A question that failed has spoilt the transaction for all of them.
        throw new BatchNotSavedError(
          batch.map(({ subjectId, purpose }) => ({ stream, subjectId, purpose, error })),
          error,
        );
      }
    });
  }

  private async decide(stream: Stream, batch: readonly Overdue[]) {
    const decide = await this.streams.load[stream](batch);
    const changes: Change[] = [];
    const fired: SweptDeadline[] = [];
    const failed: SetbackOf[] = [];
    for (const overdue of batch) {
      const { subjectId, purpose, deadlineId } = overdue;
      const lateMs = tx.msSince(overdue.actAt);
      const kind = isRescue(overdue.actAt) ? 'rescue' : 'assist';
      try {
        // After an assist the workflow's own timer comes and sees; after a rescue there may be none left.
        const change = decide(overdue, { wakes: kind === 'rescue', fired: { deadlineId, by: 'sweeper' } });
        // Without an event there is no new version to wake for.
        changes.push(change.outcome.events.length > 0 ? change : { ...change, wakes: false });
        fired.push({ kind, stream, subjectId, purpose, lateMs });
      } catch (error) {
        failed.push({ stream, subjectId, purpose, error });
      }
    }
    return { changes, fired, failed };
  }
}

function earliestOfEach(claimed: readonly Overdue[]): Overdue[] {
  const seen = new Set<string>();
  return claimed.filter(({ subjectId }) => !seen.has(subjectId) && seen.add(subjectId));
}
