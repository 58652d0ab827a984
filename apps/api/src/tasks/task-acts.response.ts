import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { CATEGORY, codesOf, REASSIGN_REFUSAL, SEAT, SUCCESSOR_STATE } from '#core/vocabulary';
import type { CategoryCode, ReassignRefusal, Seat, SuccessorState } from '#core/vocabulary';
import type { SuccessorView } from '#handlers/party/list-successors.query';
import type { ReassignedMany, ReassignedTask } from '#handlers/party/reassign-many.handler';
import { ZONES } from '../http/zones';

class CandidateResponse implements SuccessorView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly positionId: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat: Seat;
  @ApiProperty({ type: String })
  readonly title: string;
  /** Of a district around. */
  @ApiProperty({ type: Boolean })
  readonly isNeighbour: boolean;
  @ApiProperty({ enum: codesOf(SUCCESSOR_STATE), enumName: 'SuccessorState' })
  readonly state: SuccessorState;
  /** Who would get it: the holder, or who stands in. */
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ type: String, required: false })
  readonly standsInForName?: string;
  /** Open tasks, of those the asker may see. */
  @ApiProperty({ type: 'integer' })
  readonly openTasks: number;
}

export class CandidateListResponse {
  @ApiProperty({ type: CandidateResponse, isArray: true })
  readonly items: readonly CandidateResponse[];
}

class ReassignedTaskResponse implements ReassignedTask {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly taskId: string;
  /** In a preview: whether it would be. */
  @ApiProperty({ type: Boolean })
  readonly isMoved: boolean;
  /** As it was seen; only in a preview. */
  @ApiProperty({ type: 'integer', required: false })
  readonly version?: number;
  /** Why it stays where it is. */
  @ApiProperty({ enum: codesOf(REASSIGN_REFUSAL), enumName: 'ReassignRefusal', required: false })
  readonly refusal?: ReassignRefusal;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly complaintId?: string;
  @ApiProperty({ type: String, required: false })
  readonly complaintNumber?: string;
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode', required: false })
  readonly category?: CategoryCode;
  /** As it was: the step clock goes on. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly stepDueAt?: string;
  /** The clock behind it: `GET /deadlines/{id}/explain` says why it is due then. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly stepDeadlineId?: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone', required: false })
  readonly zone?: Zone;
  @ApiProperty({ type: String, required: false })
  readonly fromName?: string;
  @ApiProperty({ type: String, required: false })
  readonly toName?: string;
}

export class ReassignedManyResponse implements ReassignedMany {
  /** Nothing was changed: this is what would be. */
  @ApiProperty({ type: Boolean })
  readonly isPreview: boolean;
  @ApiProperty({ type: 'integer' })
  readonly moved: number;
  @ApiProperty({ type: 'integer' })
  readonly refused: number;
  @ApiProperty({ type: ReassignedTaskResponse, isArray: true })
  readonly items: readonly ReassignedTaskResponse[];
}
