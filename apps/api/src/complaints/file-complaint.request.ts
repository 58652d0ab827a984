import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import {
  CARD_WISH,
  CASE_KIND,
  CATEGORY,
  CHANNEL,
  codesOf,
  DUPLICATE_DECISION,
  PROGRAMME,
  REPORTER_KIND,
  RISK,
} from '#core/vocabulary';
import type {
  CardWish,
  CaseKind,
  CategoryCode,
  Channel,
  DuplicateDecision,
  Programme,
  ReporterKind,
  Risk,
} from '#core/vocabulary';
import { IsNested, IsNestedList } from '#platform/http/fields/nested.field';
import { IsKkNumber, IsNik, IsPhone } from '#platform/http/fields/person.fields';
import { GoesWith, OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { IsPlainDate } from '#platform/http/fields/time.fields';
import { AccusedRequest } from './accused.request';

const SAFE_CHANNELS = ['sms', 'whatsapp'] as const;

export class PersonRequest {
  @OptionalField()
  @IsSafeText({ min: 1, max: 300 })
  readonly name?: string;

  @OptionalField()
  @IsNik()
  readonly nik?: string;

  @OptionalField()
  @IsKkNumber()
  readonly kk?: string;

  /** The last four digits of the KKS; the whole number of a bank card is never asked for. */
  @OptionalField()
  @Matches(/^\d{4}$/)
  @ApiProperty({ type: String, pattern: '^\\d{4}$', example: '1234' })
  readonly kksTail?: string;

  @OptionalField()
  @IsPhone()
  readonly phone?: string;

  /** How messages may reach this person safely; left out, nothing is sent. */
  @OptionalField()
  @IsIn(SAFE_CHANNELS)
  @ApiProperty({ enum: SAFE_CHANNELS })
  readonly safeChannel?: (typeof SAFE_CHANNELS)[number];
}

/** How the reporter may be reached. Whoever asks for more than her number is telephoned by a person, never written to. */
export class SafeContactRequest {
  /** Another number than hers. */
  @OptionalField()
  @IsPhone()
  readonly phone?: string;

  /** Whole hours between which it is safe. */
  @OptionalField()
  @IsInt()
  @Min(0)
  @Max(23)
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 23 })
  readonly fromHour?: number;

  @OptionalField()
  @IsInt()
  @Min(1)
  @Max(24)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 24 })
  readonly untilHour?: number;

  /** What may be said to whoever answers. */
  @OptionalField()
  @IsSafeText({ min: 1, max: 200 })
  readonly words?: string;

  /** Nobody may reach her. */
  @OptionalField()
  @IsBoolean()
  @ApiProperty({ type: Boolean, default: false })
  readonly isNever: boolean = false;
}

export class FileComplaintRequest {
  @IsIn(codesOf(CATEGORY))
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category: CategoryCode;

  @IsIn(codesOf(PROGRAMME))
  @ApiProperty({ enum: codesOf(PROGRAMME), enumName: 'Programme' })
  readonly programme: Programme;

  /** Stage of disbursement (tahap): there are four in a year. */
  @OptionalField()
  @IsInt()
  @Min(1)
  @Max(4)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 4 })
  readonly stage?: number;

  @OptionalField()
  @IsInt()
  @Min(2020)
  @Max(2100)
  @ApiProperty({ type: 'integer', minimum: 2020, maximum: 2100 })
  readonly stageYear?: number;

  /** The family's village, Kemendagri code. */
  @IsRegionCode('village')
  readonly regionCode: string;

  @IsIn(codesOf(CHANNEL))
  @ApiProperty({ enum: codesOf(CHANNEL), enumName: 'Channel' })
  readonly channel: Channel;

  @IsIn(codesOf(REPORTER_KIND))
  @ApiProperty({ enum: codesOf(REPORTER_KIND), enumName: 'ReporterKind' })
  readonly reporterKind: ReporterKind;

  @OptionalField()
  @IsBoolean()
  @ApiProperty({ type: Boolean, default: false })
  readonly isConfidential: boolean = false;

  /** Since when, as the reporter says; not in the future, not more than two years ago. */
  @OptionalField()
  @IsPlainDate()
  readonly occurredOn?: string;

  /** What the reporter told. Card numbers and PINs are taken out before it is stored. */
  @IsSafeText({ min: 5, max: 10_000 })
  readonly narrative: string;

  @OptionalField()
  @IsNested(() => PersonRequest)
  readonly reporter?: PersonRequest;

  /** When the reporter speaks for somebody else. */
  @OptionalField()
  @IsNested(() => PersonRequest)
  readonly beneficiary?: PersonRequest;

  /** Whom it is about, and who is to be kept away. From this instant none of them can see that it exists. */
  @OptionalField()
  @IsNestedList(() => AccusedRequest, { max: 20 })
  readonly accused?: readonly AccusedRequest[];

  /** What the reporter calls the accused. */
  @OptionalField()
  @IsSafeText({ min: 1, max: 300 })
  readonly accusedName?: string;

  /** What the mother wants done with her card. */
  @OptionalField()
  @IsIn(codesOf(CARD_WISH))
  @ApiProperty({ enum: codesOf(CARD_WISH), enumName: 'CardWish' })
  readonly cardWish?: CardWish;

  /** The reporter said that messages to this contact are safe. */
  @OptionalField()
  @IsBoolean()
  @ApiProperty({ type: Boolean, default: false })
  readonly isContactConfirmed: boolean = false;

  /** What a social worker should look at. */
  @OptionalField()
  @IsIn(codesOf(CASE_KIND))
  @ApiProperty({ enum: codesOf(CASE_KIND), enumName: 'CaseKind' })
  readonly caseKind?: CaseKind;

  /** Left out: what the kind of case usually means. */
  @OptionalField()
  @IsIn(codesOf(RISK))
  @ApiProperty({ enum: codesOf(RISK), enumName: 'Risk' })
  readonly risk?: Risk;

  /** The beneficiary, as the search found her: what is known of her is taken over; what is sent beside it wins. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly knownPersonId?: string;

  /** Your open call in which it is told. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly callId?: string;

  /** How the reporter may be reached; kept secret. */
  @OptionalField()
  @IsNested(() => SafeContactRequest)
  readonly safeContact?: SafeContactRequest;

  /** The reporter is afraid: the report is confidential, whatever else is said. */
  @OptionalField()
  @IsBoolean()
  @ApiProperty({ type: Boolean })
  readonly isAfraid?: boolean;

  /** Somebody is in danger now. */
  @OptionalField()
  @IsBoolean()
  @ApiProperty({ type: Boolean })
  readonly isInDanger?: boolean;

  /** What was decided about a complaint that looked the same. */
  @OptionalField()
  @IsIn(codesOf(DUPLICATE_DECISION))
  @ApiProperty({ enum: codesOf(DUPLICATE_DECISION), enumName: 'DuplicateDecision' })
  readonly duplicateDecision?: DuplicateDecision;

  /** The complaint it is related to. */
  @GoesWith(({ duplicateDecision }: FileComplaintRequest) => duplicateDecision === 'related')
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly relatedToId?: string;

  /** Why it is filed although something like it is there. */
  @GoesWith(({ duplicateDecision }: FileComplaintRequest) => duplicateDecision === 'fileAnyway')
  @IsSafeText({ min: 3, max: 1_000 })
  readonly duplicateReason?: string;
}
