import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import { timeUsed } from '#core/sla/time-used';
import { EventRepository } from '#persistence/journal/event.repository';
import { ReckonedTimeRepository } from '#persistence/monitor/reckoned-time.repository';
import type { Reckonable } from '#persistence/monitor/reckoned-time.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx, tx } from '#persistence/tx/tx';
import { storyStep } from '../complaint/story-step';

const AT_ONCE = 50;
/** Between looks at everything that was ever closed: for what could not be reckoned when it was (real ms). */
const LOOK_BACK_EVERY_MS = 10 * 60_000;
const ACTOR = systemActor('process');

/** Whose time closed complaints used, reckoned from their events for whoever adds it up. Done again, it says the same. */
@Injectable()
export class ReckonTime {
  private lookBackAtMs = 0;
  private isLookingBack = false;
  /** What could not be reckoned, left alone until everything is looked at again: else it would come first each time, and be all there is. */
  private readonly aside = new Set<string>();

  constructor(
    private readonly transactions: Tx,
    private readonly reckoned: ReckonedTimeRepository,
    private readonly events: EventRepository,
    private readonly reference: ReferenceData,
  ) {}

  /**
   * @returns how many complaints were reckoned.
   * @throws AggregateError after all others were reckoned, when some could not be; of each once for every look at everything.
   */
  async execute(): Promise<number> {
    const left = await this.leftBehind();
    const due = left.length > 0 ? left : await this.next('due');
    const errors: unknown[] = [];
    for (const complaint of due)
      await this.transactions
        .run(ACTOR, () => this.reckon(complaint))
        .catch((err: unknown) => {
          this.aside.add(complaint.id);
          errors.push(err);
        });
    if (errors.length > 0) throw new AggregateError(errors, 'the time of some closed complaints could not be reckoned');
    return due.length;
  }

  /** Now and then, and when it begins: what is due lies within an hour of what was closed last. */
  private async leftBehind(): Promise<readonly Reckonable[]> {
    const realNow = Date.now();
    if (realNow >= this.lookBackAtMs) {
      this.lookBackAtMs = realNow + LOOK_BACK_EVERY_MS;
      this.isLookingBack = true;
      this.aside.clear();
    }
    if (!this.isLookingBack) return [];
    const left = await this.next('left');
    this.isLookingBack = left.length === AT_ONCE;
    return left;
  }

  private next(which: 'due' | 'left'): Promise<readonly Reckonable[]> {
    return this.transactions.run(ACTOR, () => this.reckoned[which](AT_ONCE, [...this.aside]));
  }

  private async reckon({ id, calendarVersion }: Reckonable): Promise<void> {
    const story = (await this.events.ofComplaint(id)).map(storyStep);
    const used = timeUsed(id, story, tx.now(), await this.reference.calendarOf(calendarVersion));
    // Reopened meanwhile: it will be closed again.
    if (used.isClosed) await this.reckoned.keep(id, used);
  }
}
