import { ApiProperty } from '@nestjs/swagger';
import type { DayOffKind } from '#core/calendar/calendar-data';
import type { WhyNotCounted } from '#core/calendar/explanation';
import type { Weekday } from '#core/calendar/instant';
import type { DayLine } from '#core/explain/day-table';
import { codesOf, HOURS_KIND, ROW_STATUS, WHY_NOT_COUNTED } from '#core/vocabulary';
import type { ExplainedDayView, StretchView } from '#handlers/explain/explanation.view';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** [from, to) */
export class StretchResponse implements StretchView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly from: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly to: string;
}

class SpanResponse extends StretchResponse {
  @ApiProperty({ type: Number })
  readonly seconds: number;
}

class CitationResponse {
  /** Official Indonesian name; a work week has none. */
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ type: String })
  readonly decree: string;
  @ApiProperty({ enum: codesOf(ROW_STATUS), enumName: 'RowStatus' })
  readonly status: keyof typeof ROW_STATUS;
  /** `<id>@<version>` of the layer that says so. */
  @ApiProperty({ type: String })
  readonly calendar: string;
}

class HoursResponse extends CitationResponse {
  @ApiProperty({ enum: codesOf(HOURS_KIND), enumName: 'HoursKind' })
  readonly kind: keyof typeof HOURS_KIND;
}

class DayOffResponse extends CitationResponse {
  @ApiProperty({ enum: codesOf(WHY_NOT_COUNTED), enumName: 'WhyNotCounted' })
  readonly kind: DayOffKind;
}

export class ExplainedDayResponse implements ExplainedDayView {
  @ApiProperty({ type: String, format: 'date' })
  readonly date: string;
  @ApiProperty({ enum: WEEKDAYS, enumName: 'Weekday' })
  readonly weekday: Weekday;
  /** What this day took of the budget, in the measure. */
  @ApiProperty({ type: Number })
  readonly counted: number;
  /** Only where nothing counted. */
  @ApiProperty({ enum: codesOf(WHY_NOT_COUNTED), enumName: 'WhyNotCounted', required: false })
  readonly why?: WhyNotCounted;
  /** Stretches that counted. */
  @ApiProperty({ type: SpanResponse, isArray: true })
  readonly spans: readonly SpanResponse[];
  @ApiProperty({ type: StretchResponse, isArray: true })
  readonly breaks: readonly StretchResponse[];
  @ApiProperty({ type: StretchResponse, isArray: true })
  readonly pauses: readonly StretchResponse[];
  @ApiProperty({ type: HoursResponse, required: false })
  readonly hours?: HoursResponse;
  @ApiProperty({ type: DayOffResponse, required: false })
  readonly dayOff?: DayOffResponse;
  /** Days only: when this one ends. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly closesAt?: string;
}

export class DayLineResponse implements DayLine {
  @ApiProperty({ type: String, format: 'date' })
  readonly date: string;
  @ApiProperty({ type: String })
  readonly day: string;
  @ApiProperty({ type: String })
  readonly counted: string;
  @ApiProperty({ type: String })
  readonly why: string;
}
