import { Injectable } from '@nestjs/common';
import type { CategoryCode, ComplaintStatus, DuplicateReason, Seat } from '#core/vocabulary';
import { tx } from '../tx/tx';

export interface DuplicateQuery {
  readonly nik?: Buffer;
  readonly phone?: Buffer;
  readonly name?: string;
  readonly regionCode?: string;
  readonly category?: CategoryCode;
  readonly since: Date;
}

export interface FoundDuplicate {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly category: CategoryCode;
  readonly status: ComplaintStatus;
  readonly filedAt: Date;
  readonly seat: Seat | null;
  readonly reasons: readonly DuplicateReason[];
}

/** Integrity and social matters are nobody's likely duplicate: their existence alone says too much. */
const OPEN_LANE = `c.severity NOT IN ('S1','S2') AND (c.status <> 'closed' OR c.closed_at > $6)`;

/** Complaints that may be about the same, with the reasons. What the asker may not see is not there for her. */
@Injectable()
export class DuplicateRepository {
  find({ nik, phone, name, regionCode, category, since }: DuplicateQuery, most: number): Promise<FoundDuplicate[]> {
    return tx.query<FoundDuplicate>(
      `WITH hit AS (
         SELECT complaint_id, 'sameNik' AS reason FROM vault.person WHERE nik_index = $1 AND roles <> '{accused}'
         UNION SELECT complaint_id, 'samePhone' FROM vault.person WHERE phone_index = $2 AND roles <> '{accused}'
         UNION SELECT p.complaint_id, 'similarName' FROM app.find_persons(string_to_array($3, ' '), $4, 20) f JOIN vault.person p ON p.id = f.person_id
           WHERE $3::text IS NOT NULL AND $4::text IS NOT NULL
       )
       SELECT c.id, c.number, c.version, c.category, c.status, c.filed_at AS "filedAt",
         (SELECT t.seat FROM party_task t WHERE t.complaint_id = c.id AND t.settled_at IS NULL ORDER BY t.is_required DESC, t.id LIMIT 1) AS seat,
         array_agg(DISTINCT hit.reason) || CASE WHEN c.category = $5 AND c.filed_at > $6 THEN '{sameCategory}'::text[] ELSE '{}' END AS reasons
       FROM hit JOIN complaint c ON c.id = hit.complaint_id WHERE ${OPEN_LANE}
       GROUP BY c.id ORDER BY c.filed_at DESC LIMIT ${most}`,
      [nik ?? null, phone ?? null, name ?? null, regionCode ?? null, category ?? null, since],
    );
  }

  /** How many families of the same village complained of the same. */
  async countInVillage(regionCode: string, category: CategoryCode, since: Date): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM (SELECT 1 FROM complaint c WHERE c.region_code = $1 AND c.category = $2
         AND c.severity NOT IN ('S1','S2') AND c.filed_at > $3 LIMIT 100) AS near`,
      [regionCode, category, since],
    );
    return row?.count ?? 0;
  }
}
