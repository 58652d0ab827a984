import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { PACKET_FIELDS } from '#core/referral/referral';
import type { PacketField } from '#core/referral/referral';
import { REFERRAL_COMMANDS } from '#core/referral/referral-rules';
import type { ReferralCommandType } from '#core/referral/referral-rules';
import {
  ADDRESSEE_STATUS,
  CASE_KIND,
  codesOf,
  CONSENT,
  REFERRAL_DECLINE,
  REFERRAL_NEED,
  REFERRAL_OUTCOME,
  REFERRAL_STATUS,
  RISK,
} from '#core/vocabulary';
import type {
  AddresseeStatus,
  CaseKind,
  Consent,
  ReferralDecline,
  ReferralNeed,
  ReferralOutcome,
  ReferralStatus,
  Risk,
} from '#core/vocabulary';
import type { ReferralFileView } from '#handlers/referral/read-referral.query';
import type { AddresseeView, ReferralView } from '#handlers/referral/referral.view';
import type { OtherService } from '#handlers/referral/service-institutions';
import { FileEntryResponse } from '../casework/file-entry.response';
import { PlaceResponse } from '../desk/next-action.response';
import { ZONES } from '../http/zones';

const WHEN = { type: String, format: 'date-time', required: false } as const;
const ID = { type: String, format: 'uuid', required: false } as const;

class AddresseeResponse implements AddresseeView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly institutionId: string;
  @ApiProperty({ type: String, required: false })
  readonly institutionName?: string;
  @ApiProperty({ enum: codesOf(ADDRESSEE_STATUS), enumName: 'AddresseeStatus' })
  readonly status: AddresseeStatus;
  @ApiProperty(WHEN)
  readonly sentAt?: string;
  @ApiProperty({ enum: codesOf(REFERRAL_DECLINE), enumName: 'ReferralDecline', required: false })
  readonly reason?: ReferralDecline;
  /** Whose it is instead, as the service that declined sees it. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly proposedInstitutionId?: string;
  @ApiProperty({ type: String, required: false })
  readonly proposedInstitutionName?: string;
}

export class ReferralResponse implements ReferralView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(REFERRAL_STATUS), enumName: 'ReferralStatus' })
  readonly status: ReferralStatus;
  @ApiProperty({ type: String })
  readonly complaintNumber: string;
  /** All services were alerted together; it stays the sender's until a contact is confirmed. */
  @ApiProperty({ type: Boolean })
  readonly isUrgent: boolean;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly openedAt: string;
  @ApiProperty(WHEN)
  readonly stepDueAt?: string;
  /** The clock behind it, where somebody reads: `GET /deadlines/{id}/explain` says why it is due then. */
  @ApiProperty(ID)
  readonly stepDeadlineId?: string;
  /** What this reader may do now. */
  @ApiProperty({ enum: REFERRAL_COMMANDS, enumName: 'ReferralCommand', isArray: true })
  readonly allowed: readonly ReferralCommandType[];
  /** Only for a service: how it stands with them. */
  @ApiProperty({ enum: codesOf(ADDRESSEE_STATUS), enumName: 'AddresseeStatus', required: false })
  readonly addresseeStatus?: AddresseeStatus;
  @ApiProperty({ enum: codesOf(REFERRAL_NEED), enumName: 'ReferralNeed', required: false })
  readonly need?: ReferralNeed;
  @ApiProperty({ enum: codesOf(CASE_KIND), enumName: 'CaseKind', required: false })
  readonly kind?: CaseKind;
  @ApiProperty({ enum: codesOf(RISK), enumName: 'Risk', required: false })
  readonly risk?: Risk;
  @ApiProperty({ type: String, required: false })
  readonly regionCode?: string;
  @ApiProperty({ type: PlaceResponse, required: false })
  readonly place?: PlaceResponse;
  @ApiProperty({ enum: [...PACKET_FIELDS], enumName: 'PacketField', isArray: true, required: false })
  readonly shared?: readonly PacketField[];
  @ApiProperty({ enum: codesOf(CONSENT), enumName: 'Consent', required: false })
  readonly consent?: Consent;
  @ApiProperty(WHEN)
  readonly contactConfirmedAt?: string;
  @ApiProperty(WHEN)
  readonly completedAt?: string;
  @ApiProperty({ enum: codesOf(REFERRAL_OUTCOME), enumName: 'ReferralOutcome', required: false })
  readonly outcome?: ReferralOutcome;
  /** From here on only for the sender. */
  @ApiProperty(ID)
  readonly caseId?: string;
  @ApiProperty(ID)
  readonly complaintId?: string;
  @ApiProperty(ID)
  readonly senderId?: string;
  @ApiProperty({ type: String, required: false })
  readonly senderName?: string;
  @ApiProperty({ type: AddresseeResponse, isArray: true, required: false })
  readonly addressees?: readonly AddresseeResponse[];
  @ApiProperty(ID)
  readonly acceptedInstitutionId?: string;
  @ApiProperty(ID)
  readonly acceptedById?: string;
  @ApiProperty({ type: String, required: false })
  readonly acceptedByName?: string;
  @ApiProperty(WHEN)
  readonly acceptedAt?: string;
  @ApiProperty(WHEN)
  readonly calledAt?: string;
  @ApiProperty(WHEN)
  readonly revokedAt?: string;
  @ApiProperty(WHEN)
  readonly returnedAt?: string;
}

export class OtherServiceResponse implements OtherService {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly name: string;
}

export class ReferralFileResponse extends ReferralResponse implements ReferralFileView {
  /** Purpose and minimum data; a service reads it while it is asked or at work. */
  @ApiProperty({ type: String, required: false })
  readonly packet?: string;
  /** Only for a service: whether what it says now is late, and asks for a cause. */
  @ApiProperty({ type: Boolean, required: false })
  readonly isLate?: boolean;
  /** Only for a service: whose it may be instead, the nearest first. */
  @ApiProperty({ type: OtherServiceResponse, isArray: true, required: false })
  readonly others?: readonly OtherServiceResponse[];
  /** Only for the sender. */
  @ApiProperty({ type: String, required: false })
  readonly overrideReason?: string;
  /** Only for the sender. */
  @ApiProperty({ type: FileEntryResponse, isArray: true, required: false })
  readonly entries?: readonly FileEntryResponse[];
}

export class ReferralListResponse {
  @ApiProperty({ type: ReferralResponse, isArray: true })
  readonly items: readonly ReferralResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}
