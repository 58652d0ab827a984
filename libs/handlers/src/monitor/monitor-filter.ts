import type {
  AgeBucket,
  AskedFigure,
  CategoryCode,
  ComplaintStatus,
  MonitorCause,
  MonitorFigure,
  Party,
  WaitedOn,
} from '#core/vocabulary';

/** What the monitor is narrowed to. Figures, lists and exports are asked with the same. */
export interface MonitorFilter {
  /** Of what fell due: so many days back from now. */
  readonly periodDays: number;
  readonly category?: readonly CategoryCode[];
  readonly region?: string;
  readonly figure?: MonitorFigure;
  readonly age?: AgeBucket;
  readonly status?: readonly ComplaintStatus[];
  readonly waitingOn?: Party | WaitedOn;
  /** Closed within the period, and this one used time of it. */
  readonly usedBy?: Party | WaitedOn;
  /** The top of an office: a whole bank, a provincial dinas with its districts. */
  readonly institutionId?: string;
  /** At the institution, at any of them without one; `asked` when an institution stands alone. */
  readonly asked?: AskedFigure;
  /** What passed at the institution, at any of them without one, for this cause. */
  readonly cause?: MonitorCause;
}
