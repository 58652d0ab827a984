import { businessNow } from '#core/sla/business-clock';
import type { ClockAnchor } from '#core/sla/business-clock';
import type { Client } from 'pg';
import { inOwnerTransaction } from '../seeds/owner-transaction';

/**
 * From now on business time runs `rate` times as fast as real time; left out, as fast. It goes on from where it is and never
 * back, so an installation that was accelerated once stays ahead. For demonstration and training.
 * @returns the business instant (ms), or undefined where business time is real time.
 */
export const setClockRate = (adminUrl: string, rate = 1): Promise<number | undefined> =>
  inOwnerTransaction(adminUrl, async (client) => {
    const anchor = await findAnchor(client);
    if (!anchor && rate === 1) return undefined;
    const realAt = Date.now();
    const simAt = businessNow(anchor, realAt);
    await client.query(
      `INSERT INTO clock_anchor (id, real_at, sim_at, rate) VALUES (1, $1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET real_at = excluded.real_at, sim_at = excluded.sim_at, rate = excluded.rate`,
      [new Date(realAt), new Date(simAt), rate],
    );
    return simAt;
  });

async function findAnchor(client: Client): Promise<ClockAnchor | undefined> {
  const { rows } = await client.query<{ real_at: Date; sim_at: Date; rate: number }>(
    'SELECT real_at, sim_at, rate FROM clock_anchor',
  );
  const [row] = rows;
  return row && { realAt: row.real_at.getTime(), simAt: row.sim_at.getTime(), rate: row.rate };
}
