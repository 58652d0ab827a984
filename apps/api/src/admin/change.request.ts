import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsString, IsUUID, Matches } from 'class-validator';
import type { Zone } from '#core/calendar/instant';
import { ASSIGNMENT_KIND, CHANGE_REASON, codesOf, INSTITUTION_KIND, SEAT } from '#core/vocabulary';
import type { AssignmentKind, ChangeReason, InstitutionKind, Seat } from '#core/vocabulary';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { IsPlainDate } from '#platform/http/fields/time.fields';
import { ZONES } from '../http/zones';

const LANGUAGES = ['id', 'en'] as const;
const LOGIN = '^[a-z0-9](?:[a-z0-9._-]{1,38}[a-z0-9])$';
const REFERENCE = '^[A-Za-z0-9][A-Za-z0-9 ./-]{0,59}$';
const MOST_AREAS = 100;

/** Why the organisation is changed, and by which letter. */
export class ChangeRequest {
  @IsIn(codesOf(CHANGE_REASON))
  @ApiProperty({ enum: codesOf(CHANGE_REASON), enumName: 'ChangeReason' })
  readonly reason: ChangeReason;

  /** Number of the letter of appointment; nothing about a person. */
  @OptionalField()
  @IsString()
  @Matches(new RegExp(REFERENCE))
  @ApiProperty({ type: String, pattern: REFERENCE, maxLength: 60, example: 'SK 12/PKH/2026' })
  readonly reference?: string;
}

export class EndRequest extends ChangeRequest {
  /** From this day on it is so no more, on the clock of the seat; today: at once. */
  @IsPlainDate()
  readonly on: string;
}

export class AddUserRequest extends ChangeRequest {
  @IsString()
  @Matches(new RegExp(LOGIN))
  @ApiProperty({ type: String, pattern: LOGIN, minLength: 3, maxLength: 40, example: 'supervisor.3375' })
  readonly login: string;

  @IsSafeText({ min: 2, max: 120 })
  readonly name: string;

  @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' })
  readonly language: (typeof LANGUAGES)[number];
}

export class AddPositionRequest extends ChangeRequest {
  @IsIn(codesOf(SEAT))
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat: Seat;

  @IsSafeText({ min: 3, max: 120 })
  readonly title: string;

  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly institutionId: string;

  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly reportsToId?: string;

  @IsIn(ZONES)
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;

  /** Kemendagri codes of what it serves; none: the whole country. */
  @IsArray()
  @ArrayMaxSize(MOST_AREAS)
  @ArrayUnique()
  @Matches(/^(?:\d{2}|\d{4}|\d{6}|\d{10})$/, { each: true })
  @ApiProperty({ type: String, isArray: true, maxItems: MOST_AREAS, example: ['3325'] })
  readonly areas: readonly string[];

  /** First day, on its clock; today: at once. */
  @IsPlainDate()
  readonly from: string;
}

export class ReportRequest extends ChangeRequest {
  /** To whom it reports from then on; left out: to nobody. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly reportsToId?: string;

  @IsPlainDate()
  readonly from: string;
}

export class AssignRequest extends ChangeRequest {
  @IsIn(codesOf(ASSIGNMENT_KIND))
  @ApiProperty({ enum: codesOf(ASSIGNMENT_KIND), enumName: 'AssignmentKind' })
  readonly kind: AssignmentKind;

  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly positionId: string;

  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;

  /** First day, on the clock of the position; today: at once. */
  @IsPlainDate()
  readonly from: string;

  /** Last day. Only a holder may be without one. */
  @OptionalField()
  @IsPlainDate()
  readonly to?: string;
}

export class LeaveForRequest extends ChangeRequest {
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;

  /** First day off, on the clock of the seat. */
  @IsPlainDate()
  readonly from: string;

  /** Last day off. */
  @IsPlainDate()
  readonly to: string;

  /** Who stands in; left out: her tasks go to whoever the ladder asks next. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly deputyId?: string;
}

export class AddInstitutionRequest extends ChangeRequest {
  @IsIn(codesOf(INSTITUTION_KIND))
  @ApiProperty({ enum: codesOf(INSTITUTION_KIND), enumName: 'InstitutionKind' })
  readonly kind: InstitutionKind;

  @IsSafeText({ min: 3, max: 120 })
  readonly name: string;

  /** The next level of the same institution. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly parentId?: string;

  @OptionalField()
  /** Where it serves. */
  @IsRegionCode('province', 'regency', 'district', 'village')
  readonly areaCode?: string;
}
