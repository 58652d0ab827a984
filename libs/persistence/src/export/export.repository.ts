import { Injectable } from '@nestjs/common';
import { tx } from '../tx/tx';

export type ExportState = 'queued' | 'running' | 'ready' | 'failed';
export type ExportFormat = 'csv' | 'xlsx';

export interface ExportJob {
  readonly id: string;
  readonly userId: string;
  readonly filter: unknown;
  readonly format: ExportFormat;
  readonly language: 'id' | 'en';
  readonly state: ExportState;
  /** How often it was begun. */
  readonly attempts: number;
  readonly rowsTotal: number | null;
  readonly rowsDone: number;
  readonly asOf: Date | null;
  readonly expiresAt: Date;
  /** Nobody has worked on it for a while. */
  readonly isLeft: boolean;
}

/** Whoever writes says so at every part; who has said nothing for so long is dead (real s). */
const SILENT_SECONDS = 20;

/** A file that ends whoever writes it is given up then. */
const MAX_ATTEMPTS = 5;

const LEFT = `state IN ('queued','running') AND seen_at < clock_timestamp() - interval '${SILENT_SECONDS} seconds'`;
const COLUMNS = `id, user_id AS "userId", filter, format, language, CASE WHEN ${LEFT} AND attempts >= ${MAX_ATTEMPTS} THEN 'failed' ELSE state END AS state, attempts, rows_total AS "rowsTotal", rows_done AS "rowsDone",
  as_of AS "asOf", expires_at AS "expiresAt", ${LEFT} AND attempts < ${MAX_ATTEMPTS} AS "isLeft"`;

/** Files made in the background and their pieces. Of somebody else's nothing is seen. */
@Injectable()
export class ExportRepository {
  async add(job: Pick<ExportJob, 'id' | 'userId' | 'filter' | 'format' | 'language'>, lifeDays: number): Promise<void> {
    await tx.query(
      `INSERT INTO export_job (id, user_id, filter, format, language, state, requested_at, seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, 'queued', clock_timestamp(), clock_timestamp(), clock_timestamp() + make_interval(days => $6))`,
      [job.id, job.userId, JSON.stringify(job.filter), job.format, job.language, lifeDays],
    );
  }

  async find(id: string): Promise<ExportJob | undefined> {
    const [row] = await tx.query<ExportJob>(
      `SELECT ${COLUMNS} FROM export_job WHERE id = $1 AND expires_at > clock_timestamp()`,
      [id],
    );
    return row;
  }

  /** Takes it up unless somebody is at work on it; what an earlier attempt has written counts for nothing. */
  async begin(id: string): Promise<ExportJob | undefined> {
    const [row] = await tx.query<ExportJob>(
      `UPDATE export_job SET state = 'running', attempts = attempts + 1, rows_done = 0, seen_at = clock_timestamp()
       WHERE id = $1 AND (state = 'queued' OR ${LEFT}) AND attempts < ${MAX_ATTEMPTS} RETURNING ${COLUMNS}`,
      [id],
    );
    return row;
  }

  /** The next piece. @returns false when another attempt has taken over. */
  async addPart(
    { id, attempts }: ExportJob,
    place: number,
    part: { readonly bytes: Buffer; readonly rowsDone: number; readonly rowsTotal: number },
  ): Promise<boolean> {
    const found = await tx.query(
      `WITH mine AS (
         UPDATE export_job SET rows_done = $4, rows_total = $5, seen_at = clock_timestamp()
         WHERE id = $1 AND attempts = $2 AND state = 'running' RETURNING id
       ) INSERT INTO export_part (export_id, attempt, place, bytes) SELECT id, $2, $3, $6 FROM mine RETURNING place`,
      [id, attempts, place, part.rowsDone, part.rowsTotal, part.bytes],
    );
    return found.length > 0;
  }

  /**
   * Over for this attempt; pieces that count for nothing go with it. One that was superseded changes nothing: what lies there
   * belongs to whoever took over. @returns false then.
   */
  async end({ id, attempts }: ExportJob, state: 'ready' | 'failed' | 'queued', asOf?: Date): Promise<boolean> {
    const mine = await tx.query(
      `UPDATE export_job SET state = $3, as_of = $4, seen_at = clock_timestamp()
       WHERE id = $1 AND attempts = $2 AND state = 'running' RETURNING id`,
      [id, attempts, state, asOf ?? null],
    );
    if (mine.length === 0) return false;
    await tx.query('DELETE FROM export_part WHERE export_id = $1 AND (attempt <> $2 OR $3 <> $4)', [
      id,
      attempts,
      state,
      'ready',
    ]);
    return true;
  }

  async part({ id, attempts }: ExportJob, place: number): Promise<Buffer | undefined> {
    const [row] = await tx.query<{ bytes: Buffer }>(
      'SELECT bytes FROM export_part WHERE export_id = $1 AND attempt = $2 AND place = $3',
      [id, attempts, place],
    );
    return row?.bytes;
  }

  /** As the system: whoever's they were. */
  async removeExpired(): Promise<void> {
    await tx.query('DELETE FROM export_job WHERE expires_at <= clock_timestamp()');
  }
}
