import fc from 'fast-check';
import { candidate, everySeat, policy } from '../fixtures.spec-data';
import { getLadder } from '../sla/policy';
import { seatFrom } from './ladder';

const ladder = getLadder(policy, 'programme');
const nobody = new Set<string>();
const without = (...seats: string[]) => everySeat.filter(({ seat }) => !seats.includes(seat));

describe('who takes a rung', () => {
  it('is the holder of the first seat', () => {
    expect(seatFrom(ladder, 0, everySeat, nobody)).toMatchObject({
      rung: 0,
      level: 'L1',
      userId: 'user-pendamping',
      passedOver: [],
    });
  });

  it('is, on leave, the deputy', () => {
    const away = candidate('pendamping', { isHolderOnLeave: true, deputyId: 'user-colleague' });
    expect(seatFrom(ladder, 0, [away, ...without('pendamping')], nobody)).toMatchObject({
      userId: 'user-colleague',
      standsInForId: 'user-pendamping',
    });
  });

  it.each([
    ['on leave without a deputy', candidate('pendamping', { isHolderOnLeave: true }), 'onLeave'],
    ['vacant', candidate('pendamping', { holderId: undefined }), 'vacant'],
  ] as const)('is passed over at once when %s, with the reason', (_, seat, reason) => {
    expect(seatFrom(ladder, 0, [seat, ...without('pendamping')], nobody)).toMatchObject({
      level: 'L2',
      userId: 'user-peksosSupervisor',
      passedOver: [{ level: 'L1', seat: 'pendamping', positionId: 'position-pendamping', reason }],
    });
  });

  it('is the Korwil where there is no Korkab', () => {
    expect(seatFrom(ladder, 2, without('korkab'), nobody)).toMatchObject({
      level: 'L3',
      seat: 'korwil',
      passedOver: [{ seat: 'korkab', reason: 'noPosition' }],
    });
  });

  it('is never somebody excluded, nor a deputy who is', () => {
    const away = candidate('pendamping', { isHolderOnLeave: true, deputyId: 'user-peksosSupervisor' });
    const seated = seatFrom(ladder, 0, [away, ...without('pendamping')], new Set(['user-peksosSupervisor']));
    expect(seated).toMatchObject({ level: 'L3', userId: 'user-korkab' });
  });

  it('ends at the last resort, with a clock even when nobody is there', () => {
    const seated = seatFrom(ladder, 0, [], nobody);
    expect(seated).toMatchObject({ rung: 4, level: 'duty', seat: 'dutyManager' });
    expect(seated.userId).toBeUndefined();
  });

  it('never seats an excluded person and never dead-ends, whatever the organisation', () => {
    const anyCandidate = fc.record({
      seat: fc.constantFrom(...everySeat.map(({ seat }) => seat)),
      holderId: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }),
      deputyId: fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined }),
      isHolderOnLeave: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anyCandidate),
        fc.subarray(['a', 'b', 'c', 'd']),
        fc.integer({ min: 0, max: 6 }),
        (drawn, excluded, from) => {
          const seated = seatFrom(
            ladder,
            from,
            drawn.map((one) => candidate(one.seat, one)),
            new Set(excluded),
          );
          if (seated.userId !== undefined) expect(excluded).not.toContain(seated.userId);
          else expect(seated.rung).toBe(ladder.rungs.length);
          expect(seated.rung).toBeGreaterThanOrEqual(Math.min(from, ladder.rungs.length));
        },
      ),
    );
  });
});
