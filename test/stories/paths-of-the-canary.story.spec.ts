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
const REST_MS = 50;

/** Longer than the server waits for an answer, shorter than a beat may take (real ms). */
const DATABASE_IS_BUSY_MS = 12_000;

/** It has one path, which it walks again and again: what differs is how far it has come, and what came between. */
describe('every path of the canary', () => {
  let world: QuickWorld;
  beforeAll(async () => {
    world = await aQuickWorld(testRun(), { canaryRestMs: REST_MS });
  }, 120_000);
  afterAll(() => world.story.end(), 120_000);

  const runs = async (): Promise<readonly History[]> => {
    const { TEMPORAL_TASK_QUEUE = '' } = world.story.world.environmentFor('tuntas_worker');
    const query = `WorkflowId = '${canaryId(TEMPORAL_TASK_QUEUE)}'`;
    const found: History[] = [];
    for await (const { history } of world.story.world.temporal.raw.workflow.list({ query }).intoHistories())
      found.push(JSON.parse(historyToJSON(history)) as History);
    return found;
  };
  const beatsOf = (history: History) => stepsOf(history).filter((step) => step === 'MARKER_RECORDED beat').length;
  const beats = async () => (await runs()).reduce((sum, history) => sum + beatsOf(history), 0);
  const beatsOn = async () => {
    const before = await beats();
    await eventually(beats, (count) => count > before + 1);
  };

  it('is walked on by a worker that comes back', async () => {
    await eventually(beats, (count) => count > 2);
    await world.story.world.stop('worker');
    const before = await beats();
    await setTimeout(REST_MS * 4);
    expect(await beats()).toBe(before);
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
    const found = await eventually(runs, (all) => all.some((one) => beatsOf(one) === 100) && all.length > 1, 90_000);
    const whole = found.find((one) => beatsOf(one) === 100);
    expect(whole && stepsOf(whole).at(-1)).toBe('WORKFLOW_EXECUTION_CONTINUED_AS_NEW');
    expect(whole && startOf(whole).workflowType).toBe(CANARY_WORKFLOW);
  }, 120_000);

  it('can be walked on from wherever it has come', async () => {
    const [longest] = [...(await runs())].sort((one, other) => beatsOf(other) - beatsOf(one));
    const cuts = longest ? cutsOf(longest) : [];
    expect(new Set(cuts.map(pathOf)).size).toBeGreaterThanOrEqual(100);
    const histories = cuts.map((history) => ({ workflowId: startOf(history).workflowId, history }));
    const errors: string[] = [];
    for await (const { error } of Worker.runReplayHistories({ workflowBundle: await workflows() }, histories))
      if (error) errors.push(error.message);
    expect(errors).toEqual([]);
  }, 120_000);
});
