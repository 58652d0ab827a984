import { judge } from '#handlers/recovery/process-health.query';
import { readinessOf } from '#platform/process/readiness';
import { startTestServices } from '#platform/services/test-services';
import type { TestServices } from '#platform/services/test-services';
import { eventually } from './support/eventually';
import { Processes } from './support/processes';
import { aQuickWorld } from './support/quick-world';
import type { QuickWorld } from './support/quick-world';

describe('the canary and readiness', () => {
  let services: TestServices;
  let world: QuickWorld;
  let processes: Processes;
  beforeAll(async () => {
    services = await startTestServices({ temporalStore: 'file' });
    world = await aQuickWorld(services);
    processes = new Processes(world.story);
  });
  afterAll(async () => {
    await processes?.close();
    await world?.story.end();
    await services?.stop();
  });

  const beat = async () => {
    const { rows } = await world.story.world.admin.query<{ beat_at: Date; late_ms: number }>(
      'SELECT beat_at, late_ms FROM process_beat WHERE beat_at IS NOT NULL',
    );
    expect(rows.length).toBeLessThanOrEqual(1);
    return rows[0];
  };
  const ready = async () => {
    const { status: code, body } = await world.story.world.probe('/health/ready');
    return { code, ...body };
  };
  const worker = () => readinessOf(world.worker().dependencies);

  it('beats by itself, again and again, and says how late it is', async () => {
    const first = await eventually(beat, (found) => found !== undefined);
    const second = await eventually(beat, (found) => (found?.beat_at ?? 0) > (first?.beat_at ?? 0));
    expect(second?.late_ms).toBeLessThan(30_000);
    expect(Number(await world.metric('tuntas_canary_late_seconds'))).toBeGreaterThanOrEqual(0);
  });

  it('makes the api ready, and the worker says what it stands on', async () => {
    expect(await ready()).toMatchObject({
      code: 200,
      status: 'ready',
      components: { postgres: 'up', temporal: 'up', redis: 'up', processes: 'up' },
    });
    expect(await worker()).toEqual({
      status: 'ready',
      components: { postgres: 'up', outbox: 'up', temporal: 'up', processes: 'up', redis: 'up' },
    });
  });

  it('comes again when it was taken away', async () => {
    await processes.terminate([processes.canary]);
    await eventually(() => processes.hasCanary(), Boolean);
  });

  it('falls silent with Temporal: the worker, which goes on saying that it runs, is down, the api delayed', async () => {
    await services.stopTemporal();
    expect(await worker()).toMatchObject({ status: 'down', components: { temporal: 'down', processes: 'up' } });
    expect(await ready()).toMatchObject({ code: 200, status: 'delayed', components: { temporal: 'down' } });
    await services.startTemporal();
    const before = await beat();
    await eventually(beat, (found) => (found?.beat_at ?? 0) > (before?.beat_at ?? 0), 60_000);
    await eventually(worker, ({ status }) => status === 'ready');
  });

  it('that was last heard long ago is told by the api, which goes on storing complaints', async () => {
    await world.story.world.stop('worker');
    await world.story.world.admin.query(`UPDATE process_beat SET late_ms = 45000`);
    expect(await ready()).toMatchObject({ code: 200, status: 'delayed', components: { processes: 'late' } });
    await world.story.files();
    await world.story.world.start('worker');
    await world.story.quiet();
  });

  it('delays only: without Redis the worker waits with messages', async () => {
    await services.stopRedis();
    expect(await worker()).toMatchObject({ status: 'delayed', components: { redis: 'down' } });
    await services.startRedis();
  });
});

describe('the beat of the canary', () => {
  const MINUTE = 60_000;
  it.each([
    ['fresh', { ageMs: MINUTE, lateMs: 20 }, 0, 'up'],
    ['fresh, but late', { ageMs: MINUTE, lateMs: 40_000 }, 0, 'late'],
    ['old, but whoever asks has just started', { ageMs: 60 * MINUTE, lateMs: 20 }, MINUTE, 'unknown'],
    ['missed', { ageMs: 3 * MINUTE, lateMs: 20 }, 5 * MINUTE, 'late'],
    ['long silent', { ageMs: 11 * MINUTE, lateMs: 20 }, 5 * MINUTE, 'down'],
    ['never heard by somebody who has just started', undefined, MINUTE, 'unknown'],
    ['never heard', undefined, 3 * MINUTE, 'down'],
  ] as const)('%s', (_name, beat, watchedForMs, state) => {
    expect(judge(beat, watchedForMs)).toBe(state);
  });
});
