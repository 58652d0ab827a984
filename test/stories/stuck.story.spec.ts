import type { RuntimeView } from '#handlers/operations/runtime.view';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { DUTY_MANAGERS } from '#persistence/seeds/demo/duty-roster';
import type { StoryComplaint } from '#testing/world/story-world';
import { eventually } from '../worker/support/eventually';
import { aQuickWorld } from '../worker/support/quick-world';
import type { QuickWorld } from '../worker/support/quick-world';
import { testRun } from '../setup/test-run';

interface DutyTask {
  readonly id: string;
  readonly status: string;
  readonly assignee_id: string | null;
}

/** What a process stands on is taken away by hand, and given back. */
describe('a process is stuck', () => {
  let quick: QuickWorld;
  beforeAll(async () => {
    quick = await aQuickWorld(testRun());
  });
  // Ending the world recounts.
  afterAll(() => quick?.story.end());

  const admin = () => quick.story.world.admin;
  const pointTo = (table: 'complaint' | 'party_task', id: string, policy: string) =>
    admin().query(`UPDATE ${table} SET policy_version = $2 WHERE id = $1`, [id, policy]);
  const policyOf = async (table: 'complaint' | 'party_task', id: string) => {
    const { rows } = await admin().query<{ policy_version: string }>(
      `SELECT policy_version FROM ${table} WHERE id = $1`,
      [id],
    );
    return rows[0]?.policy_version ?? '';
  };
  const dutyTasks = async ({ id }: StoryComplaint): Promise<readonly DutyTask[]> =>
    (
      await admin().query<DutyTask>(
        'SELECT id, status, assignee_id FROM party_task WHERE complaint_id = $1 AND NOT is_required',
        [id],
      )
    ).rows;
  const reports = async ({ id }: StoryComplaint) =>
    (
      await admin().query<{ stream: string; activity: string; is_freed: boolean }>(
        'SELECT stream, activity, freed_at IS NOT NULL AS is_freed FROM stuck_process WHERE complaint_id = $1',
        [id],
      )
    ).rows;
  const isStuck = async (complaint: StoryComplaint) => (await quick.story.read(complaint)).isProcessStuck;

  /** What an administrator is told of this process. */
  const stuckIn = async (streamId: string) => {
    const { body } = await quick.story.world.request<Pick<RuntimeView, 'stuck'> & Record<string, unknown>>(
      'admin.1',
      'GET',
      '/admin/runtime',
    );
    return body.stuck.filter(({ id }) => id === streamId);
  };

  it('at routing: it is seen, the duty manager gets a task, and when it is mended all goes on', async () => {
    const { story } = quick;
    await story.world.stop('worker');
    const complaint = await story.files();
    const policy = await policyOf('complaint', complaint.id);
    await pointTo('complaint', complaint.id, 'not-published');
    await story.world.start('worker');
    expect(await isStuck(complaint)).toBe(false);

    await eventually(() => isStuck(complaint), Boolean, 40_000);
    const [task] = await eventually(
      () => dutyTasks(complaint),
      (found) => found[0]?.status === 'assigned',
    );
    expect(DUTY_MANAGERS.map(userIdOf)).toContain(task?.assignee_id);
    expect(await reports(complaint)).toEqual([{ stream: 'complaint', activity: 'triage', is_freed: false }]);

    expect(await stuckIn(complaint.id)).toEqual([
      {
        stream: 'complaint',
        id: complaint.id,
        activity: 'triage',
        since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
        attempts: expect.any(Number) as number,
        isHandedOver: true,
      },
    ]);

    await pointTo('complaint', complaint.id, policy);
    await eventually(
      () => isStuck(complaint),
      (stuck) => !stuck,
      40_000,
    );
    await story.quiet();
    expect(await dutyTasks(complaint)).toMatchObject([{ id: task?.id, status: 'cancelled' }]);
    expect(await reports(complaint)).toMatchObject([{ is_freed: true }]);
    expect(await stuckIn(complaint.id)).toEqual([]);
    expect(await story.handlerOf(complaint)).toBe(userIdOf('pendamping.3325.001'));
  });

  it('on the ladder: a task has a process of its own, and is seen on its complaint', async () => {
    const { story } = quick;
    const complaint = await story.files({ of: 'pendamping.3325.002' });
    await story.quiet();
    const { id } = await story.task(complaint);
    const policy = await policyOf('party_task', id);
    await pointTo('party_task', id, 'not-published');
    await story.world.clock.set((await story.world.clock.nextDeadline()) ?? 0);
    await story.world.wakeDue();
    await eventually(() => isStuck(complaint), Boolean, 40_000);
    expect(await reports(complaint)).toMatchObject([{ stream: 'task', activity: 'remind' }]);

    await pointTo('party_task', id, policy);
    await eventually(
      () => isStuck(complaint),
      (stuck) => !stuck,
      60_000,
    );
    await story.quiet();
    expect(await dutyTasks(complaint)).toMatchObject([{ status: 'cancelled' }]);
    expect((await story.timeline(complaint)).map(({ type }) => type)).toContain('taskReminded');
  });
});
