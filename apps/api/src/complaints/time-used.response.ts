import { ApiProperty } from '@nestjs/swagger';
import type { UsedTime } from '#core/sla/time-used';
import type { Waiter } from '#core/sla/waits';
import { codesOf, PARTY, WAITED_ON } from '#core/vocabulary';
import type { TimeSegmentView, TimeUsedView } from '#handlers/complaint/time-used.query';

const WAITERS: readonly Waiter[] = [...codesOf(PARTY), ...codesOf(WAITED_ON)];

class UsedTimeResponse implements UsedTime {
  @ApiProperty({ enum: WAITERS, enumName: 'Waiter' })
  readonly on: Waiter;
  /** As long as it was waited for, pauses included. */
  @ApiProperty({ type: 'integer' })
  readonly grossMs: number;
  /** Gross without its pauses. */
  @ApiProperty({ type: 'integer' })
  readonly netMs: number;
  /** As long as it alone was waited for. */
  @ApiProperty({ type: 'integer' })
  readonly aloneMs: number;
  /** Of its own calendar; left out for whoever has no office hours. */
  @ApiProperty({ type: 'integer', required: false })
  readonly grossWorkSeconds?: number;
  @ApiProperty({ type: 'integer', required: false })
  readonly netWorkSeconds?: number;
}

class WaitResponse {
  @ApiProperty({ enum: WAITERS, enumName: 'Waiter' })
  readonly on: Waiter;
  @ApiProperty({ type: Boolean })
  readonly isPaused: boolean;
}

class TimeSegmentResponse implements TimeSegmentView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly from: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly to: string;
  @ApiProperty({ type: WaitResponse, isArray: true })
  readonly waits: readonly WaitResponse[];
}

export class TimeUsedResponse implements TimeUsedView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly from: string;
  /** When it was closed, else now. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly to: string;
  @ApiProperty({ type: Boolean })
  readonly isClosed: boolean;
  /** Everybody's time alone and the time together add up to it. */
  @ApiProperty({ type: 'integer' })
  readonly ageMs: number;
  /** Several were waited for at once. */
  @ApiProperty({ type: 'integer' })
  readonly togetherMs: number;
  /** The longest net time first. */
  @ApiProperty({ type: UsedTimeResponse, isArray: true })
  readonly used: readonly UsedTimeResponse[];
  /** From filing to the end without a gap. */
  @ApiProperty({ type: TimeSegmentResponse, isArray: true })
  readonly segments: readonly TimeSegmentResponse[];
}
