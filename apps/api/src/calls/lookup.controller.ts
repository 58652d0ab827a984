import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#core/access/actor';
import { FindDuplicates } from '#handlers/search/find-duplicates.query';
import { FindPersons } from '#handlers/search/find-persons.query';
import { FindVillages } from '#handlers/search/find-villages.query';
import { PreviewFiling } from '#handlers/search/preview-filing.query';
import { CurrentActor, Permit } from '../auth/access';
import { FindDuplicatesRequest, FindPersonsRequest, FindVillagesRequest, PreviewFilingRequest } from './lookup.request';
import {
  DuplicatesResponse,
  FilingPreviewResponse,
  PersonSearchResponse,
  VillageListResponse,
} from './lookup.response';

@ApiTags('calls')
@Controller()
export class LookupController {
  constructor(
    private readonly findPersons: FindPersons,
    private readonly findDuplicates: FindDuplicates,
    private readonly findVillages: FindVillages,
    private readonly previewFiling: PreviewFiling,
  ) {}

  /** One box for everything a caller may say. Masked; limited and audited for each call. */
  @Get('persons')
  @Permit('person:search')
  @ApiOkResponse({ type: PersonSearchResponse })
  persons(@CurrentActor() actor: UserActor, @Query() { q, callId }: FindPersonsRequest): Promise<PersonSearchResponse> {
    return this.findPersons.execute(actor, callId, q);
  }

  /** What may be the same matter, while the form is filled. It holds up nothing. */
  @Get('complaints/duplicates')
  @Permit('complaint:compare')
  @ApiOkResponse({ type: DuplicatesResponse })
  duplicates(@CurrentActor() actor: UserActor, @Query() query: FindDuplicatesRequest): Promise<DuplicatesResponse> {
    return this.findDuplicates.execute(actor, query);
  }

  /** Where a complaint of this category and village would go, and until when. */
  @Get('complaints/preview')
  @Permit('complaint:file')
  @ApiOkResponse({ type: FilingPreviewResponse })
  preview(
    @CurrentActor() actor: UserActor,
    @Query() { category, regionCode }: PreviewFilingRequest,
  ): Promise<FilingPreviewResponse> {
    return this.previewFiling.execute(actor, category, regionCode);
  }

  /** Villages by the beginning of their name. */
  @Get('villages')
  @Permit('complaint:file')
  @ApiOkResponse({ type: VillageListResponse })
  villages(@CurrentActor() actor: UserActor, @Query() { q }: FindVillagesRequest): Promise<VillageListResponse> {
    return this.findVillages.execute(actor, q);
  }
}
