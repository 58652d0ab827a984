import { CATEGORY, codesOf, COMPLAINT_STATUS } from '#core/vocabulary';
import type { CategoryCode, ComplaintStatus } from '#core/vocabulary';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { PageRequest } from '#platform/http/page.request';
import { IsOneOrMoreOf } from '../http/query-list.field';

export class ListComplaintsRequest extends PageRequest {
  @IsOneOrMoreOf(codesOf(COMPLAINT_STATUS), 'ComplaintStatus')
  readonly status?: readonly ComplaintStatus[];

  @IsOneOrMoreOf(codesOf(CATEGORY), 'CategoryCode')
  readonly category?: readonly CategoryCode[];

  /** Everything in this region. */
  @OptionalField()
  @IsRegionCode('province', 'regency', 'district', 'village')
  readonly region?: string;
}
