import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#core/access/actor';
import { ServiceInstitutions } from '#handlers/referral/service-institutions';
import { CurrentActor, Permit } from '../auth/access';
import { InstitutionListResponse } from './institution.response';
import { ListInstitutionsRequest } from './referral.request';

@ApiTags('referrals')
@Controller('institutions')
export class InstitutionsController {
  constructor(private readonly services: ServiceInstitutions) {}

  /** Services that a family of this village may be referred to, the nearest first. */
  @Get()
  @Permit('case:refer')
  @ApiOkResponse({ type: InstitutionListResponse })
  async list(
    @CurrentActor() actor: UserActor,
    @Query() { need, regionCode }: ListInstitutionsRequest,
  ): Promise<InstitutionListResponse> {
    return { items: await this.services.execute(actor, need, regionCode) };
  }
}
