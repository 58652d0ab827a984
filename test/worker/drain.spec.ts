import { StoryWorld } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { testRun } from '../setup/test-run';
import { eventually } from './support/eventually';
import { PartProcess } from '../stories/part-process';
import { product } from '../stories/product';

const LONGEST_DRAIN_MS = 30_000;
const COMPLAINTS = 15;

describe('a worker that is asked to go', () => {
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

  const fileAll = async () => {
    for (let count = 0; count < COMPLAINTS; count += 1) await world.files({ of: `pendamping.3325.0${10 + count}` });
  };
  const assigned = async () => {
    const { rows } = await world.world.admin.query<{ count: number }>(
      'SELECT count(*)::integer AS count FROM party_task WHERE assignee_id IS NOT NULL',
    );
    return rows[0]?.count ?? 0;
  };
  const pointTo = (complaint: StoryComplaint, policy: string) =>
    world.world.admin.query('UPDATE complaint SET policy_version = $2 WHERE id = $1', [complaint.id, policy]);

  it('ends in good time under load, and the next one finishes what it left', async () => {
    const filing = fileAll();
    await eventually(assigned, (count) => count > 0, 60_000);
    const { exitCode, tookMs } = await worker.end('SIGTERM');
    expect({ exitCode, isInTime: tookMs < LONGEST_DRAIN_MS }).toEqual({ exitCode: 0, isInTime: true });

    await filing;
    worker.start();
    await world.world.quiet(60_000);
    expect(await assigned()).toBe(COMPLAINTS);
  });

  it('is not held by an activity that fails again and again; the next worker frees the process', async () => {
    await worker.end('SIGTERM');
    const complaint = await world.files();
    const { rows } = await world.world.admin.query<{ policy_version: string }>(
      'SELECT policy_version FROM complaint WHERE id = $1',
      [complaint.id],
    );
    await pointTo(complaint, 'not-published');
    worker.start();
    await eventually(async () => (await world.read(complaint)).isProcessStuck, Boolean, 60_000);
    const { exitCode, tookMs } = await worker.end('SIGTERM');
    expect({ exitCode, isInTime: tookMs < LONGEST_DRAIN_MS }).toEqual({ exitCode: 0, isInTime: true });

    await pointTo(complaint, rows[0]?.policy_version ?? '');
    worker.start();
    await eventually(
      async () => (await world.read(complaint)).isProcessStuck,
      (isStuck) => !isStuck,
      60_000,
    );
    await world.world.quiet(60_000);
    expect(await assigned()).toBeGreaterThan(COMPLAINTS);
  });
});
