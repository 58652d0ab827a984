import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { CLOCK_STATES } from '#core/desk/clock-reading';
import type { ClockState } from '#core/desk/clock-reading';
import { codesOf, DEADLINE_PURPOSE } from '#core/vocabulary';
import type { DeadlinePurpose } from '#core/vocabulary';
import type { ClockView } from '#handlers/desk/desk-clock';
import { ZONES } from '../http/zones';

const UNITS = ['workingDays', 'calendarDays'] as const;

export class RunningClockResponse implements ClockView {
  /** Of the deadline: `GET /deadlines/{id}/explain` says why it is due then. */
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ enum: codesOf(DEADLINE_PURPOSE), enumName: 'DeadlinePurpose' })
  readonly purpose: DeadlinePurpose;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly dueAt: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ enum: CLOCK_STATES, enumName: 'ClockState' })
  readonly state: ClockState;
  /** From here on the badge says `soon`. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly soonAt: string;
  /** Days of its calendar until it is due, past it when negative; 0: the same day. */
  @ApiProperty({ type: 'integer' })
  readonly daysLeft: number;
  @ApiProperty({ enum: UNITS })
  readonly unit: (typeof UNITS)[number];
  /** Passing it is a breach; false for what merely ends. */
  @ApiProperty({ type: Boolean })
  readonly isMeasured: boolean;
}
