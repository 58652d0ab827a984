import { tx } from '../tx/tx';
import { toRow } from '../row';
import type { Row } from '../row';
import type { Change } from './change';
import { rowsOf } from './journal-rows';
import { saveStatement } from './journal-sql';
import { StaleVersionError } from './stale-version';

/**
 * Saves a change in one statement: the row (compare-and-set on its version), the append-only events, the deadlines that
 * stop, fire and start, audit, messages and outbox. A change without events writes nothing but the fired deadline.
 * @throws StaleVersionError when somebody else was faster.
 */
export async function saveChange(change: Change): Promise<void> {
  const { outcome, before, after, fired } = change;
  const rows = rowsOf(change, tx.actor(), tx.now());
  const parameters = [
    JSON.stringify(toRow(after)),
    after.id,
    before?.version ?? 0,
    JSON.stringify(rows.events),
    JSON.stringify(rows.armed),
    JSON.stringify(rows.outbox),
    JSON.stringify(rows.messages),
    JSON.stringify(rows.audit),
    JSON.stringify(rows.participants),
  ];
  const clocks = [
    outcome.stop === 'all' ? 'all' : null,
    outcome.stop === 'all' || outcome.stop === 'none' ? [] : outcome.stop,
    fired?.deadlineId ?? null,
    fired?.by ?? null,
    new Date(tx.now()),
  ];
  const isUpdate = before !== undefined;
  const result = await tx.query<{ saved: number; fired: number }>(
    saveStatement(change.stream, isUpdate),
    isUpdate ? [...parameters, ...clocks] : parameters,
  );
  // The armed row is compared and set too: nobody else may have fired it.
  const isFired = fired === undefined || result[0]?.fired === 1;
  if (before && (result[0]?.saved !== 1 || !isFired))
    throw new StaleVersionError(change.stream, after.id, before.version);
  await admitAddressees(rows.addressees);
  if (rows.events.length > 0) tx.changed();
}

/** From now on these services see their packet. */
export async function admitAddressees(rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO referral_addressee SELECT * FROM jsonb_populate_recordset(NULL::referral_addressee, $1::jsonb) ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}
