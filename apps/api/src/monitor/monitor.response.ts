import { ApiProperty } from '@nestjs/swagger';
import { AGE_BUCKET, CATEGORY, codesOf, COMPLAINT_STATUS, MONITOR_FIGURE, PARTY, WAITED_ON } from '#core/vocabulary';
import type { AgeBucket, CategoryCode, ComplaintStatus, MonitorFigure, Party, WaitedOn } from '#core/vocabulary';
import type {
  AgeView,
  AskedView,
  FigureView,
  HeatView,
  MonitorView,
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
  /** Of answered tasks, calendar ms from opening to answer. */
  @ApiProperty({ type: Number, required: false })
  readonly medianMs?: number;
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
  @ApiProperty({ type: HeatResponse, isArray: true })
  readonly heat: readonly HeatResponse[];
  @ApiProperty({ type: AgeResponse, isArray: true })
  readonly ages: readonly AgeResponse[];
  @ApiProperty({ type: WaitingResponse, isArray: true })
  readonly waiting: readonly WaitingResponse[];
  @ApiProperty({ type: NamedInstitutionResponse, isArray: true })
  readonly institutions: readonly NamedInstitutionResponse[];
  /** Provinces, kabupaten and kota that occur above. */
  @ApiProperty({ type: NamedRegionResponse, isArray: true })
  readonly regions: readonly NamedRegionResponse[];
}

export class MonitorListResponse extends DeskItemListResponse {
  /** On all pages together. */
  @ApiProperty({ type: 'integer' })
  readonly count: number;
}
