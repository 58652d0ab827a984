import type { Client } from 'pg';
import { codesOf } from '#core/vocabulary';
import type { AddresseeStatus, DeadlinePurpose, Label, ReferralStatus } from '#core/vocabulary';

export interface Count<Code extends string> {
  readonly code: Code;
  readonly count: number;
}

export interface Totals {
  readonly fired: readonly Count<DeadlinePurpose>[];
  /** Measured clocks that ran past their due instant, also those that were stopped later. */
  readonly breaches: readonly Count<DeadlinePurpose>[];
  readonly referrals: readonly Count<ReferralStatus>[];
  /** How it ended with every service that was named. */
  readonly addressees: readonly Count<AddresseeStatus>[];
  readonly running: number;
  readonly sent: number;
  readonly suppressed: number;
}

const deadlines = (condition: string): string => `SELECT purpose AS code FROM deadline WHERE ${condition}`;
const FIRED = deadlines(`state = 'fired'`);
const BREACHED = deadlines('is_measured AND (stopped_at >= due_at OR fired_at IS NOT NULL)');
const REFERRALS = 'SELECT status AS code FROM referral';
const ADDRESSEES = `SELECT a->>'status' AS code FROM referral, jsonb_array_elements(addressees) AS a`;

export async function readTotals(admin: Client): Promise<Totals> {
  const counts = async <Code extends string>(codes: string): Promise<readonly Count<Code>[]> =>
    (await admin.query<Count<Code>>(`SELECT code, count(*)::integer AS count FROM (${codes}) GROUP BY code`)).rows;
  const { rows } = await admin.query<Pick<Totals, 'running' | 'sent' | 'suppressed'>>(
    `SELECT (SELECT count(*)::integer FROM deadline WHERE stopped_at IS NULL) AS running,
       count(*) FILTER (WHERE status = 'sent')::integer AS sent,
       count(*) FILTER (WHERE status = 'suppressed')::integer AS suppressed FROM message`,
  );
  const [{ running, sent, suppressed } = { running: 0, sent: 0, suppressed: 0 }] = rows;
  return {
    fired: await counts(FIRED),
    breaches: await counts(BREACHED),
    referrals: await counts(REFERRALS),
    addressees: await counts(ADDRESSEES),
    running,
    sent,
    suppressed,
  };
}

/** `12 (7 × Pengingat: belum dibaca; 5 × Batas hukum)`, in the order of the vocabulary. */
export function countsInWords<Code extends string>(
  counts: readonly Count<Code>[],
  vocabulary: Readonly<Record<Code, Label>>,
  labelOf: (code: Code) => string,
): string {
  const parts = codesOf(vocabulary).flatMap((code) =>
    counts.filter((row) => row.code === code).map(({ count }) => `${count} × ${labelOf(code)}`),
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return parts.length > 0 ? `${total} (${parts.join('; ')})` : '0';
}
