import { Inject, Injectable } from '@nestjs/common';
import { HOTLINE } from '#core/hotline';
import { allowedForService } from '#core/referral/referral.decider';
import type { Referral } from '#core/referral/referral';
import { referralLetter } from '#notices/letters/referral-letter';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { LetterRepository } from '#persistence/partner/letter.repository';
import type { StoredLetter } from '#persistence/partner/letter.repository';
import { RegionRepository } from '#persistence/region/region.repository';
import { notAllowedNow } from '../decision/refusal-problem';
import { mayReadPacket } from '../referral/referral.view';
import { LetterPress } from './letter-press';
import { PUBLIC_URL, publicPage } from './public-url';

/** Writes the letter that goes with a referral to one service; the same until its due date moves. */
@Injectable()
export class IssueReferralLetter {
  constructor(
    private readonly letters: LetterRepository,
    private readonly organisation: OrganisationRepository,
    private readonly regions: RegionRepository,
    private readonly letterPress: LetterPress,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /**
   * Within a transaction that holds the referral's row. What is over has the last letter it had.
   * @throws Problem 409 when this service is not asked, and was given no letter.
   */
  async currentFor(referral: Referral, institutionId: string): Promise<StoredLetter> {
    const latest = await this.letters.findLatest({ referralId: referral.id, institutionId }, 'referral');
    const isOpen = mayReadPacket(referral, institutionId) && referral.status !== 'completed';
    if (latest && (!isOpen || latest.dueAt === referral.stepDueAt)) return latest;
    if (!isOpen) throw notAllowedNow(referral.status, allowedForService(referral, institutionId));
    const institutions = await this.organisation.institutionNames([institutionId]);
    const { district, regency } = (await this.regions.placesOf([referral.regionCode]))(referral.regionCode);
    const own = referral.addressees.find((addressee) => addressee.institutionId === institutionId);
    const facts = {
      replaces: latest?.number,
      referral,
      institution: institutions.get(institutionId),
      place: [district, regency].filter((name) => name !== undefined).join(', '),
      zone: own?.zone ?? referral.zone,
      hotline: HOTLINE,
      answerUrl: publicPage(this.publicUrl, `/rujukan/${referral.id}`),
    };
    return this.letterPress.press({
      kind: 'referral',
      about: { complaintId: referral.complaintId, referralId: referral.id, institutionId },
      dueAt: referral.stepDueAt,
      replaced: latest,
      write: (number, issuedAt) => referralLetter({ ...facts, number, issuedAt }),
    });
  }
}
