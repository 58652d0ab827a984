import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { MS_PER_DAY } from '#core/calendar/instant';
import { likelyDuplicates } from '#core/call/duplicate';
import type { CategoryCode, ComplaintStatus, DuplicateReason, Seat } from '#core/vocabulary';
import { Tx, tx } from '#persistence/tx/tx';
import { DuplicateRepository } from '#persistence/vault/duplicate.repository';
import { PersonSearch } from '#persistence/vault/person-search.repository';
import { BlindIndex } from '#platform/crypto/blind-index';
import { permit } from '../access/permit';
import { Lookup } from './lookup';

export interface DuplicateQueryInput {
  readonly callId: string;
  /** Somebody the search found: what she is known by need not be typed again. */
  readonly personId?: string;
  readonly nik?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly regionCode?: string;
  readonly category?: CategoryCode;
}

export interface DuplicateView {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly category: CategoryCode;
  readonly status: ComplaintStatus;
  readonly filedAt: string;
  readonly seat?: Seat;
  readonly reasons: readonly DuplicateReason[];
}

export interface DuplicatesView {
  readonly items: readonly DuplicateView[];
  /** Of the same category in the same village within 30 days, whoever's. */
  readonly similarInVillage: number;
}

const WITHIN_MS = 30 * MS_PER_DAY;
const SHOWN = 5;
const CANDIDATES = 40;

/** What may be the same matter, while the form is filled. Holds up nothing: whoever files decides. */
@Injectable()
export class FindDuplicates {
  constructor(
    private readonly transactions: Tx,
    private readonly duplicates: DuplicateRepository,
    private readonly persons: PersonSearch,
    private readonly index: BlindIndex,
    private readonly lookup: Lookup,
  ) {}

  execute(actor: UserActor, input: DuplicateQueryInput): Promise<DuplicatesView> {
    permit(actor, 'complaint:compare');
    const { callId, personId, nik, phone, name, regionCode, category } = input;
    return this.transactions.run(actor, async () => {
      await this.lookup.begin(actor, callId, 'complaint.compare', {});
      const known = personId === undefined ? undefined : await this.persons.chosen(personId);
      const since = new Date(tx.now() - WITHIN_MS);
      const found = await this.duplicates.find(
        {
          nik: nik === undefined ? (known?.nikIndex ?? undefined) : this.index.of('nik', nik),
          phone: phone === undefined ? (known?.phoneIndex ?? undefined) : this.index.of('phone', phone),
          name: name ?? known?.name ?? undefined,
          regionCode,
          category,
          since,
        },
        CANDIDATES,
      );
      const similarInVillage =
        regionCode === undefined || category === undefined
          ? 0
          : await this.duplicates.countInVillage(regionCode, category, since);
      return {
        items: likelyDuplicates(found, SHOWN).map(({ filedAt, seat, ...duplicate }) => ({
          ...duplicate,
          filedAt: filedAt.toISOString(),
          seat: seat ?? undefined,
        })),
        similarInVillage,
      };
    });
  }
}
