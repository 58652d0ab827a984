import { Injectable } from '@nestjs/common';
import { maskedSubject, subjectFor } from '#core/partner/subject';
import type { PartyTask } from '#core/party/party-task';
import type { LetterFacts } from '#notices/letters/letter';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { PersonalData } from '../vault/personal-data';

/** To whom a letter goes and about whom it is, masked. */
@Injectable()
export class LetterAddress {
  constructor(
    private readonly organisation: OrganisationRepository,
    private readonly regions: RegionRepository,
    private readonly vault: VaultRepository,
    private readonly personalData: PersonalData,
  ) {}

  async of(task: PartyTask): Promise<Pick<LetterFacts, 'institution' | 'position' | 'place' | 'subject'>> {
    const { institutionId = '', positionId = '' } = task;
    const institutions = await this.organisation.institutionNames(institutionId === '' ? [] : [institutionId]);
    const titles = await this.organisation.titlesOf(positionId === '' ? [] : [positionId]);
    const { village, district, regency } = (await this.regions.placesOf([task.regionCode]))(task.regionCode);
    const persons = await this.vault.persons(task.complaintId);
    const beneficiary = persons.find(({ roles }) => roles.includes('beneficiary'));
    return {
      institution: institutions.get(institutionId),
      position: titles.get(positionId),
      place: [village, district, regency].filter((name) => name !== undefined).join(', '),
      subject: beneficiary ? maskedSubject(subjectFor(task.party, this.personalData.openInput(beneficiary))) : {},
    };
  }
}
