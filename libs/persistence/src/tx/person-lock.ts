import { tx } from './tx';

/** Any numbers, one for each thing of a person that is read first and written then. */
const LOCK_OF = { export: 7_202_614, leave: 7_202_615 } as const;

/** Held until the transaction ends: two at once would both find nothing in the way. Others do not wait. */
export async function lockPerson(what: keyof typeof LOCK_OF, userId: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [LOCK_OF[what], userId]);
}
