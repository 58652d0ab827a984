import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { TASK_COMMANDS } from '#core/party/task-rules';
import type { TaskCommandType } from '#core/party/task-rules';
import {
  CATEGORY,
  codesOf,
  DOCUMENT,
  LATE_CAUSE,
  PARTY,
  REPORTER_REACH,
  SEAT,
  SEVERITY,
  TASK_ASK,
  TASK_STATUS,
  VISIT_RESULT,
} from '#core/vocabulary';
import type {
  AnswerOutcome,
  CategoryCode,
  DocumentCode,
  Party,
  ReporterReach,
  Seat,
  Severity,
  TaskAsk,
  TaskStatus,
  VisitResult,
  LateCause,
} from '#core/vocabulary';
import type { TaskView } from '#handlers/complaint/complaint.view';
import { ANSWER_OUTCOMES } from '../complaints/complaint-action.request';
import { ZONES } from '../http/zones';
import { PauseResponse } from './pause.response';

export class TaskResponse implements TaskView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly complaintId: string;
  @ApiProperty({ type: String })
  readonly complaintNumber: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(TASK_STATUS), enumName: 'TaskStatus' })
  readonly status: TaskStatus;
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category: CategoryCode;
  @ApiProperty({ enum: codesOf(SEVERITY), enumName: 'Severity' })
  readonly severity: Severity;
  @ApiProperty({ type: String })
  readonly regionCode: string;
  @ApiProperty({ enum: codesOf(PARTY), enumName: 'Party' })
  readonly party: Party;
  @ApiProperty({ enum: codesOf(TASK_ASK), enumName: 'TaskAsk' })
  readonly ask: TaskAsk;
  @ApiProperty({ type: String })
  readonly ladder: string;
  @ApiProperty({ type: Boolean })
  readonly isRequired: boolean;
  @ApiProperty({ type: String, required: false })
  readonly level?: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', required: false })
  readonly seat?: Seat;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly assigneeId?: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone', required: false })
  readonly zone?: Zone;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly openedAt: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly stepDueAt?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly acknowledgedAt?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly settledAt?: string;
  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome', required: false })
  readonly outcome?: AnswerOutcome;
  /** Why the answer came late, as the party says. */
  @ApiProperty({ enum: codesOf(LATE_CAUSE), enumName: 'LateCause', required: false })
  readonly lateCause?: LateCause;
  @ApiProperty({ type: 'integer' })
  readonly climbs: number;
  @ApiProperty({ type: 'integer' })
  readonly bounces: number;
  @ApiProperty({ type: Boolean })
  readonly awaitsDirection: boolean;
  @ApiProperty({ type: Boolean })
  readonly isDirected: boolean;
  /** When the family was truly visited last, and how that ended. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly visitedAt?: string;
  @ApiProperty({ enum: codesOf(VISIT_RESULT), enumName: 'VisitResult', required: false })
  readonly visitResult?: VisitResult;
  /** What the reporter still has to bring; left out when nothing is awaited. */
  @ApiProperty({ enum: codesOf(DOCUMENT), enumName: 'DocumentCode', isArray: true, required: false })
  readonly awaitedDocuments?: readonly DocumentCode[];
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly documentsAskedAt?: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly documentsAskedById?: string;
  /** `callBack`: she may not be written to, somebody has to call her. */
  @ApiProperty({ enum: codesOf(REPORTER_REACH), enumName: 'ReporterReach', required: false })
  readonly documentsReach?: ReporterReach;
  /** Its clocks stand still; nothing is due until they run again. */
  @ApiProperty({ type: PauseResponse, required: false })
  readonly pause?: PauseResponse;
  /** Until when the party has to answer by law, where it has a limit of its own. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly limitDueAt?: string;
  @ApiProperty({ enum: TASK_COMMANDS, enumName: 'TaskCommand', isArray: true })
  readonly allowed: readonly TaskCommandType[];
}

export class TaskListResponse {
  @ApiProperty({ type: TaskResponse, isArray: true })
  readonly items: readonly TaskResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}
