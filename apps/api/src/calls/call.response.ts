import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import type { CallCommandType } from '#core/call/call';
import {
  ATTEMPT_OUTCOME,
  CALL_BACK_STATUS,
  CALL_RESULT,
  CALLER_FACT,
  CALLER_KIND,
  codesOf,
  DOCUMENT,
  PARTY,
  PAYMENT_STATE,
  PROGRAMME,
} from '#core/vocabulary';
import type {
  AttemptOutcome,
  CallBackStatus,
  CallerFact,
  CallerKind,
  CallResult,
  DocumentCode,
  Party,
  PaymentState,
  Programme,
} from '#core/vocabulary';
import type { CallBackFileView, CallBackView, CallView } from '#handlers/call/call.view';
import type { CallerPaymentView } from '#handlers/call/caller-payment.query';
import type { TalkingPointsView, TalkingPointView } from '#handlers/call/list-talking-points.query';
import { ZONES } from '../http/zones';

const CALL_STATUS = ['open', 'ended'] as const;
const DIRECTION = ['incoming', 'outgoing'] as const;
const CALL_COMMANDS = ['checkCaller', 'wrapUp'] as const satisfies readonly CallCommandType[];

export class CallResponse implements CallView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: CALL_STATUS, enumName: 'CallStatus' })
  readonly status: (typeof CALL_STATUS)[number];
  @ApiProperty({ enum: DIRECTION, enumName: 'CallDirection' })
  readonly direction: (typeof DIRECTION)[number];
  /** The promised call that this one keeps. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly callBackId?: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly startedAt: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly endedAt?: string;
  @ApiProperty({ type: 'integer' })
  readonly lookups: number;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly personId?: string;
  @ApiProperty({ enum: codesOf(CALLER_KIND), enumName: 'CallerKind', required: false })
  readonly callerKind?: CallerKind;
  @ApiProperty({ enum: codesOf(CALLER_FACT), enumName: 'CallerFact', isArray: true, required: false })
  readonly callerFacts?: readonly CallerFact[];
  /** The state of her payment may be read out. */
  @ApiProperty({ type: Boolean })
  readonly isChecked: boolean;
  /** Filed or added to in this call. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly complaintId?: string;
  @ApiProperty({ enum: codesOf(CALL_RESULT), enumName: 'CallResult', required: false })
  readonly result?: CallResult;
  @ApiProperty({ enum: CALL_COMMANDS, enumName: 'CallCommand', isArray: true })
  readonly allowed: readonly CallCommandType[];
}

export class CallListResponse {
  @ApiProperty({ type: CallResponse, isArray: true })
  readonly items: readonly CallResponse[];
}

export class BothLanguages {
  @ApiProperty({ type: String })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly en: string;
}

export class TalkingPointResponse implements TalkingPointView {
  @ApiProperty({ type: String })
  readonly code: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ type: BothLanguages })
  readonly title: BothLanguages;
  @ApiProperty({ type: BothLanguages })
  readonly text: BothLanguages;
}

export class TalkingPointsResponse implements TalkingPointsView {
  @ApiProperty({ type: String })
  readonly version: string;
  /** Where the texts come from. */
  @ApiProperty({ type: String })
  readonly source: string;
  @ApiProperty({ type: TalkingPointResponse, isArray: true })
  readonly items: readonly TalkingPointResponse[];
}

export class CallerPaymentResponse implements CallerPaymentView {
  /** `unknown`: nothing has been imported about her. */
  @ApiProperty({ enum: codesOf(PAYMENT_STATE), enumName: 'PaymentState' })
  readonly state: PaymentState;
  @ApiProperty({ enum: codesOf(PROGRAMME), enumName: 'Programme', required: false })
  readonly programme?: Programme;
  @ApiProperty({ type: 'integer', required: false })
  readonly stage?: number;
  @ApiProperty({ type: 'integer', required: false })
  readonly stageYear?: number;
  /** How old the data are; left out as long as none have been imported at all. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly asOf?: string;
  /** Who has to say more. */
  @ApiProperty({ enum: codesOf(PARTY), enumName: 'Party' })
  readonly asks: Party;
  /** By when we telephone again. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly callBackBy: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  /** What to say. */
  @ApiProperty({ type: TalkingPointResponse, required: false })
  readonly sentence?: TalkingPointResponse;
}

export class AttemptResponse {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: string;
  @ApiProperty({ enum: codesOf(ATTEMPT_OUTCOME), enumName: 'AttemptOutcome' })
  readonly outcome: AttemptOutcome;
}

export class CallBackResponse implements CallBackView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(CALL_BACK_STATUS), enumName: 'CallBackStatus' })
  readonly status: CallBackStatus;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly dueAt: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly complaintId?: string;
  @ApiProperty({ type: String, required: false })
  readonly complaintNumber?: string;
  /** Masked in lists; in full for whoever opens it to dial. Left out where she gave none that may be called. */
  @ApiProperty({ type: String, required: false })
  readonly phone?: string;
  /** What she has to be asked to bring; it is open as long as the task awaits it. */
  @ApiProperty({ enum: codesOf(DOCUMENT), enumName: 'DocumentCode', isArray: true, required: false })
  readonly documents?: readonly DocumentCode[];
  @ApiProperty({ type: 'integer', required: false })
  readonly fromHour?: number;
  @ApiProperty({ type: 'integer', required: false })
  readonly untilHour?: number;
  @ApiProperty({ type: AttemptResponse, isArray: true })
  readonly attempts: readonly AttemptResponse[];
  @ApiProperty({ type: 'integer' })
  readonly attemptsLeft: number;
  /** From when the next try counts. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly nextAttemptAt?: string;
}

export class CallBackFileResponse extends CallBackResponse implements CallBackFileView {
  /** What may be said to whoever answers. */
  @ApiProperty({ type: String, required: false })
  readonly words?: string;
}

export class CallBackListResponse {
  @ApiProperty({ type: CallBackResponse, isArray: true })
  readonly items: readonly CallBackResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}
