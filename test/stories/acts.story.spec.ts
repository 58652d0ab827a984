import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const REASON = 'Belum menjawab yang ditanyakan.';

describe('an answer sent back in review', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  const statusOf = async (complaint: StoryComplaint) => (await world.read(complaint)).status;

  it('closes the gate again, is asked anew on its ladder with a whole step clock, and in the end completes', async () => {
    const complaint = await world.files({ category: 'DAT-01' });
    await world.quiet();
    await world.answersTask('apd.3325', complaint, 'correctData', 'SELESAI_DATA_DIPERBAIKI');
    await world.answersTask('dukcapil.3325', complaint, 'confirmIdentity');
    await world.answersTask('pendamping.3325.001', complaint, 'support');
    expect(await statusOf(complaint)).toBe('review');
    const review = await world.taskOf(complaint, 'review');
    const first = await world.taskOf(complaint, 'confirmIdentity');
    const ceiling = (await world.read(complaint)).ceilingDueAt;

    const sent = await world.onComplaint('supervisor.3325', complaint, 'sendBack', {
      taskId: first.id,
      reason: REASON,
    });
    expect(sent).toMatchObject({ status: 200, body: { status: 'assigned', ceilingDueAt: ceiling } });
    await world.quiet();
    const { tasks } = await world.read(complaint);
    expect(tasks.find(({ id }) => id === first.id)).toMatchObject({ status: 'answered' });
    expect(tasks.find(({ id }) => id === review.id)).toMatchObject({ status: 'cancelled' });
    const again = await world.taskOf(complaint, 'confirmIdentity');
    expect(again.id).not.toBe(first.id);
    expect(again).toMatchObject({ status: 'assigned', assigneeId: userIdOf('dukcapil.3325'), party: 'dukcapil' });
    expect(
      (await world.onComplaint('supervisor.3325', complaint, 'sendBack', { taskId: first.id, reason: REASON })).body,
    ).toMatchObject({
      code: 'notAllowedNow',
    });

    // Silence: the new task climbs its ladder like any other.
    const climbed = await world.until(complaint, 'taskClimbed');
    expect(climbed.taskId).toEqual(expect.any(String));
    const { assigneeId = '' } = await world.taskOf(complaint, 'confirmIdentity');
    const { rows } = await world.world.admin.query<{ login: string }>('SELECT login FROM user_account WHERE id = $1', [
      assigneeId,
    ]);
    await world.answersTask(rows[0]?.login ?? '', complaint, 'confirmIdentity');
    expect(await statusOf(complaint)).toBe('review');
    const anew = await world.taskOf(complaint, 'review');
    expect(anew.id).not.toBe(review.id);
    const { rows: reviewers } = await world.world.admin.query<{ login: string }>(
      'SELECT login FROM user_account WHERE id = $1',
      [anew.assigneeId],
    );
    await world.answersTask(reviewers[0]?.login ?? '', complaint, 'review', 'SELESAI_DATA_DIPERBAIKI');
    expect(await world.read(complaint)).toMatchObject({ status: 'answered', outcome: 'SELESAI_DATA_DIPERBAIKI' });
  });
});

describe('a task handed to a colleague', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  it('goes on with its clock: she is reminded and warned, and it climbs when it would have climbed', async () => {
    const complaint = await world.files();
    await world.quiet();
    const foretold = (await world.plan(complaint)).find(({ purpose }) => purpose === 'climb');
    expect((await world.onTask('pendamping.3325.001', complaint, 'acknowledge')).status).toBe(200);
    await world.quiet();
    const moved = await world.onTask('supervisor.3325', complaint, 'reassign', {
      positionId: positionIdOf('pendamping.3325.002'),
      reason: 'Rekan sedang sakit.',
    });
    expect(moved).toMatchObject({
      status: 200,
      body: { assigneeId: userIdOf('pendamping.3325.002'), status: 'assigned' },
    });
    await world.quiet();
    expect(await world.until(complaint, 'taskReminded')).toMatchObject({ type: 'taskReminded' });
    const climbed = await world.until(complaint, 'taskClimbed');
    expect(climbed.at).toBe(foretold?.at);
    const told = await world.messages(complaint);
    const toldTo = (login: string) => told.filter(({ to }) => to === userIdOf(login)).map(({ template }) => template);
    expect(toldTo('pendamping.3325.002')).toEqual(['taskAssigned', 'taskReminder', 'taskWarning', 'taskClimbed']);
    expect(toldTo('pendamping.3325.001')).toEqual(['taskAssigned', 'taskReassigned']);
  });
});
