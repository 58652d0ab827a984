import { userIdOf } from '#persistence/seeds/demo-ids';
import { parseIso } from '#core/calendar/instant';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

interface Breaches {
  readonly items: readonly { readonly complaintId: string; readonly purpose: string; readonly level?: string }[];
}

describe('silence', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  it('reminds, warns, climbs rung by rung, and never lets go', async () => {
    const complaint = await world.files();
    await world.quiet();
    expect(await world.handlerOf(complaint)).toBe(userIdOf('pendamping.3325.001'));
    const plan = await world.plan(complaint);

    await world.until(complaint, 'taskReminded');
    await world.until(complaint, 'taskWarned');
    for (const [level, seat] of [
      ['L2', 'peksosSupervisor'],
      ['L3', 'korkab'],
      ['L4', 'jskOfficer'],
      ['duty', 'dutyManager'],
    ] as const) {
      const climbed = await world.until(complaint, 'taskClimbed');
      expect(climbed.data).toMatchObject({ level, seat, reason: 'silence', passedOver: [] });
      expect(await world.handlerOf(complaint)).toBe(climbed.data.userId);
    }
    await world.until(complaint, 'taskReminded');
    await world.until(complaint, 'taskReminded');

    // What was foretold at the beginning is what happened, to the second.
    const happened = (await world.timeline(complaint))
      .filter(({ type }) =>
        ['taskReminded', 'taskWarned', 'taskClimbed', 'targetMissed', 'ceilingWarned', 'ceilingBreached'].includes(
          type,
        ),
      )
      .map(({ at }) => at);
    expect(happened.slice(0, plan.length)).toEqual(plan.map(({ at }) => at));
  });

  it('is seen in the monitor as soon as the instant has passed, whoever fires what', async () => {
    const { body } = await world.world.request<Breaches>('korwil.33', 'GET', '/monitor/breaches');
    expect(body.items.map(({ purpose }) => purpose).sort()).toEqual(['ceiling', 'target']);
    const [first] = body.items;
    expect((await world.world.request<Breaches>('supervisor.3326', 'GET', '/monitor/breaches')).body.items).toEqual([]);
    expect(first?.level).toBeUndefined();
  });

  it('tells the one who is due and the one who was passed over, and nobody twice', async () => {
    const complaint = await world.files({ of: 'pendamping.3325.002' });
    await world.until(complaint, 'taskClimbed');
    const messages = await world.messages(complaint);
    expect(messages.map(({ template, to }) => [template, to])).toEqual([
      ['complaintFiled', 'reporter'],
      ['taskAssigned', userIdOf('pendamping.3325.002')],
      ['taskReminder', userIdOf('pendamping.3325.002')],
      ['taskWarning', userIdOf('pendamping.3325.002')],
      ['taskAssigned', userIdOf('supervisor.3325')],
      ['taskClimbed', userIdOf('pendamping.3325.002')],
    ]);
  });

  it('counts in the hours and the zone of whoever is due: a WIT village is two hours ahead', async () => {
    const complaint = await world.files({ of: 'pendamping.9301.001' });
    await world.quiet();
    const step = (await world.plan(complaint)).find(({ purpose }) => purpose === 'climb');
    expect(step?.zone).toBe('WIT');
    const at = parseIso(step?.at.replace('.000Z', 'Z') ?? '');
    expect([7.5, 7]).toContain((at % 86_400_000) / 3_600_000);
  });
});
