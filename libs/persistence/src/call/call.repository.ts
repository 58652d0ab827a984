import { Injectable } from '@nestjs/common';
import type { Call } from '#core/call/call';
import type { PaymentState, Programme } from '#core/vocabulary';
import { fromRow, toRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

const COLUMNS = `id, operator_id, status, version, direction, call_back_id, started_at, ended_at, lookups, person_id,
  caller_kind, caller_facts, is_checked, complaint_id, result`;

export interface PaymentInCall {
  readonly programme: Programme;
  readonly stageYear: number;
  readonly stage: number;
  readonly state: PaymentState;
  readonly asOf: number;
}

/** Calls of whoever asks: row-level security shows nobody another's. */
@Injectable()
export class CallRepository {
  async add(call: Call): Promise<void> {
    await tx.query(
      `INSERT INTO call (${COLUMNS}) SELECT ${COLUMNS} FROM jsonb_populate_record(NULL::call, $1::jsonb)`,
      [JSON.stringify(toRow(call))],
    );
  }

  async find(id: string): Promise<Call | undefined> {
    const [row] = await tx.query<Row>(`SELECT ${COLUMNS} FROM call WHERE id = $1`, [id]);
    return row && fromRow<Call>(row);
  }

  async findForUpdate(id: string): Promise<Call | undefined> {
    const [row] = await tx.query<Row>(`SELECT ${COLUMNS} FROM call WHERE id = $1 FOR UPDATE`, [id]);
    return row && fromRow<Call>(row);
  }

  /** The newest first. */
  async open(): Promise<readonly Call[]> {
    const rows = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM call WHERE operator_id = $1 AND status = 'open' ORDER BY recorded_at DESC LIMIT 10`,
      [tx.actor().id],
    );
    return rows.map((row) => fromRow<Call>(row));
  }

  /** The row was locked when it was read, so nothing needs to be compared. */
  async save(call: Call): Promise<void> {
    await tx.query(
      `UPDATE call SET (status, version, ended_at, person_id, caller_kind, caller_facts, is_checked, complaint_id, result)
         = (SELECT status, version, ended_at, person_id, caller_kind, caller_facts, is_checked, complaint_id, result
            FROM jsonb_populate_record(NULL::call, $2::jsonb)) WHERE id = $1`,
      [call.id, JSON.stringify(toRow(call))],
    );
  }

  /** One more look-up. @returns how many there have been, in this call and in the last hour (real time). */
  async countLookup(id: string): Promise<{ readonly inCall: number; readonly inHour: number }> {
    const [row] = await tx.query<{ in_call: number; in_hour: number }>(
      `WITH counted AS (UPDATE call SET lookups = lookups + 1 WHERE id = $1 RETURNING lookups)
       SELECT (SELECT lookups FROM counted) - 1 AS in_call,
         (SELECT coalesce(sum(lookups), 0)::integer FROM call WHERE operator_id = $2 AND recorded_at > clock_timestamp() - interval '1 hour') AS in_hour`,
      [id, tx.actor().id],
    );
    return { inCall: row?.in_call ?? 0, inHour: row?.in_hour ?? 0 };
  }

  async addPoints(id: string, points: readonly { readonly code: string; readonly version: number }[]): Promise<void> {
    await tx.query(
      `INSERT INTO call_point (call_id, code, version)
       SELECT $1, code, version FROM jsonb_to_recordset($2::jsonb) AS p(code text, version integer)`,
      [id, JSON.stringify(points)],
    );
  }

  /** The last payment known of whoever the call is about; the database gives it out only after the check. */
  async payment(id: string): Promise<PaymentInCall | undefined> {
    const [row] = await tx.query<Row & { as_of: Date }>('SELECT * FROM app.payment_in_call($1)', [id]);
    return row && { ...fromRow<PaymentInCall>(row), asOf: row.as_of.getTime() };
  }

  /** How old the newest payment data are, whoever's; undefined as long as none have been imported. */
  async paymentDataAsOf(): Promise<number | undefined> {
    const [row] = await tx.query<{ at: Date | null }>('SELECT app.payment_data_as_of() AS at');
    return row?.at?.getTime();
  }
}
