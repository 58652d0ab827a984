import { ApiProperty } from '@nestjs/swagger';
import type { Subject } from '#core/partner/subject';
import { TASK_LETTERS } from '#core/partner/letter';
import type { TaskLetter } from '#core/partner/letter';
import { codesOf, REPLY } from '#core/vocabulary';
import type { Reply } from '#core/vocabulary';
import type { ProofView } from '#handlers/partner/answer-codes.handler';
import type { AnswerPageView } from '#handlers/partner/answer-page.query';
import { ClockResponse } from '../auth/auth.response';
import { RunningClockResponse } from '../desk/clock.response';
import { TaskResponse } from '../tasks/task.response';

export class SubjectResponse implements Subject {
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ type: String, required: false })
  readonly nik?: string;
  @ApiProperty({ type: String, required: false })
  readonly kk?: string;
  @ApiProperty({ type: String, required: false })
  readonly kksTail?: string;
}

export class AnswerPlaceResponse {
  @ApiProperty({ type: String, required: false })
  readonly province?: string;
  @ApiProperty({ type: String, required: false })
  readonly regency?: string;
  @ApiProperty({ type: String, required: false })
  readonly district?: string;
  @ApiProperty({ type: String, required: false })
  readonly village?: string;
}

export class AnswerPageResponse implements AnswerPageView {
  @ApiProperty({ type: TaskResponse })
  readonly task: TaskResponse;
  /** When the answer is due; absent once it is given. */
  @ApiProperty({ type: RunningClockResponse, required: false })
  readonly due?: RunningClockResponse;
  @ApiProperty({ type: String, required: false })
  readonly institution?: string;
  @ApiProperty({ type: String, required: false })
  readonly position?: string;
  @ApiProperty({ type: AnswerPlaceResponse })
  readonly place: AnswerPlaceResponse;
  /** What lies between the two is our own delay. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly filedAt: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly sentAt?: string;
  /** A cause is required with the answer. */
  @ApiProperty({ type: Boolean })
  readonly isLate: boolean;
  @ApiProperty({ enum: codesOf(REPLY), enumName: 'Reply', isArray: true })
  readonly replies: readonly Reply[];
  /** What may be printed for it. */
  @ApiProperty({ enum: TASK_LETTERS, enumName: 'TaskLetter', isArray: true })
  readonly letters: readonly TaskLetter[];
  /** Masked. */
  @ApiProperty({ type: SubjectResponse })
  readonly subject: SubjectResponse;
  /** On how many devices the links of the task have been opened. */
  @ApiProperty({ type: 'integer' })
  readonly devices: number;
  @ApiProperty({ type: ClockResponse })
  readonly clock: ClockResponse;
}

export class ProofResponse implements ProofView {
  @ApiProperty({ type: String })
  readonly proof: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly expiresAt: string;
}

export class CodeSentResponse {
  @ApiProperty({ type: String, enum: ['queued'] })
  readonly status: 'queued';
}
