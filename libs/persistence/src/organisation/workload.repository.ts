import { Injectable } from '@nestjs/common';
import type { Instant, Zone } from '#core/calendar/instant';
import type { Seat } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** Somebody with a seat, and what she has to do. */
export interface LoadRow {
  readonly userId: string;
  readonly positionId: string;
  readonly title: string;
  readonly seat: Seat;
}

export interface VacancyRow {
  readonly positionId: string;
  readonly title: string;
  readonly seat: Seat;
  /** Somebody stands in meanwhile. */
  readonly hasDeputy: boolean;
}

export interface AwayRow {
  readonly userId: string;
  readonly positionId: string;
  readonly title: string;
  readonly validTo: Instant;
  readonly zone: Zone;
}

export interface UnservedDistrict {
  readonly code: string;
  /** A supervisor's position of the district, where there is one. */
  readonly positionId?: string;
}

/** What is out of balance in the organisation. Tasks are counted of those that may be. */
@Injectable()
export class WorkloadRepository {
  async byPosition(): Promise<ReadonlyMap<string, number>> {
    return new Map(await counted('position_id'));
  }

  async byUser(): Promise<ReadonlyMap<string, number>> {
    return new Map(await counted('user_id'));
  }

  /** Everybody who holds a seat that is given tasks, and is not away. */
  async holders(): Promise<LoadRow[]> {
    return rows<LoadRow>(
      `SELECT h.user_id, p.id AS position_id, p.title, p.seat FROM position p JOIN holding h ON h.position_id = p.id AND ${RUNS('h')}
       JOIN user_account u ON u.id = h.user_id AND u.deactivated_at IS NULL
       WHERE ${RUNS('p')} AND NOT EXISTS (SELECT 1 FROM leave l WHERE l.user_id = h.user_id AND ${RUNS('l')}) ORDER BY p.title, h.user_id`,
    );
  }

  vacancies(): Promise<VacancyRow[]> {
    return rows<VacancyRow>(
      `SELECT p.id AS position_id, p.title, p.seat, EXISTS (SELECT 1 FROM deputy d WHERE d.position_id = p.id AND ${RUNS('d')}) AS has_deputy
       FROM position p WHERE ${RUNS('p')} AND NOT ${HELD} ORDER BY p.title, p.id LIMIT 200`,
    );
  }

  /** On leave, and nobody stands in. */
  away(): Promise<AwayRow[]> {
    return rows<AwayRow>(
      `SELECT h.user_id, p.id AS position_id, p.title, p.zone, l.valid_to FROM leave l
       JOIN holding h ON h.user_id = l.user_id AND ${RUNS('h')} JOIN position p ON p.id = h.position_id AND ${RUNS('p')}
       WHERE ${RUNS('l')} AND NOT EXISTS (SELECT 1 FROM deputy d WHERE d.position_id = p.id AND ${RUNS('d')}) ORDER BY p.title, h.user_id LIMIT 200`,
    );
  }

  /** Districts in which the programme has somebody, but no supervisor who holds her seat and nobody who stands in for one. */
  unserved(): Promise<UnservedDistrict[]> {
    return rows<UnservedDistrict>(
      `SELECT d.code, (SELECT p.id FROM position p JOIN position_area a ON a.position_id = p.id
           WHERE p.seat = 'peksosSupervisor' AND ${RUNS('p')} AND a.area_code = d.code ORDER BY p.id LIMIT 1) AS position_id
       FROM (SELECT DISTINCT left(a.area_code, 4) AS code FROM position p JOIN position_area a ON a.position_id = p.id
             WHERE p.seat IN ('pendamping','peksosSupervisor') AND ${RUNS('p')} AND length(a.area_code) >= 4) d
       WHERE NOT EXISTS (SELECT 1 FROM position p JOIN position_area a ON a.position_id = p.id
         WHERE p.seat = 'peksosSupervisor' AND ${RUNS('p')} AND d.code LIKE a.area_code || '%'
           AND ((${HELD} AND NOT EXISTS (SELECT 1 FROM holding h JOIN leave l ON l.user_id = h.user_id AND ${RUNS('l')} WHERE h.position_id = p.id AND ${RUNS('h')}))
             OR EXISTS (SELECT 1 FROM deputy d2 WHERE d2.position_id = p.id AND ${RUNS('d2')})))
       ORDER BY d.code`,
    );
  }
}

/** Valid at $1. */
const RUNS = (table: string): string =>
  `${table}.valid_from <= $1 AND (${table}.valid_to IS NULL OR ${table}.valid_to > $1)`;

const HELD = `EXISTS (SELECT 1 FROM holding h JOIN user_account u ON u.id = h.user_id AND u.deactivated_at IS NULL WHERE h.position_id = p.id AND ${RUNS('h')})`;

async function rows<Shape>(sql: string): Promise<Shape[]> {
  return (await tx.query<Row>(sql, [new Date(tx.now())])).map((row) => fromRow<Shape>(row));
}

async function counted(by: 'position_id' | 'user_id'): Promise<readonly (readonly [string, number])[]> {
  const found = await tx.query<{ key: string | null; tasks: number }>(
    `SELECT ${by} AS key, sum(tasks)::integer AS tasks FROM app.open_task_counts() GROUP BY 1`,
  );
  return found.flatMap(({ key, tasks }) => (key === null ? [] : [[key, tasks] as const]));
}
