import { Injectable } from '@nestjs/common';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import type { PlaceNames } from '#persistence/region/region.repository';
import { VaultRepository } from '#persistence/vault/vault.repository';

/** Names of staff, offices and regions; of nobody who complains. */
export interface Names {
  readonly staff: ReadonlyMap<string, string>;
  readonly institutions: ReadonlyMap<string, string>;
  readonly placeOf: (code: string) => PlaceNames;
}

export interface Named {
  readonly userIds: readonly (string | undefined)[];
  readonly institutionIds: readonly (string | undefined)[];
  readonly regionCodes: readonly string[];
}

const given = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== undefined)),
];

/** Looks names up, three questions for a whole page. */
@Injectable()
export class DeskNames {
  constructor(
    private readonly vault: VaultRepository,
    private readonly organisation: OrganisationRepository,
    private readonly regions: RegionRepository,
  ) {}

  async of({ userIds, institutionIds, regionCodes }: Named): Promise<Names> {
    return {
      staff: await this.vault.userNames(given(userIds)),
      institutions: await this.organisation.institutionNames(given(institutionIds)),
      placeOf: await this.regions.placesOf(regionCodes),
    };
  }
}
