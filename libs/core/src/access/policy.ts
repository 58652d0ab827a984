import type { Contact, Role } from '../vocabulary';
import type { Actor, UserActor } from './actor';

/** Everything somebody may ask for. */
export const PERMISSIONS = [
  'complaint:file',
  'complaint:list',
  'complaint:read',
  'complaint:answer',
  'complaint:involve',
  'complaint:accuse',
  'complaint:confirmContact',
  'complaint:object',
  'complaint:close',
  'complaint:reopen',
  'complaint:withdraw',
  'task:list',
  'task:acknowledge',
  'task:answer',
  'task:decline',
  'task:direct',
  'task:climb',
  'case:list',
  'case:read',
  'case:screen',
  'case:recordContact',
  'case:refer',
  'case:close',
  'referral:list',
  'referral:read',
  'referral:see',
  'referral:accept',
  'referral:decline',
  'referral:progress',
  'referral:complete',
  'referral:recordCall',
  'referral:confirmContact',
  'referral:readdress',
  'referral:revoke',
  'monitor:read',
  'desk:read',
  'complaint:reveal',
  'complaint:sendBack',
  'task:recordVisit',
  'task:reassign',
  'task:askDocuments',
  'task:receiveDocuments',
  'task:pause',
  'task:resume',
  'leave:list',
  'leave:record',
  'leave:recordOthers',
  'leave:cancel',
  'call:take',
  'person:search',
  'callBack:handle',
  'complaint:compare',
  'complaint:addInformation',
  'complaint:askExtension',
  'deadline:explain',
  'operations:read',
  'operations:retry',
  'organisation:read',
  'organisation:change',
  'audit:search',
  'letter:print',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const HANDLERS = [
  'pendamping',
  'supervisor',
  'coordinator',
  'bank',
  'dinas',
  'dataAdministrator',
  'dukcapil',
  'manager',
  'inspectorate',
] as const satisfies readonly Role[];

/** Case files are opened by whoever may manage the case: the supervisor, a coordinator in her place, the duty manager. */
const CASE_MANAGERS = ['supervisor', 'coordinator', 'manager'] as const satisfies readonly Role[];

/** Services that families are referred to; a dinas or the civil registry may be one too. */
const SERVICES = ['service', 'dinas', 'dukcapil'] as const satisfies readonly Role[];

/** Whoever sits at the telephone; every look-up belongs to a call of theirs. */
const CALL_TAKERS = ['operator', 'supervisor', 'coordinator'] as const satisfies readonly Role[];

const READERS = [
  'operator',
  'pendamping',
  'supervisor',
  'coordinator',
  'bank',
  'dinas',
  'dataAdministrator',
  'dukcapil',
  'manager',
  'inspectorate',
] as const satisfies readonly Role[];

/** Whoever may have work waiting says when she is away. */
const STAFF = [...READERS, 'service'] as const satisfies readonly Role[];

/** Permission × role (domain §1.2). What is not named is denied. */
export const GRANTED: Readonly<Record<Permission, readonly Role[]>> = {
  'complaint:file': ['operator', 'pendamping', 'supervisor', 'coordinator', 'dinas'],
  'complaint:list': READERS,
  'complaint:read': READERS,
  'complaint:answer': ['supervisor', 'coordinator'],
  'complaint:involve': ['supervisor', 'coordinator'],
  'complaint:accuse': ['operator', 'supervisor', 'coordinator', 'inspectorate'],
  'complaint:confirmContact': ['operator', 'supervisor', 'coordinator'],
  'complaint:object': ['operator', 'supervisor'],
  'complaint:close': ['operator', 'supervisor', 'coordinator'],
  'complaint:reopen': ['operator', 'supervisor', 'coordinator'],
  'complaint:withdraw': ['operator', 'supervisor'],
  'task:list': HANDLERS,
  'task:acknowledge': HANDLERS,
  'task:answer': HANDLERS,
  'task:decline': HANDLERS,
  'task:direct': ['supervisor', 'coordinator', 'manager', 'inspectorate'],
  'task:climb': ['operator', 'supervisor', 'coordinator', 'manager'],
  'case:list': CASE_MANAGERS,
  'case:read': CASE_MANAGERS,
  'case:screen': CASE_MANAGERS,
  'case:recordContact': CASE_MANAGERS,
  'case:refer': CASE_MANAGERS,
  'case:close': CASE_MANAGERS,
  'referral:list': [...CASE_MANAGERS, ...SERVICES],
  'referral:read': [...CASE_MANAGERS, ...SERVICES],
  'referral:see': SERVICES,
  'referral:accept': SERVICES,
  'referral:decline': SERVICES,
  'referral:progress': SERVICES,
  'referral:complete': SERVICES,
  'referral:recordCall': CASE_MANAGERS,
  'referral:confirmContact': CASE_MANAGERS,
  'referral:readdress': CASE_MANAGERS,
  'referral:revoke': CASE_MANAGERS,
  'monitor:read': ['supervisor', 'coordinator', 'manager', 'inspectorate'],
  'desk:read': READERS,
  'complaint:reveal': ['operator', 'pendamping', 'supervisor', 'coordinator'],
  // Whoever may be asked to review: an inspector where the integrity ladder ends, a duty manager where every ladder does.
  'complaint:sendBack': ['supervisor', 'coordinator', 'manager', 'inspectorate'],
  'task:recordVisit': ['pendamping', 'supervisor', 'coordinator', 'dinas', 'inspectorate'],
  'task:reassign': ['supervisor', 'coordinator', 'manager'],
  'task:askDocuments': HANDLERS,
  'task:receiveDocuments': READERS,
  // Of every party's clocks; no outside party's own, and not the pendamping's, whose silence they measure (domain §1.2).
  'task:pause': ['supervisor', 'coordinator', 'manager'],
  'task:resume': ['supervisor', 'coordinator', 'manager'],
  'leave:list': STAFF,
  'leave:record': STAFF,
  'leave:recordOthers': ['supervisor', 'coordinator'],
  'leave:cancel': STAFF,
  'call:take': CALL_TAKERS,
  'person:search': CALL_TAKERS,
  'callBack:handle': CALL_TAKERS,
  'complaint:compare': CALL_TAKERS,
  'complaint:addInformation': ['operator', 'supervisor', 'coordinator'],
  // Whoever holds a task of it asks; somebody else decides.
  'complaint:askExtension': HANDLERS,
  // A clock may be that of a referral too; what it belongs to is asked for as well.
  'deadline:explain': STAFF,
  // Whoever keeps it running sees counts and ids, never what a complaint is about.
  'operations:read': ['administrator'],
  'operations:retry': ['administrator'],
  'organisation:read': ['administrator'],
  'organisation:change': ['administrator'],
  'audit:search': ['administrator'],
  // Paper for an outside party, masked: whoever holds the task, and whoever may know who is meant; of a referral both sides.
  'letter:print': [
    'operator',
    'pendamping',
    'supervisor',
    'coordinator',
    'manager',
    'inspectorate',
    'bank',
    'dinas',
    'dukcapil',
    'service',
  ],
};

/** These see the complaints of their region or of the country; everybody else those she takes part in. */
const SEES_REGION: readonly Role[] = ['operator', 'supervisor', 'coordinator', 'manager', 'inspectorate'];

export const seesRegion = (role: Role): boolean => SEES_REGION.includes(role);

/** What a reporter may do about her own complaint; which that is, row-level security knows. */
export const GRANTED_TO_CITIZENS: readonly Permission[] = [
  'complaint:file',
  'complaint:object',
  'complaint:close',
  'complaint:addInformation',
];

/**
 * The one question of access control: may this actor do this? Which rows is answered again by row-level security. The
 * system has moves of its own and none of a person's.
 */
export function may(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'system') return false;
  if (actor.kind === 'citizen') return GRANTED_TO_CITIZENS.includes(permission);
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
  if (actor.kind !== 'user') return 'hidden';
  if (actor.roles.some((role) => SEES_IDENTITY.includes(role))) return 'masked';
  return actor.roles.includes('pendamping') && !complaint.isConfidential ? 'masked' : 'hidden';
}

/** Roles that settle whether a contact is safe, and so may use it before that. */
const SETTLES_CONTACT: readonly Role[] = ['operator', 'supervisor', 'coordinator'];

/**
 * Whether somebody may be shown the number itself, to call it: who may know who complained, at a contact that is safe or
 * that she is about to settle. Where there is no safe contact, nobody.
 */
export function mayCall(
  actor: Actor,
  complaint: { readonly isConfidential: boolean; readonly contact: Contact },
): boolean {
  if (!may(actor, 'complaint:reveal') || identityView(actor, complaint) === 'hidden') return false;
  if (complaint.contact === 'none') return false;
  return (
    complaint.contact !== 'unconfirmed' ||
    (actor.kind === 'user' && actor.roles.some((role) => SETTLES_CONTACT.includes(role)))
  );
}
