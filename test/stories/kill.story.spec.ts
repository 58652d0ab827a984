import { StoryWorld } from '#testing/world/story-world';
import { testRun } from '../setup/test-run';
import { PartProcess } from './part-process';
import { product } from './product';

const COMPLAINTS = 12;
const KILLS = 5;

describe('the worker is killed in mid-flight', () => {
  const worker = new PartProcess('worker');
  let world: StoryWorld;
  beforeAll(async () => {
    world = await StoryWorld.begin({
      services: testRun(),
      product: { ...product, worker: async () => worker },
      at: '2026-11-23T10:00+07:00',
    });
    worker.start(world.world.environmentFor('tuntas_worker'));
  });
  // Ending the world recounts: no gap in the event log, each deadline once, each row the fold of its events.
  afterAll(() => world.end());

  it('again and again: each deadline takes effect once, and nothing is lost', async () => {
    for (let count = 0; count < COMPLAINTS; count += 1) await world.files({ of: `pendamping.3325.0${10 + count}` });
    for (let kill = 0; kill < KILLS; kill += 1) {
      const stepping = world.world.step(Number.POSITIVE_INFINITY, 60_000);
      await new Promise((done) => setTimeout(done, 150 + 170 * kill));
      await worker.killAndRestart();
      await stepping;
    }
    const { rows } = await world.world.admin.query<{ tasks: number; assigned: number }>(
      `SELECT count(*)::integer AS tasks, count(assignee_id)::integer AS assigned FROM party_task`,
    );
    expect(rows).toEqual([{ tasks: COMPLAINTS, assigned: COMPLAINTS }]);
    const fired = await world.world.admin.query<{ fired: number }>(
      `SELECT count(*)::integer AS fired FROM deadline WHERE state = 'fired'`,
    );
    expect(fired.rows[0]?.fired).toBeGreaterThanOrEqual(COMPLAINTS);
  }, 300_000);
});
