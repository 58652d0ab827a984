/** The processes' database roles: none of them owns a table, is superuser or may bypass row-level security. */
export const PROCESS_ROLES = [
  'tuntas_api',
  'tuntas_worker',
  'tuntas_relay',
  'tuntas_notifier',
  'tuntas_partner',
] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

/** Owns the schema; nobody logs in as this role. */
export const OWNER_ROLE = 'tuntas_owner';
