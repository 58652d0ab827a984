import { randomUUID } from 'node:crypto';
import type { RuntimeView } from '#handlers/operations/runtime.view';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import { ADMINISTRATOR, PENDAMPING } from './support/people';

describe('what runs', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin({ config: { temporalUiUrl: 'http://temporal.example:8233/' } });
  }, 120_000);
  afterAll(() => world?.end());

  const runtime = async (): Promise<RuntimeView> => {
    const { status, text } = await world.ask(ADMINISTRATOR, 'GET', '/admin/runtime');
    expect([status, status === 200 ? '' : text]).toEqual([200, '']);
    return JSON.parse(text) as RuntimeView;
  };
  const stateOf = ({ services }: RuntimeView, name: string) => services.find((service) => service.name === name)?.state;

  it('names services, versions and migrations, and every open thing has its clock', async () => {
    await world.story.files({ of: PENDAMPING });
    const answered = await world.story.files({ of: PENDAMPING });
    await world.story.quiet();
    await world.story.answers(PENDAMPING, answered);
    await world.story.quiet();
    const found = await runtime();
    expect(found.services).toEqual(
      expect.arrayContaining([
        { name: 'postgres', state: 'up', version: expect.stringMatching(/^\d+\.\d+/) },
        { name: 'temporal', state: 'up', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
        { name: 'redis', state: 'up', version: expect.stringMatching(/^\d+\.\d+/) },
        { name: 'worker', state: 'up' },
        { name: 'notifier', state: 'up' },
      ]),
    );
    expect(found.migrationsApplied).toBe(found.migrationsKnown);
    expect(found.temporalUi).toBe('http://temporal.example:8233/namespaces/default/workflows');
    expect(found.appVersion).toMatch(/^\d+\.\d+\.\d+/);
    // Two complaints and the task of the one that is not answered.
    expect(found.clocks).toMatchObject({ expected: 3, running: 3, missing: [], overdue: 0 });
    expect(found.clocks.armed).toBeGreaterThan(0);
    expect(found).toMatchObject({ outbox: [], stuck: [], failing: [], messagesWaiting: 0, queue: { waiting: 0 } });
  });

  it('lists what has lost its clock, and counts no integrity matter', async () => {
    const before = (await runtime()).clocks;
    const complaint = await world.story.files({ of: PENDAMPING });
    const hidden = await world.story.files({
      of: PENDAMPING,
      category: 'KKS-05',
      accused: [{ kind: 'role', seat: 'pendamping' }],
    });
    await world.story.quiet();
    const task = await world.story.task(complaint);
    await world.admin.query('BEGIN');
    await world.admin.query(
      `UPDATE deadline SET state = 'stopped', stopped_at = clock_timestamp() WHERE task_id = $1`,
      [task.id],
    );
    await world.admin.query(
      `UPDATE deadline SET state = 'stopped', stopped_at = clock_timestamp() WHERE complaint_id = $1`,
      [hidden.id],
    );
    await world.admin.query('COMMIT');
    const { clocks } = await runtime();
    expect(clocks).toMatchObject({
      expected: before.expected + 2,
      running: before.running + 1,
      missing: [{ stream: 'task', id: task.id }],
    });
  });

  it('says which of our processes are gone, and what waits meanwhile', async () => {
    await world.story.world.stop('worker', 'notifier');
    await world.story.files({ of: PENDAMPING });
    const found = await runtime();
    expect([stateOf(found, 'worker'), stateOf(found, 'notifier'), stateOf(found, 'postgres')]).toEqual([
      'down',
      'down',
      'up',
    ]);
    expect(found.outbox.map(({ topic }) => topic)).toContain('wake');
    expect(found.instances).toEqual([]);
  });

  it('counts nothing of a complaint that names somebody, whatever its severity', async () => {
    const counted = async () => {
      const { clocks, rescued, assisted, messagesWaiting, failing } = await runtime();
      return { clocks, rescued, assisted, messagesWaiting, failing };
    };
    const before = await counted();
    const complaint = await world.story.files({ of: PENDAMPING });
    const accused = { accused: [{ kind: 'person', userId: userIdOf('pendamping.3325.002') }] };
    expect(await world.story.onComplaint(OPERATOR, complaint, 'accuse', accused)).toMatchObject({ status: 200 });
    const { rows } = await world.admin.query('SELECT severity FROM complaint WHERE id = $1', [complaint.id]);
    expect(rows).not.toEqual([{ severity: 'S2' }]);
    expect(await counted()).toEqual(before);
    // Past its instant, found by the sweeper, with a message that fails; and then without any clock at all.
    await world.admin.query(
      `UPDATE deadline SET act_at = app.business_now() - interval '1 hour', fired_by = 'sweeper', fired_at = app.business_now() WHERE complaint_id = $1`,
      [complaint.id],
    );
    await world.admin.query(
      `UPDATE outbox o SET delivered_at = clock_timestamp() - interval '1 hour' FROM message m WHERE m.complaint_id = $1 AND o.key = m.key || '/send'`,
      [complaint.id],
    );
    expect(await counted()).toEqual(before);
    await world.admin.query(
      `UPDATE deadline SET state = 'stopped', stopped_at = clock_timestamp() WHERE complaint_id = $1`,
      [complaint.id],
    );
    expect(await counted()).toEqual(before);
  });

  it('hands failing messages on again once for a key, and writes down who did it and why', async () => {
    const { rows } = await world.admin.query<{ id: string; key: string; complaint_id: string }>(
      `SELECT id, key, complaint_id FROM message ORDER BY id LIMIT 1`,
    );
    const [message] = rows;
    await world.admin.query(`UPDATE message SET status = 'queued' WHERE id = $1`, [message?.id]);
    await world.admin.query(
      `UPDATE outbox SET delivered_at = clock_timestamp() - interval '1 hour', created_at = clock_timestamp() - interval '1 hour' WHERE key = $1 || '/send'`,
      [message?.key],
    );
    expect((await runtime()).failing).toEqual([{ messageId: message?.id, waitingSeconds: expect.any(Number) }]);
    const headers = { 'idempotency-key': randomUUID() };
    const retry = () =>
      world.ask(ADMINISTRATOR, 'POST', '/admin/messages/actions/retry', {
        headers,
        body: { reason: 'channelRestored' },
      });
    expect(await retry()).toMatchObject({ status: 200, body: { retried: 1 } });
    expect(await retry()).toMatchObject({ status: 200, headers: { 'idempotent-replayed': 'true' } });
    expect((await runtime()).failing).toEqual([]);
    const audit = await world.admin.query(`SELECT detail FROM audit_entry WHERE action = 'messages.retried'`);
    expect(audit.rows).toEqual([{ detail: { reason: 'channelRestored', retried: 1 } }]);
  });
});
