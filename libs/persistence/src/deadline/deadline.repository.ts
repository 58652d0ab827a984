import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import type { DurationUnit } from '#core/calendar/duration';
import type { Instant, Zone } from '#core/calendar/instant';
import type { Referral } from '#core/referral/referral';
import type { Basis } from '#core/sla/basis';
import type { DeadlinePurpose } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

export interface Deadline {
  readonly id: string;
  readonly key: string;
  readonly complaintId: string;
  readonly stream: Stream;
  readonly streamId: string;
  readonly taskId?: string;
  readonly purpose: DeadlinePurpose;
  readonly unit: DurationUnit;
  readonly calendarId: string;
  readonly calendarVersion: string;
  readonly zone: Zone;
  readonly dueAt: Instant;
  readonly actAt: Instant;
  readonly isMeasured: boolean;
  readonly state: 'armed' | 'fired' | 'stopped' | 'spent';
  readonly armedAt: Instant;
  readonly firedAt?: Instant;
  readonly stoppedAt?: Instant;
  /** From what it was worked out; unknown of what was armed before this was kept. */
  readonly basis?: Basis;
}

/** A date that stands somewhere, and the complaint, task, referral or case that it belongs to. */
export interface StandingDate {
  readonly complaintId: string;
  readonly streamId: string;
  readonly dueAt?: Instant;
}

/** Of the clock that set a date; undefined where there is none that the asker may see. */
export type ClockBehind = (streamId: string, dueAt: Instant | undefined) => string | undefined;

@Injectable()
export class DeadlineRepository {
  /** Armed deadlines of one complaint, task, referral or case itself, not of its parts; the next one first. */
  async armedOf(streamId: string): Promise<Deadline[]> {
    const rows = await tx.query<Row>(
      `SELECT * FROM deadline WHERE stream_id = $1 AND stopped_at IS NULL AND state = 'armed' ORDER BY act_at, due_at, id`,
      [streamId],
    );
    return rows.map((row) => fromRow<Deadline>(row));
  }

  /** Every clock of the complaint and its tasks that still runs; a social case has a file of its own. */
  async runningOf(complaintId: string): Promise<Deadline[]> {
    const rows = await tx.query<Row>(
      `SELECT * FROM deadline WHERE complaint_id = $1 AND stream IN ('complaint', 'task') AND stopped_at IS NULL ORDER BY due_at, id`,
      [complaintId],
    );
    return rows.map((row) => fromRow<Deadline>(row));
  }

  /** The clock that makes a step of a referral due then, running or past. A service that is asked sees it without the complaint. */
  async findOfReferral(
    { id, complaintId }: Pick<Referral, 'id' | 'complaintId'>,
    dueAt: Instant,
  ): Promise<Deadline | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT * FROM deadline WHERE complaint_id = $1 AND stream = 'referral' AND stream_id = $2 AND due_at = $3
       ORDER BY is_measured DESC, id DESC LIMIT 1`,
      [complaintId, id, new Date(dueAt)],
    );
    return row && fromRow<Deadline>(row);
  }

  async find(id: string): Promise<Deadline | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM deadline WHERE id = $1', [id]);
    return row && fromRow<Deadline>(row);
  }

  /** Every clock of the complaint and its tasks, also those that have stopped; the next due first. */
  async allOf(complaintId: string): Promise<Deadline[]> {
    const rows = await tx.query<Row>(
      `SELECT * FROM deadline WHERE complaint_id = $1 AND stream IN ('complaint', 'task') ORDER BY due_at, armed_at, id`,
      [complaintId],
    );
    return rows.map((row) => fromRow<Deadline>(row));
  }

  /**
   * Which clock set each of these dates, with one question: it may have stopped since. @param purposes the likeliest first,
   * where two clocks of one stream end together
   */
  async behind(dates: readonly StandingDate[], purposes: readonly DeadlinePurpose[]): Promise<ClockBehind> {
    const asked = dates.flatMap(({ dueAt, ...of }) => (dueAt === undefined ? [] : [{ ...of, dueAt }]));
    if (asked.length === 0) return () => undefined;
    const rows = await tx.query<{ id: string; stream_id: string; due_at: Date }>(BEHIND, [
      asked.map(({ complaintId }) => complaintId),
      asked.map(({ streamId }) => streamId),
      asked.map(({ dueAt }) => new Date(dueAt)),
      purposes,
    ]);
    const found = new Map(rows.map(({ id, stream_id, due_at }) => [`${stream_id} ${due_at.getTime()}`, id]));
    return (streamId, dueAt) => found.get(`${streamId} ${dueAt}`);
  }

  /** The same for many complaints with one question. */
  async runningOfEach(complaintIds: readonly string[]): Promise<(complaintId: string) => readonly Deadline[]> {
    const rows = await tx.query<Row>(
      `SELECT * FROM deadline WHERE complaint_id = ANY ($1::uuid[]) AND stream IN ('complaint', 'task') AND stopped_at IS NULL ORDER BY due_at, id`,
      [complaintIds],
    );
    const running = rows.map((row) => fromRow<Deadline>(row));
    return (complaintId) => running.filter((deadline) => deadline.complaintId === complaintId);
  }
}

const BEHIND = `
  SELECT DISTINCT ON (stream_id, due_at) d.id, stream_id, due_at
  FROM deadline d JOIN unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS asked (complaint_id, stream_id, due_at)
    USING (complaint_id, stream_id, due_at)
  WHERE d.purpose = ANY ($4::text[])
  ORDER BY stream_id, due_at, array_position($4::text[], d.purpose), d.armed_at DESC, d.id`;
