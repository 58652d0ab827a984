import { Injectable } from '@nestjs/common';
import type { DeadlinePurpose } from '#core/vocabulary';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import { tx } from '#persistence/tx/tx';
import { Problem } from '#platform/http/problem';
import { isRescue } from './effect-time';

/** Of a complaint and of a party: passing one is on record for good. A reminder that comes a moment late harms nobody. */
const LIMITS: readonly DeadlinePurpose[] = ['party', 'target', 'ceiling', 'objectionEnd'];

/**
 * What fell due before somebody acts takes effect before it: who was in time, and whether a limit was missed, does not depend
 * on how busy the machine is. The wake is under way and takes a moment; the act waits for it. After an outage nobody has been
 * told, and what people do is welcome.
 */
@Injectable()
export class EffectsFirst {
  constructor(private readonly deadlines: DeadlineRepository) {}

  /** A step that has ended is the next rung's already. Throws `stepEnded` (409). */
  async expectUnendedStep(taskId: string): Promise<void> {
    if (await this.isPending(taskId, ['climb'])) throw new Problem('stepEnded', { retryAfter: 1 });
  }

  /** A limit that has passed, of a complaint or of a party, is on record before it is moved on. Throws `limitPassing` (409). */
  async expectNoPassingLimit(...streamIds: readonly string[]): Promise<void> {
    for (const streamId of streamIds)
      if (await this.isPending(streamId, LIMITS)) throw new Problem('limitPassing', { retryAfter: 1 });
  }

  private async isPending(streamId: string, purposes: readonly DeadlinePurpose[]): Promise<boolean> {
    const armed = await this.deadlines.armedOf(streamId);
    return armed.some(({ purpose, actAt }) => purposes.includes(purpose) && actAt <= tx.now() && !isRescue(actAt));
  }
}
