import { ApiProperty } from '@nestjs/swagger';
import type { Duration } from '#core/calendar/duration';
import type { Measure } from '#core/calendar/explanation';
import type { Zone } from '#core/calendar/instant';
import type { LayerName } from '#core/calendar/layers';
import type { ExplanationGround } from '#core/explain/explained-deadline';
import { codesOf, DEADLINE_PURPOSE, PAUSE_REASON } from '#core/vocabulary';
import type { DeadlinePurpose, PauseReason } from '#core/vocabulary';
import type { DeadlineExplanationView } from '#handlers/explain/explanation.view';
import { ZONES } from '../http/zones';
import { DayLineResponse, ExplainedDayResponse, StretchResponse } from './explained-day.response';
import { DurationResponse, ExtensionResponse } from './extension.response';

const STATES = ['armed', 'fired', 'stopped', 'spent'] as const;
const GROUNDS = ['kept', 'armedOnly', 'beyondCalendar'] as const satisfies readonly ExplanationGround[];
const MEASURES = ['workingSeconds', 'workingDays', 'calendarDays', 'milliseconds'] as const;

class LayerResponse {
  @ApiProperty({ type: String })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly version: string;
  /** Left out for the nation's own. */
  @ApiProperty({ type: String, required: false })
  readonly scope?: LayerName['scope'];
}

class ClockPauseResponse extends StretchResponse {
  @ApiProperty({ enum: codesOf(PAUSE_REASON), enumName: 'PauseReason' })
  readonly reason: PauseReason;
}

class BetweenResponse {
  @ApiProperty({ type: 'integer' })
  readonly workingDays: number;
  @ApiProperty({ type: 'integer' })
  readonly workingSeconds: number;
}

export class DeadlineExplanationResponse implements DeadlineExplanationView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly complaintId: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly taskId?: string;
  @ApiProperty({ enum: codesOf(DEADLINE_PURPOSE), enumName: 'DeadlinePurpose' })
  readonly purpose: DeadlinePurpose;
  @ApiProperty({ enum: STATES, enumName: 'DeadlineState' })
  readonly state: (typeof STATES)[number];
  /** Passing it is a breach. */
  @ApiProperty({ type: Boolean })
  readonly isMeasured: boolean;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly armedAt: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly dueAt: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly stoppedAt?: string;
  /** It stands still: `dueAt` is its date when the pause lasts until then. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly standsUntil?: string;
  /** `kept`: worked out again from what is kept. `armedOnly`: the row is older than that. `beyondCalendar`: not known so far. */
  @ApiProperty({ enum: GROUNDS, enumName: 'ExplanationGround' })
  readonly ground: ExplanationGround;
  /** `<id>@<version>` */
  @ApiProperty({ type: String })
  readonly calendar: string;
  /** The nation's first. */
  @ApiProperty({ type: LayerResponse, isArray: true })
  readonly layers: readonly LayerResponse[];
  @ApiProperty({ type: String })
  readonly policyVersion: string;
  /** Where it began to run. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly from?: string;
  /** The whole budget, with what it was extended by. */
  @ApiProperty({ type: DurationResponse, required: false })
  readonly duration?: Duration;
  /** Part of the budget, for reminders and warnings. */
  @ApiProperty({ type: Number, minimum: 0, maximum: 1, required: false })
  readonly fraction?: number;
  @ApiProperty({ type: String, required: false })
  readonly norm?: string;
  @ApiProperty({ type: ExtensionResponse, required: false })
  readonly extension?: ExtensionResponse;
  @ApiProperty({ type: ClockPauseResponse, isArray: true })
  readonly pauses: readonly ClockPauseResponse[];
  /** In what the days and the budget are counted. */
  @ApiProperty({ enum: MEASURES, enumName: 'Measure', required: false })
  readonly measure?: Measure;
  /** What the days add up to: the whole budget, or of a part what was used of it until `dueAt`. */
  @ApiProperty({ type: 'integer', required: false })
  readonly budget?: number;
  /** Whether working it out again gives the date of the row. */
  @ApiProperty({ type: Boolean, required: false })
  readonly isSame?: boolean;
  /** From arming to the due instant, where no more is known. */
  @ApiProperty({ type: BetweenResponse, required: false })
  readonly between?: BetweenResponse;
  @ApiProperty({ type: String, format: 'date', required: false })
  readonly knownUntil?: string;
  /** From the day it began to the day it is due. */
  @ApiProperty({ type: ExplainedDayResponse, isArray: true })
  readonly days: readonly ExplainedDayResponse[];
  /** A few plain sentences. */
  @ApiProperty({ type: String, isArray: true })
  readonly sentences: readonly string[];
  /** The days in words. */
  @ApiProperty({ type: DayLineResponse, isArray: true })
  readonly table: readonly DayLineResponse[];
}
