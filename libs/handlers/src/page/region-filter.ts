import { Injectable } from '@nestjs/common';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { invalidInput } from '#platform/http/problem';

/** The filter "everything in this region" of a list. */
@Injectable()
export class RegionFilter {
  constructor(private readonly organisation: OrganisationRepository) {}

  /** @throws Problem 400 when there is no such region: an empty list would say that nothing is wrong there. */
  async patternOf(region: string): Promise<string> {
    if (!(await this.organisation.isRegion(region)))
      throw invalidInput({ in: 'query', pointer: '/region', code: 'unknownRegion' });
    return `${region}%`;
  }
}
