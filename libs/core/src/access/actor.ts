import type { Role, Seat } from '../vocabulary';

/** Whoever asks for something: a person with an account, or a named part of the system with a policy of its own. */
export interface UserActor {
  readonly kind: 'user';
  readonly id: string;
  readonly roles: readonly Role[];
  readonly positionIds: readonly string[];
  /** Set for staff of an institution outside the programme (bank, dinas): they see what their institution was asked. */
  readonly institutionId?: string;
  /** Prefixes of Kemendagri codes whose complaints this person sees; `''` is the whole country. Empty: only her own. */
  readonly scopes: readonly string[];
  readonly language: 'id' | 'en';
  /** How she came, where it was not by a login: written down with everything she does. */
  readonly via?: 'link' | 'sheet';
}

export interface SystemActor {
  readonly kind: 'system';
  /** A uuid like every actor's, so that events and audit name it. */
  readonly id: string;
  readonly name: 'timer' | 'process' | 'relay' | 'notifier' | 'seed' | 'monitor';
}

/**
 * A reporter without an account, who has shown the code of one complaint: of it she may see and say something, of no other.
 * All of them share one id; which complaint it is, row-level security asks.
 */
export interface CitizenActor {
  readonly kind: 'citizen';
  readonly id: string;
  /** Left out before she has shown a code: then she sees none. */
  readonly complaintId?: string;
  readonly language: 'id' | 'en';
}

/** Whoever moves by hand. */
export type Person = UserActor | CitizenActor;

export type Actor = Person | SystemActor;

const CITIZEN_ID = '00000000-0000-7000-8000-000000000100';

export const citizenActor = (language: 'id' | 'en', complaintId?: string): CitizenActor => ({
  kind: 'citizen',
  id: CITIZEN_ID,
  complaintId,
  language,
});

const SYSTEM_ID = {
  process: '00000000-0000-7000-8000-000000000001',
  timer: '00000000-0000-7000-8000-000000000002',
  relay: '00000000-0000-7000-8000-000000000003',
  notifier: '00000000-0000-7000-8000-000000000004',
  seed: '00000000-0000-7000-8000-000000000005',
  monitor: '00000000-0000-7000-8000-000000000006',
} as const satisfies Record<SystemActor['name'], string>;

export const systemActor = (name: SystemActor['name']): SystemActor => ({ kind: 'system', id: SYSTEM_ID[name], name });

/** A role follows from the seat somebody holds; it is never granted by hand. */
export const ROLE_OF_SEAT = {
  operator: 'operator',
  pendamping: 'pendamping',
  peksosSupervisor: 'supervisor',
  korkab: 'coordinator',
  korwil: 'coordinator',
  jskOfficer: 'coordinator',
  dutyManager: 'manager',
  dataAdministrator: 'dataAdministrator',
  dukcapilOfficer: 'dukcapil',
  serviceOfficer: 'service',
  bankOfficer: 'bank',
  dinasOfficer: 'dinas',
  manager: 'manager',
  inspector: 'inspectorate',
  administrator: 'administrator',
} as const satisfies Record<Seat, Role>;
