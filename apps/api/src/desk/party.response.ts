import { ApiProperty } from '@nestjs/swagger';
import { codesOf, PARTY, SEAT, TASK_ASK, TASK_STATUS } from '#core/vocabulary';
import type { AnswerOutcome, Party, Seat, TaskAsk, TaskStatus } from '#core/vocabulary';
import type { PartyView } from '#handlers/desk/complaint-desk';
import { ANSWER_OUTCOMES } from '../complaints/complaint-action.request';
import { RunningClockResponse } from './clock.response';

export class PartyResponse implements PartyView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly taskId: string;
  @ApiProperty({ enum: codesOf(PARTY), enumName: 'Party' })
  readonly party: Party;
  @ApiProperty({ enum: codesOf(TASK_ASK), enumName: 'TaskAsk' })
  readonly ask: TaskAsk;
  @ApiProperty({ enum: codesOf(TASK_STATUS), enumName: 'TaskStatus' })
  readonly status: TaskStatus;
  /** The complaint waits for its answer. */
  @ApiProperty({ type: Boolean })
  readonly isRequired: boolean;
  @ApiProperty({ type: Boolean })
  readonly isMine: boolean;
  @ApiProperty({ type: String, required: false })
  readonly level?: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', required: false })
  readonly seat?: Seat;
  @ApiProperty({ type: String, required: false })
  readonly holder?: string;
  @ApiProperty({ type: String, required: false })
  readonly institution?: string;
  /** Since when whoever has it has had it. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly since: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly settledAt?: string;
  @ApiProperty({ type: RunningClockResponse, required: false })
  readonly clock?: RunningClockResponse;
  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome', required: false })
  readonly outcome?: AnswerOutcome;
  @ApiProperty({ type: String, required: false })
  readonly answeredBy?: string;
  /** Among the texts, for whoever may read them. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly answerTextId?: string;
}
