import { randomUUID } from 'node:crypto';
import { institutionIdOf, positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld, MONDAY } from '../api/support/api-world';
import { shapeOf, viewOf } from './support/views';

const [PENDAMPING, SUPERVISOR, KORKAB] = ['pendamping.3325.001', 'supervisor.3325', 'korkab.3325'];

describe('somebody excluded from a complaint', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 300_000);
  afterAll(() => world?.end());

  const exclude = (complaint: StoryComplaint, ...logins: readonly string[]) =>
    world.admin.query(
      `INSERT INTO exclusion (complaint_id, user_id, reason) SELECT $1, unnest($2::uuid[]), 'accused'`,
      [complaint.id, logins.map((login) => world.story.userIdOf(login))],
    );

  /** Filed, and nobody seated yet. */
  async function aComplaintExcluding(...logins: readonly string[]): Promise<StoryComplaint> {
    await world.story.world.stop('worker');
    const complaint = await world.story.files();
    await exclude(complaint, ...logins);
    await world.story.world.start('worker');
    await world.story.quiet();
    return complaint;
  }

  it.each([
    ['in whose region it is', SUPERVISOR],
    ['who sees the country', 'manajer.1'],
    ['who filed it', OPERATOR],
    ['who was given it', PENDAMPING],
  ])('does not meet it anywhere: somebody %s', async (_who, login) => {
    const complaint = await world.story.files();
    await world.story.quiet();
    expect((await viewOf(world, login, [complaint.id])).list).toEqual([complaint.id]);
    await exclude(complaint, login);
    for (const found of Object.values(await viewOf(world, login, [complaint.id]))) expect(found ?? []).toEqual([]);
    for (const part of ['', '/timeline', '/plan']) {
      const read = (id: string) => world.ask(login, 'GET', `/complaints/${id}${part}`);
      const refusal = shapeOf(await read(complaint.id));
      expect(refusal).toMatchObject({ status: 404 });
      expect(refusal).toEqual(shapeOf(await read(randomUUID())));
    }
    const mine = await world.ask<{ items?: { complaintId: string }[] }>(login, 'GET', '/tasks?limit=100');
    expect(mine.body.items?.filter(({ complaintId }) => complaintId === complaint.id) ?? []).toEqual([]);
  });

  it('cannot act on it, and the others can', async () => {
    const complaint = await world.story.files();
    await world.story.quiet();
    const { id, version } = await world.story.task(complaint);
    const state = await world.story.read(complaint);
    await exclude(complaint, SUPERVISOR, PENDAMPING);
    const answer = { text: 'Sudah saya urus sendiri.', outcome: 'SELESAI_PENJELASAN' };
    const handedOn = { positionId: positionIdOf('pendamping.3325.002'), reason: 'Rekan sedang sakit.' };
    const moreTime = { of: 'target', reason: 'otherOffice', text: 'Perlu lebih lama.' };
    const attempts: readonly [string, string, number, object?][] = [
      [SUPERVISOR, `/complaints/${complaint.id}/actions/answer`, state.version, answer],
      [SUPERVISOR, `/complaints/${complaint.id}/actions/withdraw`, state.version],
      [PENDAMPING, `/tasks/${id}/actions/acknowledge`, version],
      [PENDAMPING, `/tasks/${id}/actions/answer`, version, answer],
      [PENDAMPING, `/tasks/${id}/actions/decline`, version, { reason: 'notOurs', proposedParty: 'bank' }],
      [PENDAMPING, `/tasks/${id}/actions/recordVisit`, version, { visitedAt: MONDAY, result: 'met' }],
      [PENDAMPING, `/tasks/${id}/actions/askDocuments`, version, { documents: ['familyCard'] }],
      [SUPERVISOR, `/tasks/${id}/actions/reassign`, version, handedOn],
      [SUPERVISOR, `/tasks/${id}/actions/pause`, version, { reason: 'external', text: 'Menunggu pihak luar.' }],
      [SUPERVISOR, `/tasks/${id}/actions/resume`, version],
      [PENDAMPING, `/complaints/${complaint.id}/actions/askExtension`, state.version, moreTime],
      [SUPERVISOR, `/complaints/${complaint.id}/actions/sendBack`, state.version, { taskId: id, reason: 'Kurang.' }],
    ];
    expect((await world.ask(SUPERVISOR, 'GET', `/tasks/${id}/candidates`)).status).toBe(404);
    expect((await world.ask(SUPERVISOR, 'GET', `/tasks/${id}/pausePreview?reason=external`)).status).toBe(404);
    // Of many tasks this one is as if it were not there.
    for (const query of ['', '?dryRun=true'])
      expect(
        await world.ask(SUPERVISOR, 'POST', `/tasks/actions/reassign${query}`, {
          body: { ...handedOn, taskIds: [id] },
        }),
      ).toMatchObject({ status: 200, body: { items: [{ taskId: id, isMoved: false, refusal: 'notFound' }] } });
    for (const [login, path, stated, body] of attempts)
      expect([path, (await world.ask(login, 'POST', path, { version: stated, body })).status]).toEqual([path, 404]);
    expect(await world.story.read(complaint)).toMatchObject({ version: state.version, status: state.status });
    expect(await world.story.onComplaint(KORKAB, complaint, 'answer', answer)).toMatchObject({ status: 200 });
  });

  it.each([
    ['her supervisor, and is below him', [{ kind: 'person', userId: userIdOf(SUPERVISOR) }], [SUPERVISOR, PENDAMPING]],
    ['herself', [{ kind: 'named', userId: userIdOf(PENDAMPING) }], [PENDAMPING]],
    ['the paying bank', [{ kind: 'institution', institutionId: institutionIdOf('bri.3325') }], ['bri.3325']],
  ])('is so from the commit that files it, also when she filed it: she accuses %s', async (_whom, accused, left) => {
    const body = { ...world.story.filing(await world.story.villageOf(PENDAMPING)), accused };
    const filed = await world.ask(PENDAMPING, 'POST', '/complaints', { body });
    expect(filed.status).toBe(201);
    const { rows } = await world.admin.query<{ id: string }>(
      'SELECT user_id AS id FROM exclusion WHERE complaint_id = $1',
      [filed.body.id],
    );
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(left.map(userIdOf)));
    for (const login of left)
      expect((await world.ask(login, 'GET', `/complaints/${String(filed.body.id)}`)).status).toBe(404);
    await world.story.quiet();
  });

  it('is not seated: the pendamping accused, it begins with her supervisor', async () => {
    const complaint = await aComplaintExcluding(PENDAMPING);
    expect(await world.story.handlerOf(complaint)).toBe(world.story.userIdOf(SUPERVISOR));
  });

  it('is passed over at every rung, up to somebody who is not', async () => {
    const complaint = await aComplaintExcluding(PENDAMPING, SUPERVISOR, KORKAB, 'korwil.33');
    expect(await world.story.handlerOf(complaint)).toBe(world.story.userIdOf('jsk.1'));
  });

  it('is passed over when it climbs, though nobody was excluded when it was filed', async () => {
    const complaint = await world.story.files();
    await world.story.quiet();
    await exclude(complaint, SUPERVISOR);
    const climbed = await world.story.until(complaint, 'taskClimbed');
    expect(await world.story.handlerOf(complaint)).toBe(world.story.userIdOf(KORKAB));
    expect(JSON.stringify(climbed.data)).toContain('excluded');
    expect((await viewOf(world, SUPERVISOR, [complaint.id])).list).toEqual([]);
  });

  it('is told nothing of it', async () => {
    const complaint = await aComplaintExcluding(PENDAMPING, SUPERVISOR);
    await world.story.until(complaint, 'taskClimbed');
    const told = (await world.story.messages(complaint)).map(({ to }) => to);
    expect(told).toContain(world.story.userIdOf(KORKAB));
    for (const login of [PENDAMPING, SUPERVISOR]) expect(told).not.toContain(world.story.userIdOf(login));
  });

  it('is told nothing more of what she was given before she was accused', async () => {
    const complaint = await world.story.files();
    await world.story.quiet();
    const before = (await toldTo(complaint, PENDAMPING)).length;
    await exclude(complaint, PENDAMPING);
    await world.story.until(complaint, 'taskClimbed');
    expect((await toldTo(complaint, PENDAMPING)).length).toBe(before);
  });

  it('finds the last resort empty when everybody is excluded, and the complaint still there', async () => {
    const complaint = await aComplaintExcluding(
      PENDAMPING,
      SUPERVISOR,
      KORKAB,
      'korwil.33',
      'jsk.1',
      'piket.1',
      'piket.2',
      'piket.3',
    );
    expect(await world.story.task(complaint)).toMatchObject({ status: 'assigned', level: 'duty' });
    expect(await world.story.handlerOf(complaint)).toBeUndefined();
    expect((await viewOf(world, OPERATOR, [complaint.id])).list).toEqual([complaint.id]);
  });

  const toldTo = async (complaint: StoryComplaint, login: string) =>
    (await world.story.messages(complaint)).filter(({ to }) => to === world.story.userIdOf(login));
});
