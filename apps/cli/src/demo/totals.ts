import type { Client } from 'pg';
import { codesOf, DEADLINE_PURPOSE } from '#core/vocabulary';
import type { DeadlinePurpose } from '#core/vocabulary';

export interface Count {
  readonly purpose: DeadlinePurpose;
  readonly count: number;
}

export interface Totals {
  readonly fired: readonly Count[];
  /** Measured clocks that ran past their due instant, also those that were stopped later. */
  readonly breaches: readonly Count[];
  readonly running: number;
  readonly sent: number;
  readonly suppressed: number;
}

const BREACHED = 'is_measured AND (stopped_at >= due_at OR fired_at IS NOT NULL)';

export async function readTotals(admin: Client): Promise<Totals> {
  const counts = async (condition: string): Promise<readonly Count[]> => {
    const sql = `SELECT purpose, count(*)::integer AS count FROM deadline WHERE ${condition} GROUP BY purpose`;
    return (await admin.query<Count>(sql)).rows;
  };
  const { rows } = await admin.query<Pick<Totals, 'running' | 'sent' | 'suppressed'>>(
    `SELECT (SELECT count(*)::integer FROM deadline WHERE stopped_at IS NULL) AS running,
       count(*) FILTER (WHERE status = 'sent')::integer AS sent,
       count(*) FILTER (WHERE status = 'suppressed')::integer AS suppressed FROM message`,
  );
  const [{ running, sent, suppressed } = { running: 0, sent: 0, suppressed: 0 }] = rows;
  return { fired: await counts(`state = 'fired'`), breaches: await counts(BREACHED), running, sent, suppressed };
}

/** `12 (7 × Pengingat: belum dibaca; 5 × Batas hukum)` */
export function countsInWords(counts: readonly Count[], labelOf: (purpose: DeadlinePurpose) => string): string {
  const parts = codesOf(DEADLINE_PURPOSE).flatMap((purpose) =>
    counts.filter((row) => row.purpose === purpose).map(({ count }) => `${count} × ${labelOf(purpose)}`),
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return parts.length > 0 ? `${total} (${parts.join('; ')})` : '0';
}
