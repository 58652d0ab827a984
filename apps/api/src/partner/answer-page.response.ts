import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import type { Subject } from '#core/partner/subject';
import { TASK_LETTERS } from '#core/partner/letter';
import type { TaskLetter } from '#core/partner/letter';
import { CATEGORY, codesOf, REPLY, TASK_ASK } from '#core/vocabulary';
import type { CategoryCode, Reply, TaskAsk } from '#core/vocabulary';
import type { ProofView } from '#handlers/partner/answer-codes.handler';
import type { AnswerPageView, LinkedTaskView, LinkPageView } from '#handlers/partner/answer-page.view';
import { ClockResponse } from '../auth/auth.response';
import { RunningClockResponse } from '../desk/clock.response';
import { ZONES } from '../http/zones';
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

class AnswerPageFacts {
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

export class AnswerPageResponse extends AnswerPageFacts implements AnswerPageView {
  @ApiProperty({ type: TaskResponse })
  readonly task: TaskResponse;
}

export class LinkedTaskResponse implements LinkedTaskView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly complaintId: string;
  @ApiProperty({ type: String })
  readonly complaintNumber: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: ZONES, enumName: 'Zone', required: false })
  readonly zone?: Zone;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly stepDueAt?: string;
  /** Left out of a sensitive complaint until the code was entered. */
  @ApiProperty({ enum: codesOf(TASK_ASK), enumName: 'TaskAsk', required: false })
  readonly ask?: TaskAsk;
  /** Left out of a sensitive complaint until the code was entered. */
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode', required: false })
  readonly category?: CategoryCode;
}

export class LinkPageResponse extends AnswerPageFacts implements LinkPageView {
  @ApiProperty({ type: LinkedTaskResponse })
  readonly task: LinkedTaskResponse;
  /** What is asked, about whom, where and what may be answered is told after the code alone. */
  @ApiProperty({ type: Boolean })
  readonly isCodeFirst: boolean;
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
