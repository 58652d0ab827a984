import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { CategoryCode, Party } from '#core/vocabulary';
import { RegionRepository } from '#persistence/region/region.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { permit } from '../access/permit';
import { DeskNames } from './desk-names';
import { deskRows } from './desk-rows';

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

export interface DeskFiltersView {
  readonly categories: readonly CategoryCode[];
  readonly parties: readonly Party[];
  /** Kecamatan where everything lies in one kabupaten or kota, else kabupaten and kota. */
  readonly regions: readonly NamedCode[];
  /** Offices of whom an answer is awaited. */
  readonly institutions: readonly { readonly id: string; readonly name: string }[];
}

const [REGENCY_DIGITS, DISTRICT_DIGITS] = [4, 6];

/** By what somebody's queue can be narrowed: only what occurs in it, so that no choice leads to nothing. */
@Injectable()
export class DeskFilters {
  constructor(
    private readonly transactions: Tx,
    private readonly regions: RegionRepository,
    private readonly names: DeskNames,
  ) {}

  execute(actor: UserActor): Promise<DeskFiltersView> {
    permit(actor, 'desk:read');
    return this.transactions.run(actor, async () => {
      const { from, where, parameters } = deskRows(actor, { whose: 'visible' }, tx.now());
      const [found] = await tx.query<{
        categories: CategoryCode[];
        districts: string[];
        parties: Party[];
        institutions: string[];
      }>(
        `WITH rows AS (SELECT c.id, c.category, c.region_code FROM ${from} WHERE ${where}),
           open AS (SELECT t.party, t.institution_id FROM party_task t JOIN rows r ON r.id = t.complaint_id WHERE t.settled_at IS NULL)
         SELECT ARRAY(SELECT DISTINCT category FROM rows ORDER BY 1) AS categories,
           ARRAY(SELECT DISTINCT left(region_code, ${DISTRICT_DIGITS}) FROM rows ORDER BY 1) AS districts,
           ARRAY(SELECT DISTINCT party FROM open ORDER BY 1) AS parties,
           ARRAY(SELECT DISTINCT institution_id FROM open WHERE institution_id IS NOT NULL) AS institutions`,
        parameters,
      );
      const { categories = [], districts = [], parties = [], institutions = [] } = found ?? {};
      const regencies = [...new Set(districts.map((code) => code.slice(0, REGENCY_DIGITS)))];
      const codes = regencies.length > 1 ? regencies : districts;
      const names = await this.regions.namesOf(codes);
      const { institutions: offices } = await this.names.of({
        userIds: [],
        institutionIds: institutions,
        regionCodes: [],
      });
      return {
        categories,
        parties,
        regions: byName(codes.map((code) => ({ code, name: names.get(code) ?? code }))),
        institutions: byName([...offices].map(([id, name]) => ({ id, name }))),
      };
    });
  }
}

const byName = <Item extends { readonly name: string }>(items: Item[]): Item[] =>
  items.sort((left, right) => (left.name < right.name ? -1 : 1));
