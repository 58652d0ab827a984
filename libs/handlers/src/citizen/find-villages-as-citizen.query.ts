import { Injectable } from '@nestjs/common';
import { citizenActor } from '#core/access/actor';
import { Tx } from '#persistence/tx/tx';
import { FindVillages } from '../search/find-villages.query';
import type { Villages } from '../search/find-villages.query';
import { Attempts } from './attempts';

export type VillagesFound =
  { readonly kind: 'found'; readonly villages: Villages } | { readonly kind: 'tooMany'; readonly waitMs: number };

/** Villages for whoever files by herself, so often and no more. */
@Injectable()
export class FindVillagesAsCitizen {
  constructor(
    private readonly transactions: Tx,
    private readonly attempts: Attempts,
    private readonly villages: FindVillages,
  ) {}

  async execute(typed: string, address: string): Promise<VillagesFound> {
    const actor = citizenActor('id');
    const waitMs = await this.transactions.run(actor, () =>
      this.attempts.count([{ kind: 'searchFromAddress', of: address }]),
    );
    if (waitMs !== undefined) return { kind: 'tooMany', waitMs };
    return { kind: 'found', villages: await this.villages.find(actor, typed) };
  }
}
