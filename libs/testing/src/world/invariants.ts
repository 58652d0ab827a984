import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import { evolveComplaint } from '#core/complaint/complaint';
import type { Complaint, ComplaintEvent } from '#core/complaint/complaint';
import { evolveTask } from '#core/party/party-task';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';

/** What must always be true of a database, whatever died meanwhile. Each query lists its violations. */
const ALWAYS: readonly string[] = [
  // Versions of a stream are 1, 2, 3 …
  `SELECT 'gap in events of ' || stream || ' ' || stream_id AS what FROM event GROUP BY stream, stream_id HAVING max(version) <> count(*)`,
  // Every fired deadline has had its effect, and once.
  `SELECT 'deadline ' || d.key || ' fired ' || d.fired || ' times, took effect ' || coalesce(e.effects, 0) || ' times' AS what
   FROM (SELECT stream_id, purpose, min(key) AS key, count(*) AS fired FROM deadline WHERE state = 'fired' GROUP BY 1, 2) d
   LEFT JOIN (SELECT stream_id, CASE type WHEN 'taskReminded' THEN 'remind' WHEN 'taskWarned' THEN 'warn' WHEN 'taskClimbed' THEN 'climb' WHEN 'targetMissed' THEN 'target'
       WHEN 'ceilingWarned' THEN 'ceilingWarn' WHEN 'ceilingBreached' THEN 'ceiling' WHEN 'complaintClosed' THEN 'objectionEnd' WHEN 'closingAsked' THEN 'objectionEnd' END AS purpose, count(*) AS effects
     FROM event WHERE coalesce(data->>'reason', 'silence') = 'silence' AND coalesce(data->>'closedBy', 'silence') = 'silence' AND NOT (type = 'closingAsked' AND data ? 'byId') GROUP BY 1, 2) e
     ON e.stream_id = d.stream_id AND e.purpose = d.purpose
   WHERE d.fired <> coalesce(e.effects, 0)`,
  // No effect before its time.
  `SELECT 'deadline ' || key || ' fired early' AS what FROM deadline WHERE fired_at < act_at`,
  // A settled aggregate has no clock left.
  `SELECT 'clock ' || d.key || ' runs on a settled task' AS what FROM deadline d JOIN party_task t ON t.id = d.task_id WHERE t.settled_at IS NOT NULL AND d.stopped_at IS NULL`,
  `SELECT 'clock ' || d.key || ' runs on a closed complaint' AS what FROM deadline d JOIN complaint c ON c.id = d.complaint_id WHERE c.status = 'closed' AND d.stopped_at IS NULL`,
  // Whoever is to be told is told once.
  `SELECT 'message ' || key || ' was sent without a record' AS what FROM message m WHERE status = 'sent' AND NOT EXISTS (SELECT 1 FROM demo_message d WHERE d.message_id = m.id)`,
];

export async function findViolations(admin: Client): Promise<string[]> {
  const found: string[] = [];
  for (const query of ALWAYS) found.push(...(await admin.query<{ what: string }>(query)).rows.map(({ what }) => what));
  return [...found, ...(await differingRows(admin))];
}

/** The row equals the fold of its events. */
async function differingRows(admin: Client): Promise<string[]> {
  const complaints = await admin.query<Row>('SELECT * FROM complaint');
  const tasks = await admin.query<Row>('SELECT * FROM party_task');
  const found: string[] = [];
  for (const row of complaints.rows) {
    const complaint = fromRow<Complaint>(row);
    const events = await eventsOf<ComplaintEvent>(admin, complaint.id);
    const folded = events.reduce<Complaint | undefined>(
      (state, event) => evolveComplaint(complaint.id, state, event),
      undefined,
    );
    if (!isDeepStrictEqual(withoutGaps(folded), withoutGaps(complaint)))
      found.push(`complaint ${complaint.id} is not the fold of its events`);
  }
  for (const row of tasks.rows) {
    const task = fromRow<PartyTask>(row);
    const events = await eventsOf<TaskEvent>(admin, task.id);
    const folded = events.reduce<PartyTask | undefined>((state, event) => evolveTask(task.id, state, event), undefined);
    if (!isDeepStrictEqual(withoutGaps(folded), withoutGaps(task)))
      found.push(`task ${task.id} is not the fold of its events`);
  }
  return found;
}

async function eventsOf<Event>(admin: Client, streamId: string): Promise<Event[]> {
  const { rows } = await admin.query<{ type: string; at: Date; data: object }>(
    'SELECT type, at, data FROM event WHERE stream_id = $1 ORDER BY version',
    [streamId],
  );
  return rows.map(({ type, at, data }) => ({ type, at: at.getTime(), ...data }) as Event);
}

/** An absent field and an undefined one are the same state. */
const withoutGaps = (state: object | undefined): object => JSON.parse(JSON.stringify(state ?? {})) as object;
