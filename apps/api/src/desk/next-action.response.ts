import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { NEXT_KINDS } from '#core/desk/next-action';
import type { NextKind } from '#core/desk/next-action';
import { codesOf, PARTY, PAUSE_REASON, SEAT, TASK_ASK } from '#core/vocabulary';
import type { Party, PauseReason, Seat, TaskAsk } from '#core/vocabulary';
import type { NextActionView } from '#handlers/desk/desk.view';
import { ZONES } from '../http/zones';

/** Names of the regions something lies in. */
export class PlaceResponse {
  @ApiProperty({ type: String, required: false })
  readonly village?: string;
  @ApiProperty({ type: String, required: false })
  readonly district?: string;
  @ApiProperty({ type: String, required: false })
  readonly regency?: string;
  @ApiProperty({ type: String, required: false })
  readonly province?: string;
}

export class NextActionResponse implements NextActionView {
  @ApiProperty({ enum: NEXT_KINDS, enumName: 'NextKind' })
  readonly kind: NextKind;
  /** It is the caller's own move. */
  @ApiProperty({ type: Boolean })
  readonly isMine: boolean;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly since: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly dueAt?: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly taskId?: string;
  @ApiProperty({ enum: codesOf(TASK_ASK), enumName: 'TaskAsk', required: false })
  readonly ask?: TaskAsk;
  @ApiProperty({ enum: codesOf(PARTY), enumName: 'Party', required: false })
  readonly party?: Party;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', required: false })
  readonly seat?: Seat;
  /** Who has to act, by name. */
  @ApiProperty({ type: String, required: false })
  readonly holder?: string;
  @ApiProperty({ type: String, required: false })
  readonly institution?: string;
  /** Not yet acknowledged by whoever has it. */
  @ApiProperty({ type: Boolean, required: false })
  readonly isUnread?: boolean;
  /** Of `paused`: what has to come first. */
  @ApiProperty({ enum: codesOf(PAUSE_REASON), enumName: 'PauseReason', required: false })
  readonly pauseReason?: PauseReason;
}
