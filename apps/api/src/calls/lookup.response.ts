import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { CATEGORY, codesOf, COMPLAINT_STATUS, DUPLICATE_REASON, PARTY, SEAT, SEVERITY } from '#core/vocabulary';
import type { CategoryCode, ComplaintStatus, DuplicateReason, Party, Seat, Severity } from '#core/vocabulary';
import type { DuplicatesView, DuplicateView } from '#handlers/search/find-duplicates.query';
import type { PersonHit, PersonHitComplaint, PersonSearchView } from '#handlers/search/find-persons.query';
import type { VillageView } from '#handlers/search/find-villages.query';
import type { FilingPreview } from '#handlers/search/preview-filing.query';
import { ZONES } from '../http/zones';

const TERM_KINDS = [
  'tooShort',
  'incompleteNumber',
  'identityNumber',
  'phone',
  'complaintNumber',
  'shortNumber',
  'words',
] as const;

export class HitComplaintResponse implements PersonHitComplaint {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly number: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(COMPLAINT_STATUS), enumName: 'ComplaintStatus' })
  readonly status: ComplaintStatus;
  /** Left out for integrity and social matters. */
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode', required: false })
  readonly category?: CategoryCode;
  @ApiProperty({ type: Boolean })
  readonly isLocked: boolean;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly filedAt: string;
  /** Who holds it now. */
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', required: false })
  readonly seat?: Seat;
}

/** Somebody who was found; everything masked. */
export class PersonHitResponse implements PersonHit {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ type: String, required: false })
  readonly nik?: string;
  @ApiProperty({ type: String, required: false })
  readonly kk?: string;
  @ApiProperty({ type: String, required: false })
  readonly kksTail?: string;
  @ApiProperty({ type: String, required: false })
  readonly phone?: string;
  @ApiProperty({ type: String, required: false })
  readonly regionCode?: string;
  @ApiProperty({ type: String, required: false })
  readonly village?: string;
  @ApiProperty({ type: String, required: false })
  readonly district?: string;
  @ApiProperty({ type: String, required: false })
  readonly regency?: string;
  /** Whether there are payment data about her; how they stand is told after the caller check. */
  @ApiProperty({ type: Boolean })
  readonly hasPayment: boolean;
  /** Her open complaints that you may see. */
  @ApiProperty({ type: HitComplaintResponse, isArray: true })
  readonly complaints: readonly HitComplaintResponse[];
}

export class PersonSearchResponse implements PersonSearchView {
  /** How the box was read. */
  @ApiProperty({ enum: TERM_KINDS, enumName: 'SearchTermKind' })
  readonly kind: (typeof TERM_KINDS)[number];
  @ApiProperty({ type: PersonHitResponse, isArray: true })
  readonly items: readonly PersonHitResponse[];
  @ApiProperty({ type: Boolean })
  readonly hasMore: boolean;
  /** In this call; left out when nothing was looked for. */
  @ApiProperty({ type: 'integer', required: false })
  readonly lookupsLeft?: number;
}

export class DuplicateResponse implements DuplicateView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly number: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category: CategoryCode;
  @ApiProperty({ enum: codesOf(COMPLAINT_STATUS), enumName: 'ComplaintStatus' })
  readonly status: ComplaintStatus;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly filedAt: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', required: false })
  readonly seat?: Seat;
  @ApiProperty({ enum: codesOf(DUPLICATE_REASON), enumName: 'DuplicateReason', isArray: true })
  readonly reasons: readonly DuplicateReason[];
}

export class DuplicatesResponse implements DuplicatesView {
  /** The likeliest first; never integrity or social matters. */
  @ApiProperty({ type: DuplicateResponse, isArray: true })
  readonly items: readonly DuplicateResponse[];
  /** Of the same category in the same village within 30 days, whoever's. */
  @ApiProperty({ type: 'integer' })
  readonly similarInVillage: number;
}

export class VillageResponse implements VillageView {
  @ApiProperty({ type: String })
  readonly code: string;
  @ApiProperty({ type: String })
  readonly name: string;
  @ApiProperty({ type: String })
  readonly district: string;
  @ApiProperty({ type: String })
  readonly regency: string;
}

export class VillageListResponse {
  @ApiProperty({ type: VillageResponse, isArray: true })
  readonly items: readonly VillageResponse[];
}

export class RouteStepResponse {
  @ApiProperty({ enum: codesOf(PARTY), enumName: 'Party' })
  readonly party: Party;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', isArray: true })
  readonly seats: readonly Seat[];
}

export class FilingPreviewResponse implements FilingPreview {
  @ApiProperty({ enum: codesOf(SEVERITY), enumName: 'Severity' })
  readonly severity: Severity;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly targetDueAt: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly ceilingDueAt: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  /** Who is asked, and who after them. */
  @ApiProperty({ type: RouteStepResponse, isArray: true })
  readonly route: readonly RouteStepResponse[];
}
