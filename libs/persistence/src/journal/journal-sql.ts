const TABLE = { complaint: 'complaint', task: 'party_task' } as const;
const SUBJECT = { complaint: 'd.complaint_id = $2 AND d.task_id IS NULL', task: 'd.task_id = $2' } as const;

/**
 * Parameters: 1 row, 2 id, 3 expected version, 4 events, 5 armed deadlines, 6 outbox, 7 messages, 8 audit, 9 participants,
 * 10 stop all (not null) or not, 11 purposes to stop, 12 fired deadline, 13 fired by, 14 business now.
 *
 * All parts see the snapshot before the statement, so "stop all" never touches the deadlines armed beside it.
 */
export function saveStatement(stream: 'complaint' | 'task', isUpdate: boolean): string {
  const cached = STATEMENTS[stream][isUpdate ? 'update' : 'insert'];
  return cached;
}

const insertRow = (table: string): string => `
  INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb) WHERE $3::integer = 0 AND $2::uuid IS NOT NULL`;

const updateRow = (table: string, columns: readonly string[]): string => `
  UPDATE ${table} SET (${columns.join(', ')}) = (SELECT ${columns.join(', ')} FROM jsonb_populate_record(NULL::${table}, $1::jsonb))
  WHERE id = $2 AND version = $3 RETURNING 1`;

const WRITES = `
  , events AS (
    INSERT INTO event (stream, stream_id, version, complaint_id, type, at, actor_id, actor_kind, data)
    SELECT stream, stream_id, version, complaint_id, type, at, actor_id, actor_kind, data FROM jsonb_populate_recordset(NULL::event, $4::jsonb)
  ), armed AS (
    INSERT INTO deadline SELECT * FROM jsonb_populate_recordset(NULL::deadline, $5::jsonb)
  ), queued AS (
    INSERT INTO outbox (key, topic, payload) SELECT key, topic, payload FROM jsonb_to_recordset($6::jsonb) AS o(key text, topic text, payload jsonb)
  ), messages AS (
    INSERT INTO message SELECT * FROM jsonb_populate_recordset(NULL::message, $7::jsonb)
  ), audited AS (
    INSERT INTO audit_entry (at, actor_id, actor_kind, action, complaint_id, subject_id)
    SELECT at, actor_id, actor_kind, action, complaint_id, subject_id
    FROM jsonb_to_recordset($8::jsonb) AS a(at timestamptz, actor_id uuid, actor_kind text, action text, complaint_id uuid, subject_id uuid)
  ), participants AS (
    INSERT INTO participant SELECT * FROM jsonb_populate_recordset(NULL::participant, $9::jsonb) ON CONFLICT DO NOTHING
  )`;

/** Clocks of this aggregate that stop, and the one that fires: compared and set as well. */
const clocks = (stream: 'complaint' | 'task'): string => `
  , clocks AS (
    UPDATE deadline d SET
      state = CASE WHEN d.id = $12 THEN 'fired' WHEN d.state = 'armed' THEN 'stopped' ELSE d.state END,
      fired_at = CASE WHEN d.id = $12 THEN $14 ELSE d.fired_at END,
      fired_by = CASE WHEN d.id = $12 THEN $13 ELSE d.fired_by END,
      stopped_at = CASE WHEN $10::text IS NOT NULL OR d.purpose = ANY ($11::text[]) OR (d.id = $12 AND NOT d.is_measured) THEN $14 ELSE d.stopped_at END
    WHERE ${SUBJECT[stream]} AND d.stopped_at IS NULL AND ($10::text IS NOT NULL OR d.purpose = ANY ($11::text[]) OR d.id = $12::uuid)
      AND (d.id IS DISTINCT FROM $12::uuid OR d.state = 'armed')
    RETURNING d.id
  )`;

/** A new aggregate has no clocks yet; nothing is there to compare with. */
const insertStatement = (stream: 'complaint' | 'task'): string =>
  `WITH saved AS (${insertRow(TABLE[stream])}) ${WRITES} SELECT 1 AS saved, 0 AS fired`;

const updateStatement = (stream: 'complaint' | 'task', columns: readonly string[]): string =>
  `WITH saved AS (${updateRow(TABLE[stream], columns)}) ${WRITES} ${clocks(stream)} SELECT (SELECT count(*)::integer FROM saved) AS saved, (SELECT count(*)::integer FROM clocks WHERE id = $12) AS fired`;

/** Columns that change after the first commit; the others never do. */
const COMPLAINT_COLUMNS = [
  'version',
  'status',
  'target_missed_at',
  'ceiling_warned_at',
  'ceiling_breached_at',
  'payment_state',
  'start_rung',
  'answered_at',
  'answered_by_id',
  'outcome',
  'answer_text_id',
  'objection_until',
  'closed_at',
  'closure',
  'closed_by',
  'reopenings',
] as const;
const TASK_COLUMNS = [
  'version',
  'status',
  'rung',
  'level',
  'seat',
  'position_id',
  'assignee_id',
  'institution_id',
  'zone',
  'calendar_id',
  'rung_started_at',
  'step_due_at',
  'acknowledged_at',
  'settled_at',
  'outcome',
  'answer_text_id',
  'answered_by_id',
  'climbs',
] as const;

const STATEMENTS = {
  complaint: { insert: insertStatement('complaint'), update: updateStatement('complaint', COMPLAINT_COLUMNS) },
  task: { insert: insertStatement('task'), update: updateStatement('task', TASK_COLUMNS) },
} as const;
