import type { Client } from 'pg';
import { parseIso } from '#core/calendar/instant';
import type { Instant } from '#core/calendar/instant';

/** The clock of a story stands still; only the story moves it. */
export class StoryClock {
  constructor(private readonly admin: Client) {}

  async now(): Promise<Instant> {
    const { rows } = await this.admin.query<{ sim_at: Date }>('SELECT sim_at FROM clock_anchor');
    const [row] = rows;
    if (!row) throw new Error('the story clock is not set');
    return row.sim_at.getTime();
  }

  /** `at`: ISO 8601 with an offset, or an instant. */
  async set(at: string | Instant): Promise<void> {
    const instant = typeof at === 'string' ? parseIso(at) : at;
    await this.admin.query(
      `INSERT INTO clock_anchor (id, real_at, sim_at, rate) VALUES (1, clock_timestamp(), $1, 0)
       ON CONFLICT (id) DO UPDATE SET real_at = excluded.real_at, sim_at = excluded.sim_at, rate = 0`,
      [new Date(instant)],
    );
  }

  /** The next instant at which something falls due. */
  async nextDeadline(): Promise<Instant | undefined> {
    const { rows } = await this.admin.query<{ act_at: Date | null }>(
      `SELECT min(act_at) AS act_at FROM deadline WHERE state = 'armed'`,
    );
    return rows[0]?.act_at?.getTime();
  }
}
