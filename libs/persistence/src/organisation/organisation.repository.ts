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
  async candidates(seats: readonly Seat[], regionCode: string, at: Instant): Promise<readonly Candidate[]> {
    return (await this.candidatesOfEach(seats, [regionCode], at))(regionCode);
  }

  /** The same for many regions with one question. */
  async candidatesOfEach(
    seats: readonly Seat[],
    regionCodes: readonly string[],
    at: Instant,
  ): Promise<(regionCode: string) => readonly Candidate[]> {
    const areas = [...new Set(regionCodes.flatMap(areasAround))];
    const rows = await tx.query<Row & { areas: string[] }>(CANDIDATES, [seats, areas, new Date(at)]);
    const byArea = new Map<string, Candidate[]>();
    for (const { areas: served, ...row } of rows) {
      const candidate = fromRow<Candidate>(row);
      for (const area of served) {
        const there = byArea.get(area);
        if (there) there.push(candidate);
        else byArea.set(area, [candidate]);
      }
    }
    // Whoever serves several areas around a village counts with the nearest.
    return (regionCode) => [...new Set(areasAround(regionCode).flatMap((area) => byArea.get(area) ?? []))];
  }

  /** Users that may not touch this complaint. */
  async excludedFrom(complaintId: string): Promise<ReadonlySet<string>> {
    return (await this.excludedFromEach([complaintId]))(complaintId);
  }

  /** The same for many complaints with one question. */
  async excludedFromEach(complaintIds: readonly string[]): Promise<(complaintId: string) => ReadonlySet<string>> {
    const rows = await tx.query<{ complaint_id: string; user_id: string }>(
      'SELECT c.id AS complaint_id, x.user_id FROM unnest($1::uuid[]) AS c(id), app.excluded_from(c.id) AS x(user_id)',
      [complaintIds],
    );
    const byComplaint = new Map<string, Set<string>>();
    for (const row of rows) {
      const excluded = byComplaint.get(row.complaint_id) ?? new Set();
      byComplaint.set(row.complaint_id, excluded.add(row.user_id));
    }
    return (complaintId) => byComplaint.get(complaintId) ?? NOBODY;
  }

  /** Regions are added by import and never removed, so what was found once is there. */
  async isRegion(code: string): Promise<boolean> {
    if (this.knownRegions.has(code)) return true;
    const rows = await tx.query<{ code: string }>('SELECT code FROM region WHERE code = $1', [code]);
    if (rows.length > 0) this.knownRegions.add(code);
    return rows.length > 0;
  }
}

const NOBODY: ReadonlySet<string> = new Set();

/** Every area a village lies in, the nearest first: itself, kecamatan, kabupaten, province, the country (''). */
const areasAround = (regionCode: string): readonly string[] => [
  ...[10, 6, 4, 2].filter((length) => length <= regionCode.length).map((length) => regionCode.slice(0, length)),
  '',
];

const CANDIDATES = `
  SELECT p.id AS position_id, p.seat, p.institution_id, p.zone, p.calendar_id, serves.areas,
    coalesce(duty.user_id, held.user_id) AS holder_id,
    duty.user_id IS NULL AND EXISTS (SELECT 1 FROM leave l WHERE l.user_id = held.user_id AND l.valid_from <= $3 AND l.valid_to > $3) AS is_holder_on_leave,
    stand_in.user_id AS deputy_id
  FROM (SELECT a.position_id, array_agg(a.area_code) AS areas FROM position_area a WHERE a.area_code = ANY ($2) GROUP BY a.position_id) serves
  JOIN position p ON p.id = serves.position_id
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
  ORDER BY p.id`;
