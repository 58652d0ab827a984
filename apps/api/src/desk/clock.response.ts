import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { CLOCK_STATES } from '#core/desk/clock-reading';
import type { ClockState } from '#core/desk/clock-reading';
import { codesOf, DEADLINE_PURPOSE } from '#core/vocabulary';
import type { DeadlinePurpose } from '#core/vocabulary';
import type { ClockView, NormView, PausedView } from '#handlers/desk/desk-clock';
import { ZONES } from '../http/zones';
import { ExtensionResponse } from '../deadlines/extension.response';
import { PauseResponse } from '../tasks/pause.response';

const STANDINGS = ['confirmed', 'press', 'memory'] as const;
const UNITS = ['workingDays', 'calendarDays'] as const;

class StandingResponse extends PauseResponse implements PausedView {
  /** What the clock had used when it was paused, in seconds of its calendar. */
  @ApiProperty({ type: 'integer' })
  readonly usedSeconds: number;
}

class NormResponse implements NormView {
  @ApiProperty({ type: String })
  readonly norm: string;
  /** `confirmed`: the regulation was read. `press`: as a published standard or the press applies it. `memory`: neither. */
  @ApiProperty({ enum: STANDINGS })
  readonly standing: (typeof STANDINGS)[number];
  @ApiProperty({ type: String, format: 'date-time' })
  readonly dueAt: string;
}

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
  /** It stands still, and is not due: `dueAt` says when it runs again at the latest. */
  @ApiProperty({ type: StandingResponse, required: false })
  readonly pause?: StandingResponse;
  /** The legal limit behind it. */
  @ApiProperty({ type: String, required: false })
  readonly norm?: string;
  /** Of a ceiling: every legal limit, the one that ends first at the head. */
  @ApiProperty({ type: NormResponse, isArray: true, required: false })
  readonly norms?: readonly NormResponse[];
  /** More time that was given; `dueAt` holds it already. */
  @ApiProperty({ type: ExtensionResponse, required: false })
  readonly extension?: ExtensionResponse;
}
