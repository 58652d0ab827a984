import { startTestServices } from '#platform/services/test-services';
import type { TestServices } from '#platform/services/test-services';
import { eventually } from './support/eventually';
import { Processes } from './support/processes';
import { aQuickWorld } from './support/quick-world';
import type { QuickWorld } from './support/quick-world';

const FILED = 4;
const isSame = (left: readonly unknown[], right: readonly unknown[]) => JSON.stringify(left) === JSON.stringify(right);

/** A Temporal of its own, which forgets everything when it stops. */
describe('the reconciler', () => {
  let services: TestServices;
  let world: QuickWorld;
  let processes: Processes;
  beforeAll(async () => {
    services = await startTestServices();
    world = await aQuickWorld(services);
    processes = new Processes(world.story);
    for (let count = 0; count < FILED; count += 1) await world.story.files({ of: `pendamping.3325.00${1 + count}` });
    await world.story.quiet();
  });
  afterAll(async () => {
    await processes?.close();
    await world?.story.end();
    await services?.stop();
  });

  it('finds nothing to do while everything runs', async () => {
    const open = await processes.open();
    expect(open).toHaveLength(2 * FILED);
    await eventually(
      () => processes.running(),
      (running) => isSame(running, open),
    );
    await eventually(
      () => world.metric('tuntas_open_aggregates{stream="task"}'),
      (value) => value === `${FILED}`,
    );
    expect(await world.metric('tuntas_reconciler_started_total{stream="task"}')).toBe('0');
  });

  it('starts what is missing, and nothing else', async () => {
    const open = await processes.open();
    const taken = [...open.slice(0, 1), ...open.slice(-2)];
    await processes.terminate(taken);
    await eventually(
      () => processes.running(),
      (running) => isSame(running, open),
    );
    // They run before the round is over in which they were started, and it is counted at its end.
    const started = async () => [
      await world.metric('tuntas_reconciler_started_total{stream="complaint"}'),
      await world.metric('tuntas_reconciler_started_total{stream="task"}'),
    ];
    await eventually(started, (counts) => isSame(counts, ['1', '2']));
  });

  it('builds everything again after Temporal has forgotten it, and the clocks run on', async () => {
    const open = await processes.open();
    await services.stopTemporal();
    await services.startTemporal();
    await eventually(
      () => processes.running().catch((): string[] => []),
      (running) => isSame(running, open),
      60_000,
    );
    await eventually(() => processes.hasCanary(), Boolean);
    await world.story.world.step(Number.POSITIVE_INFINITY, 60_000);
    const { rows } = await world.story.world.admin.query<{ fired: number }>(
      `SELECT count(*)::integer AS fired FROM deadline WHERE state = 'fired'`,
    );
    expect(rows[0]?.fired).toBeGreaterThanOrEqual(1);
  });
});
