import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { ClusterNote } from '#core/complaint/complaint';
import type { Accusation } from '#core/exclusion/accusation';
import type { ExclusionSet, OrganisationChart, OrganisationPost } from '#core/exclusion/exclusion-set';
import type { Seat } from '#core/vocabulary';
import { tx } from '../tx/tx';

interface AccusationRow {
  readonly kind: Accusation['kind'];
  readonly user_id: string | null;
  readonly institution_id: string | null;
  readonly seat: Seat | null;
  readonly area_code: string | null;
}

/** Whom complaints are about, and who is kept away from them. */
@Injectable()
export class ExclusionRepository {
  async record(complaintId: string, accusations: readonly Accusation[]): Promise<void> {
    const rows = accusations.map((accusation) => ({
      id: uuidv7(),
      complaint_id: complaintId,
      kind: accusation.kind,
      user_id: 'userId' in accusation ? accusation.userId : null,
      institution_id: 'institutionId' in accusation ? accusation.institutionId : null,
      seat: 'seat' in accusation ? accusation.seat : null,
      area_code: 'areaCode' in accusation ? accusation.areaCode : null,
      recorded_at: new Date(tx.now()).toISOString(),
    }));
    await tx.query('INSERT INTO accusation SELECT * FROM jsonb_populate_recordset(NULL::accusation, $1::jsonb)', [
      JSON.stringify(rows),
    ]);
  }

  async accusationsOf(complaintId: string): Promise<readonly Accusation[]> {
    const rows = await tx.query<AccusationRow>(
      'SELECT kind, user_id, institution_id, seat, area_code FROM accusation WHERE complaint_id = $1 ORDER BY id',
      [complaintId],
    );
    return rows.map(accusationOf);
  }

  /** Open complaints with an accusation: those whose exclusion follows the organisation. */
  async accusedComplaints(afterId: string, limit: number): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT a.complaint_id AS id FROM accusation a JOIN complaint c ON c.id = a.complaint_id
       WHERE c.status <> 'closed' AND a.complaint_id > $1 ORDER BY 1 LIMIT $2`,
      [afterId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Adds whoever is not excluded yet; nobody is ever let back in by a change of the organisation. @returns how many. */
  async exclude(complaintId: string, { users, institutionIds }: ExclusionSet): Promise<number> {
    const added = await tx.query(EXCLUDE, [
      complaintId,
      JSON.stringify([...users].map(([userId, reason]) => ({ user_id: userId, reason }))),
      [...institutionIds],
    ]);
    return Number((added[0] as { added?: string } | undefined)?.added ?? 0);
  }

  /** The organisation now, as far as exclusion has to know it: districts are near enough for a role without a name. */
  async chart(): Promise<OrganisationChart> {
    const posts = await tx.query<OrganisationPost & { reportsToId: string | null }>(POSTS, [new Date(tx.now())]);
    const families = await tx.query<{ user_id: string; others: string[] }>(FAMILIES);
    return {
      posts: posts.map((post) => ({ ...post, reportsToId: post.reportsToId ?? undefined })),
      familyOf: new Map(families.map((row) => [row.user_id, row.others])),
    };
  }

  /** The group around the accused: other complaints about the same, and the villages or districts they serve. */
  async cluster(complaintId: string): Promise<ClusterNote | undefined> {
    const [row] = await tx.query<{ accused: string; others: string; areas: string[] | null }>(CLUSTER, [
      complaintId,
      new Date(tx.now()),
    ]);
    if (!row || Number(row.accused) === 0) return undefined;
    return { otherComplaints: Number(row.others), areas: row.areas ?? [] };
  }

  async isUser(id: string): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM user_account WHERE id = $1', [id])).length > 0;
  }

  async isInstitution(id: string): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM institution WHERE id = $1', [id])).length > 0;
  }
}

function accusationOf({ kind, user_id, institution_id, seat, area_code }: AccusationRow): Accusation {
  if (kind === 'institution' && institution_id !== null) return { kind, institutionId: institution_id };
  if (kind === 'role' && seat !== null && area_code !== null) return { kind, seat, areaCode: area_code };
  if (kind !== 'institution' && kind !== 'role' && user_id !== null) return { kind, userId: user_id };
  throw new Error(`accusation of kind ${kind} is incomplete`);
}

/** The policy for reading shows a person her own rows only, so what is new is what the database took. */
const EXCLUDE = `
  WITH users AS (
    INSERT INTO exclusion (complaint_id, user_id, reason)
    SELECT $1, x.user_id, x.reason FROM jsonb_to_recordset($2::jsonb) AS x(user_id uuid, reason text)
    WHERE x.user_id NOT IN (SELECT app.excluded_from($1)) ON CONFLICT DO NOTHING
  ), institutions AS (
    INSERT INTO institution_exclusion (complaint_id, institution_id)
    SELECT $1, i FROM unnest($3::uuid[]) AS i WHERE i NOT IN (SELECT app.excluded_from($1)) ON CONFLICT DO NOTHING
  )
  SELECT (SELECT count(*) FROM jsonb_to_recordset($2::jsonb) AS x(user_id uuid) WHERE x.user_id NOT IN (SELECT app.excluded_from($1)))
    + (SELECT count(*) FROM unnest($3::uuid[]) AS i WHERE i NOT IN (SELECT app.excluded_from($1))) AS added`;

const POSTS = `
  SELECT p.id AS "positionId", p.seat, p.institution_id AS "institutionId", p.reports_to_id AS "reportsToId",
    coalesce((SELECT array_agg(DISTINCT left(a.area_code, 4)) FROM position_area a WHERE a.position_id = p.id), '{}') AS areas,
    coalesce((SELECT array_agg(DISTINCT who.user_id) FROM (
      SELECT h.user_id FROM holding h WHERE h.position_id = p.id AND h.valid_from <= $1 AND (h.valid_to IS NULL OR h.valid_to > $1)
      UNION SELECT d.user_id FROM deputy d WHERE d.position_id = p.id AND d.valid_from <= $1 AND d.valid_to > $1
      UNION SELECT r.user_id FROM duty_roster r WHERE r.position_id = p.id AND r.valid_from <= $1 AND r.valid_to > $1
    ) who), '{}') AS "userIds"
  FROM position p WHERE p.valid_from <= $1 AND (p.valid_to IS NULL OR p.valid_to > $1)`;

const FAMILIES = `
  SELECT c.user_id, array_agg(other.user_id) AS others FROM vault.user_card c
  JOIN vault.user_card other ON other.kk_index = c.kk_index AND other.user_id <> c.user_id GROUP BY c.user_id`;

const CLUSTER = `
  WITH mine AS (SELECT * FROM accusation WHERE complaint_id = $1 AND kind IN ('person', 'institution', 'role')),
  others AS (
    SELECT DISTINCT a.complaint_id FROM accusation a JOIN mine m ON a.kind = m.kind AND a.user_id IS NOT DISTINCT FROM m.user_id
      AND a.institution_id IS NOT DISTINCT FROM m.institution_id AND a.seat IS NOT DISTINCT FROM m.seat
      AND a.area_code IS NOT DISTINCT FROM m.area_code
    WHERE a.complaint_id <> $1
  ),
  served AS (
    SELECT DISTINCT left(a.area_code, 6) AS area FROM mine m
    JOIN holding h ON h.user_id = m.user_id AND h.valid_from <= $2 AND (h.valid_to IS NULL OR h.valid_to > $2)
    JOIN position_area a ON a.position_id = h.position_id
    UNION SELECT area_code FROM mine WHERE area_code IS NOT NULL
    UNION SELECT i.region_code FROM mine m JOIN institution i ON i.id = m.institution_id WHERE i.region_code IS NOT NULL
  )
  SELECT (SELECT count(*) FROM mine) AS accused, (SELECT count(*) FROM others) AS others,
    (SELECT array_agg(area ORDER BY area) FROM served) AS areas`;
