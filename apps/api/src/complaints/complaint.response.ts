import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { COMPLAINT_COMMANDS } from '#core/complaint/complaint-rules';
import type { ComplaintCommandType } from '#core/complaint/complaint-rules';
import {
  CARD_WISH,
  CATEGORY,
  CHANNEL,
  CLOSED_BY,
  CLOSURE,
  codesOf,
  COMPLAINT_STATUS,
  CONTACT,
  EXTENDED_LIMIT,
  EXTENSION_REASON,
  PAYMENT_STATE,
  PROGRAMME,
  REPORTER_KIND,
  SEVERITY,
} from '#core/vocabulary';
import type {
  CardWish,
  CategoryCode,
  Channel,
  ClosedBy,
  ClosureCode,
  ComplaintStatus,
  Contact,
  ExtendedLimit,
  ExtensionReason,
  PaymentState,
  Programme,
  ReporterKind,
  Severity,
} from '#core/vocabulary';
import type { FiledComplaint } from '#handlers/complaint/file-complaint.handler';
import type { AskedExtensionView, ComplaintStateView } from '#handlers/complaint/complaint.view';
import type { ComplaintView, WrittenText } from '#handlers/complaint/read-complaint.query';
import type { ContactView } from '#handlers/complaint/reveal-contact.query';
import type { PersonView, SafeContactView } from '#handlers/vault/personal-data';
import { RunningClockResponse } from '../desk/clock.response';
import { NextActionResponse, PlaceResponse } from '../desk/next-action.response';
import { PartyResponse } from '../desk/party.response';
import { TaskResponse } from '../tasks/task.response';
import { ZONES } from '../http/zones';
import type { AnswerOutcome } from '#core/vocabulary';
import { ANSWER_OUTCOMES } from './complaint-action.request';

export class FirstDeadlineResponse {
  /** `GET /deadlines/{id}/explain` says why it is due then. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly id?: string;
  @ApiProperty({ type: String, enum: ['target'] })
  readonly purpose: 'target';
  @ApiProperty({ type: String, format: 'date-time' })
  readonly dueAt: string;
}

export class FiledComplaintResponse implements FiledComplaint {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly number: string;
  /** For the reporter: with it she asks how her complaint stands. */
  @ApiProperty({ type: String })
  readonly trackingCode: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(COMPLAINT_STATUS), enumName: 'ComplaintStatus' })
  readonly status: ComplaintStatus;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly filedAt: string;
  @ApiProperty({ type: FirstDeadlineResponse })
  readonly firstDeadline: FirstDeadlineResponse;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly ceilingDueAt: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
}

class AskedExtensionResponse implements AskedExtensionView {
  @ApiProperty({ enum: codesOf(EXTENDED_LIMIT), enumName: 'ExtendedLimit' })
  readonly of: ExtendedLimit;
  @ApiProperty({ enum: codesOf(EXTENSION_REASON), enumName: 'ExtensionReason' })
  readonly reason: ExtensionReason;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly askedAt: string;
  /** The task of whoever decides on it. */
  @ApiProperty({ type: String, format: 'uuid' })
  readonly approvalTaskId: string;
}

export class ComplaintStateResponse implements ComplaintStateView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly number: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(COMPLAINT_STATUS), enumName: 'ComplaintStatus' })
  readonly status: ComplaintStatus;
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category: CategoryCode;
  @ApiProperty({ enum: codesOf(SEVERITY), enumName: 'Severity' })
  readonly severity: Severity;
  @ApiProperty({ enum: codesOf(PROGRAMME), enumName: 'Programme' })
  readonly programme: Programme;
  @ApiProperty({ type: 'integer', required: false })
  readonly stage?: number;
  @ApiProperty({ type: 'integer', required: false })
  readonly stageYear?: number;
  @ApiProperty({ type: String })
  readonly regionCode: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ enum: codesOf(CHANNEL), enumName: 'Channel' })
  readonly channel: Channel;
  @ApiProperty({ enum: codesOf(REPORTER_KIND), enumName: 'ReporterKind' })
  readonly reporterKind: ReporterKind;
  @ApiProperty({ type: Boolean })
  readonly isConfidential: boolean;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly filedAt: string;
  @ApiProperty({ enum: codesOf(PAYMENT_STATE), enumName: 'PaymentState', required: false })
  readonly paymentState?: PaymentState;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly targetDueAt: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly ceilingDueAt: string;
  /** The norm that ends first; left out of complaints filed before it was named. */
  @ApiProperty({ type: String, required: false })
  readonly ceilingNorm?: string;
  /** The target waits for the reporter since then, at the longest until then; the ceiling goes on. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly targetPausedAt?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly targetPauseUntil?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly ceilingBreachedAt?: string;
  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome', required: false })
  readonly outcome?: AnswerOutcome;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly answeredAt?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly objectionUntil?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly closedAt?: string;
  @ApiProperty({ enum: codesOf(CLOSURE), enumName: 'ClosureCode', required: false })
  readonly closure?: ClosureCode;
  @ApiProperty({ enum: codesOf(CLOSED_BY), enumName: 'ClosedBy', required: false })
  readonly closedBy?: ClosedBy;
  @ApiProperty({ type: 'integer' })
  readonly reopenings: number;
  @ApiProperty({ enum: codesOf(CONTACT), enumName: 'Contact' })
  readonly contact: Contact;
  @ApiProperty({ enum: codesOf(CARD_WISH), enumName: 'CardWish', required: false })
  readonly cardWish?: CardWish;
  /** All that is said of its social case: that it is followed up. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly followedUpAt?: string;
  /** How it shall be closed, while a second person's approval is awaited. */
  @ApiProperty({ enum: codesOf(CLOSURE), enumName: 'ClosureCode', required: false })
  readonly pendingClosure?: ClosureCode;
  /** More time that was asked for and is not decided on. */
  @ApiProperty({ type: AskedExtensionResponse, required: false })
  readonly extensionAsked?: AskedExtensionResponse;
  @ApiProperty({ type: Boolean, required: false })
  readonly isAfraid?: boolean;
  @ApiProperty({ type: Boolean, required: false })
  readonly isInDanger?: boolean;
  /** Another complaint about the same, as whoever filed it decided. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly relatedToId?: string;
  @ApiProperty({ enum: COMPLAINT_COMMANDS, enumName: 'ComplaintCommand', isArray: true })
  readonly allowed: readonly ComplaintCommandType[];
}

const VAULT_ROLES = ['reporter', 'beneficiary', 'accused'] as const;
const SAFE_CHANNELS = ['sms', 'whatsapp'] as const;

export class PersonResponse implements PersonView {
  @ApiProperty({ enum: VAULT_ROLES, enumName: 'VaultRole', isArray: true })
  readonly roles: readonly (typeof VAULT_ROLES)[number][];
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  /** Masked. */
  @ApiProperty({ type: String, required: false })
  readonly nik?: string;
  /** Masked. */
  @ApiProperty({ type: String, required: false })
  readonly kk?: string;
  @ApiProperty({ type: String, required: false })
  readonly kksTail?: string;
  /** Masked. */
  @ApiProperty({ type: String, required: false })
  readonly phone?: string;
  @ApiProperty({ enum: SAFE_CHANNELS, required: false })
  readonly safeChannel?: (typeof SAFE_CHANNELS)[number];
}

const TEXT_KINDS = ['answer', 'reason'] as const;

class WrittenTextResponse implements WrittenText {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ enum: TEXT_KINDS })
  readonly kind: (typeof TEXT_KINDS)[number];
  @ApiProperty({ type: String })
  readonly text: string;
}

export class SafeContactResponse implements SafeContactView {
  @ApiProperty({ type: Boolean })
  readonly isNever: boolean;
  /** Masked. */
  @ApiProperty({ type: String, required: false })
  readonly phone?: string;
  @ApiProperty({ type: 'integer', required: false })
  readonly fromHour?: number;
  @ApiProperty({ type: 'integer', required: false })
  readonly untilHour?: number;
  /** What may be said to whoever answers. */
  @ApiProperty({ type: String, required: false })
  readonly words?: string;
}

export class ComplaintResponse extends ComplaintStateResponse implements ComplaintView {
  /** The instant the clocks are read at. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  @ApiProperty({ type: PlaceResponse })
  readonly place: PlaceResponse;
  /** An integrity complaint: under lock. */
  @ApiProperty({ type: Boolean })
  readonly isLocked: boolean;
  @ApiProperty({ type: NextActionResponse })
  readonly next: NextActionResponse;
  /** Clocks of the complaint itself that run. */
  @ApiProperty({ type: RunningClockResponse, isArray: true })
  readonly clocks: readonly RunningClockResponse[];
  @ApiProperty({ type: PartyResponse, isArray: true })
  readonly parties: readonly PartyResponse[];
  @ApiProperty({ type: TaskResponse, isArray: true })
  readonly tasks: readonly TaskResponse[];
  /** A process of it keeps failing; the duty manager knows. */
  @ApiProperty({ type: Boolean })
  readonly isProcessStuck: boolean;
  /** Left out for whoever may not know who complained. */
  @ApiProperty({ type: PersonResponse, isArray: true, required: false })
  readonly persons?: readonly PersonResponse[];
  /** How the reporter may be reached, where that is not simply her number. */
  @ApiProperty({ type: SafeContactResponse, required: false })
  readonly safeContact?: SafeContactResponse;
  @ApiProperty({ type: String, required: false })
  readonly narrative?: string;
  @ApiProperty({ type: String, required: false })
  readonly answerText?: string;
  /** What was answered and why things were done; events and tasks name them by id. */
  @ApiProperty({ type: WrittenTextResponse, isArray: true, required: false })
  readonly texts?: readonly WrittenTextResponse[];
}

export class ComplaintListResponse {
  @ApiProperty({ type: ComplaintStateResponse, isArray: true })
  readonly items: readonly ComplaintStateResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}

export class ContactResponse implements ContactView {
  @ApiProperty({ type: String, required: false })
  readonly phone?: string;
}
