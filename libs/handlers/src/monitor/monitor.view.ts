import type {
  AgeBucket,
  CategoryCode,
  ComplaintStatus,
  MonitorCause,
  MonitorFigure,
  Party,
  WaitedOn,
} from '#core/vocabulary';
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
  /** Of these, complaints whose answer the median counts. */
  readonly answered: number;
  /** Of answered tasks, calendar ms from opening to answer; left out where none was answered. */
  readonly medianMs?: number;
}

/** Why what passed at an institution did, the most frequent first. Without institution or province: in all of them. */
export interface CauseView {
  readonly institutionId?: string;
  readonly province?: string;
  readonly cause: MonitorCause;
  /** Complaints. */
  readonly count: number;
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

/** What one party used of the complaints that were closed within the period. Lengths are calendar time. */
export interface UsedView {
  readonly waiter: Party | WaitedOn;
  /** Complaints of which it used any. */
  readonly complaints: number;
  readonly grossMs: number;
  readonly netMs: number;
  /** It alone was waited for. */
  readonly aloneMs: number;
  /** Of those complaints. */
  readonly medianNetMs: number;
}

/** Whose time the complaints used that were closed within the period: age = everybody alone + several at once. */
export interface TimeView {
  readonly complaints: number;
  /** Closed so lately that they are not reckoned yet. */
  readonly pending: number;
  readonly ageMs: number;
  readonly togetherMs: number;
  /** The longest net time first. */
  readonly used: readonly UsedView[];
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
  readonly causes: readonly CauseView[];
  readonly heat: readonly HeatView[];
  readonly ages: readonly AgeView[];
  readonly waiting: readonly WaitingView[];
  readonly time: TimeView;
  /** Names of what occurs above, and of the one it is narrowed to. */
  readonly institutions: readonly { readonly id: string; readonly name: string }[];
  /** Provinces, kabupaten and kota; the one it is narrowed to may be smaller. */
  readonly regions: readonly NamedCode[];
}
