import type { AgeBucket, CategoryCode, ComplaintStatus, MonitorFigure, Party, WaitedOn } from '#core/vocabulary';
import type { NamedCode } from '../desk/desk-filters.query';

export interface FigureView {
  readonly figure: MonitorFigure;
  readonly count: number;
}

/** How an institution did in a province. Without institution or province: all of them. */
export interface AskedView {
  readonly institutionId?: string;
  readonly province?: string;
  /** Complaints of which something fell due there. */
  readonly asked: number;
  /** Of these, complaints of which something passed. */
  readonly late: number;
  /** Of answered tasks, calendar ms from opening to answer; left out where none was answered. */
  readonly medianMs?: number;
}

export interface HeatView {
  readonly regency: string;
  readonly category: CategoryCode;
  readonly open: number;
  readonly breached: number;
}

export interface AgeView {
  readonly age: AgeBucket;
  readonly status: ComplaintStatus;
  readonly count: number;
}

export interface WaitingView {
  readonly waiter: Party | WaitedOn;
  readonly count: number;
}

export interface MonitorView {
  /** The one instant all figures are true for. */
  readonly asOf: string;
  readonly periodDays: number;
  readonly figures: readonly FigureView[];
  readonly asked: readonly AskedView[];
  readonly heat: readonly HeatView[];
  readonly ages: readonly AgeView[];
  readonly waiting: readonly WaitingView[];
  /** Names of what occurs above. */
  readonly institutions: readonly { readonly id: string; readonly name: string }[];
  /** Provinces, kabupaten and kota. */
  readonly regions: readonly NamedCode[];
}
