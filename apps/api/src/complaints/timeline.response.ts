import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { codesOf, DEADLINE_PURPOSE, SEAT } from '#core/vocabulary';
import type { DeadlinePurpose, Seat } from '#core/vocabulary';
import type { PlannedStepView, PlanView } from '#handlers/complaint/complaint-plan.query';
import type { TimelineEntry } from '#handlers/complaint/complaint-timeline.query';
import { ZONES } from '../http/zones';

const PLANNED = [...codesOf(DEADLINE_PURPOSE), 'route', 'assign'] as const;
const ACTOR_KINDS = ['user', 'system'] as const;

export class TimelineActorResponse {
  @ApiProperty({ enum: ACTOR_KINDS })
  readonly kind: (typeof ACTOR_KINDS)[number];
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
}

export class TimelineEntryResponse implements TimelineEntry {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String })
  readonly type: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly taskId?: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ type: TimelineActorResponse })
  readonly actor: TimelineActorResponse;
  /** Codes, ids and instants of the event. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly data: Readonly<Record<string, unknown>>;
}

export class TimelineResponse {
  @ApiProperty({ type: TimelineEntryResponse, isArray: true })
  readonly items: readonly TimelineEntryResponse[];
}

export class PlannedStepResponse implements PlannedStepView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ enum: PLANNED, enumName: 'PlannedPurpose' })
  readonly purpose: DeadlinePurpose | 'route' | 'assign';
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly taskId?: string;
  @ApiProperty({ type: String, required: false })
  readonly level?: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', required: false })
  readonly seat?: Seat;
}

export class PlanResponse implements PlanView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  @ApiProperty({ type: PlannedStepResponse, isArray: true })
  readonly steps: readonly PlannedStepResponse[];
}
