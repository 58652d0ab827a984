import { ApiProperty } from '@nestjs/swagger';
import {
  AGE_BUCKET,
  CATEGORY,
  codesOf,
  COMPLAINT_STATUS,
  MONITOR_CAUSE,
  MONITOR_FIGURE,
  PARTY,
  WAITED_ON,
} from '#core/vocabulary';
import type {
  AgeBucket,
  CategoryCode,
  ComplaintStatus,
  MonitorCause,
  MonitorFigure,
  Party,
  WaitedOn,
} from '#core/vocabulary';
import type {
  AgeView,
  AskedView,
  CauseView,
  FigureView,
  HeatView,
  MonitorView,
  TimeView,
  UsedView,
  WaitingView,
} from '#handlers/monitor/monitor.view';
import { DeskItemListResponse } from '../desk/desk.response';

class FigureResponse implements FigureView {
  @ApiProperty({ enum: codesOf(MONITOR_FIGURE), enumName: 'MonitorFigure' })
  readonly figure: MonitorFigure;
  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

class AskedResponse implements AskedView {
  /** Left out: of all institutions there. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly institutionId?: string;
  /** Left out: of all provinces. */
  @ApiProperty({ type: String, required: false })
  readonly province?: string;
  /** Complaints of which something fell due there within the period. */
  @ApiProperty({ type: 'integer' })
  readonly asked: number;
  /** Of these, complaints of which something passed. */
  @ApiProperty({ type: 'integer' })
  readonly late: number;
  /** Of these, complaints whose answer the median counts. */
  @ApiProperty({ type: 'integer' })
  readonly answered: number;
  /** Of answered tasks, calendar ms from opening to answer. */
  @ApiProperty({ type: Number, required: false })
  readonly medianMs?: number;
}

class CauseResponse implements CauseView {
  /** Left out: at all institutions. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly institutionId?: string;
  /** Left out: in all provinces. */
  @ApiProperty({ type: String, required: false })
  readonly province?: string;
  @ApiProperty({ enum: codesOf(MONITOR_CAUSE), enumName: 'MonitorCause' })
  readonly cause: MonitorCause;
  /** Complaints of which something passed there for this cause. */
  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

class HeatResponse implements HeatView {
  @ApiProperty({ type: String })
  readonly regency: string;
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category: CategoryCode;
  @ApiProperty({ type: 'integer' })
  readonly open: number;
  @ApiProperty({ type: 'integer' })
  readonly breached: number;
}

class AgeResponse implements AgeView {
  @ApiProperty({ enum: codesOf(AGE_BUCKET), enumName: 'AgeBucket' })
  readonly age: AgeBucket;
  @ApiProperty({ enum: codesOf(COMPLAINT_STATUS), enumName: 'ComplaintStatus' })
  readonly status: ComplaintStatus;
  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

class WaitingResponse implements WaitingView {
  @ApiProperty({ enum: [...codesOf(PARTY), ...codesOf(WAITED_ON)], enumName: 'Waiter' })
  readonly waiter: Party | WaitedOn;
  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

class MonitorUsedTimeResponse implements UsedView {
  @ApiProperty({ enum: [...codesOf(PARTY), ...codesOf(WAITED_ON)], enumName: 'Waiter' })
  readonly waiter: Party | WaitedOn;
  /** Complaints of which it used any time. */
  @ApiProperty({ type: 'integer' })
  readonly complaints: number;
  /** Calendar ms, its own pauses included. */
  @ApiProperty({ type: Number })
  readonly grossMs: number;
  @ApiProperty({ type: Number })
  readonly netMs: number;
  /** It alone was waited for. */
  @ApiProperty({ type: Number })
  readonly aloneMs: number;
  @ApiProperty({ type: Number })
  readonly medianNetMs: number;
}

class MonitorTimeResponse implements TimeView {
  /** Closed within the period and reckoned. */
  @ApiProperty({ type: 'integer' })
  readonly complaints: number;
  /** Closed so lately that they are not reckoned yet. */
  @ApiProperty({ type: 'integer' })
  readonly pending: number;
  /** From receipt to closing, of all of them together. */
  @ApiProperty({ type: Number })
  readonly ageMs: number;
  /** Several were waited for at once. */
  @ApiProperty({ type: Number })
  readonly togetherMs: number;
  @ApiProperty({ type: MonitorUsedTimeResponse, isArray: true })
  readonly used: readonly MonitorUsedTimeResponse[];
}

class NamedInstitutionResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly name: string;
}

class NamedRegionResponse {
  @ApiProperty({ type: String })
  readonly code: string;
  @ApiProperty({ type: String })
  readonly name: string;
}

export class MonitorResponse implements MonitorView {
  /** The one instant all figures are true for. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  @ApiProperty({ type: 'integer' })
  readonly periodDays: number;
  @ApiProperty({ type: FigureResponse, isArray: true })
  readonly figures: readonly FigureResponse[];
  @ApiProperty({ type: AskedResponse, isArray: true })
  readonly asked: readonly AskedResponse[];
  @ApiProperty({ type: CauseResponse, isArray: true })
  readonly causes: readonly CauseResponse[];
  @ApiProperty({ type: HeatResponse, isArray: true })
  readonly heat: readonly HeatResponse[];
  @ApiProperty({ type: AgeResponse, isArray: true })
  readonly ages: readonly AgeResponse[];
  @ApiProperty({ type: WaitingResponse, isArray: true })
  readonly waiting: readonly WaitingResponse[];
  /** Whose time closed complaints used. */
  @ApiProperty({ type: MonitorTimeResponse })
  readonly time: MonitorTimeResponse;
  @ApiProperty({ type: NamedInstitutionResponse, isArray: true })
  readonly institutions: readonly NamedInstitutionResponse[];
  /** Provinces, kabupaten and kota that occur above, and the region it is narrowed to. */
  @ApiProperty({ type: NamedRegionResponse, isArray: true })
  readonly regions: readonly NamedRegionResponse[];
}

export class MonitorListResponse extends DeskItemListResponse {
  /** On all pages together. */
  @ApiProperty({ type: 'integer' })
  readonly count: number;
}
