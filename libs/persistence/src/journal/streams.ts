import type { Stream } from '#contracts/workflow-ids';

/** How the rows of a stream lie in the database: all that the journal and the sweeper have to know of it. */
export interface StreamTable {
  readonly table: string;
  /** Columns that change after the first commit; the others never do. */
  readonly columns: readonly string[];
}

const COMPLAINT_COLUMNS = [
  'version',
  'status',
  'target_due_at',
  'target_paused_at',
  'target_pause_until',
  'target_pauses',
  'ceiling_due_at',
  'ceiling_norm',
  'extensions',
  'extension_asked',
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
  'contact',
  'message_hold',
  'followed_up_at',
  'pending_closure',
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
  'late_cause',
  'climbs',
  'party',
  'ask',
  'ladder',
  'bounces',
  'awaits_direction',
  'is_directed',
  'visited_at',
  'visit_result',
  'awaited_documents',
  'documents_asked_at',
  'documents_asked_by_id',
  'documents_reach',
  'pause',
  'pauses',
  'limit_started_at',
  'limit_due_at',
  'limit_missed_at',
  'limit_extensions',
] as const;

const REFERRAL_COLUMNS = [
  'version',
  'status',
  'addressees',
  'step_due_at',
  'accepted_by_id',
  'accepted_institution_id',
  'accepted_at',
  'called_at',
  'contact_confirmed_at',
  'completed_at',
  'outcome',
  'revoked_at',
  'returned_at',
] as const;

const CASE_COLUMNS = [
  'version',
  'status',
  'risk',
  'manager_id',
  'consent',
  'contact_due_at',
  'contacted_at',
  'contact_missed_at',
  'referrals_open',
  'closure',
  'closed_at',
] as const;

export const STREAM_TABLE: Readonly<Record<Stream, StreamTable>> = {
  complaint: { table: 'complaint', columns: COMPLAINT_COLUMNS },
  task: { table: 'party_task', columns: TASK_COLUMNS },
  referral: { table: 'referral', columns: REFERRAL_COLUMNS },
  case: { table: 'social_case', columns: CASE_COLUMNS },
};
