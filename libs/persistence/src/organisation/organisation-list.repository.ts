import { Injectable } from '@nestjs/common';
import type { Instant, Zone } from '#core/calendar/instant';
import type { AssignmentKind, ChangeKind, ChangeReason, InstitutionKind, PositionState, Seat } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

export interface UserRow {
  readonly id: string;
  readonly version: number;
  readonly login: string;
  readonly name?: string;
  readonly language: 'id' | 'en';
  readonly deactivatedAt?: Instant;
}

export interface AssignmentRow {
  readonly id: string;
  readonly version: number;
  readonly kind: AssignmentKind;
  readonly positionId: string;
  readonly title: string;
  readonly seat: Seat;
  readonly zone: Zone;
  readonly userId: string;
  readonly name?: string;
  readonly validFrom: Instant;
  readonly validTo?: Instant;
  readonly leaveId?: string;
}

export interface PositionRow {
  readonly id: string;
  readonly version: number;
  readonly seat: Seat;
  readonly title: string;
  readonly institutionId: string;
  readonly institutionName: string;
  readonly reportsToId?: string;
  readonly reportsToTitle?: string;
  readonly zone: Zone;
  readonly calendarId: string;
  readonly areas: readonly string[];
  readonly validFrom: Instant;
  readonly validTo?: Instant;
  readonly holderId?: string;
  readonly holderName?: string;
  readonly deputyId?: string;
  readonly deputyName?: string;
  readonly state: PositionState;
}

export interface InstitutionRow {
  readonly id: string;
  readonly version: number;
  readonly kind: InstitutionKind;
  readonly name: string;
  readonly parentId?: string;
  readonly parentName?: string;
  readonly regionCode?: string;
  readonly calendarId: string;
  readonly validTo?: Instant;
  readonly positions: number;
}

export interface LineRow {
  readonly reportsToId?: string;
  readonly reportsToTitle?: string;
  readonly validFrom: Instant;
  readonly validTo?: Instant;
}

export interface ChangeRow {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly reason: ChangeReason;
  readonly reference?: string;
  readonly effectiveAt: Instant;
  readonly decidedAt: Instant;
  readonly decidedByName?: string;
  readonly carriedOutAt?: Instant;
  readonly moved?: number;
}

export interface PositionFilter {
  readonly q?: string;
  readonly seat?: Seat;
  readonly region?: string;
  readonly state?: PositionState;
  readonly afterId?: string;
  readonly limit: number;
}

/** The organisation as lists: people, positions, institutions, and how each came to be what it is. */
@Injectable()
export class OrganisationListRepository {
  /** By login; `q` is part of a login or a name. */
  users(filter: { readonly q?: string; readonly afterId?: string; readonly limit: number }): Promise<UserRow[]> {
    const { q, afterId, limit } = filter;
    return rows<UserRow>(
      `${USERS} WHERE ($1::text IS NULL OR strpos(lower(u.login), lower($1)) > 0 OR strpos(lower(n.name), lower($1)) > 0)
         AND ($2::uuid IS NULL OR u.login > (SELECT login FROM user_account WHERE id = $2)) ORDER BY u.login LIMIT $3`,
      [q ?? null, afterId ?? null, limit],
    );
  }

  async user(id: string): Promise<UserRow | undefined> {
    return (await rows<UserRow>(`${USERS} WHERE u.id = $1`, [id]))[0];
  }

  async isLogin(login: string): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM user_account WHERE login = $1', [login])).length > 0;
  }

  /** Of these people, or at these positions; those that are over too, the latest first. */
  assignments(about: {
    readonly userIds?: readonly string[];
    readonly positionIds?: readonly string[];
  }): Promise<AssignmentRow[]> {
    return rows<AssignmentRow>(
      `${ASSIGNMENTS} WHERE a.user_id = ANY ($1) OR a.position_id = ANY ($2) ORDER BY a.valid_from DESC, a.id LIMIT 500`,
      [about.userIds ?? [], about.positionIds ?? []],
    );
  }

  async assignment(id: string): Promise<AssignmentRow | undefined> {
    return (await rows<AssignmentRow>(`${ASSIGNMENTS} WHERE a.id = $1`, [id]))[0];
  }

  /** Somebody holds the seat of an administrator now, and nothing ends that. */
  async hasLastingAdministrator(): Promise<boolean> {
    const found = await tx.query(
      `SELECT 1 FROM holding h JOIN position p ON p.id = h.position_id JOIN user_account u ON u.id = h.user_id
       WHERE p.seat = 'administrator' AND p.valid_from <= $1 AND p.valid_to IS NULL AND h.valid_from <= $1 AND h.valid_to IS NULL
         AND u.deactivated_at IS NULL LIMIT 1`,
      [new Date(tx.now())],
    );
    return found.length > 0;
  }

  positions({ q, seat, region, state, afterId, limit }: PositionFilter): Promise<PositionRow[]> {
    return rows<PositionRow>(
      `SELECT * FROM (${POSITIONS}) p
       WHERE ($2::text IS NULL OR strpos(lower(p.title), lower($2)) > 0 OR strpos(lower(p.holder_name), lower($2)) > 0)
         AND ($3::text IS NULL OR p.seat = $3)
         AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM unnest(p.areas) AS area WHERE area LIKE $4 || '%' OR (area <> '' AND $4 LIKE area || '%')))
         AND CASE WHEN $5::text IS NULL THEN p.state <> 'ended' ELSE p.state = $5 END
         AND ($6::uuid IS NULL OR (p.title, p.id) > (SELECT title, id FROM position WHERE id = $6))
       ORDER BY p.title, p.id LIMIT $7`,
      [new Date(tx.now()), q ?? null, seat ?? null, region ?? null, state ?? null, afterId ?? null, limit],
    );
  }

  async position(id: string): Promise<PositionRow | undefined> {
    return (await rows<PositionRow>(`SELECT * FROM (${POSITIONS}) p WHERE p.id = $2`, [new Date(tx.now()), id]))[0];
  }

  lines(positionId: string): Promise<LineRow[]> {
    return rows<LineRow>(
      `SELECT l.reports_to_id, r.title AS reports_to_title, l.valid_from, l.valid_to FROM reporting_line l
       LEFT JOIN position r ON r.id = l.reports_to_id WHERE l.position_id = $1 AND (l.valid_to IS NULL OR l.valid_to > l.valid_from) ORDER BY l.valid_from DESC`,
      [positionId],
    );
  }

  /** Who reports to whom at an instant, by position. */
  async superiors(at: Instant): Promise<ReadonlyMap<string, string>> {
    const found = await tx.query<{ id: string; above: string }>(
      `SELECT p.id, CASE WHEN l.id IS NULL THEN p.reports_to_id ELSE l.reports_to_id END AS above FROM position p
       LEFT JOIN reporting_line l ON l.position_id = p.id AND l.valid_from <= $1 AND (l.valid_to IS NULL OR l.valid_to > $1)
       WHERE p.valid_to IS NULL OR p.valid_to > $1`,
      [new Date(at)],
    );
    return new Map(found.filter(({ above }) => above !== null).map(({ id, above }) => [id, above]));
  }

  /** Titles of positions that still report to this one at an instant. */
  async countReportsTo(positionId: string, at: Instant): Promise<number> {
    return [...(await this.superiors(at)).values()].filter((above) => above === positionId).length;
  }

  institutions(filter: {
    readonly q?: string;
    readonly afterId?: string;
    readonly limit: number;
  }): Promise<InstitutionRow[]> {
    const { q, afterId, limit } = filter;
    return rows<InstitutionRow>(
      `SELECT * FROM (${INSTITUTIONS}) i WHERE ($2::text IS NULL OR strpos(lower(i.name), lower($2)) > 0)
         AND ($3::uuid IS NULL OR (i.name, i.id) > (SELECT name, id FROM institution WHERE id = $3)) ORDER BY i.name, i.id LIMIT $4`,
      [new Date(tx.now()), q ?? null, afterId ?? null, limit],
    );
  }

  async institution(id: string): Promise<InstitutionRow | undefined> {
    return (
      await rows<InstitutionRow>(`SELECT * FROM (${INSTITUTIONS}) i WHERE i.id = $2`, [new Date(tx.now()), id])
    )[0];
  }

  /** What was decided about this, the latest first. */
  changesOf(subjectIds: readonly string[]): Promise<ChangeRow[]> {
    return rows<ChangeRow>(
      `SELECT c.id, c.kind, c.reason, c.reference, c.effective_at, c.decided_at, n.name AS decided_by_name, c.carried_out_at, c.moved
       FROM organisation_change c LEFT JOIN vault.user_name n ON n.user_id = c.decided_by_id
       WHERE c.subject_id = ANY ($1) ORDER BY c.decided_at DESC, c.id LIMIT 100`,
      [subjectIds],
    );
  }
}

/** Instants end in At here as everywhere; validity is a column of its own name. */
async function rows<Shape>(sql: string, parameters: readonly unknown[]): Promise<Shape[]> {
  return (await tx.query<Row>(sql, parameters)).map((row) => fromRow<Shape>(row));
}

const USERS = `
  SELECT u.id, u.version, u.login, u.language, u.deactivated_at, n.name
  FROM user_account u LEFT JOIN vault.user_name n ON n.user_id = u.id`;

const ASSIGNMENTS = `
  SELECT a.*, p.title, p.seat, p.zone, n.name FROM (
    SELECT 'holding' AS kind, id, version, position_id, user_id, valid_from, valid_to, NULL::uuid AS leave_id FROM holding
    UNION ALL SELECT 'deputy', id, version, position_id, user_id, valid_from, valid_to, leave_id FROM deputy
    UNION ALL SELECT 'duty', id, version, position_id, user_id, valid_from, valid_to, NULL FROM duty_roster
  ) a JOIN position p ON p.id = a.position_id LEFT JOIN vault.user_name n ON n.user_id = a.user_id`;

/** As they stand at $1. */
const POSITIONS = `
  SELECT p.id, p.version, p.seat, p.title, p.institution_id, i.name AS institution_name, p.reports_to_id, r.title AS reports_to_title, p.zone, p.calendar_id,
    p.valid_from, p.valid_to, coalesce((SELECT array_agg(a.area_code ORDER BY a.area_code) FROM position_area a WHERE a.position_id = p.id), '{}') AS areas,
    held.user_id AS holder_id, hn.name AS holder_name, stand_in.user_id AS deputy_id, dn.name AS deputy_name,
    CASE WHEN p.valid_to <= $1 THEN 'ended' WHEN held.user_id IS NULL THEN 'vacant'
      WHEN EXISTS (SELECT 1 FROM leave l WHERE l.user_id = held.user_id AND l.valid_from <= $1 AND l.valid_to > $1) THEN 'onLeave' ELSE 'held' END AS state
  FROM position p JOIN institution i ON i.id = p.institution_id LEFT JOIN position r ON r.id = p.reports_to_id
  LEFT JOIN LATERAL (
    SELECT h.user_id FROM holding h JOIN user_account u ON u.id = h.user_id AND u.deactivated_at IS NULL
    WHERE h.position_id = p.id AND h.valid_from <= $1 AND (h.valid_to IS NULL OR h.valid_to > $1) ORDER BY h.valid_from DESC LIMIT 1
  ) held ON true
  LEFT JOIN LATERAL (
    SELECT d.user_id FROM deputy d WHERE d.position_id = p.id AND d.valid_from <= $1 AND d.valid_to > $1 ORDER BY d.valid_from DESC LIMIT 1
  ) stand_in ON true
  LEFT JOIN vault.user_name hn ON hn.user_id = held.user_id LEFT JOIN vault.user_name dn ON dn.user_id = stand_in.user_id`;

const INSTITUTIONS = `
  SELECT i.id, i.version, i.kind, i.name, i.parent_id, above.name AS parent_name, i.region_code, i.calendar_id, i.valid_to,
    (SELECT count(*)::integer FROM position p WHERE p.institution_id = i.id AND (p.valid_to IS NULL OR p.valid_to > $1)) AS positions
  FROM institution i LEFT JOIN institution above ON above.id = i.parent_id`;
