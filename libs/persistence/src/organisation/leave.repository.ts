import { Injectable } from '@nestjs/common';
import type { Instant, Zone } from '#core/calendar/instant';
import type { Post } from '#core/leave/leave';
import type { LeaveCancelReason, Seat } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

export interface StoredLeave {
  readonly id: string;
  readonly userId: string;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  readonly plannedTo: Instant;
  readonly version: number;
  readonly recordedById?: string;
  readonly cancelledAt?: Instant;
  readonly cancelReason?: LeaveCancelReason;
  readonly deputyId?: string;
  readonly zone: Zone;
}

export interface NewLeave {
  readonly id: string;
  readonly userId: string;
  readonly validFrom: Instant;
  readonly validTo: Instant;
  readonly positionIds: readonly string[];
  readonly deputyId?: string;
}

/** Somebody with a seat. */
export interface Holder {
  readonly userId: string;
  readonly seat: Seat;
  readonly title: string;
}

/** An open task of somebody who will be away. */
export interface ConcernedTask {
  readonly id: string;
  readonly complaintId: string;
  readonly complaintNumber: string;
  readonly category: string;
  readonly stepDueAt?: Instant;
  readonly zone?: Zone;
}

/** Who is away when, and who stands in. */
@Injectable()
export class LeaveRepository {
  /** Of these people; the newest beginning first. */
  async of(userIds: readonly string[], until: Instant): Promise<StoredLeave[]> {
    const rows = await tx.query<Row>(
      `${LEAVES} WHERE l.user_id = ANY ($1) AND coalesce(l.planned_to, l.valid_to) > $2 ${ORDER}`,
      [userIds, new Date(until)],
    );
    return rows.map((row) => leaveOf(row));
  }

  async find(id: string): Promise<StoredLeave | undefined> {
    const [row] = await tx.query<Row>(`${LEAVES} WHERE l.id = $1`, [id]);
    return row && leaveOf(row);
  }

  /** Leave that counts on some day of this period. */
  async overlapping(userId: string, validFrom: Instant, validTo: Instant): Promise<boolean> {
    const rows = await tx.query(
      'SELECT 1 FROM leave WHERE user_id = $1 AND valid_from < $3 AND valid_to > $2 AND valid_to > valid_from LIMIT 1',
      [userId, new Date(validFrom), new Date(validTo)],
    );
    return rows.length > 0;
  }

  async add({ id, userId, validFrom, validTo, positionIds, deputyId }: NewLeave): Promise<void> {
    const period = [new Date(validFrom), new Date(validTo)];
    await tx.query(
      `INSERT INTO leave (id, user_id, valid_from, valid_to, planned_to, version, recorded_by_id, recorded_at) VALUES ($1, $2, $3, $4, $4, 1, $5, $6)`,
      [id, userId, ...period, tx.actor().id, new Date(tx.now())],
    );
    if (deputyId !== undefined)
      await tx.query(
        `INSERT INTO deputy (id, position_id, user_id, valid_from, valid_to, leave_id) SELECT gen_random_uuid(), p, $2, $3, $4, $5 FROM unnest($1::uuid[]) AS p`,
        [positionIds, deputyId, ...period, id],
      );
    await this.audit('leave.recorded', id, {});
  }

  /** @returns whether it could be; not when somebody was faster. */
  async cancel(id: string, version: number, reason: LeaveCancelReason): Promise<boolean> {
    const [row] = await tx.query<{ count: number }>('SELECT app.cancel_leave($1, $2, $3, $4) AS count', [
      id,
      version,
      new Date(tx.now()),
      reason,
    ]);
    if (row?.count !== 1) return false;
    await this.audit('leave.cancelled', id, { reason });
    return true;
  }

  /** The seats somebody holds at an instant, with what they serve. */
  async postsOf(userId: string, at: Instant): Promise<Post[]> {
    const rows = await tx.query<Row>(`${POSTS} WHERE h.user_id = $1 AND ${HELD}`, [userId, new Date(at)]);
    return rows.map((row) => fromRow<Post>(row));
  }

  /** Everybody with one of these seats whose region touches one of these, themselves included. */
  async postsAround(seats: readonly Seat[], areas: readonly string[], at: Instant): Promise<Post[]> {
    const rows = await tx.query<Row>(
      `${POSTS} WHERE p.seat = ANY ($1) AND ${HELD} AND EXISTS (
         SELECT 1 FROM position_area a, unnest($3::text[]) AS wanted (code)
         WHERE a.position_id = p.id AND (a.area_code LIKE wanted.code || '%' OR wanted.code LIKE a.area_code || '%'))
       ORDER BY p.title, h.user_id`,
      [seats, new Date(at), areas],
    );
    return rows.map((row) => fromRow<Post>(row));
  }

  /** Whoever reports to one of these positions, at any depth. */
  async below(positionIds: readonly string[], at: Instant): Promise<Holder[]> {
    const rows = await tx.query<Row>(BELOW, [positionIds, new Date(at)]);
    return rows.map((row) => fromRow<Holder>(row));
  }

  /** What she has to do that the asker may see, the next due first. */
  async openTasksOf(userId: string): Promise<ConcernedTask[]> {
    const rows = await tx.query<Row>(
      `SELECT id, complaint_id, complaint_number, category, step_due_at, zone FROM party_task
       WHERE assignee_id = $1 AND settled_at IS NULL ORDER BY step_due_at, id LIMIT 200`,
      [userId],
    );
    return rows.map((row) => fromRow<ConcernedTask>(row));
  }

  /** How many open tasks each has, of those the asker may see. */
  async openTaskCounts(userIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ user_id: string; count: number }>(
      `SELECT assignee_id AS user_id, count(*)::integer AS count FROM party_task WHERE assignee_id = ANY ($1) AND settled_at IS NULL GROUP BY 1`,
      [userIds],
    );
    return new Map(rows.map(({ user_id, count }) => [user_id, count]));
  }

  private async audit(action: string, subjectId: string, detail: Readonly<Record<string, string>>): Promise<void> {
    const { id, kind } = tx.actor();
    await tx.query(
      'INSERT INTO audit_entry (at, actor_id, actor_kind, action, subject_id, detail) VALUES ($1, $2, $3, $4, $5, $6)',
      [new Date(tx.now()), id, kind, action, subjectId, JSON.stringify(detail)],
    );
  }
}

/** What was written before anybody wrote it down here ends when it ends. */
const leaveOf = (row: Row): StoredLeave => {
  const leave = fromRow<StoredLeave & { readonly plannedTo?: unknown }>(row);
  const plannedTo = row.planned_to instanceof Date ? row.planned_to.getTime() : leave.validTo;
  return {
    ...leave,
    validFrom: (row.valid_from as Date).getTime(),
    validTo: (row.valid_to as Date).getTime(),
    plannedTo,
  };
};

const LEAVES = `
  SELECT l.id, l.user_id, l.valid_from, l.valid_to, l.planned_to, l.version, l.recorded_by_id, l.cancelled_at, l.cancel_reason,
    (SELECT d.user_id FROM deputy d WHERE d.leave_id = l.id ORDER BY d.id LIMIT 1) AS deputy_id,
    coalesce((SELECT p.zone FROM holding h JOIN position p ON p.id = h.position_id WHERE h.user_id = l.user_id ORDER BY h.valid_from DESC LIMIT 1), 'WIB') AS zone
  FROM leave l`;

const ORDER = 'ORDER BY l.valid_from DESC, l.id';

const HELD = `h.valid_from <= $2 AND (h.valid_to IS NULL OR h.valid_to > $2) AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to > $2)`;

const POSTS = `
  SELECT p.id AS position_id, h.user_id, p.seat, p.title, p.institution_id, p.zone,
    coalesce((SELECT array_agg(a.area_code ORDER BY a.area_code) FROM position_area a WHERE a.position_id = p.id), '{}') AS areas
  FROM position p JOIN holding h ON h.position_id = p.id JOIN user_account u ON u.id = h.user_id AND u.deactivated_at IS NULL`;

const BELOW = `
  WITH RECURSIVE line (position_id) AS (
    SELECT p.id FROM position p WHERE p.reports_to_id = ANY ($1)
    UNION SELECT p.id FROM line JOIN position p ON p.reports_to_id = line.position_id
  )
  SELECT DISTINCT ON (p.title, h.user_id) h.user_id, p.seat, p.title FROM line JOIN position p ON p.id = line.position_id
  JOIN holding h ON h.position_id = p.id JOIN user_account u ON u.id = h.user_id AND u.deactivated_at IS NULL
  WHERE ${HELD} ORDER BY p.title, h.user_id`;
