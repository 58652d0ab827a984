import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Referral } from '#core/referral/referral';
import { SERVICE_SEATS } from '#core/referral/referral-context';
import type { ReferralNeed, Seat } from '#core/vocabulary';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import type { ServiceInstitution } from '#persistence/organisation/organisation.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { invalidInput } from '#platform/http/problem';
import { permit } from '../access/permit';

/** Civil documents are the registry's; everything else is for services and the social affairs office. */
const SEATS_FOR: Readonly<Partial<Record<ReferralNeed, readonly Seat[]>>> = { documents: ['dukcapilOfficer'] };
const OTHERS: readonly Seat[] = ['serviceOfficer', 'dinasOfficer'];

export interface OtherService {
  readonly id: string;
  readonly name: string;
}

/** Institutions that families may be referred to. */
@Injectable()
export class ServiceInstitutions {
  constructor(
    private readonly transactions: Tx,
    private readonly organisation: OrganisationRepository,
  ) {}

  /** For a need of a family in this village, the nearest first. */
  execute(actor: UserActor, need: ReferralNeed, regionCode: string): Promise<readonly ServiceInstitution[]> {
    permit(actor, 'case:refer');
    return this.transactions.run(actor, () => this.near(need, regionCode));
  }

  /** The same, within a transaction of whoever may know. */
  near(need: ReferralNeed, regionCode: string): Promise<readonly ServiceInstitution[]> {
    return this.organisation.servicesFor(regionCode, SEATS_FOR[need] ?? OTHERS, tx.now());
  }

  /** Whose a referral may be instead of this service's. */
  async othersFor({ need, regionCode }: Referral, institutionId: string): Promise<readonly OtherService[]> {
    const services = await this.near(need, regionCode);
    return services.filter(({ id }) => id !== institutionId).map(({ id, name }) => ({ id, name }));
  }

  /** @throws Problem 400 when one of them takes no referrals. */
  async require(
    institutionIds: readonly string[],
    pointerTo = (index: number): `/${string}` => `/institutionIds/${index}`,
  ): Promise<void> {
    const officers = await this.organisation.officersOf(institutionIds, SERVICE_SEATS, tx.now());
    const known = new Set(officers.map(({ institutionId }) => institutionId));
    const issues = institutionIds.flatMap((id, index) =>
      known.has(id) ? [] : [{ pointer: pointerTo(index), code: 'invalid' } as const],
    );
    if (issues.length > 0) throw invalidInput(...issues);
  }
}
