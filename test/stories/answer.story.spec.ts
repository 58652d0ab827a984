import { userIdOf } from '#persistence/seeds/demo-ids';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const ARMED = `SELECT purpose FROM deadline WHERE complaint_id = $1 AND state = 'armed' ORDER BY purpose`;

describe('an answer', () => {
  let world: StoryWorld;
  const armed = async (id: string) =>
    (await world.world.admin.query<{ purpose: string }>(ARMED, [id])).rows.map(({ purpose }) => purpose);
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  it('stops every clock, opens the objection window of ten days, and silence closes the complaint', async () => {
    const complaint = await world.files();
    await world.quiet();
    expect((await world.onTask('pendamping.3325.001', complaint, 'acknowledge')).status).toBe(200);
    expect(await armed(complaint.id)).toEqual(['ceiling', 'ceilingWarn', 'climb', 'target', 'warn']);
    expect((await world.answers('pendamping.3325.001', complaint)).status).toBe(200);
    await world.quiet();
    expect(await world.read(complaint)).toMatchObject({
      status: 'answered',
      objectionUntil: '2026-12-03T17:00:00.000Z',
      outcome: 'SELESAI_PENJELASAN',
    });
    expect(await armed(complaint.id)).toEqual(['objectionEnd']);

    await world.until(complaint, 'complaintClosed');
    expect(await world.read(complaint)).toMatchObject({ status: 'closed', closedBy: 'silence' });
    expect(await armed(complaint.id)).toEqual([]);
    expect(
      (await world.messages(complaint)).filter(({ to }) => to === 'reporter').map(({ template }) => template),
    ).toEqual(['complaintFiled', 'complaintAnswered', 'complaintClosed']);
  });

  it('is objected to: the complaint goes one rung higher, and its ceiling goes on from receipt', async () => {
    const complaint = await world.files();
    const ceilingAtFirst = (await world.read(complaint)).ceilingDueAt;
    await world.quiet();
    await world.answers('pendamping.3325.001', complaint);
    await world.quiet();
    expect(
      (await world.onComplaint('operator.pusat.1', complaint, 'object', { reason: 'Belum juga masuk.' })).status,
    ).toBe(200);
    await world.quiet();
    expect(await world.read(complaint)).toMatchObject({
      status: 'assigned',
      reopenings: 1,
      ceilingDueAt: ceilingAtFirst,
    });
    expect(await world.handlerOf(complaint)).toBe(userIdOf('supervisor.3325'));
    await world.answers('supervisor.3325', complaint);
    await world.quiet();
    expect((await world.onComplaint('operator.pusat.1', complaint, 'close')).status).toBe(200);
    expect(await world.read(complaint)).toMatchObject({ status: 'closed', closedBy: 'confirmation' });
  });

  it('comes again after the process has ended: reopening wakes a run that finds its place', async () => {
    const complaint = await world.files();
    await world.quiet();
    await world.answers('pendamping.3325.001', complaint);
    await world.until(complaint, 'complaintClosed');
    await world.quiet();
    expect((await world.onComplaint('supervisor.3325', complaint, 'reopen')).status).toBe(200);
    await world.quiet();
    expect(await world.handlerOf(complaint)).toBe(userIdOf('supervisor.3325'));
    expect((await world.onComplaint('operator.pusat.1', complaint, 'withdraw', { reason: 'Sudah cair.' })).status).toBe(
      200,
    );
    await world.quiet();
    expect(await world.read(complaint)).toMatchObject({ status: 'closed', closure: 'DITARIK' });
    expect((await world.task(complaint)).status).toBe('cancelled');
  });

  it('of the supervisor to the complaint itself ends the task of the pendamping', async () => {
    const complaint = await world.files();
    await world.quiet();
    const answer = await world.onComplaint('supervisor.3325', complaint, 'answer', {
      text: 'Sudah dijelaskan di pertemuan.',
      outcome: 'SELESAI_PENJELASAN',
    });
    expect(answer.status).toBe(200);
    await world.quiet();
    expect((await world.task(complaint)).status).toBe('cancelled');
    expect(await armed(complaint.id)).toEqual(['objectionEnd']);
  });

  it('that comes after the complaint was settled is kept, and whoever answered is told', async () => {
    const complaint = await world.files();
    await world.quiet();
    await world.onComplaint('supervisor.3325', complaint, 'answer', {
      text: 'Sudah dijelaskan di pertemuan.',
      outcome: 'SELESAI_PENJELASAN',
    });
    await world.until(complaint, 'complaintClosed');
    await world.quiet();
    expect((await world.answers('pendamping.3325.001', complaint)).status).toBe(200);
    await world.quiet();
    expect(await world.read(complaint)).toMatchObject({ status: 'closed', closure: 'SELESAI_PENJELASAN' });
    expect((await world.task(complaint)).status).toBe('answered');
    expect((await world.timeline(complaint)).map(({ type }) => type).slice(-2)).toEqual([
      'taskAnsweredLate',
      'lateAnswerReceived',
    ]);
    expect(await world.messages(complaint)).toContainEqual(
      expect.objectContaining({ template: 'lateAnswer', to: userIdOf('supervisor.3325') }),
    );
    expect((await world.answers('pendamping.3325.001', complaint)).status).toBe(409);
  });

  it('that is late by one instant finds the task with the next rung: no one acts twice', async () => {
    const complaint = await world.files();
    const task = await (async () => {
      await world.quiet();
      return world.task(complaint);
    })();
    await world.until(complaint, 'taskClimbed');
    const late = await world.world.request('pendamping.3325.001', 'POST', `/tasks/${task.id}/actions/answer`, {
      version: task.version,
      body: { text: 'Sudah saya datangi.', outcome: 'SELESAI_DIBAYAR' },
    });
    expect(late).toMatchObject({ status: 412, body: { code: 'preconditionFailed', current: { status: 'assigned' } } });
    expect((await world.answers('pendamping.3325.001', complaint)).body).toMatchObject({
      status: 409,
      code: 'notYourTask',
    });
  });

  it('declined climbs at once, with the reason', async () => {
    const complaint = await world.files();
    await world.quiet();
    expect(
      (await world.onTask('pendamping.3325.001', complaint, 'decline', { reason: 'conflictOfInterest' })).status,
    ).toBe(200);
    expect(await world.handlerOf(complaint)).toBe(userIdOf('supervisor.3325'));
    const climbed = (await world.timeline(complaint)).find(({ type }) => type === 'taskClimbed');
    expect(climbed?.data).toMatchObject({ reason: 'declined', fromLevel: 'L1' });
  });

  it('cannot be objected to after the window', async () => {
    const complaint = await world.files();
    await world.quiet();
    await world.answers('pendamping.3325.001', complaint);
    await world.quiet();
    await world.world.stop('worker');
    await world.world.clock.set((await world.world.clock.now()) + 11 * 86_400_000);
    expect((await world.onComplaint('operator.pusat.1', complaint, 'object')).body).toMatchObject({
      status: 409,
      code: 'objectionWindowOver',
      allowed: ['accuse', 'confirmContact', 'close', 'addInformation'],
    });
  });
});
