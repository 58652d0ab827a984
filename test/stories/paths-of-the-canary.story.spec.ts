import { setTimeout } from 'node:timers/promises';
import { Worker } from '@temporalio/worker';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { CANARY_WORKFLOW } from '#contracts/canary';
import { canaryId } from '#contracts/workflow-ids';
import { cutsOf } from '#testing/histories/cuts';
import type { History } from '#testing/histories/history';
import { startOf } from '#testing/histories/history';
import { pathOf, stepsOf } from '#testing/histories/history-path';
import { testRun } from '../setup/test-run';
import { eventually } from '../worker/support/eventually';
import { aQuickWorld } from '../worker/support/quick-world';
import type { QuickWorld } from '../worker/support/quick-world';
import { workflows } from './product';

/** A hundred beats, after which the canary begins anew, in seconds instead of hours. */
const REST_MS = 20;

/** Longer than the server waits for an answer, shorter than a beat may take (real ms). */
const DATABASE_IS_BUSY_MS = 12_000;

/** It has one path, which it walks again and again: what differs is how far it has come, and what came between. */
describe('every path of the canary', () => {
  let world: QuickWorld;
  beforeAll(async () => {
    world = await aQuickWorld(testRun(), { canaryRestMs: REST_MS });
  }, 120_000);
  afterAll(() => world.story.end(), 120_000);

  const id = () => canaryId(world.story.world.environmentFor('tuntas_worker').TEMPORAL_TASK_QUEUE ?? '');
  const handle = (runId?: string) => world.story.world.temporal.raw.workflow.getHandle(id(), runId);
  const history = async (runId?: string) => JSON.parse(historyToJSON(await handle(runId).fetchHistory())) as History;
  /** Cheaper to ask for than the history: a beat adds at least five events. */
  const where = async () => {
    const { historyLength, runId } = await handle().describe();
    return { events: historyLength, runId };
  };
  const beatsOf = async (runId: string) =>
    stepsOf(await history(runId)).filter((step) => step === 'MARKER_RECORDED beat').length;
  const beatsOn = async () => {
    const { events, runId } = await where();
    await eventually(where, (now) => now.runId !== runId || now.events > events + 5);
  };

  let first: string;
  it('is walked on by a worker that comes back', async () => {
    await eventually(
      () => world.story.world.temporal.runningIds(),
      (ids) => ids.has(id()),
    );
    await beatsOn();
    first = (await where()).runId;
    await world.story.world.stop('worker');
    // Its timer may still fire and its task be offered anew without a worker; only a worker beats.
    const beats = await beatsOf(first);
    await setTimeout(REST_MS * 4);
    expect((await where()).runId).toBe(first);
    expect(await beatsOf(first)).toBe(beats);
    await world.story.world.start('worker');
    await beatsOn();
  });

  it('is held up by a database that is busy, and goes on when it is not', async () => {
    const { admin } = world.story.world;
    await admin.query('BEGIN; LOCK TABLE process_beat IN ACCESS EXCLUSIVE MODE');
    await setTimeout(DATABASE_IS_BUSY_MS);
    await admin.query('COMMIT');
    await beatsOn();
  });

  it('begins anew after a hundred beats', async () => {
    await eventually(where, ({ runId }) => runId !== first, 400_000);
    const whole = await history(first);
    expect(startOf(whole).workflowType).toBe(CANARY_WORKFLOW);
    expect(await beatsOf(first)).toBe(100);
    expect(stepsOf(whole).at(-1)).toBe('WORKFLOW_EXECUTION_CONTINUED_AS_NEW');
  }, 420_000);

  it('can be walked on from wherever it has come', async () => {
    const cuts = cutsOf(await history(first));
    expect(new Set(cuts.map(pathOf)).size).toBeGreaterThanOrEqual(100);
    const histories = cuts.map((cut) => ({ workflowId: startOf(cut).workflowId, history: cut }));
    const errors: string[] = [];
    for await (const { error } of Worker.runReplayHistories({ workflowBundle: workflows() }, histories))
      if (error) errors.push(error.message);
    expect(errors).toEqual([]);
  }, 240_000);
});
