import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** Follows from the user, so that whoever got a task can act without a further question. */
export const tokenOf = (userId: string): string => createHash('sha256').update(`drill/${userId}`).digest('base64url');

/** A session for everybody of the demonstration organisation. */
export async function openSessions(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ id: string }>('SELECT id FROM user_account');
  const ids = rows.map(({ id }) => id);
  const hashes = ids.map((id) => createHash('sha256').update(tokenOf(id)).digest());
  await admin.query(
    `INSERT INTO session (token_hash, user_id, created_at, expires_at)
     SELECT hash, user_id, clock_timestamp(), clock_timestamp() + interval '1 day' FROM unnest($1::bytea[], $2::uuid[]) AS s(hash, user_id)`,
    [hashes, ids],
  );
}
