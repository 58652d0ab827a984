import { Injectable } from '@nestjs/common';
import type { Zone } from '#core/calendar/instant';
import type { Seat } from '#core/vocabulary';
import { tx } from '../tx/tx';

export interface SeatHeld {
  readonly userId: string;
  readonly login: string;
  readonly language: 'id' | 'en';
  readonly positionId: string | null;
  readonly seat: Seat | null;
  readonly title: string | null;
  readonly zone: Zone | null;
  readonly institutionId: string | null;
  readonly institutionKind: string | null;
  readonly areas: readonly string[];
}

/** Who somebody is, read from the organisation: never from a token. Real time decides whether a session is valid. */
@Injectable()
export class ActorRepository {
  /** Seats this person holds, or stands in for, now; one row without a seat for somebody without any. */
  seatsOf(userId: string): Promise<SeatHeld[]> {
    return tx.query<SeatHeld>(SEATS_OF, [userId, new Date(tx.now())]);
  }

  async userOfSession(tokenHash: Buffer): Promise<string | undefined> {
    const [row] = await tx.query<{ user_id: string }>(
      'SELECT user_id FROM session WHERE token_hash = $1 AND expires_at > clock_timestamp()',
      [tokenHash],
    );
    return row?.user_id;
  }

  async addSession(tokenHash: Buffer, userId: string, lifeSeconds: number): Promise<Date> {
    const [row] = await tx.query<{ expires_at: Date }>(
      `INSERT INTO session (token_hash, user_id, created_at, expires_at)
       VALUES ($1, $2, clock_timestamp(), clock_timestamp() + make_interval(secs => $3)) RETURNING expires_at`,
      [tokenHash, userId, lifeSeconds],
    );
    if (!row) throw new Error('add session: nothing was returned');
    return row.expires_at;
  }

  removeSession(tokenHash: Buffer): Promise<unknown> {
    return tx.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
  }

  /** Names of areas by their codes; the whole country has the code '' and no name. */
  async areaNames(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ code: string; name: string }>('SELECT code, name FROM region WHERE code = ANY ($1)', [
      codes,
    ]);
    return new Map(rows.map(({ code, name }) => [code, name]));
  }

  async findPersona(login: string): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      'SELECT id FROM user_account WHERE login = $1 AND is_persona AND deactivated_at IS NULL',
      [login],
    );
    return row?.id;
  }

  async personas(): Promise<{ id: string; login: string }[]> {
    return tx.query('SELECT id, login FROM user_account WHERE is_persona AND deactivated_at IS NULL ORDER BY login');
  }
}

const SEATS_OF = `
  SELECT u.id AS "userId", u.login, u.language, p.id AS "positionId", p.seat, p.title, p.zone, p.institution_id AS "institutionId", i.kind AS "institutionKind",
    coalesce((SELECT array_agg(a.area_code) FROM position_area a WHERE a.position_id = p.id), '{}') AS areas
  FROM user_account u
  LEFT JOIN LATERAL (
    SELECT h.position_id FROM holding h WHERE h.user_id = u.id AND h.valid_from <= $2 AND (h.valid_to IS NULL OR h.valid_to > $2)
    UNION SELECT d.position_id FROM deputy d WHERE d.user_id = u.id AND d.valid_from <= $2 AND d.valid_to > $2
    UNION SELECT r.position_id FROM duty_roster r WHERE r.user_id = u.id AND r.valid_from <= $2 AND r.valid_to > $2
  ) held ON true
  LEFT JOIN position p ON p.id = held.position_id AND p.valid_from <= $2 AND (p.valid_to IS NULL OR p.valid_to > $2)
  LEFT JOIN institution i ON i.id = p.institution_id
  WHERE u.id = $1 AND u.deactivated_at IS NULL`;
