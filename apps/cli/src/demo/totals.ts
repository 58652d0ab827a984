import type { Client } from 'pg';
import { codesOf, DEADLINE_PURPOSE } from '#core/vocabulary';
import type { DeadlinePurpose } from '#core/vocabulary';
import type { Language } from '#notices/language';

type Count = { readonly purpose: DeadlinePurpose; readonly count: number };

export interface Totals {
  readonly fired: readonly Count[];
  /** Measured clocks that ran past their due instant, also those that somebody stopped later. */
  readonly breaches: readonly Count[];
  readonly running: number;
  readonly sent: number;
  readonly suppressed: number;
}

export async function readTotals(admin: Client): Promise<Totals> {
  const counts = async (condition: string): Promise<readonly Count[]> =>
    (
      await admin.query<Count>(
        `SELECT purpose, count(*)::integer AS count FROM deadline WHERE ${condition} GROUP BY purpose`,
      )
    ).rows;
  const { rows } = await admin.query<{ running: number; sent: number; suppressed: number }>(
    `SELECT (SELECT count(*)::integer FROM deadline WHERE stopped_at IS NULL AND state IN ('armed', 'spent')) AS running,
       count(*) FILTER (WHERE status = 'sent')::integer AS sent,
       count(*) FILTER (WHERE status = 'suppressed')::integer AS suppressed FROM message`,
  );
  const [row] = rows;
  return {
    fired: await counts(`state = 'fired'`),
    breaches: await counts('is_measured AND (stopped_at >= due_at OR fired_at IS NOT NULL)'),
    running: row?.running ?? 0,
    sent: row?.sent ?? 0,
    suppressed: row?.suppressed ?? 0,
  };
}

/** `12 (7 × Pengingat: belum dibaca; 5 × Batas hukum)` */
export function countsInWords(counts: readonly Count[], language: Language): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const order = codesOf(DEADLINE_PURPOSE);
  const parts = [...counts]
    .sort((one, other) => order.indexOf(one.purpose) - order.indexOf(other.purpose))
    .map(({ purpose, count }) => `${count} × ${DEADLINE_PURPOSE[purpose][language]}`);
  return parts.length > 0 ? `${total} (${parts.join('; ')})` : '0';
}
