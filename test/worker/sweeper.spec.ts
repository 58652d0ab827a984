import { MovableClock } from '#persistence/fast-forward/movable-clock';
import { parseIso } from '#core/calendar/instant';
import type { Instant } from '#core/calendar/instant';
import { workflowKey } from '#contracts/workflow-ids';
import type { Dues } from '#testing/seeding/standing-complaints';
import { loadWorkerConfig } from '#platform/config/process-config';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { findViolations } from '#testing/world/invariants';
import { StoryWorld } from '#testing/world/story-world';
import { testRun } from '../setup/test-run';
import { product } from '../stories/product';
import { Sweeping } from './support/sweeping';

const BEGIN = '2026-11-23T10:00:00+07:00';
const HOUR = 3_600_000;
const DUE = parseIso(BEGIN) + 2 * HOUR;

/** A world whose worker the test itself is, until it starts the real one. */
const withoutWorker = { ...product, worker: async () => ({ stop: async () => undefined }) };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the sweeper', () => {
  let world: StoryWorld;
  let sweeping: Sweeping;
  let villages: string[];
  beforeEach(async () => {
    world = await StoryWorld.begin({ services: testRun(), product: withoutWorker, at: BEGIN });
    sweeping = await Sweeping.of(world);
    villages = await villagesOf(world);
  });
  // Ending the world recounts: no gap in the event log, each deadline once and not early, each row the fold of its events.
  afterEach(async () => {
    await sweeping.end();
    await world.end();
  });

  /** The clock stands at `at`, and has done so for `forMs` of real time. */
  const standsAt = (at: Instant, forMs: number): Promise<void> => isAt(at, 0, forMs);

  async function isAt(at: Instant, rate: number, forMs: number): Promise<void> {
    await new MovableClock(world.world.admin).set(at, rate);
    await world.world.admin.query(`UPDATE clock_anchor SET real_at = real_at - $1 * interval '1 millisecond'`, [forMs]);
  }

  const seed = (dues: readonly Dues[]) => sweeping.seed(dues, villages);

  async function firedBy(): Promise<Record<string, number>> {
    const { rows } = await world.world.admin.query<{ by: string; count: number }>(
      `SELECT fired_by AS by, count(*)::integer AS count FROM deadline WHERE state = 'fired' GROUP BY 1`,
    );
    return Object.fromEntries(rows.map(({ by, count }) => [by, count]));
  }

  const overdue = async (): Promise<number> => {
    const { rows } = await world.world.admin.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM deadline WHERE state = 'armed' AND act_at <= $1`,
      [new Date(await world.world.clock.now())],
    );
    return rows[0]?.count ?? -1;
  };

  it('leaves the workflow half a second, and wakes nobody for what it does in time', async () => {
    const [standing] = await seed([{ climb: DUE }]);
    await standsAt(DUE, 300);
    await sweeping.sweep();
    expect(await overdue()).toBe(1);
    await pause(250);
    await sweeping.sweep();
    expect(await firedBy()).toEqual({ sweeper: 1 });
    expect([await sweeping.counted('assists'), await sweeping.counted('rescues')]).toEqual([1, 0]);
    expect(await wakesOf(world, standing?.taskId)).toEqual([1]);
  });

  it('ends a pause at its date, and lets the target that waited with it run again', async () => {
    const [standing] = await seed([{}]);
    const { taskId = '', complaintId = '' } = standing ?? {};
    const { rows: holders } = await world.world.admin.query<{ login: string; version: number }>(
      'SELECT u.login, t.version FROM party_task t JOIN user_account u ON u.id = t.assignee_id WHERE t.id = $1',
      [taskId],
    );
    const [{ login = '', version = 0 } = {}] = holders;
    const asked = { version, body: { documents: ['familyCard'] } };
    expect(await world.world.request(login, 'POST', `/tasks/${taskId}/actions/askDocuments`, asked)).toMatchObject({
      status: 200,
      body: { pause: { until: '2026-12-23T17:00:00.000Z' } },
    });
    await standsAt(parseIso('2026-12-24T00:00:00+07:00') + HOUR, 1_000);
    await sweeping.sweep();
    const { rows } = await world.world.admin.query<{
      stream: string;
      purpose: string;
      state: string;
      fired_by: string;
    }>(
      `SELECT stream, purpose, state, fired_by FROM deadline WHERE stream_id = ANY ($1::uuid[]) AND (state = 'armed' OR purpose = 'resume') ORDER BY stream, purpose`,
      [[taskId, complaintId]],
    );
    expect(rows.filter(({ purpose }) => purpose === 'resume')).toEqual([
      { stream: 'complaint', purpose: 'resume', state: 'fired', fired_by: 'sweeper' },
      { stream: 'task', purpose: 'resume', state: 'fired', fired_by: 'sweeper' },
    ]);
    expect(rows.map(({ stream, purpose }) => `${stream} ${purpose}`)).toEqual(
      expect.arrayContaining(['complaint target', 'task climb']),
    );
    const { rows: paused } = await world.world.admin.query<{ ended: string }>(
      `SELECT pauses -> 0 ->> 'to' AS ended FROM party_task WHERE id = $1 AND pause IS NULL`,
      [taskId],
    );
    // The timer came an hour late; the pause ended at its date all the same.
    expect(Number(paused[0]?.ended)).toBe(parseIso('2026-12-24T00:00:00+07:00'));
  });

  it('spares whoever was to decide on more time for a limit that it finds passed', async () => {
    const [standing] = await seed([{ target: DUE }]);
    const { taskId = '', complaintId = '' } = standing ?? {};
    const { rows: holders } = await world.world.admin.query<{ login: string; version: number }>(
      'SELECT u.login, c.version FROM party_task t JOIN user_account u ON u.id = t.assignee_id JOIN complaint c ON c.id = t.complaint_id WHERE t.id = $1',
      [taskId],
    );
    const [{ login = '', version = 0 } = {}] = holders;
    const body = { of: 'target', reason: 'externalFactor', text: 'Menunggu jadwal top-up bank.' };
    const asked = await world.world.request(login, 'POST', `/complaints/${complaintId}/actions/askExtension`, {
      version,
      body,
    });
    expect(asked.status).toBe(200);
    const approval = async () =>
      (
        await world.world.admin.query<{ status: string; asked: unknown }>(
          `SELECT t.status, c.extension_asked AS asked FROM party_task t JOIN complaint c ON c.id = t.complaint_id WHERE c.id = $1 AND t.ask = 'approveExtension'`,
          [complaintId],
        )
      ).rows;
    expect(await approval()).toMatchObject([{ status: 'open', asked: { of: 'target' } }]);
    await standsAt(DUE, 1_000);
    await sweeping.sweep();
    expect(await approval()).toEqual([{ status: 'cancelled', asked: null }]);
    expect(await eventTypesOf(world, complaintId)).toEqual(expect.arrayContaining(['targetMissed', 'extensionLapsed']));
  });

  it('fires several hundred mixed deadlines, each once, and of one task or complaint in their order', async () => {
    const mixed: Dues[] = [
      { remind: DUE },
      { warn: DUE - HOUR },
      { climb: DUE - 1 },
      { target: DUE, ceilingWarn: DUE - HOUR },
      { remind: DUE - HOUR, warn: DUE - 1, climb: DUE },
      { ceiling: DUE, climb: DUE },
      {},
    ];
    const seeded = await seed(Array.from({ length: 700 }, (_, index) => mixed[index % mixed.length] ?? {}));
    await standsAt(DUE, 1_000);
    await sweeping.sweep();
    expect(await overdue()).toBe(0);
    expect(await firedBy()).toEqual({ sweeper: 1_000 });
    const inOrder = seeded.filter((_, index) => index % mixed.length === 4).map(({ taskId }) => taskId);
    const { rows } = await world.world.admin.query<{ types: string[] }>(
      `SELECT array_agg(type ORDER BY version) AS types FROM event WHERE stream_id = ANY ($1::uuid[]) AND version > 2 GROUP BY stream_id`,
      [inOrder],
    );
    expect(rows).toHaveLength(100);
    expect(new Set(rows.map(({ types }) => types.join(' ')))).toEqual(new Set(['taskReminded taskWarned taskClimbed']));
    expect(await findViolations(world.world.admin)).toEqual([]);
  });

  it('writes what the workflow would have written', async () => {
    const dues: Dues[] = [{ climb: DUE }, { climb: DUE }];
    const [byTimer, bySweeper] = await sweeping.seed(dues, villages.slice(0, 1));
    await standsAt(DUE, 1_000);
    await sweeping.tasks.fire(byTimer?.taskId ?? '', 'climb');
    await sweeping.sweep();
    expect(await firedBy()).toEqual({ sweeper: 1, workflow: 1 });
    expect(await writtenFor(world, bySweeper?.complaintId)).toEqual(await writtenFor(world, byTimer?.complaintId));
  });

  it('passes over what somebody else holds, and comes back for it', async () => {
    const seeded = await seed(Array.from({ length: 20 }, () => ({ warn: DUE })));
    await standsAt(DUE, 1_000);
    const { admin } = world.world;
    await admin.query('BEGIN');
    await admin.query('SELECT 1 FROM party_task WHERE id = ANY ($1::uuid[]) FOR NO KEY UPDATE', [
      seeded.slice(0, 3).map(({ taskId }) => taskId),
    ]);
    await sweeping.sweep();
    await admin.query('COMMIT');
    expect(await firedBy()).toEqual({ sweeper: 17 });
    await sweeping.sweep();
    expect(await firedBy()).toEqual({ sweeper: 20 });
  });

  it('sets aside what it cannot decide, and fires the rest', async () => {
    const seeded = await seed(Array.from({ length: 20 }, () => ({ climb: DUE, warn: DUE - HOUR })));
    await standsAt(DUE, 1_000);
    const spoil = (version: string) =>
      world.world.admin.query('UPDATE party_task SET policy_version = $2 WHERE id = $1', [seeded[0]?.taskId, version]);
    const { rows } = await world.world.admin.query<{ policy_version: string }>('SELECT policy_version FROM party_task');
    await spoil('never-published');
    const sweeper = sweeping.sweeper();
    await sweeping.sweep(sweeper);
    await sweeping.sweep(sweeper);
    expect(await firedBy()).toEqual({ sweeper: 38 });
    expect(await sweeping.counted('failures')).toBe(1);
    await spoil(rows[0]?.policy_version ?? '');
    await sweeping.sweep();
    expect(await firedBy()).toEqual({ sweeper: 40 });
  });

  it('finds the one that cannot be written, and fires the rest', async () => {
    const seeded = await seed(Array.from({ length: 40 }, () => ({ warn: DUE })));
    await standsAt(DUE, 1_000);
    const { admin } = world.world;
    const key = `task/${seeded[17]?.taskId}/v3/in-the-way`;
    await admin.query(
      `INSERT INTO event (stream, stream_id, version, complaint_id, type, at, actor_id, actor_kind, data)
       SELECT 'task', id, 3, complaint_id, $2, opened_at, id, 'system', '{}' FROM party_task WHERE id = $1`,
      [seeded[17]?.taskId, key],
    );
    await sweeping.sweep();
    expect(await firedBy()).toEqual({ sweeper: 39 });
    expect(await sweeping.counted('failures')).toBe(1);
    await admin.query('DELETE FROM event WHERE type = $1', [key]);
    await sweeping.sweep();
    expect(await firedBy()).toEqual({ sweeper: 40 });
  });

  it('shares the work with a second sweeper and with the workflows: each deadline once', async () => {
    const seeded = await seed(Array.from({ length: 400 }, (_, index) => ({ climb: DUE - ((index % 7) * HOUR) / 7 })));
    await standsAt(DUE, 1_000);
    const other = await Sweeping.of(world);
    const workflows = Promise.all(
      [3, 2, 1, 0].map(async (first) => {
        for (let index = first; index < seeded.length; index += 4)
          await sweeping.tasks.fire(seeded[index]?.taskId ?? '', 'climb');
      }),
    );
    await Promise.all([workflows, sweeping.sweep(), other.sweep()]);
    await other.end();
    const fired = await firedBy();
    expect((fired.sweeper ?? 0) + (fired.workflow ?? 0)).toBe(400);
    expect(Math.min(fired.sweeper ?? 0, fired.workflow ?? 0)).toBeGreaterThan(0);
    expect(await sweeping.counted('failures')).toBe(0);
  });

  it('is seen in what runs: what it took in time, and apart from that what it found late', async () => {
    const swept = async () => {
      const { status, body } = await world.world.request<{ rescued: number; assisted: number }>(
        'admin.1',
        'GET',
        '/admin/runtime',
      );
      expect(status).toBe(200);
      return { assisted: body.assisted, rescued: body.rescued };
    };
    // The clock has run since then.
    const runsFrom = (at: Instant, forMs: number) => isAt(at, 1, forMs);
    await seed([{ climb: DUE }, { climb: DUE + HOUR }]);
    expect(await swept()).toEqual({ assisted: 0, rescued: 0 });
    await runsFrom(DUE, 20_000);
    await sweeping.sweep();
    expect(await swept()).toEqual({ assisted: 1, rescued: 0 });
    await runsFrom(DUE + HOUR, 90_000);
    await sweeping.sweep();
    expect(await swept()).toEqual({ assisted: 1, rescued: 1 });
    expect([await sweeping.counted('assists'), await sweeping.counted('rescues')]).toEqual([1, 1]);
  });

  it('in the worker: rescues what lies long, and the lost workflow comes back', async () => {
    const [first] = await seed([{ remind: DUE, warn: DUE + HOUR }]);
    await world.world.admin.query('UPDATE outbox SET delivered_at = clock_timestamp()'); // the workflow was there, and is lost
    await standsAt(DUE, 61_000);
    await sweeping.sweep();
    expect(await sweeping.counted('rescues')).toBe(1);
    expect(await wakesOf(world, first?.taskId)).toEqual([1, 3]);
    const worker = await product.worker(workerConfig(world));
    try {
      await world.quiet();
      expect(await stateOf(world, first?.taskId)).toBe('RUNNING');
    } finally {
      await worker.stop();
    }
  });

  it('in the worker: fires by itself what no workflow does', async () => {
    await seed(Array.from({ length: 30 }, () => ({ climb: DUE })));
    await world.world.admin.query('UPDATE outbox SET delivered_at = clock_timestamp()');
    const worker = await product.worker(workerConfig(world));
    try {
      await standsAt(DUE, 0);
      await world.quiet();
      expect(await firedBy()).toEqual({ sweeper: 30 });
    } finally {
      await worker.stop();
    }
  });
});

const workerConfig = ({ world }: StoryWorld) => loadWorkerConfig(world.environmentFor('tuntas_worker'));

async function villagesOf({ world }: StoryWorld): Promise<string[]> {
  const { rows } = await world.admin.query<{ area_code: string }>(
    `SELECT area_code FROM position_area WHERE area_code LIKE '33________' ORDER BY area_code`,
  );
  return rows.map(({ area_code }) => area_code);
}

/** Versions for which a task's process was or will be woken. */
async function wakesOf({ world }: StoryWorld, taskId = ''): Promise<number[]> {
  const { rows } = await world.admin.query<{ version: number }>(
    `SELECT (payload->>'version')::integer AS version FROM outbox WHERE topic = 'wake' AND payload->>'id' = $1 ORDER BY 1`,
    [taskId],
  );
  return rows.map(({ version }) => version);
}

/** What Temporal says of a task's process. */
async function stateOf({ world }: StoryWorld, taskId = ''): Promise<string> {
  const { TEMPORAL_ADDRESS: address = '', TEMPORAL_TASK_QUEUE: taskQueue = '' } = world.environmentFor('tuntas_worker');
  const temporal = TemporalClient.create({ address, namespace: 'default', taskQueue });
  try {
    return (await temporal.raw.workflow.getHandle(workflowKey('task', taskId)).describe()).status.name;
  } finally {
    await temporal.close();
  }
}

/** Everything the last change of a complaint left, without what is different for each. */
async function writtenFor({ world }: StoryWorld, complaintId = ''): Promise<unknown> {
  const { rows } = await world.admin.query(
    `SELECT (SELECT json_agg(json_build_array(type, at, actor_id, data) ORDER BY version) FROM event WHERE complaint_id = $1 AND stream = 'task' AND version > 2) AS events,
       (SELECT json_agg(json_build_array(purpose, unit, due_at, act_at, state, armed_version, fired_at, stopped_at) ORDER BY armed_version, purpose) FROM deadline WHERE complaint_id = $1) AS deadlines,
       (SELECT json_agg(json_build_array(template, params - 'number', recipient_user_id) ORDER BY key) FROM message WHERE complaint_id = $1) AS messages,
       (SELECT count(*) FROM outbox o JOIN message m ON m.key || '/send' = o.key WHERE m.complaint_id = $1) AS sent,
       (SELECT json_agg(user_id ORDER BY user_id) FROM participant WHERE complaint_id = $1) AS participants`,
    [complaintId],
  );
  return rows[0];
}

async function eventTypesOf(world: StoryWorld, complaintId: string): Promise<readonly string[]> {
  const sql = 'SELECT type FROM event WHERE stream_id = $1 ORDER BY version';
  return (await world.world.admin.query<{ type: string }>(sql, [complaintId])).rows.map(({ type }) => type);
}
