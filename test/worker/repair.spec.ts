import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { startTestServices } from '#platform/services/test-services';
import type { TestServices } from '#platform/services/test-services';
import { eventually } from './support/eventually';
import { Processes } from './support/processes';
import { aQuickWorld } from './support/quick-world';
import type { QuickWorld } from './support/quick-world';

const MAIN = resolve(__dirname, '../../dist/apps/cli/src/main.js');
const FILED = 5;
/** The worker's own rounds stay away: what is started here the command has started. */
const HANDS_OFF = { settledSeconds: 3_600 };

describe('tuntas workflow repair', () => {
  let services: TestServices;
  let world: QuickWorld;
  let processes: Processes;
  beforeAll(async () => {
    services = await startTestServices();
    world = await aQuickWorld(services, HANDS_OFF);
    processes = new Processes(world.story);
    for (let count = 0; count < FILED; count += 1) await world.story.files({ of: `pendamping.3325.00${1 + count}` });
    await world.story.quiet();
    await services.stopTemporal();
    await services.startTemporal();
  });
  afterAll(async () => {
    await processes?.close();
    await world?.story.end();
    await services?.stop();
  });

  /** As somebody types it beside the worker. */
  async function repair(...options: readonly string[]) {
    const child = spawn(process.execPath, [MAIN, 'workflow', 'repair', ...options], {
      env: { PATH: process.env.PATH, ...world.story.world.environmentFor('tuntas_worker') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { said, complained, exitCode: child.exitCode };
  }

  it('says what it would start, and starts nothing', async () => {
    const { said, exitCode } = await repair('--dry-run');
    expect(said).toContain(`complaint: ${FILED} open, ${FILED} without a process, ${FILED} would be started`);
    expect(said).toContain(`task: ${FILED} open, ${FILED} without a process, ${FILED} would be started`);
    expect(exitCode).toBe(0);
    expect(await processes.running()).toEqual([]);
  });

  it('builds every process again, with progress, and finds nothing to do the second time', async () => {
    const open = await processes.open();
    const { said, exitCode } = await repair();
    expect(said).toMatch(new RegExp(`^${2 * FILED}/${2 * FILED} looked at, \\d+ per second$`, 'm'));
    expect(said).toContain(`task: ${FILED} open, ${FILED} without a process, ${FILED} started`);
    expect(exitCode).toBe(0);
    await eventually(
      () => processes.running(),
      (running) => JSON.stringify(running) === JSON.stringify(open),
    );
    expect((await repair()).said).toContain(`complaint: ${FILED} open, 0 without a process, 0 started`);
  });

  it('says what to do when Temporal is away', async () => {
    await services.stopTemporal();
    const { complained, exitCode } = await repair();
    expect(complained).toMatch(
      /^Temporal at 127\.0\.0\.1:\d+, namespace default, does not answer: .*\nTry \(coba\): {2}\S/,
    );
    expect(exitCode).toBe(1);
    await services.startTemporal();
  });
});
