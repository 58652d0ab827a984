import type { Stream } from '#contracts/workflow-ids';
import { STREAM_TABLE } from './streams';
import type { StreamTable } from './streams';

/**
 * One change. Parameters: 1 row, 2 id, 3 expected version, 4 events, 5 armed deadlines, 6 outbox, 7 messages, 8 audit,
 * 9 participants, 10 stop all (not null) or not, 11 purposes to stop, 12 fired deadline, 13 fired by, 14 business now.
 *
 * All parts see the snapshot before the statement, so "stop all" never touches the deadlines armed beside it.
 */
export const saveStatement = (stream: Stream, isUpdate: boolean): string =>
  STATEMENTS[stream][isUpdate ? 'update' : 'insert'];

/**
 * Many changes of one stream, each of another aggregate. Parameters: 1 rows, 2 ids, 3 expected versions, 4 to 9 as above,
 * 10 which clocks of whom stop or fire, 11 business now.
 */
export const saveAllStatement = (stream: Stream): string => STATEMENTS[stream].updateAll;

const insertRow = (table: string): string => `
  INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb) WHERE $3::integer = 0 AND $2::uuid IS NOT NULL`;

const updateRow = ({ table, columns }: StreamTable): string => `
  UPDATE ${table} SET (${columns.join(', ')}) = (SELECT ${columns.join(', ')} FROM jsonb_populate_record(NULL::${table}, $1::jsonb))
  WHERE id = $2 AND version = $3 RETURNING 1`;

const updateRows = ({ table, columns }: StreamTable): string => `
  UPDATE ${table} t SET ${columns.map((column) => `${column} = r.${column}`).join(', ')}
  FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) r JOIN unnest($2::uuid[], $3::integer[]) AS seen(id, version) ON seen.id = r.id
  WHERE t.id = r.id AND t.version = seen.version RETURNING t.id`;

/** A message without a status asks the complaint whether it is held until a safe contact is confirmed. */
const WRITES = `
  , events AS (
    INSERT INTO event (stream, stream_id, version, complaint_id, type, at, actor_id, actor_kind, data)
    SELECT stream, stream_id, version, complaint_id, type, at, actor_id, actor_kind, data FROM jsonb_populate_recordset(NULL::event, $4::jsonb)
  ), armed AS (
    INSERT INTO deadline SELECT * FROM jsonb_populate_recordset(NULL::deadline, $5::jsonb)
  ), decided AS (
    SELECT m.id, m.key, m.complaint_id, m.template, m.params, m.recipient_kind, m.recipient_user_id, m.created_at,
      coalesce(m.status, (SELECT 'held' FROM complaint c WHERE c.id = m.complaint_id AND c.message_hold IN ('everybody', m.recipient_kind)), 'queued') AS status
    FROM jsonb_populate_recordset(NULL::message, $7::jsonb) m
  ), messages AS (
    INSERT INTO message (id, key, complaint_id, template, params, recipient_kind, recipient_user_id, created_at, status)
    SELECT id, key, complaint_id, template, params, recipient_kind, recipient_user_id, created_at, status FROM decided
  ), queued AS (
    INSERT INTO outbox (key, topic, payload)
    SELECT o.key, o.topic, o.payload FROM jsonb_to_recordset($6::jsonb) AS o(key text, topic text, payload jsonb)
    WHERE o.topic <> 'notice' OR NOT EXISTS (SELECT 1 FROM decided d WHERE d.status = 'held' AND d.key || '/send' = o.key)
  ), audited AS (
    INSERT INTO audit_entry (at, actor_id, actor_kind, action, complaint_id, subject_id, detail)
    SELECT at, actor_id, actor_kind, action, complaint_id, subject_id, detail
    FROM jsonb_to_recordset($8::jsonb) AS a(at timestamptz, actor_id uuid, actor_kind text, action text, complaint_id uuid, subject_id uuid, detail jsonb)
  ), participants AS (
    INSERT INTO participant SELECT * FROM jsonb_populate_recordset(NULL::participant, $9::jsonb) ON CONFLICT DO NOTHING
  )`;

/** Clocks of this aggregate that stop, and the one that fires: compared and set as well. */
const CLOCKS = `
  , clocks AS (
    UPDATE deadline d SET
      state = CASE WHEN d.id = $12 THEN 'fired' WHEN d.state = 'armed' THEN 'stopped' ELSE d.state END,
      fired_at = CASE WHEN d.id = $12 THEN $14 ELSE d.fired_at END,
      fired_by = CASE WHEN d.id = $12 THEN $13 ELSE d.fired_by END,
      stopped_at = CASE WHEN $10::text IS NOT NULL OR d.purpose = ANY ($11::text[]) OR (d.id = $12 AND NOT d.is_measured) THEN $14 ELSE d.stopped_at END
    WHERE d.stream_id = $2 AND d.stopped_at IS NULL AND ($10::text IS NOT NULL OR d.purpose = ANY ($11::text[]) OR d.id = $12::uuid)
      AND (d.id IS DISTINCT FROM $12::uuid OR d.state = 'armed')
    RETURNING d.id
  )`;

/** The same for many: which clocks go is said in a row for each aggregate. */
const ALL_CLOCKS = `
  , clocks AS (
    UPDATE deadline d SET
      state = CASE WHEN d.id = c.fired_id THEN 'fired' WHEN d.state = 'armed' THEN 'stopped' ELSE d.state END,
      fired_at = CASE WHEN d.id = c.fired_id THEN $11 ELSE d.fired_at END,
      fired_by = CASE WHEN d.id = c.fired_id THEN c.fired_by ELSE d.fired_by END,
      stopped_at = CASE WHEN c.stops_all OR d.purpose = ANY (c.purposes) OR (d.id = c.fired_id AND NOT d.is_measured) THEN $11 ELSE d.stopped_at END
    FROM jsonb_to_recordset($10::jsonb) AS c(subject_id uuid, stops_all boolean, purposes text[], fired_id uuid, fired_by text)
    WHERE d.stream_id = c.subject_id AND d.stopped_at IS NULL AND (c.stops_all OR d.purpose = ANY (c.purposes) OR d.id = c.fired_id)
      AND (d.id IS DISTINCT FROM c.fired_id OR d.state = 'armed')
    RETURNING c.subject_id, d.id = c.fired_id AS is_fired
  )`;

/** A new aggregate has no clocks yet; nothing is there to compare with. */
const insertStatement = ({ table }: StreamTable): string =>
  `WITH saved AS (${insertRow(table)}) ${WRITES} SELECT 1 AS saved, 0 AS fired`;

const updateStatement = (stream: StreamTable): string =>
  `WITH saved AS (${updateRow(stream)}) ${WRITES} ${CLOCKS} SELECT (SELECT count(*)::integer FROM saved) AS saved, (SELECT count(*)::integer FROM clocks WHERE id = $12) AS fired`;

const updateAllStatement = (stream: StreamTable): string =>
  `WITH saved AS (${updateRows(stream)}) ${WRITES} ${ALL_CLOCKS}
   SELECT (SELECT coalesce(array_agg(id), '{}') FROM saved) AS saved, (SELECT coalesce(array_agg(subject_id), '{}') FROM clocks WHERE is_fired) AS fired`;

const statementsOf = (stream: StreamTable) => ({
  insert: insertStatement(stream),
  update: updateStatement(stream),
  updateAll: updateAllStatement(stream),
});

const STATEMENTS: Readonly<Record<Stream, ReturnType<typeof statementsOf>>> = {
  complaint: statementsOf(STREAM_TABLE.complaint),
  task: statementsOf(STREAM_TABLE.task),
  referral: statementsOf(STREAM_TABLE.referral),
  case: statementsOf(STREAM_TABLE.case),
};
