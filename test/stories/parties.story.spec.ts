import { userIdOf } from '#persistence/seeds/demo-ids';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';
import type { StoryComplaint } from '#testing/world/story-world';

const HOLDERS = {
  correctData: 'apd.3325',
  confirmIdentity: 'dukcapil.3325',
  support: 'pendamping.3325.001',
  traceAccount: 'bri.3325',
  answer: 'dinsos.3325',
} as const;

describe('several parties at once', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  const files = async (): Promise<StoryComplaint> => {
    const complaint = await world.files({ category: 'DAT-01' });
    await world.quiet();
    return complaint;
  };
  const statusOf = async (complaint: StoryComplaint) => (await world.read(complaint)).status;

  it('are asked together; the required answers open the gate, the optional ones do not hold it', async () => {
    const complaint = await files();
    for (const [ask, login] of Object.entries(HOLDERS))
      expect(await world.taskOf(complaint, ask)).toMatchObject({ assigneeId: userIdOf(login), status: 'assigned' });

    await world.answersTask('apd.3325', complaint, 'correctData', 'SELESAI_DATA_DIPERBAIKI');
    await world.answersTask('dinsos.3325', complaint, 'answer');
    await world.answersTask('dukcapil.3325', complaint, 'confirmIdentity');
    expect(await statusOf(complaint)).toBe('assigned');
    await world.answersTask('pendamping.3325.001', complaint, 'support');
    expect(await statusOf(complaint)).toBe('review');

    const review = await world.taskOf(complaint, 'review');
    expect(review.assigneeId).toBe(userIdOf('supervisor.3325'));
    await world.answersTask('supervisor.3325', complaint, 'review', 'SELESAI_DATA_DIPERBAIKI');
    expect(await world.read(complaint)).toMatchObject({ status: 'answered', outcome: 'SELESAI_DATA_DIPERBAIKI' });
    expect((await world.taskOf(complaint, 'traceAccount')).status).toBe('cancelled');
  });

  it('each climb their own ladder on their own clock: branch, regional office, head office; district, province, inspectorate', async () => {
    const complaint = await files();
    const { rows: calendars } = await world.world.admin.query<{ ask: string; calendar_id: string }>(
      'SELECT ask, calendar_id FROM party_task WHERE complaint_id = $1',
      [complaint.id],
    );
    expect(Object.fromEntries(calendars.map((row) => [row.ask, row.calendar_id]))).toMatchObject({
      traceAccount: 'bank',
      answer: 'government',
    });
    const wayOf = async (ask: string, steps: number) => {
      const { id } = await world.taskOf(complaint, ask);
      const climbs = async () =>
        (await world.timeline(complaint)).filter(({ type, taskId }) => type === 'taskClimbed' && taskId === id);
      while ((await climbs()).length < steps) await world.until(complaint, 'taskClimbed');
      return (await climbs()).map(({ data }) => [data.level, data.userId]);
    };
    expect(await wayOf('traceAccount', 2)).toEqual([
      ['B2', userIdOf('bri.33')],
      ['B3', userIdOf('bri.pusat')],
    ]);
    expect((await wayOf('answer', 2)).slice(0, 2)).toEqual([
      ['G2', userIdOf('dinsos.33')],
      ['Itjen', userIdOf('inspektur.1')],
    ]);
  });

  it('one more may be asked while it is handled, and then the gate waits for it too', async () => {
    const complaint = await world.files();
    await world.quiet();
    const involved = await world.onComplaint('supervisor.3325', complaint, 'involve', {
      party: 'bank',
      isRequired: true,
    });
    expect(involved.status).toBe(200);
    await world.quiet();
    expect((await world.taskOf(complaint, 'traceAccount')).assigneeId).toBe(userIdOf('bri.3325'));
    await world.answersTask('pendamping.3325.001', complaint, 'answer');
    expect(await statusOf(complaint)).toBe('assigned');
    await world.answersTask('bri.3325', complaint, 'traceAccount', 'SELESAI_DIBAYAR');
    expect(await statusOf(complaint)).toBe('answered');
  });

  it('pass a task on three times; then the supervisor decides, and "not ours" is no answer any more', async () => {
    const complaint = await files();
    const { id } = await world.taskOf(complaint, 'confirmIdentity');
    const task = async () => (await world.read(complaint)).tasks.find((each) => each.id === id);
    const on = async (login: string, action: string, body: Record<string, unknown>) => {
      const answer = await world.world.request(login, 'POST', `/tasks/${id}/actions/${action}`, {
        version: (await task())?.version,
        body,
      });
      await world.quiet();
      return answer;
    };
    const notOurs = (login: string, proposedParty: string) =>
      on(login, 'decline', { reason: 'notOurs', proposedParty });

    expect((await on('dukcapil.3325', 'decline', { reason: 'notOurs' })).body).toMatchObject({ status: 400 });
    expect((await notOurs('dukcapil.3325', 'dataAdministrator')).status).toBe(200);
    expect(await task()).toMatchObject({ party: 'dataAdministrator', assigneeId: userIdOf('apd.3325'), bounces: 1 });
    await notOurs('apd.3325', 'bank');
    await notOurs('bri.3325', 'dinas');
    expect(await task()).toMatchObject({ party: 'dinas', assigneeId: userIdOf('dinsos.3325'), bounces: 3 });
    await notOurs('dinsos.3325', 'dukcapil');
    expect(await task()).toMatchObject({
      party: 'programme',
      assigneeId: userIdOf('supervisor.3325'),
      bounces: 3,
      awaitsDirection: true,
      allowed: [
        'acknowledge',
        'answer',
        'decline',
        'direct',
        'climb',
        'recordVisit',
        'reassign',
        'askDocuments',
        'pause',
      ],
    });
    expect((await on('supervisor.3325', 'direct', { party: 'dukcapil' })).status).toBe(200);
    expect(await task()).toMatchObject({ assigneeId: userIdOf('dukcapil.3325'), isDirected: true });
    expect((await notOurs('dukcapil.3325', 'bank')).body).toMatchObject({ status: 409, code: 'alreadyDirected' });
    expect(
      (await on('dukcapil.3325', 'answer', { text: 'NIK sudah padan.', outcome: 'SELESAI_DATA_DIPERBAIKI' })).status,
    ).toBe(200);
  });
});

describe('a task raised by hand', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  it('goes to the rung chosen; whoever had it stays a contributor, the new one is accountable', async () => {
    const complaint = await world.files();
    await world.quiet();
    const raised = await world.onTask('operator.pusat.1', complaint, 'climb', {
      level: 'L4',
      reason: 'Sudah tiga kali telepon.',
    });
    expect(raised.body).toMatchObject({ level: 'L4', assigneeId: userIdOf('jsk.1') });
    await world.quiet();
    expect((await world.world.request('pendamping.3325.001', 'GET', `/complaints/${complaint.id}`)).status).toBe(200);
    expect((await world.answers('pendamping.3325.001', complaint)).body).toMatchObject({ code: 'notYourTask' });
    const climbed = (await world.timeline(complaint)).find(({ type }) => type === 'taskClimbed');
    expect(climbed?.data).toMatchObject({ reason: 'manual', fromLevel: 'L1', byId: userIdOf('operator.pusat.1') });
    expect((await world.onTask('operator.pusat.1', complaint, 'climb', { level: 'L2' })).body).toMatchObject({
      status: 409,
      code: 'notHigherRung',
      allowed: ['duty'],
    });
    expect((await world.answers('jsk.1', complaint)).status).toBe(200);
  });

  it('passes a rung without anybody, with the reason', async () => {
    const complaint = await world.files({ of: 'pendamping.3319.001' });
    await world.quiet();
    const raised = await world.onTask('operator.pusat.1', complaint, 'climb', { level: 'L2' });
    expect(raised.body).toMatchObject({ level: 'L3', assigneeId: userIdOf('korkab.3319') });
  });

  it('and after the end, an objection within its window wakes a run that finds its place', async () => {
    const complaint = await world.files();
    await world.quiet();
    await world.answers('pendamping.3325.001', complaint);
    await world.quiet();
    expect((await world.onComplaint('operator.pusat.1', complaint, 'close')).status).toBe(200);
    await world.quiet();
    const objected = await world.onComplaint('operator.pusat.1', complaint, 'object', {
      reason: 'Ternyata belum masuk.',
    });
    expect(objected.status).toBe(200);
    await world.quiet();
    expect(await world.handlerOf(complaint)).toBe(userIdOf('supervisor.3325'));
  });
});
