import { ApiProperty } from '@nestjs/swagger';
import type { Duration } from '#core/calendar/duration';
import { codesOf, EXTENSION_REASON } from '#core/vocabulary';
import type { ExtensionReason } from '#core/vocabulary';

const UNITS = ['workingMinutes', 'workingDays', 'calendarDays', 'wallClockMinutes'] as const;
const RULES = ['receiptDate', 'nextWorkingDay'] as const;

export class DurationResponse {
  @ApiProperty({ enum: UNITS, enumName: 'DurationUnit' })
  readonly unit: (typeof UNITS)[number];
  @ApiProperty({ type: 'integer' })
  readonly amount: number;
  /** Of working days only. */
  @ApiProperty({ enum: RULES, enumName: 'CountingRule', required: false })
  readonly rule?: (typeof RULES)[number];
}

/** More time that a clock was given. */
export class ExtensionResponse {
  @ApiProperty({ type: DurationResponse })
  readonly duration: Duration;
  @ApiProperty({ enum: codesOf(EXTENSION_REASON), enumName: 'ExtensionReason' })
  readonly reason: ExtensionReason;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly grantedAt: string;
}
