import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { STEP_SOURCES } from '#core/complaint/story';
import type { StepSource } from '#core/complaint/story';
import { RUNG_STATES } from '#core/ladder/drawn-ladder';
import type { RungState } from '#core/ladder/drawn-ladder';
import { codesOf, DEADLINE_PURPOSE, PARTY, PASSED_OVER, SEAT } from '#core/vocabulary';
import type { DeadlinePurpose, Party, PassedOverReason, Seat } from '#core/vocabulary';
import type { LadderView, RungView } from '#handlers/complaint/complaint-ladders';
import type { PlannedStepView, PlanView } from '#handlers/complaint/complaint-plan.query';
import type { TimelineEntry, TimelineMessage, TimelineView } from '#handlers/complaint/complaint-timeline.query';
import { ZONES } from '../http/zones';

const PLANNED = [...codesOf(DEADLINE_PURPOSE), 'route', 'assign'] as const;
const ACTOR_KINDS = ['user', 'citizen', 'system'] as const;
const RECIPIENTS = ['user', 'reporter'] as const;
const MESSAGE_STATUS = ['held', 'queued', 'sent', 'suppressed'] as const;

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
  /** What moved: a person, a clock that ran out, or the process itself. */
  @ApiProperty({ enum: STEP_SOURCES, enumName: 'StepSource' })
  readonly source: StepSource;
  /** The reporter is told of it, or sees it when she asks; everything else stays inside. */
  @ApiProperty({ type: Boolean })
  readonly isShownToCitizen: boolean;
  /** Codes, ids and instants of the event. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly data: Readonly<Record<string, unknown>>;
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
  /** The clock that is armed for it: `GET /deadlines/{id}/explain` says why then. Left out for what is not armed yet. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly deadlineId?: string;
  /** Who will have it then, as the organisation stands today. */
  @ApiProperty({ type: String, required: false })
  readonly holder?: string;
}

export class TimelineMessageResponse implements TimelineMessage {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly at: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String })
  readonly template: string;
  @ApiProperty({ enum: RECIPIENTS })
  readonly to: (typeof RECIPIENTS)[number];
  /** Staff by name; the reporter never. */
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ enum: MESSAGE_STATUS, enumName: 'MessageStatus' })
  readonly status: (typeof MESSAGE_STATUS)[number];
  @ApiProperty({ type: String, required: false })
  readonly channel?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly settledAt?: string;
}

class RungResponse implements RungView {
  @ApiProperty({ type: String })
  readonly level: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', isArray: true })
  readonly seats: readonly Seat[];
  @ApiProperty({ enum: RUNG_STATES, enumName: 'RungState' })
  readonly state: RungState;
  @ApiProperty({ type: Boolean })
  readonly isLastResort: boolean;
  /** When it was asked, or will be. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly at?: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly dueAt?: string;
  /** The clock behind it: `GET /deadlines/{id}/explain` says why it is due then. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly deadlineId?: string;
  @ApiProperty({ type: String, required: false })
  readonly holder?: string;
  @ApiProperty({ enum: codesOf(PASSED_OVER), enumName: 'PassedOverReason', required: false })
  readonly reason?: PassedOverReason;
}

class LadderResponse implements LadderView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly taskId: string;
  @ApiProperty({ enum: codesOf(PARTY), enumName: 'Party' })
  readonly party: Party;
  @ApiProperty({ type: String })
  readonly ladder: string;
  /** The lowest first. */
  @ApiProperty({ type: RungResponse, isArray: true })
  readonly rungs: readonly RungResponse[];
}

export class TimelineResponse implements TimelineView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  @ApiProperty({ type: TimelineEntryResponse, isArray: true })
  readonly items: readonly TimelineEntryResponse[];
  @ApiProperty({ type: TimelineMessageResponse, isArray: true })
  readonly messages: readonly TimelineMessageResponse[];
  /** What will happen when, if nobody moves: the same as the plan says. */
  @ApiProperty({ type: PlannedStepResponse, isArray: true })
  readonly planned: readonly PlannedStepResponse[];
  /** One for each task that is not settled. */
  @ApiProperty({ type: LadderResponse, isArray: true })
  readonly ladders: readonly LadderResponse[];
}

export class PlanResponse implements PlanView {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  @ApiProperty({ type: PlannedStepResponse, isArray: true })
  readonly steps: readonly PlannedStepResponse[];
}
