import { startTestServices } from '#platform/services/test-services';
import type { TestServices } from '#platform/services/test-services';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { StoryWorld } from '#testing/world/story-world';
import { product } from './product';

/** Servers of its own: the other stories go on with theirs. */
describe('Temporal and Redis are down at intake', () => {
  let services: TestServices;
  let world: StoryWorld;
  beforeAll(async () => {
    services = await startTestServices({ temporalStore: 'file' });
    world = await StoryWorld.begin({ services, product, at: '2026-11-23T10:00+07:00' });
  });
  afterAll(async () => {
    await world.end();
    await services.stop();
  });

  it('every complaint is accepted, and all is caught up later', async () => {
    await Promise.all([services.stopTemporal(), services.stopRedis()]);
    const complaints = [];
    for (let count = 0; count < 5; count += 1) complaints.push(await world.files());
    for (const complaint of complaints) {
      expect(complaint.trackingCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}$/);
      expect(await world.read(complaint)).toMatchObject({ status: 'filed' });
    }
    await Promise.all([services.startTemporal(), services.startRedis()]);
    await world.world.quiet(60_000);
    for (const complaint of complaints) {
      expect(await world.handlerOf(complaint)).toBe(userIdOf('pendamping.3325.001'));
      expect((await world.messages(complaint)).map(({ template }) => template).sort()).toEqual([
        'complaintFiled',
        'taskAssigned',
      ]);
    }
  });

  it('an answer given meanwhile is kept, and the complaint moves on when they are back', async () => {
    const complaint = await world.files();
    await world.quiet();
    await services.stopTemporal();
    expect((await world.answers('pendamping.3325.001', complaint)).status).toBe(200);
    expect(await world.read(complaint)).toMatchObject({ status: 'review' });
    await services.startTemporal();
    await world.world.quiet(60_000);
    expect(await world.read(complaint)).toMatchObject({ status: 'answered' });
  });
});
