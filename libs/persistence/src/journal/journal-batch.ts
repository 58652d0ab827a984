import type { Stream } from '#contracts/workflow-ids';
import { toRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';
import type { Change } from './change';
import { admitAddressees } from './journal';
import { rowsOf } from './journal-rows';
import { saveAllStatement } from './journal-sql';
import { StaleVersionError } from './stale-version';
import { STREAM_TABLE } from './streams';

/**
 * Saves what `saveChange` would save one after another, with one statement for each stream. Every change moves an aggregate
 * on that is there already, and no aggregate is moved twice.
 * @throws StaleVersionError when somebody else was faster with one of them: then none is saved.
 */
export async function saveChanges(changes: readonly Change[]): Promise<void> {
  for (const stream of new Set(changes.map((change) => change.stream)))
    await saveAll(
      stream,
      changes.filter((change) => change.stream === stream),
    );
}

async function saveAll(stream: Stream, changes: readonly Change[]): Promise<void> {
  const rows = changes.map((change) => rowsOf(change, tx.actor(), tx.now()));
  const all = (part: keyof ReturnType<typeof rowsOf>): string => JSON.stringify(rows.flatMap((each) => each[part]));
  const [result] = await tx.query<{ saved: string[]; fired: string[] }>(saveAllStatement(stream), [
    JSON.stringify(changes.map(({ after }) => changeable(stream, after))),
    changes.map(({ after }) => after.id),
    changes.map(expectedVersion),
    all('events'),
    all('armed'),
    all('outbox'),
    all('messages'),
    all('audit'),
    // In one order everywhere: two batches that tell the same people never wait for each other in a circle.
    JSON.stringify(rows.flatMap(({ participants }) => participants).sort(byKey)),
    JSON.stringify(changes.map(clocksOf)),
    new Date(tx.now()),
  ]);
  const [saved, fired] = [new Set(result?.saved), new Set(result?.fired)];
  const missed = changes.find(({ after, fired: one }) => !saved.has(after.id) || (one && !fired.has(after.id)));
  await admitAddressees(rows.flatMap(({ addressees }) => addressees));
  if (missed) throw new StaleVersionError(stream, missed.after.id, expectedVersion(missed));
  tx.changed();
}

function expectedVersion({ stream, before, after }: Change): number {
  if (!before) throw new Error(`save many: ${stream} ${after.id} is new`);
  return before.version;
}

/** The columns that may change and the id: the rest of the row need not travel. */
function changeable(stream: Stream, state: { readonly id: string }): Row {
  const row = toRow(state);
  return Object.fromEntries(['id', ...STREAM_TABLE[stream].columns].map((column) => [column, row[column]]));
}

const clocksOf = ({ after, outcome: { stop }, fired }: Change): Row => ({
  subject_id: after.id,
  stops_all: stop === 'all',
  purposes: stop === 'all' || stop === 'none' ? [] : stop,
  fired_id: fired?.deadlineId ?? null,
  fired_by: fired?.by ?? null,
});

const keyOf = (row: Row): string => `${String(row.complaint_id)} ${String(row.participant_key)}`;
const byKey = (left: Row, right: Row): number => (keyOf(left) < keyOf(right) ? -1 : 1);
