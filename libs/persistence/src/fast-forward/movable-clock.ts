import type { Client } from 'pg';
import type { Instant } from '#core/calendar/instant';
import { businessNow } from '#core/sla/business-clock';

interface AnchorRow {
  readonly real_at: Date;
  readonly sim_at: Date;
  readonly rate: number;
}

/** The business clock in somebody's hands: the demonstration, training and stories set it; production has no anchor. */
export class MovableClock {
  constructor(private readonly admin: Client) {}

  async now(): Promise<Instant> {
    const { rows } = await this.admin.query<AnchorRow>('SELECT real_at, sim_at, rate FROM clock_anchor');
    const [row] = rows;
    if (!row) throw new Error('the business clock is not set');
    return businessNow({ realAt: row.real_at.getTime(), simAt: row.sim_at.getTime(), rate: row.rate }, Date.now());
  }

  /** From `at` on, business time runs `rate` times as fast as real time; with 0 it stands still. */
  async set(at: Instant, rate: number): Promise<void> {
    await this.admin.query(
      `INSERT INTO clock_anchor (id, real_at, sim_at, rate) VALUES (1, $1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET real_at = excluded.real_at, sim_at = excluded.sim_at, rate = excluded.rate`,
      [new Date(), new Date(at), rate],
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
