import type { OutboxRepository, OutboxRow } from '#persistence/outbox/outbox.repository';
import { workflowKey } from '#contracts/workflow-ids';
import type { TemporalClient } from '#platform/temporal/temporal-client';

type WakeRow = Extract<OutboxRow, { topic: 'wake' }>;

/** Rows in hand at once, and calls under way at once. */
const BATCH = 100;
const CONCURRENCY = 20;

/** Passes wakes on to Temporal. Several for one process become one: it reads Postgres anyway. */
export class WakeRelay {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly temporal: TemporalClient,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  async pass(): Promise<'more' | 'done'> {
    const rows = await this.outbox.claim('wake', BATCH);
    if (rows.length === 0) return 'done';
    const waiting = newestOfEach(rows);
    const delivered: string[] = [];
    let isDown = false;
    const callNext = async (): Promise<void> => {
      for (let next = waiting.shift(); next && !isDown; next = waiting.shift()) {
        const { stream, id, version, complaintId } = next.newest.payload;
        try {
          await this.temporal.wake(stream, id, { version }, complaintId);
          delivered.push(...next.rowIds);
        } catch (error) {
          isDown = true;
          this.onFailure(error);
        }
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, callNext));
    await this.settle(rows, new Set(delivered));
    return isDown ? 'done' : rows.length === BATCH ? 'more' : 'done';
  }

  private async settle(rows: readonly WakeRow[], delivered: ReadonlySet<string>): Promise<void> {
    const failed = rows.filter((row) => !delivered.has(row.id)).map((row) => row.id);
    if (delivered.size > 0) await this.outbox.markDelivered([...delivered]);
    if (failed.length > 0) await this.outbox.release(failed);
  }
}

interface Wakes {
  readonly newest: WakeRow;
  readonly rowIds: readonly string[];
}

function newestOfEach(rows: readonly WakeRow[]): Wakes[] {
  const byProcess = new Map<string, Wakes>();
  for (const row of rows) {
    const key = workflowKey(row.payload.stream, row.payload.id);
    const known = byProcess.get(key);
    const newest = known && known.newest.payload.version > row.payload.version ? known.newest : row;
    byProcess.set(key, { newest, rowIds: [...(known?.rowIds ?? []), row.id] });
  }
  return [...byProcess.values()];
}
