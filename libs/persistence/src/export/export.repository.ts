import { Injectable } from '@nestjs/common';
import { lockPerson } from '../tx/person-lock';
import { tx } from '../tx/tx';

export type ExportState = 'queued' | 'running' | 'ready' | 'failed';
export type ExportFormat = 'csv' | 'xlsx';
/** Its owner had lost her right to the list, or it was begun as often as it may be. */
export type ExportFailure = 'rightEnded' | 'givenUp';

export interface ExportJob {
  readonly id: string;
  readonly userId: string;
  readonly filter: unknown;
  readonly format: ExportFormat;
  readonly language: 'id' | 'en';
  readonly state: ExportState;
  /** Of one that failed. */
  readonly failure: ExportFailure | null;
  /** How often it was begun. */
  readonly attempts: number;
  readonly rowsTotal: number | null;
  readonly rowsDone: number;
  readonly asOf: Date | null;
  readonly expiresAt: Date;
  /** Nobody has worked on it for a while. */
  readonly isLeft: boolean;
}

/** What somebody wants a file of. */
export type WantedExport = Pick<ExportJob, 'userId' | 'filter' | 'format' | 'language'>;

/** All that is made and was not fetched yet, without a word of what is in it. Ages are real seconds since it was asked for. */
export interface ExportWork {
  readonly waiting: number;
  readonly running: number;
  /** Of those: nobody has worked on them for a while. */
  readonly left: number;
  readonly oldestSeconds: number;
  /** Their owners had lost their right to the list. */
  readonly refused: number;
  /** Given up; fifty at most. */
  readonly failed: readonly { readonly exportId: string; readonly waitingSeconds: number }[];
}

/** Whoever writes says so at every part; who has said nothing for so long is dead (real s). */
const SILENT_SECONDS = 20;

/** How often a file that was given up is tried when it is tried again. */
const MORE_ATTEMPTS = 5;

/** So many are taken away at once, with all their pieces. */
const REMOVED = 20;

const LEFT = `state IN ('queued','running') AND seen_at < clock_timestamp() - interval '${SILENT_SECONDS} seconds'`;
/** A file that ends whoever writes it, again and again. */
const GIVEN_UP = `(${LEFT} AND attempts >= most_attempts)`;
const COLUMNS = `id, user_id AS "userId", filter, format, language, CASE WHEN ${GIVEN_UP} THEN 'failed' ELSE state END AS state,
  CASE WHEN ${GIVEN_UP} THEN 'givenUp' WHEN state = 'failed' THEN 'rightEnded' END AS failure, attempts, rows_total AS "rowsTotal", rows_done AS "rowsDone",
  as_of AS "asOf", expires_at AS "expiresAt", ${LEFT} AND attempts < most_attempts AS "isLeft"`;

/** Files made in the background and their pieces. Of somebody else's nothing is seen. */
@Injectable()
export class ExportRepository {
  async add(job: WantedExport & Pick<ExportJob, 'id'>, lifeDays: number): Promise<void> {
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

  /** One of hers that is not over yet, this very file before any other. Two that ask at once ask one after the other. */
  async unfinished({
    userId,
    filter,
    format,
    language,
  }: WantedExport): Promise<(ExportJob & { readonly isSame: boolean }) | undefined> {
    await lockPerson('export', userId);
    const [row] = await tx.query<ExportJob & { readonly isSame: boolean }>(
      `SELECT ${COLUMNS}, filter = $2::jsonb AND format = $3 AND language = $4 AS "isSame" FROM export_job
       WHERE user_id = $1 AND state IN ('queued','running') AND expires_at > clock_timestamp() AND NOT ${GIVEN_UP}
       ORDER BY "isSame" DESC, requested_at LIMIT 1`,
      [userId, JSON.stringify(filter), format, language],
    );
    return row;
  }

  /** Takes it up unless somebody is at work on it; what an earlier attempt has written counts for nothing. */
  async begin(id: string): Promise<ExportJob | undefined> {
    const [row] = await tx.query<ExportJob>(
      `UPDATE export_job SET state = 'running', attempts = attempts + 1, rows_done = 0, seen_at = clock_timestamp()
       WHERE id = $1 AND (state = 'queued' OR ${LEFT}) AND attempts < most_attempts RETURNING ${COLUMNS}`,
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

  /** As the system: whoever's they were, the oldest first. */
  async removeExpired(): Promise<void> {
    await tx.query(
      `DELETE FROM export_job WHERE id IN (
         SELECT id FROM export_job WHERE expires_at <= clock_timestamp() ORDER BY expires_at LIMIT ${REMOVED} FOR UPDATE SKIP LOCKED)`,
    );
  }

  /** @returns undefined when the asker is no administrator: the database asks for itself. */
  async work(): Promise<ExportWork | undefined> {
    const [row] = await tx.query<{ found: ExportWork | null }>('SELECT app.export_work($1) AS found', [SILENT_SECONDS]);
    return row?.found ?? undefined;
  }

  /** What was given up, and what nobody works on. @returns what has to be queued. */
  retry(): Promise<readonly Pick<ExportJob, 'id' | 'attempts'>[]> {
    return tx.query('SELECT id, attempts FROM app.retry_exports($1, $2)', [SILENT_SECONDS, MORE_ATTEMPTS]);
  }
}
