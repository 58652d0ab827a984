import type { Stream } from '#contracts/workflow-ids';

/** How the rows of a stream lie in the database: all that the journal and the sweeper have to know of it. */
export interface StreamTable {
  readonly table: string;
  /** The column of `deadline` that names the aggregate. */
  readonly subject: string;
  /** What is true of the aggregate's own deadlines and of nobody else's; `d` is the deadline. */
  readonly isOwn: string;
  /** Columns that change after the first commit; the others never do. */
  readonly columns: readonly string[];
}

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

export const STREAM_TABLE: Readonly<Record<Stream, StreamTable>> = {
  complaint: {
    table: 'complaint',
    subject: 'complaint_id',
    isOwn: 'd.task_id IS NULL',
    columns: COMPLAINT_COLUMNS,
  },
  task: { table: 'party_task', subject: 'task_id', isOwn: 'd.task_id IS NOT NULL', columns: TASK_COLUMNS },
};
