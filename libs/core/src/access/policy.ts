import type { Role } from '../vocabulary';
import type { Actor, UserActor } from './actor';

/** Everything somebody may ask for. */
export const PERMISSIONS = [
  'complaint:file',
  'complaint:list',
  'complaint:read',
  'complaint:answer',
  'complaint:object',
  'complaint:close',
  'complaint:reopen',
  'complaint:withdraw',
  'task:list',
  'task:acknowledge',
  'task:answer',
  'task:decline',
  'monitor:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const HANDLERS = [
  'pendamping',
  'supervisor',
  'coordinator',
  'bank',
  'dinas',
  'manager',
] as const satisfies readonly Role[];

/** Permission × role (domain §1.2). What is not named is denied. */
export const GRANTED: Readonly<Record<Permission, readonly Role[]>> = {
  'complaint:file': ['operator', 'pendamping', 'supervisor', 'coordinator', 'dinas'],
  'complaint:list': ['operator', 'pendamping', 'supervisor', 'coordinator', 'bank', 'dinas', 'manager', 'inspectorate'],
  'complaint:read': ['operator', 'pendamping', 'supervisor', 'coordinator', 'bank', 'dinas', 'manager', 'inspectorate'],
  'complaint:answer': ['supervisor', 'coordinator'],
  'complaint:object': ['operator', 'supervisor'],
  'complaint:close': ['operator', 'supervisor', 'coordinator'],
  'complaint:reopen': ['operator', 'supervisor', 'coordinator'],
  'complaint:withdraw': ['operator', 'supervisor'],
  'task:list': HANDLERS,
  'task:acknowledge': HANDLERS,
  'task:answer': HANDLERS,
  'task:decline': HANDLERS,
  'monitor:read': ['supervisor', 'coordinator', 'manager', 'inspectorate'],
};

/** These see the complaints of their region or of the country; everybody else those she takes part in. */
const SEES_REGION: readonly Role[] = ['operator', 'supervisor', 'coordinator', 'manager', 'inspectorate'];

export const seesRegion = (role: Role): boolean => SEES_REGION.includes(role);

/**
 * The one question of access control: may this actor do this? Which rows is answered again by row-level security. The
 * system has moves of its own and none of a person's.
 */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'system') return false;
  return actor.roles.some((role) => GRANTED[permission].includes(role));
}

/** Which complaints an actor sees, as data: lists turn it into SQL, row-level security holds the same rule. */
export interface Visibility {
  readonly scopes: readonly string[];
  readonly userId: string;
  readonly institutionId?: string;
}

export const visibleTo = (actor: UserActor): Visibility => ({
  scopes: actor.scopes,
  userId: actor.id,
  institutionId: actor.institutionId,
});

export type IdentityView = 'masked' | 'hidden';

const SEES_IDENTITY: readonly Role[] = ['operator', 'supervisor', 'coordinator', 'dinas', 'inspectorate'];

/** Who sees the reporter: the pendamping only when the report is not confidential, the manager never (domain §1.2). */
export function identityView(actor: Actor, complaint: { readonly isConfidential: boolean }): IdentityView {
  if (actor.kind === 'system') return 'hidden';
  if (actor.roles.some((role) => SEES_IDENTITY.includes(role))) return 'masked';
  return actor.roles.includes('pendamping') && !complaint.isConfidential ? 'masked' : 'hidden';
}
