import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { CallRepository } from '#persistence/call/call.repository';
import { Tx } from '#persistence/tx/tx';
import { hidden, permit } from '../access/permit';
import { callView } from './call.view';
import type { CallView } from './call.view';

/** My calls: nobody reads another's. */
@Injectable()
export class ReadCall {
  constructor(
    private readonly transactions: Tx,
    private readonly calls: CallRepository,
  ) {}

  one(actor: UserActor, id: string): Promise<CallView> {
    permit(actor, 'call:take');
    return this.transactions.run(actor, async () => {
      const call = await this.calls.find(id);
      if (!call) throw hidden();
      return callView(call);
    });
  }

  /** Those that have not ended, the newest first: what a closed tab left behind. */
  open(actor: UserActor): Promise<{ readonly items: readonly CallView[] }> {
    permit(actor, 'call:take');
    return this.transactions.run(actor, async () => ({ items: (await this.calls.open()).map(callView) }));
  }
}
