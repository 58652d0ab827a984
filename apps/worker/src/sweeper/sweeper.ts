import type { Stream } from '#contracts/workflow-ids';
import { BatchNotSavedError } from '#handlers/sweeper/sweep-overdue.handler';
import type { SweepOverdue, Swept } from '#handlers/sweeper/sweep-overdue.handler';
import { SetAside } from './set-aside';
import type { SweepReport } from './sweep-report';

/** From one look to the next (real ms). */
export const SWEEP_EVERY_MS = 250;

/** Deadlines fired by one transaction at most: many share its cost, and whoever waits for a lock does not wait long. */
const LARGEST_BATCH = 300;

/** Batches under way at once in a herd: one is decided while the database writes another. */
const HERD_LANES = 2;

/** So many batches each of them goes on by itself, without waiting for the other; then whoever stops the worker is heard. */
const LANE_BATCHES = 4;

/** Fires what others have left, batch by batch. One that cannot be fired holds up no other. */
export class Sweeper {
  private readonly setAside = new SetAside();
  private limit = LARGEST_BATCH;
  private isHerd = false;

  constructor(
    private readonly overdue: SweepOverdue,
    private readonly report: SweepReport,
  ) {}

  /** One batch of each stream in which something is overdue; several beside each other while there is a herd. */
  async pass(): Promise<'more' | 'done'> {
    const streams = await this.overdue.look(this.setAside.current(Date.now()));
    const lanes = this.isHerd ? HERD_LANES : 1;
    this.isHerd = false;
    for (const stream of streams) {
      const ended = await Promise.allSettled(Array.from({ length: lanes }, () => this.lane(stream)));
      for (const lane of ended) {
        if (lane.status === 'rejected') throw lane.reason;
        this.isHerd ||= lane.value;
      }
    }
    return this.isHerd ? 'more' : 'done';
  }

  /** @returns whether there may be more. */
  private async lane(stream: Stream): Promise<boolean> {
    let isMore = true;
    for (let batches = 0; isMore && batches < LANE_BATCHES; batches += 1) isMore = await this.batch(stream);
    return isMore;
  }

  /** @returns whether there may be more. */
  private async batch(stream: Stream): Promise<boolean> {
    const { limit } = this;
    try {
      const swept = await this.overdue.batch(stream, { limit, setAside: this.setAside.current(Date.now()) });
      this.limit = Math.min(LARGEST_BATCH, this.limit * 2);
      this.settle(swept);
      return swept.isMore;
    } catch (error) {
      if (!(error instanceof BatchNotSavedError)) throw error;
      this.narrow(error);
      return true;
    }
  }

  private settle(swept: Swept): void {
    this.report.swept(swept);
    for (const { subjectId } of swept.fired) this.setAside.forget(subjectId);
    for (const { subjectId } of swept.failed) this.setAside.add(subjectId, Date.now());
  }

  /** Looks for the one that spoils the batch: smaller and smaller, until it stands alone and is set aside. */
  private narrow({ batch, cause }: BatchNotSavedError): void {
    const [only, ...others] = batch;
    if (only && others.length === 0) {
      this.report.setBack(only);
      this.setAside.add(only.subjectId, Date.now());
    } else {
      this.report.smallerBatches(cause);
      this.limit = Math.max(1, Math.floor(batch.length / 4));
    }
  }
}
