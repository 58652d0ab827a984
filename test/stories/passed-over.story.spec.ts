import { userIdOf } from '#persistence/seeds/demo-ids';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

/** Whose village, who gets it at once, and who was passed over on the way, why. The gaps are those of the demonstration organisation. */
const GAPS = [
  ['pendamping.3325.005', 'supervisor.3325', [['pendamping', 'onLeave']]],
  ['pendamping.3325.006', 'pendamping.3325.007', []],
  [
    'pendamping.3318.004',
    'korkab.3318',
    [
      ['pendamping', 'onLeave'],
      ['peksosSupervisor', 'onLeave'],
    ],
  ],
  ['pendamping.9301.003', 'supervisor.9301', [['pendamping', 'vacant']]],
] as const;

/** Who takes it over when the pendamping stays silent. */
const ABOVE = [
  ['pendamping.3319.001', 'korkab.3319', [['peksosSupervisor', 'vacant']]],
  [
    'pendamping.3317.001',
    'korwil.33',
    [
      ['peksosSupervisor', 'noPosition'],
      ['korkab', 'vacant'],
    ],
  ],
  ['pendamping.3324.001', 'supervisor.3374', []],
  ['pendamping.3375.001', 'korkab.3375', [['peksosSupervisor', 'vacant']]],
] as const;

describe('whoever is not there is passed over at once, with the reason', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  const reasons = (data: Readonly<Record<string, unknown>> | undefined) =>
    ((data?.passedOver ?? []) as { seat: string; reason: string }[]).map(({ seat, reason }) => [seat, reason]);

  it.each(GAPS)('a village of %s: %s gets it', async (village, handler, passedOver) => {
    const complaint = await world.files({ of: village });
    await world.quiet();
    expect(await world.handlerOf(complaint)).toBe(userIdOf(handler));
    const assigned = (await world.timeline(complaint)).find(({ type }) => type === 'taskAssigned');
    expect(reasons(assigned?.data)).toEqual(passedOver);
  });

  it.each(ABOVE)('silence of %s: %s gets it', async (village, handler, passedOver) => {
    const complaint = await world.files({ of: village });
    const climbed = await world.until(complaint, 'taskClimbed');
    expect(await world.handlerOf(complaint)).toBe(userIdOf(handler));
    expect(reasons(climbed.data)).toEqual(passedOver);
  });

  it('leave that begins while the task waits counts when the rung fires, not when it was planned', async () => {
    const complaint = await world.files({ of: 'pendamping.3325.009' });
    await world.quiet();
    await world.world.admin.query(
      `INSERT INTO leave (id, user_id, valid_from, valid_to, version) VALUES (gen_random_uuid(), $1, (SELECT sim_at FROM clock_anchor), (SELECT sim_at + interval '90 days' FROM clock_anchor), 1)`,
      [userIdOf('supervisor.3325')],
    );
    const climbed = await world.until(complaint, 'taskClimbed');
    expect(reasons(climbed.data)).toEqual([['peksosSupervisor', 'onLeave']]);
    expect(await world.handlerOf(complaint)).toBe(userIdOf('korkab.3325'));
  });
});
