import { candidate } from '../fixtures.spec-data';
import { ROLE_OF_SEAT } from '../access/actor';
import type { Candidate } from '../ladder/candidate';
import { may } from '../access/policy';
import { codesOf, SEAT } from '../vocabulary';
import { CASE_SEATS, stewardsOf } from './steward';

const SUPERVISOR = candidate('peksosSupervisor', { holderId: 'supervisor' });
const serving = (overrides: Partial<Candidate> = {}) => candidate('korkab', { holderId: 'sender', ...overrides });

const told = (
  candidates: readonly Candidate[],
  excluded: string[] = [],
  taken: { userId?: string } = { userId: 'sender' },
) => stewardsOf({ ...taken, zone: 'WIB' }, { candidates, excluded: new Set(excluded) }).map(({ userId }) => userId);

describe('who looks after a family', () => {
  it('is whoever took it on, as long as she serves there', () => {
    expect(told([SUPERVISOR, serving()])).toEqual(['sender']);
  });

  it('is her deputy while she is away, and the supervisor where she has none', () => {
    expect(told([SUPERVISOR, serving({ isHolderOnLeave: true, deputyId: 'deputy' })])).toEqual(['deputy']);
    expect(told([SUPERVISOR, serving({ isHolderOnLeave: true })])).toEqual(['supervisor']);
  });

  it('is the holder again when her deputy took it on', () => {
    expect(told([SUPERVISOR, serving({ holderId: 'holder', deputyId: 'sender' })])).toEqual(['holder']);
  });

  it('is the supervisor when she has left, may not know, or nobody took it on', () => {
    expect(told([SUPERVISOR])).toEqual(['supervisor']);
    expect(told([SUPERVISOR, serving()], ['sender'])).toEqual(['supervisor']);
    expect(told([SUPERVISOR, serving()], [], {})).toEqual(['supervisor']);
  });

  it('stays with her where nobody serves', () => {
    expect(told([])).toEqual(['sender']);
    expect(told([], ['sender'])).toEqual([]);
  });

  it('sits on a seat that may manage cases', () => {
    const managing = codesOf(SEAT).filter((seat) =>
      may(
        { kind: 'user', id: 'x', roles: [ROLE_OF_SEAT[seat]], positionIds: [], scopes: [], language: 'id' },
        'case:screen',
      ),
    );
    expect([...CASE_SEATS].sort()).toEqual(managing.sort());
  });
});
