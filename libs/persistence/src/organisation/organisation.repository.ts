import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import type { Candidate } from '#core/ladder/candidate';
import type { Reach } from '#core/sla/policy';
import { codesOf, SEAT } from '#core/vocabulary';
import type { Seat } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** The organisation as it stands at an instant: who sits where, who is away, who stands in. */
@Injectable()
export class OrganisationRepository {
  private readonly knownRegions = new Set<string>();

  /** Positions with one of these seats that serve the region, the nearest area first; neighbours last. */
  async candidates(wanted: WantedSeats, regionCode: string, at: Instant): Promise<readonly Candidate[]> {
    return (await this.candidatesOfEach(wanted, [regionCode], at))(regionCode);
  }

  /** The same for many regions with one question. */
  async candidatesOfEach(
    { seats, neighbourSeats }: WantedSeats,
    regionCodes: readonly string[],
    at: Instant,
  ): Promise<(regionCode: string) => readonly Candidate[]> {
    const areas = [...new Set(regionCodes.flatMap(areasAround))];
    const provinces = neighbourSeats.length === 0 ? [] : [...new Set(regionCodes.map((code) => code.slice(0, 2)))];
    const rows = await tx.query<Row & { areas: string[] }>(CANDIDATES, [
      seats,
      areas,
      new Date(at),
      neighbourSeats,
      provinces,
    ]);
    const byArea = new Map<string, Candidate[]>();
    for (const { areas: served, ...row } of rows) {
      for (const area of served) {
        const candidate = fromRow<Candidate>({ ...row, reach: reachOf(area), isNeighbour: false });
        byArea.set(area, [...(byArea.get(area) ?? []), candidate]);
      }
    }
    return (regionCode) => {
      // Whoever serves several areas around a village counts with the nearest.
      const own = areasAround(regionCode).flatMap((area) => byArea.get(area) ?? []);
      return distinct([...own, ...neighboursOf(regionCode, byArea, neighbourSeats)]);
    };
  }

  /**
   * Positions with one of these seats in the district, whatever part of it they serve, and their like in the districts
   * around: who could stand in for one another. Nearest to the village first.
   */
  async peersIn(
    seats: readonly Seat[],
    districtCode: string,
    at: Instant,
  ): Promise<(regionCode: string) => readonly Candidate[]> {
    const rows = await tx.query<Row & { areas: string[] }>(PEERS, [
      seats,
      areasAround(districtCode),
      new Date(at),
      districtCode,
    ]);
    return (regionCode) =>
      rows
        .map(({ areas, ...row }) => {
          const isOwn = areas.some((area) => area.startsWith(districtCode) || districtCode.startsWith(area));
          const near = Math.max(...areas.map((area) => sharedLength(area, regionCode)));
          const [area = ''] = areas;
          return { near, candidate: fromRow<Candidate>({ ...row, reach: reachOf(area), isNeighbour: !isOwn }) };
        })
        .sort((left, right) => right.near - left.near)
        .map(({ candidate }) => candidate);
  }

  /** Positions with one of these seats at these institutions. */
  async officersOf(institutionIds: readonly string[], seats: readonly Seat[], at: Instant): Promise<Candidate[]> {
    const rows = await tx.query<Row & { areas: string[] }>(OFFICERS, [seats, institutionIds, new Date(at)]);
    return rows.map(({ areas, ...row }) =>
      fromRow<Candidate>({ ...row, reach: reachOf(areas[0] ?? ''), isNeighbour: false }),
    );
  }

  /** These positions, each with whoever acts there; one that is over is left out. */
  async atPositions(positionIds: readonly string[], at: Instant): Promise<ReadonlyMap<string, Candidate>> {
    const rows = await tx.query<Row & { areas: string[] }>(AT_POSITIONS, [SEATS, positionIds, new Date(at)]);
    const found = rows.map(({ areas, ...row }) =>
      fromRow<Candidate>({ ...row, reach: reachOf(areas[0] ?? ''), isNeighbour: false }),
    );
    return new Map(found.map((candidate) => [candidate.positionId, candidate]));
  }

  /** Institutions with one of these seats that serve the region, the nearest first. */
  async servicesFor(regionCode: string, seats: readonly Seat[], at: Instant): Promise<ServiceInstitution[]> {
    const rows = await tx.query<Row>(SERVICES, [seats, areasAround(regionCode), new Date(at)]);
    return rows.map((row) => fromRow<ServiceInstitution>(row));
  }

  async institutionNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; name: string }>('SELECT id, name FROM institution WHERE id = ANY ($1)', [
      ids,
    ]);
    return new Map(rows.map(({ id, name }) => [id, name]));
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

  /** What positions are called; those that are not there are left out. */
  async titlesOf(positionIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; title: string }>('SELECT id, title FROM position WHERE id = ANY ($1)', [
      positionIds,
    ]);
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /** Regions are added by import and never removed, so what was found once is there. */
  async isRegion(code: string): Promise<boolean> {
    if (this.knownRegions.has(code)) return true;
    const rows = await tx.query<{ code: string }>('SELECT code FROM region WHERE code = $1', [code]);
    if (rows.length > 0) this.knownRegions.add(code);
    return rows.length > 0;
  }
}

/** An institution that families may be referred to. */
export interface ServiceInstitution {
  readonly id: string;
  readonly name: string;
  readonly kind: 'dinas' | 'dukcapil' | 'service';
  readonly regionCode?: string;
}

/** Seats that are looked for, and those of them that a neighbouring district may lend. */
export interface WantedSeats {
  readonly seats: readonly Seat[];
  readonly neighbourSeats: readonly Seat[];
}

const distinct = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    ({ positionId }, index) => candidates.findIndex((other) => other.positionId === positionId) === index,
  );

const reachOf = (area: string): Reach =>
  area === '' ? 'national' : area.length === 2 ? 'province' : area.length === 4 ? 'kabupaten' : 'village';

/** The other districts of the province, the next code first: neighbouring codes are mostly neighbours on the map. */
function neighboursOf(
  regionCode: string,
  byArea: ReadonlyMap<string, readonly Candidate[]>,
  seats: readonly Seat[],
): readonly Candidate[] {
  const own = regionCode.slice(0, 4);
  const distanceOf = (area: string): number => Math.abs(Number(area) - Number(own));
  return [...byArea.keys()]
    .filter((area) => area.length === 4 && area !== own && area.startsWith(own.slice(0, 2)))
    .sort((left, right) => distanceOf(left) - distanceOf(right) || left.localeCompare(right))
    .flatMap((area) => byArea.get(area) ?? [])
    .filter(({ seat }) => seats.includes(seat))
    .map((candidate) => ({ ...candidate, isNeighbour: true }));
}

const sharedLength = (area: string, regionCode: string): number => {
  const differs = [...area].findIndex((digit, index) => digit !== regionCode[index]);
  return differs === -1 ? area.length : differs;
};

const NOBODY: ReadonlySet<string> = new Set();

/** Every area a village lies in, the nearest first: itself, kecamatan, kabupaten, province, the country (''). */
const areasAround = (regionCode: string): readonly string[] => [
  ...[10, 6, 4, 2].filter((length) => length <= regionCode.length).map((length) => regionCode.slice(0, length)),
  '',
];

/** The positions of `serves`, each with whoever acts there at $3. */
const positions = (serves: string): string => `
  SELECT p.id AS position_id, p.seat, p.institution_id, p.zone, p.calendar_id, serves.areas,
    array_remove(ARRAY[i.id, i.parent_id, above.parent_id], NULL) AS institution_path,
    coalesce(duty.user_id, held.user_id) AS holder_id,
    duty.user_id IS NULL AND EXISTS (SELECT 1 FROM leave l WHERE l.user_id = held.user_id AND l.valid_from <= $3 AND l.valid_to > $3) AS is_holder_on_leave,
    stand_in.user_id AS deputy_id
  FROM (${serves}) serves
  JOIN position p ON p.id = serves.position_id
  JOIN institution i ON i.id = p.institution_id
  LEFT JOIN institution above ON above.id = i.parent_id
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

const CANDIDATES = positions(`
  SELECT a.position_id, array_agg(a.area_code) AS areas FROM (
    SELECT position_id, area_code FROM position_area WHERE area_code = ANY ($2)
    UNION
    SELECT a.position_id, a.area_code FROM position n JOIN position_area a ON a.position_id = n.id
    WHERE n.seat = ANY ($4) AND length(a.area_code) = 4 AND left(a.area_code, 2) = ANY ($5)
  ) a GROUP BY a.position_id`);

const PEERS = positions(`
  SELECT a.position_id, array_agg(a.area_code ORDER BY a.area_code) AS areas FROM position n JOIN position_area a ON a.position_id = n.id
  WHERE n.seat = ANY ($1) AND (a.area_code = ANY ($2) OR a.area_code LIKE $4 || '%'
    OR (length(a.area_code) = 4 AND left(a.area_code, 2) = left($4, 2)))
  GROUP BY a.position_id`);

const OFFICERS = positions(`
  SELECT o.id AS position_id, coalesce((SELECT array_agg(a.area_code) FROM position_area a WHERE a.position_id = o.id), '{}') AS areas
  FROM position o WHERE o.institution_id = ANY ($2)`);

const AT_POSITIONS = positions(`
  SELECT o.id AS position_id, coalesce((SELECT array_agg(a.area_code) FROM position_area a WHERE a.position_id = o.id), '{}') AS areas
  FROM position o WHERE o.id = ANY ($2)`);

const SEATS = codesOf(SEAT);

const SERVICES = `
  SELECT found.* FROM (SELECT DISTINCT i.id, i.name, i.kind, i.region_code
  FROM institution i JOIN position p ON p.institution_id = i.id AND p.seat = ANY ($1)
    AND p.valid_from <= $3 AND (p.valid_to IS NULL OR p.valid_to > $3)
  JOIN position_area a ON a.position_id = p.id AND a.area_code = ANY ($2)) found
  ORDER BY length(found.region_code) DESC NULLS LAST, found.name, found.id`;
