import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { CASE_COMMANDS } from '#core/casework/case-rules';
import type { CaseCommandType } from '#core/casework/case-rules';
import { CASE_CLOSURE, CASE_KIND, CASE_STATUS, codesOf, CONSENT, RISK } from '#core/vocabulary';
import type { CaseClosure, CaseKind, CaseStatus, Consent, Risk } from '#core/vocabulary';
import type { CaseView } from '#handlers/casework/case.view';
import type { CaseFileView } from '#handlers/casework/read-case.query';
import type { ReferredView } from '#handlers/referral/send-referral.handler';
import { PlaceResponse } from '../desk/next-action.response';
import { ZONES } from '../http/zones';
import { ReferralResponse } from '../referrals/referral.response';
import { FileEntryResponse } from './file-entry.response';

export class CaseResponse implements CaseView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly complaintId: string;
  @ApiProperty({ type: String })
  readonly complaintNumber: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(CASE_STATUS), enumName: 'CaseStatus' })
  readonly status: CaseStatus;
  @ApiProperty({ enum: codesOf(CASE_KIND), enumName: 'CaseKind' })
  readonly kind: CaseKind;
  @ApiProperty({ enum: codesOf(RISK), enumName: 'Risk' })
  readonly risk: Risk;
  @ApiProperty({ type: String })
  readonly regionCode: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  /** Whoever screened it last. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly managerId?: string;
  /** Names stand where somebody reads; the answer of a command has none. */
  @ApiProperty({ type: String, required: false })
  readonly managerName?: string;
  @ApiProperty({ type: PlaceResponse, required: false })
  readonly place?: PlaceResponse;
  @ApiProperty({ enum: codesOf(CONSENT), enumName: 'Consent', required: false })
  readonly consent?: Consent;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly openedAt: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly contactDueAt: string;
  /** The clock behind it, where somebody reads: `GET /deadlines/{id}/explain` says why it is due then. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly contactDeadlineId?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly contactedAt?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly contactMissedAt?: string;
  /** Referrals that have not come back. */
  @ApiProperty({ type: 'integer' })
  readonly referralsOpen: number;
  @ApiProperty({ enum: codesOf(CASE_CLOSURE), enumName: 'CaseClosure', required: false })
  readonly closure?: CaseClosure;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly closedAt?: string;
  @ApiProperty({ enum: CASE_COMMANDS, enumName: 'CaseCommand', isArray: true })
  readonly allowed: readonly CaseCommandType[];
}

export class CaseFileResponse extends CaseResponse implements CaseFileView {
  @ApiProperty({ type: ReferralResponse, isArray: true })
  readonly referrals: readonly ReferralResponse[];
  @ApiProperty({ type: FileEntryResponse, isArray: true })
  readonly entries: readonly FileEntryResponse[];
}

export class ReferredResponse extends CaseResponse implements ReferredView {
  /** The new referral. */
  @ApiProperty({ type: String, format: 'uuid' })
  readonly referralId: string;
}

export class CaseListResponse {
  @ApiProperty({ type: CaseResponse, isArray: true })
  readonly items: readonly CaseResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}
