import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import type { Candidate } from '#core/ladder/candidate';
import type { Seat } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** The organisation as it stands at an instant: who sits where, who is away, who stands in. */
@Injectable()
export class OrganisationRepository {
  private readonly knownRegions = new Set<string>();

  /** Positions with one of these seats that serve the region, the nearest area first. */
  async candidates(seats: readonly Seat[], regionCode: string, at: Instant): Promise<Candidate[]> {
    const rows = await tx.query<Row>(CANDIDATES, [seats, areasAround(regionCode), new Date(at)]);
    return rows.map((row) => fromRow<Candidate>(row));
  }

  /** Users that may not touch this complaint. */
  async excludedFrom(complaintId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ user_id: string }>('SELECT app.excluded_from($1) AS user_id', [complaintId]);
    return new Set(rows.map((row) => row.user_id));
  }

  /** Regions are added by import and never removed, so what was found once is there. */
  async isRegion(code: string): Promise<boolean> {
    if (this.knownRegions.has(code)) return true;
    const rows = await tx.query<{ code: string }>('SELECT code FROM region WHERE code = $1', [code]);
    if (rows.length > 0) this.knownRegions.add(code);
    return rows.length > 0;
  }
}

/** Every area a village lies in: itself, kecamatan, kabupaten, province, the country (''). */
const areasAround = (regionCode: string): readonly string[] => [
  '',
  ...[2, 4, 6, 10].filter((length) => length <= regionCode.length).map((length) => regionCode.slice(0, length)),
];

const CANDIDATES = `
  SELECT p.id AS position_id, p.seat, p.institution_id, p.zone, p.calendar_id,
    coalesce(duty.user_id, held.user_id) AS holder_id,
    duty.user_id IS NULL AND EXISTS (SELECT 1 FROM leave l WHERE l.user_id = held.user_id AND l.valid_from <= $3 AND l.valid_to > $3) AS is_holder_on_leave,
    stand_in.user_id AS deputy_id
  FROM position p
  JOIN LATERAL (SELECT max(length(a.area_code)) AS nearness FROM position_area a WHERE a.position_id = p.id AND a.area_code = ANY ($2)) area ON area.nearness IS NOT NULL
  LEFT JOIN LATERAL (
    SELECT h.user_id FROM holding h JOIN user_account u ON u.id = h.user_id AND u.deactivated_at IS NULL
    WHERE h.position_id = p.id AND h.valid_from <= $3 AND (h.valid_to IS NULL OR h.valid_to > $3) ORDER BY h.valid_from DESC LIMIT 1
  ) held ON true
  LEFT JOIN LATERAL (
    SELECT d.user_id FROM duty_roster d WHERE d.position_id = p.id AND d.valid_from <= $3 AND d.valid_to > $3 ORDER BY d.valid_from DESC LIMIT 1
  ) duty ON true
  LEFT JOIN LATERAL (
    SELECT d.user_id FROM deputy d JOIN user_account u ON u.id = d.user_id AND u.deactivated_at IS NULL
    WHERE d.position_id = p.id AND d.valid_from <= $3 AND d.valid_to > $3
      AND NOT EXISTS (SELECT 1 FROM leave l WHERE l.user_id = d.user_id AND l.valid_from <= $3 AND l.valid_to > $3)
    ORDER BY d.valid_from DESC LIMIT 1
  ) stand_in ON true
  WHERE p.seat = ANY ($1) AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to > $3)
    AND EXISTS (SELECT 1 FROM position_area a WHERE a.position_id = p.id AND a.area_code = ANY ($2))
  ORDER BY area.nearness DESC, p.id`;
