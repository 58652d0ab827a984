import fc from 'fast-check';
import type { Accusation } from './accusation';
import { exclusionSet } from './exclusion-set';
import type { OrganisationChart, OrganisationPost } from './exclusion-set';

const post = (positionId: string, reportsToId: string | undefined, seat: OrganisationPost['seat'], area = '3325') => ({
  positionId,
  seat,
  institutionId: 'pkh',
  reportsToId,
  areas: [area],
  userIds: [`user-${positionId}`],
});

/** ministry ← korwil ← supervisor ← two pendamping; beside them the supervisor next door, and a bank with two officers. */
const posts: readonly OrganisationPost[] = [
  post('jsk', undefined, 'jskOfficer', ''),
  post('korwil', 'jsk', 'korwil', '33'),
  post('supervisor', 'korwil', 'peksosSupervisor'),
  post('pendamping1', 'supervisor', 'pendamping'),
  post('pendamping2', 'supervisor', 'pendamping'),
  post('neighbour', 'korwil', 'peksosSupervisor', '3326'),
  { ...post('teller', 'manager', 'bankOfficer'), institutionId: 'branch' },
  { ...post('manager', undefined, 'bankOfficer'), institutionId: 'branch' },
];
const chart: OrganisationChart = {
  posts,
  familyOf: new Map([['user-pendamping1', ['user-teller']]]),
};
const excluded = (accusations: readonly Accusation[], superiors = 1) =>
  Object.fromEntries(exclusionSet(accusations, chart, superiors).users);

describe('who is left out', () => {
  it('the accused, her direct superior, and whoever is on her family card, wherever they work', () => {
    expect(excluded([{ kind: 'person', userId: 'user-pendamping1' }])).toEqual({
      'user-pendamping1': 'accused',
      'user-teller': 'sameFamilyCard',
      'user-supervisor': 'superior',
    });
  });

  it('everybody below an accused supervisor, and one level above', () => {
    expect(excluded([{ kind: 'person', userId: 'user-supervisor' }])).toEqual({
      'user-supervisor': 'accused',
      'user-pendamping1': 'below',
      'user-pendamping2': 'below',
      'user-korwil': 'superior',
    });
  });

  it('as many levels above as the policy says, and no more', () => {
    const accused: Accusation = { kind: 'person', userId: 'user-pendamping2' };
    expect(Object.keys(excluded([accused], 0))).toEqual(['user-pendamping2']);
    expect(excluded([accused], 2)).toMatchObject({ 'user-supervisor': 'superior', 'user-korwil': 'superior' });
    expect(excluded([accused], 2)).not.toHaveProperty('user-jsk');
  });

  it('of a role without a name its holders in that district, not those next door', () => {
    const found = excluded([{ kind: 'role', seat: 'peksosSupervisor', areaCode: '3325' }]);
    expect(found).toMatchObject({ 'user-supervisor': 'role', 'user-pendamping1': 'below', 'user-korwil': 'superior' });
    expect(found).not.toHaveProperty('user-neighbour');
  });

  it('of an institution everybody who works there, and the institution itself', () => {
    const set = exclusionSet([{ kind: 'institution', institutionId: 'branch' }], chart, 1);
    expect(Object.fromEntries(set.users)).toEqual({ 'user-teller': 'institution', 'user-manager': 'institution' });
    expect([...set.institutionIds]).toEqual(['branch']);
  });

  it('of those named or withdrawn nobody else', () => {
    expect(
      excluded([
        { kind: 'named', userId: 'user-supervisor' },
        { kind: 'recused', userId: 'user-korwil' },
      ]),
    ).toEqual({ 'user-supervisor': 'namedByReporter', 'user-korwil': 'recused' });
  });

  it('never fewer because somebody else is accused too', () => {
    const person = fc.constantFrom(...posts.map(({ userIds: [id = ''] }) => id));
    const accusations = fc.array(
      person.map((userId): Accusation => ({ kind: 'person', userId })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(accusations, person, (before, userId) => {
        const less = Object.keys(excluded(before));
        const more = Object.keys(excluded([...before, { kind: 'person', userId }]));
        expect(more).toEqual(expect.arrayContaining(less));
      }),
    );
  });
});
