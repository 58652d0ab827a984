import { codesOf, CONTACT, ROLE } from '../vocabulary';
import type { Contact, Role } from '../vocabulary';
import { mayCall } from './policy';

/** Who may be shown the number, by the state of the contact. */
const ALLOWED: Readonly<Record<Contact, string>> = {
  open: 'operator supervisor coordinator pendamping',
  confirmed: 'operator supervisor coordinator pendamping',
  unconfirmed: 'operator supervisor coordinator',
  none: '',
};

const actor = (role: Role) =>
  ({ kind: 'user', id: 'me', roles: [role], positionIds: [], scopes: [], language: 'id' }) as const;

describe('who may be shown a number to call', () => {
  it.each(codesOf(CONTACT).flatMap((contact) => codesOf(ROLE).map((role) => [contact, role] as const)))(
    '%s, %s',
    (contact, role) => {
      const isAllowed = ALLOWED[contact].split(' ').includes(role);
      expect(mayCall(actor(role), { contact, isConfidential: false })).toBe(isAllowed);
      expect(mayCall(actor(role), { contact, isConfidential: true })).toBe(isAllowed && role !== 'pendamping');
    },
  );

  it('is nobody of the system', () => {
    const system = { kind: 'system', id: 'x', name: 'process' } as const;
    expect(mayCall(system, { contact: 'open', isConfidential: false })).toBe(false);
  });
});
