import type { Actor, UserActor } from '#core/access/actor';
import { may, visibleTo } from '#core/access/policy';
import type { Permission } from '#core/access/policy';
import type { Complaint } from '#core/complaint/complaint';
import { Problem } from '#platform/http/problem';
import { tx } from '#persistence/tx/tx';

/** @throws Problem 403 when the actor's roles do not grant this. */
export function permit(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw new Problem('forbidden');
}

/** What is hidden and what is missing look the same. */
export const hidden = (): Problem => new Problem('notFound');

/**
 * The rows an actor may see, as a condition on `c` (complaint). Row-level security holds the same rule again in the database;
 * each must keep a row hidden without the other. Adds its parameters to `parameters`.
 */
export function visibleCondition(actor: UserActor, parameters: unknown[]): string {
  const { scopes, userId, institutionId } = visibleTo(actor);
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const user = bind(userId);
  const patterns = bind(scopes.map((scope) => `${scope}%`));
  const institution = bind(institutionId ?? null);
  return `(c.region_code LIKE ANY (${patterns}::text[])
    OR EXISTS (SELECT 1 FROM participant p WHERE p.complaint_id = c.id AND (p.user_id = ${user} OR p.institution_id = ${institution}::uuid)))
    AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = c.id AND x.user_id = ${user})
    AND NOT EXISTS (SELECT 1 FROM institution_exclusion i WHERE i.complaint_id = c.id AND i.institution_id = ${institution}::uuid)`;
}

/** Reading who complained and what was told is written down in the transaction of the read. */
export async function auditRead(action: string, complaint: Pick<Complaint, 'id'>): Promise<void> {
  const actor = tx.actor();
  await tx.query(
    'INSERT INTO audit_entry (at, actor_id, actor_kind, action, complaint_id) VALUES ($1, $2, $3, $4, $5)',
    [new Date(tx.now()), actor.id, actor.kind, action, complaint.id],
  );
}

/** What somebody did or looked up, beside the events of a complaint: in the same transaction. `detail` holds codes and counts. */
export async function auditAct(
  action: string,
  about: {
    readonly complaintId?: string;
    readonly subjectId?: string;
    readonly detail?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const actor = tx.actor();
  await tx.query(
    'INSERT INTO audit_entry (at, actor_id, actor_kind, action, complaint_id, subject_id, detail) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [
      new Date(tx.now()),
      actor.id,
      actor.kind,
      action,
      about.complaintId ?? null,
      about.subjectId ?? null,
      about.detail === undefined ? null : JSON.stringify(about.detail),
    ],
  );
}
