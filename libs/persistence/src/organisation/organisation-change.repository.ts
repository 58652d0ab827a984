import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Instant, Zone } from '#core/calendar/instant';
import type { PartyTask } from '#core/party/party-task';
import type { AssignmentKind, ChangeKind, ChangeReason, InstitutionKind, Seat } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

export interface NewPosition {
  readonly id: string;
  readonly seat: Seat;
  readonly title: string;
  readonly institutionId: string;
  readonly reportsToId?: string;
  readonly zone: Zone;
  readonly calendarId: string;
  /** Kemendagri codes; none: the whole country. */
  readonly areas: readonly string[];
  readonly validFrom: Instant;
}

export interface NewAssignment {
  readonly id: string;
  readonly kind: AssignmentKind;
  readonly positionId: string;
  readonly userId: string;
  readonly validFrom: Instant;
  readonly validTo?: Instant;
}

export interface DecidedChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly subjectId: string;
  readonly effectiveAt: Instant;
  readonly userIds: readonly string[];
  readonly positionIds: readonly string[];
  readonly reason: ChangeReason;
  readonly reference?: string;
}

/** A change whose date has come. */
export interface DueChange {
  readonly id: string;
  readonly userIds: readonly string[];
  readonly positionIds: readonly string[];
  readonly decidedById: string;
}

/** Literals only: this becomes SQL. */
const TABLE_OF: Readonly<Record<AssignmentKind | 'position' | 'institution', string>> = {
  holding: 'holding',
  deputy: 'deputy',
  duty: 'duty_roster',
  position: 'position',
  institution: 'institution',
};

/** Writes what an administrator decides. Rows are added and ended, never taken away, and every end is compare and set. */
@Injectable()
export class OrganisationChangeRepository {
  async addUser(user: {
    id: string;
    login: string;
    name: string;
    language: string;
    isPersona: boolean;
  }): Promise<void> {
    const { id, login, name, language, isPersona } = user;
    await tx.query('INSERT INTO user_account (id, login, language, is_persona) VALUES ($1, $2, $3, $4)', [
      id,
      login,
      language,
      isPersona,
    ]);
    await tx.query('INSERT INTO vault.user_name (user_id, name) VALUES ($1, $2)', [id, name]);
  }

  /** @returns whether it could be; not when somebody was faster. */
  deactivate(id: string, version: number, at: Instant | undefined): Promise<boolean> {
    return this.changed(
      'UPDATE user_account SET deactivated_at = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id',
      [id, version, at === undefined ? null : new Date(at)],
    );
  }

  async addPosition(position: NewPosition): Promise<void> {
    const { id, seat, institutionId, reportsToId, title, zone, calendarId, areas, validFrom } = position;
    await tx.query(
      `INSERT INTO position (id, seat, institution_id, reports_to_id, title, zone, calendar_id, valid_from) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, seat, institutionId, reportsToId ?? null, title, zone, calendarId, new Date(validFrom)],
    );
    await tx.query('INSERT INTO position_area (position_id, area_code) SELECT $1, a FROM unnest($2::text[]) AS a', [
      id,
      areas.length === 0 ? [''] : areas,
    ]);
  }

  async addInstitution(institution: {
    id: string;
    kind: InstitutionKind;
    name: string;
    parentId?: string;
    regionCode?: string;
    calendarId: string;
  }): Promise<void> {
    const { id, kind, name, parentId, regionCode, calendarId } = institution;
    await tx.query(
      'INSERT INTO institution (id, kind, name, parent_id, region_code, calendar_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, kind, name, parentId ?? null, regionCode ?? null, calendarId],
    );
  }

  async addAssignment({ id, kind, positionId, userId, validFrom, validTo }: NewAssignment): Promise<void> {
    await tx.query(
      `INSERT INTO ${TABLE_OF[kind]} (id, position_id, user_id, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5)`,
      [id, positionId, userId, new Date(validFrom), validTo === undefined ? null : new Date(validTo)],
    );
  }

  /** What has not begun by then never will. @returns whether it could be; not when somebody was faster. */
  end(kind: AssignmentKind | 'position' | 'institution', id: string, version: number, at: Instant): Promise<boolean> {
    const until = kind === 'institution' ? '$3' : 'greatest(valid_from, $3)';
    return this.changed(
      `UPDATE ${TABLE_OF[kind]} SET valid_to = ${until}, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, new Date(at)],
    );
  }

  /**
   * From then on it reports to another. The line it had is written down with its end the first time it changes.
   * @returns whether it could be; not when somebody was faster.
   */
  async report(
    position: { readonly id: string; readonly version: number; readonly validFrom: Instant },
    reportsToId: string | undefined,
    at: Instant,
  ): Promise<boolean> {
    const { id, version, validFrom } = position;
    if (
      !(await this.changed('UPDATE position SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id', [
        id,
        version,
      ]))
    )
      return false;
    await tx.query(
      `INSERT INTO reporting_line (id, position_id, reports_to_id, valid_from) SELECT $1, p.id, p.reports_to_id, $3 FROM position p
       WHERE p.id = $2 AND NOT EXISTS (SELECT 1 FROM reporting_line l WHERE l.position_id = p.id)`,
      [uuidv7(), id, new Date(validFrom)],
    );
    await tx.query(
      'UPDATE reporting_line SET valid_to = greatest(valid_from, $2) WHERE position_id = $1 AND (valid_to IS NULL OR valid_to > $2)',
      [id, new Date(at)],
    );
    await tx.query('INSERT INTO reporting_line (id, position_id, reports_to_id, valid_from) VALUES ($1, $2, $3, $4)', [
      uuidv7(),
      id,
      reportsToId ?? null,
      new Date(at),
    ]);
    await this.followReportingLines();
    return true;
  }

  /** What the lines say for now becomes what the positions say. */
  async followReportingLines(): Promise<void> {
    await tx.query('SELECT app.follow_reporting_lines($1)', [new Date(tx.now())]);
  }

  async record({
    id,
    kind,
    subjectId,
    effectiveAt,
    userIds,
    positionIds,
    reason,
    reference,
  }: DecidedChange): Promise<void> {
    await tx.query(
      `INSERT INTO organisation_change (id, kind, subject_id, effective_at, user_ids, position_ids, reason, reference, decided_by_id, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        kind,
        subjectId,
        new Date(effectiveAt),
        userIds,
        positionIds,
        reason,
        reference ?? null,
        tx.actor().id,
        new Date(tx.now()),
      ],
    );
  }

  /** Open tasks of these people or at these positions that an administrator may be told of. */
  async tasksToFollow(userIds: readonly string[], positionIds: readonly string[]): Promise<PartyTask[]> {
    const rows = await tx.query<Row>('SELECT * FROM app.tasks_to_follow($1, $2)', [userIds, positionIds]);
    return rows.map((row) => fromRow<PartyTask>(row));
  }

  /** How many of them there are at a position. */
  async countTasksAt(positionId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM app.tasks_to_follow('{}', ARRAY[$1::uuid])`,
      [positionId],
    );
    return row?.count ?? 0;
  }

  /** Changes whose date has come and that nobody has carried out, the earliest first. */
  due(limit: number): Promise<DueChange[]> {
    return tx.query(
      `SELECT id, user_ids AS "userIds", position_ids AS "positionIds", decided_by_id AS "decidedById" FROM organisation_change
       WHERE carried_out_at IS NULL AND effective_at <= $1 ORDER BY effective_at, id LIMIT $2`,
      [new Date(tx.now()), limit],
    );
  }

  async openTaskIds({ userIds, positionIds }: DueChange): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      'SELECT id FROM party_task WHERE settled_at IS NULL AND (assignee_id = ANY ($1) OR position_id = ANY ($2)) ORDER BY id',
      [userIds, positionIds],
    );
    return rows.map(({ id }) => id);
  }

  async carriedOut(id: string, moved: number): Promise<void> {
    await tx.query(
      'UPDATE organisation_change SET carried_out_at = $2, moved = $3 WHERE id = $1 AND carried_out_at IS NULL',
      [id, new Date(tx.now()), moved],
    );
  }

  private async changed(sql: string, parameters: readonly unknown[]): Promise<boolean> {
    return (await tx.query(sql, parameters)).length > 0;
  }
}
