import type { Instant } from '#core/calendar/instant';
import { parseIso } from '#core/calendar/instant';
import { positionIdOf } from '#persistence/seeds/demo-ids';
import { MovableClock } from '#persistence/fast-forward/movable-clock';
import { StoryWorld } from '#testing/world/story-world';
import { testRun } from '../setup/test-run';
import { product } from '../stories/product';
import { Sweeping } from './support/sweeping';

const BEGIN = '2026-11-23T10:00:00+07:00';
const SECOND = 1_000;
const withoutWorker = { ...product, worker: async () => ({ stop: async () => undefined }) };

/** The clock stands at `at`, and has done so for `forMs` of real time. */
async function standsAt(world: StoryWorld, at: Instant, forMs: number): Promise<void> {
  await new MovableClock(world.world.admin).set(at, 0);
  await world.world.admin.query(`UPDATE clock_anchor SET real_at = real_at - $1 * interval '1 millisecond'`, [forMs]);
}

async function climbDueOf(world: StoryWorld, taskId: string): Promise<Instant> {
  const { rows } = await world.world.admin.query<{ due_at: Date }>(
    `SELECT due_at FROM deadline WHERE stream_id = $1 AND purpose = 'climb' AND state = 'armed'`,
    [taskId],
  );
  return rows[0]?.due_at.getTime() ?? NaN;
}

async function climbedAt(world: StoryWorld, taskId: string): Promise<Instant | undefined> {
  const { rows } = await world.world.admin.query<{ at: Date }>(
    `SELECT at FROM event WHERE stream_id = $1 AND type = 'taskClimbed' ORDER BY version LIMIT 1`,
    [taskId],
  );
  return rows[0]?.at.getTime();
}

describe('an effect whose wake comes late', () => {
  const DUE = parseIso(BEGIN) + 7_200_000;
  let world: StoryWorld;
  let sweeping: Sweeping;
  beforeEach(async () => {
    world = await StoryWorld.begin({ services: testRun(), product: withoutWorker, at: BEGIN });
    sweeping = await Sweeping.of(world);
  });
  afterEach(async () => {
    await sweeping.end();
    await world.end();
  });

  const seeded = async (): Promise<string> => {
    const [standing] = await sweeping.seed([{ climb: DUE }], [await world.villageOf('pendamping.3325.001')]);
    return standing?.taskId ?? '';
  };

  it.each([
    ['the sweeper', () => sweeping.sweep()],
    ['the timer', (taskId: string) => sweeping.tasks.fire(taskId, 'climb')],
  ])('takes place at its own instant when %s carries it out', async (_who, carryOut) => {
    const taskId = await seeded();
    await standsAt(world, DUE + 20 * SECOND, 20 * SECOND);
    await carryOut(taskId);
    expect(await climbedAt(world, taskId)).toBe(DUE);
  });

  it('takes place when it is carried out after an outage: nobody is late with what he could not be told', async () => {
    const taskId = await seeded();
    await standsAt(world, DUE + 90 * SECOND, 90 * SECOND);
    await sweeping.sweep();
    expect(await climbedAt(world, taskId)).toBe(DUE + 90 * SECOND);
  });
});

describe('an answer after the end of a step', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await StoryWorld.begin({ services: testRun(), product, at: BEGIN });
  });
  afterAll(() => world.end());

  /** A task whose step has ended, so many seconds of real time ago, and nobody was there to hand it on. */
  async function endedStep(secondsAgo: number) {
    const complaint = await world.files();
    await world.quiet();
    const task = await world.task(complaint);
    const dueAt = await climbDueOf(world, task.id);
    await world.world.stop('worker');
    await standsAt(world, dueAt + secondsAgo * SECOND, secondsAgo * SECOND);
    return { complaint, task, dueAt };
  }

  it('is told that the task goes to the next rung, which then has it since that end', async () => {
    const { complaint, task, dueAt } = await endedStep(10);
    const answer = await world.answers('pendamping.3325.001', complaint);
    expect([answer.status, answer.body.code]).toEqual([409, 'stepEnded']);
    const handedOn = { positionId: positionIdOf('pendamping.3325.002'), reason: 'Rekan sedang sakit.' };
    for (const [act, body] of [
      ['climb', { level: 'L2', reason: 'Sudah lewat.' }],
      ['reassign', handedOn],
    ] as const)
      expect(await world.onTask('supervisor.3325', complaint, act, body)).toMatchObject({
        status: 409,
        body: { code: 'stepEnded' },
      });
    await world.world.start('worker');
    await world.quiet();
    expect(await climbedAt(world, task.id)).toBe(dueAt);
    expect((await world.task(complaint)).assigneeId).not.toBe(task.assigneeId);
  });

  it('waits until a limit that has passed is on record, and what somebody has to tell does not wait', async () => {
    const complaint = await world.files();
    await world.quiet();
    const targetDueAt = Date.parse(String((await world.read(complaint)).targetDueAt));
    await world.world.stop('worker');
    await standsAt(world, targetDueAt + 10 * SECOND, 10 * SECOND);
    const answer = { outcome: 'SELESAI_PENJELASAN', text: 'Dana sudah masuk ke rekening.' };
    const early = await world.onComplaint('supervisor.3325', complaint, 'answer', answer);
    expect([early.status, early.body.code]).toEqual([409, 'limitPassing']);
    const told = await world.onComplaint('supervisor.3325', complaint, 'addInformation', {
      text: 'Ibu menelepon lagi.',
    });
    expect(told.status).toBe(200);
    await world.world.start('worker');
    await world.quiet();
    expect((await world.onComplaint('supervisor.3325', complaint, 'answer', answer)).status).toBe(200);
    const events = (await world.timeline(complaint)).map(({ type, at }) => [type, Date.parse(String(at))]);
    expect(events).toContainEqual(['targetMissed', targetDueAt]);
  });

  it('is welcome after an outage', async () => {
    const { complaint } = await endedStep(90);
    expect((await world.answers('pendamping.3325.001', complaint)).status).toBe(200);
    await world.world.start('worker');
    await world.quiet();
  });

  it('does not bring a target that passed meanwhile to light before the reopening that lets it go on', async () => {
    const complaint = await world.files({ of: 'pendamping.3325.002' });
    await world.quiet();
    expect((await world.answers('pendamping.3325.002', complaint)).status).toBe(200);
    await world.quiet();
    const { targetDueAt } = await world.read(complaint);
    await standsAt(world, Date.parse(String(targetDueAt)) + 20 * SECOND, 20 * SECOND);
    await world.quiet();
    expect((await world.onComplaint('supervisor.3325', complaint, 'reopen')).status).toBe(200);
    await world.quiet();
    const { rows } = await world.world.admin.query<{ type: string; at: Date }>(
      `SELECT type, at FROM event WHERE stream_id = $1 AND type IN ('complaintReopened', 'targetMissed') ORDER BY version`,
      [complaint.id],
    );
    expect(rows.map(({ type }) => type)).toEqual(['complaintReopened', 'targetMissed']);
    expect(rows[1]?.at.getTime()).toBeGreaterThanOrEqual(rows[0]?.at.getTime() ?? NaN);
  });
});
