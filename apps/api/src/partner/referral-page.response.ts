import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import type { ReferralAsk } from '#core/partner/referral-link';
import { PACKET_FIELDS } from '#core/referral/referral';
import type { PacketField } from '#core/referral/referral';
import { CASE_KIND, codesOf, CONSENT, REFERRAL_NEED, REFERRAL_REPLY, RISK } from '#core/vocabulary';
import type { CaseKind, Consent, ReferralNeed, ReferralReply, Risk } from '#core/vocabulary';
import type { ReferralPacketView, ReferralPageView } from '#handlers/partner/referral-page.query';
import { ClockResponse } from '../auth/auth.response';
import { RunningClockResponse } from '../desk/clock.response';
import { ZONES } from '../http/zones';
import { AnswerPlaceResponse } from './answer-page.response';
import { OtherServiceResponse } from '../referrals/referral.response';

export class ReferralPageResponse implements ReferralPageView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly referralId: string;
  @ApiProperty({ type: String })
  readonly number: string;
  /** Whether it is taken on, or how it goes. */
  @ApiProperty({ enum: ['decide', 'report'], enumName: 'ReferralAsk' })
  readonly asks: ReferralAsk;
  @ApiProperty({ type: String, required: false })
  readonly institution?: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly sentAt?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly stepDueAt?: string;
  /** The same as a clock. */
  @ApiProperty({ type: RunningClockResponse, required: false })
  readonly due?: RunningClockResponse;
  @ApiProperty({ type: Boolean })
  readonly isUrgent: boolean;
  /** Left out of a sensitive one. */
  @ApiProperty({ enum: codesOf(REFERRAL_NEED), enumName: 'ReferralNeed', required: false })
  readonly need?: ReferralNeed;
  /** Down to the district; left out of a sensitive one. */
  @ApiProperty({ type: AnswerPlaceResponse, required: false })
  readonly place?: AnswerPlaceResponse;
  /** On how many devices the service's links have been opened. */
  @ApiProperty({ type: 'integer' })
  readonly devices: number;
  @ApiProperty({ type: ClockResponse })
  readonly clock: ClockResponse;
}

export class ReferralPacketResponse implements ReferralPacketView {
  @ApiProperty({ enum: codesOf(REFERRAL_NEED), enumName: 'ReferralNeed' })
  readonly need: ReferralNeed;
  @ApiProperty({ enum: codesOf(CASE_KIND), enumName: 'CaseKind' })
  readonly kind: CaseKind;
  @ApiProperty({ enum: codesOf(RISK), enumName: 'Risk' })
  readonly risk: Risk;
  @ApiProperty({ type: AnswerPlaceResponse })
  readonly place: AnswerPlaceResponse;
  @ApiProperty({ enum: PACKET_FIELDS, enumName: 'PacketField', isArray: true })
  readonly shared: readonly PacketField[];
  @ApiProperty({ enum: codesOf(CONSENT), enumName: 'Consent' })
  readonly consent: Consent;
  /** Purpose and minimum data. */
  @ApiProperty({ type: String, required: false })
  readonly packet?: string;
  @ApiProperty({ enum: codesOf(REFERRAL_REPLY), enumName: 'ReferralReply', isArray: true })
  readonly replies: readonly ReferralReply[];
  /** A cause is required with the answer. */
  @ApiProperty({ type: Boolean })
  readonly isLate: boolean;
  /** Services that take such a need near the family: whose it may be instead. */
  @ApiProperty({ type: OtherServiceResponse, isArray: true })
  readonly others: readonly OtherServiceResponse[];
}
