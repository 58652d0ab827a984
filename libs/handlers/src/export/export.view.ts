import type { ExportFailure, ExportFormat, ExportJob, ExportState } from '#persistence/export/export.repository';

export const EXPORT_STATES = ['queued', 'running', 'ready', 'failed'] as const satisfies readonly ExportState[];

export const EXPORT_FAILURES = ['rightEnded', 'givenUp'] as const satisfies readonly ExportFailure[];

/** How far a file is that is made in the background. */
export interface ExportView {
  readonly id: string;
  readonly state: ExportState;
  /** Of one that failed: the owner's right to the list had ended, or whoever wrote it ended again and again. */
  readonly failure?: ExportFailure;
  readonly format: ExportFormat;
  /** Unknown before it is begun. */
  readonly rowsTotal?: number;
  readonly rowsDone: number;
  /** More than none: whoever wrote it stopped half-way, and it was begun anew. */
  readonly restarts: number;
  /** Instant of the rows; business time. */
  readonly asOf?: string;
  /** It is removed then; real time. */
  readonly expiresAt: string;
}

export const exportView = (job: ExportJob): ExportView => ({
  id: job.id,
  state: job.state,
  failure: job.failure ?? undefined,
  format: job.format,
  rowsTotal: job.rowsTotal ?? undefined,
  rowsDone: job.rowsDone,
  restarts: Math.max(0, job.attempts - 1),
  asOf: job.asOf?.toISOString(),
  expiresAt: job.expiresAt.toISOString(),
});
