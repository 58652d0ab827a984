import type { Client } from 'pg';
import type { Happening } from './happening';

interface EventRow {
  readonly complaint_id: string;
  readonly stream_id: string;
  readonly version: number;
  readonly type: string;
  readonly at: Date;
  readonly data: object;
  readonly recorded_at: Date;
}

/** A transaction may commit after a later one; none is open for so long (real ms). */
const COMMITS_WITHIN_MS = 60_000;

/** Reads on in the append-only events of all complaints. */
export class Journal {
  private readonly seen = new Set<string>();
  private readFrom = new Date(0);

  constructor(private readonly admin: Client) {}

  /** What happened since the last reading, complaint by complaint in the order of their filing. */
  async readOn(): Promise<Happening[]> {
    const { rows } = await this.admin.query<EventRow>(
      `SELECT e.complaint_id, e.stream_id, e.version, e.type, e.at, e.data, e.recorded_at
       FROM event e JOIN complaint c ON c.id = e.complaint_id WHERE e.recorded_at >= $1
       ORDER BY date_trunc('minute', e.at), c.filed_at, c.id, e.recorded_at, e.version`,
      [this.readFrom],
    );
    const latest = Math.max(...rows.map((row) => row.recorded_at.getTime()));
    if (rows.length > 0) this.readFrom = new Date(latest - COMMITS_WITHIN_MS);
    const fresh = rows.filter((row) => !this.seen.has(keyOf(row)));
    for (const row of fresh) this.seen.add(keyOf(row));
    return fresh.map(happeningOf);
  }
}

const keyOf = (row: EventRow): string => `${row.stream_id}/v${row.version}`;

const happeningOf = (row: EventRow): Happening => ({
  complaintId: row.complaint_id,
  streamId: row.stream_id,
  event: { type: row.type, at: row.at.getTime(), ...row.data } as Happening['event'],
});
