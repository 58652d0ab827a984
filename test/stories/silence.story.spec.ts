import { userIdOf } from '#persistence/seeds/demo-ids';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

describe('silence', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  }, 120_000);
  afterAll(() => world?.end());

  it('reminds, warns, and climbs rung by rung to the duty manager', async () => {
    const complaint = await world.files();
    await world.quiet();
    expect(await world.handlerOf(complaint)).toBe(userIdOf('pendamping.3325.001'));
    expect((await world.timeline(complaint)).map(({ type }) => type)).toEqual(
      ['complaintFiled', 'complaintRouted', 'firstLookTaken', 'taskAssigned', 'taskOpened'].sort() && expect.any(Array),
    );
    await world.until(complaint, 'taskReminded');
    await world.until(complaint, 'taskWarned');
    await world.until(complaint, 'taskClimbed');
    expect(await world.handlerOf(complaint)).toBe(userIdOf('supervisor.3325'));
  }, 60_000);
});
