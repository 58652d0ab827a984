import { randomUUID } from 'node:crypto';
import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import type { Received } from './support/api-world';
import { PENDAMPING, SUPERVISOR } from './support/people';

const COLLEAGUE = 'pendamping.3325.002';
const REASON = 'Rekan sedang sakit, tugasnya dialihkan.';

interface Result {
  readonly taskId: string;
  readonly isMoved: boolean;
  readonly refusal?: string;
  readonly version?: number;
  readonly stepDueAt?: string;
  readonly toName?: string;
}
interface Results extends Record<string, unknown> {
  readonly isPreview: boolean;
  readonly moved: number;
  readonly refused: number;
  readonly items: readonly Result[];
}

describe('what is done on the way to an answer', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 300_000);
  afterAll(() => world?.end());

  const filed = async (of = PENDAMPING, fields: Record<string, unknown> = {}): Promise<StoryComplaint> => {
    const complaint = await world.story.files({ of, ...fields });
    await world.story.quiet();
    return complaint;
  };
  const act = async (login: string, complaint: StoryComplaint, action: string, body: object): Promise<Received> => {
    const { id, version } = await world.story.task(complaint);
    return world.ask(login, 'POST', `/tasks/${id}/actions/${action}`, { version, body });
  };
  const count = async (sql: string, parameters: readonly unknown[]): Promise<number> =>
    Number((await world.admin.query<{ count: string }>(`SELECT count(*) FROM ${sql}`, [...parameters])).rows[0]?.count);

  describe('a visit', () => {
    const visit = (visitedAt: string) => ({ visitedAt, result: 'notMet', text: 'Rumah kosong, tetangga tidak tahu.' });

    it('stands in the timeline with the time it was, in whatever zone that was said', async () => {
      const complaint = await filed();
      const due = (await world.story.read(complaint)).tasks[0];
      const answer = await act(PENDAMPING, complaint, 'recordVisit', visit('2026-11-23T12:00:00+09:00'));
      expect(answer).toMatchObject({
        status: 200,
        body: { status: 'acknowledged', visitedAt: '2026-11-23T03:00:00.000Z', visitResult: 'notMet' },
      });
      expect(answer.body.stepDueAt).toBe((due as unknown as { stepDueAt: string }).stepDueAt);
      const told = (await world.story.timeline(complaint)).find(({ type }) => type === 'visitRecorded');
      expect(told?.data).toMatchObject({ visitedAt: '2026-11-23T03:00:00.000Z', result: 'notMet' });
    });

    it.each([
      ['before the complaint', '2026-11-23T09:59:00+07:00', 'tooEarly'],
      ['in the future', '2026-11-23T10:06:00+07:00', 'inFuture'],
    ])('%s is refused, and the field named', async (_when, visitedAt, code) => {
      const complaint = await filed();
      const refused = await act(PENDAMPING, complaint, 'recordVisit', visit(visitedAt));
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/visitedAt', code }] } });
      expect((await world.story.task(complaint)).status).toBe('assigned');
    });
  });

  describe('handing a task on', () => {
    it('moves it with its clock; the old one reads on and answers no more, the new one sees it at once', async () => {
      const complaint = await filed();
      const { id } = await world.story.task(complaint);
      const clocks = () =>
        world.admin.query('SELECT purpose, state, due_at FROM deadline WHERE task_id = $1 ORDER BY purpose', [id]);
      const before = (await clocks()).rows;
      expect((await world.ask(COLLEAGUE, 'GET', `/complaints/${complaint.id}`)).status).toBe(404);
      const moved = await act(SUPERVISOR, complaint, 'reassign', {
        positionId: positionIdOf(COLLEAGUE),
        reason: REASON,
      });
      expect(moved).toMatchObject({ status: 200, body: { assigneeId: userIdOf(COLLEAGUE), level: 'L1', climbs: 0 } });
      expect((await clocks()).rows).toEqual(before);
      await world.story.quiet();
      expect((await world.ask(COLLEAGUE, 'GET', `/complaints/${complaint.id}`)).status).toBe(200);
      expect((await world.ask(PENDAMPING, 'GET', `/complaints/${complaint.id}`)).status).toBe(200);
      expect((await world.story.answers(PENDAMPING, complaint)).body).toMatchObject({ code: 'notYourTask' });
      expect((await world.story.answers(COLLEAGUE, complaint)).status).toBe(200);
      await world.story.quiet();
      const told = (await world.story.messages(complaint)).map(({ template, to }) => [template, to]);
      expect(told).toEqual(
        expect.arrayContaining([
          ['taskAssigned', userIdOf(COLLEAGUE)],
          ['taskReassigned', userIdOf(PENDAMPING)],
        ]),
      );
    });

    it('offers colleagues of the district with their load, the nearest first, and nobody of another rung', async () => {
      const complaint = await filed();
      const { id } = await world.story.task(complaint);
      const { body } = await world.ask<{ items: readonly Record<string, unknown>[] }>(
        SUPERVISOR,
        'GET',
        `/tasks/${id}/candidates`,
      );
      expect(body.items.length).toBeGreaterThan(10);
      expect(new Set(body.items.map(({ seat }) => seat))).toEqual(new Set(['pendamping']));
      const ids = body.items.map(({ positionId }) => positionId);
      expect(ids).toContain(positionIdOf(COLLEAGUE));
      expect(ids).not.toContain(positionIdOf(PENDAMPING));
      const onLeave = body.items.find(({ positionId }) => positionId === positionIdOf('pendamping.3325.005'));
      expect(onLeave).toMatchObject({ state: 'onLeave', openTasks: 0 });
      const deputised = body.items.find(({ positionId }) => positionId === positionIdOf('pendamping.3325.006'));
      expect(deputised).toMatchObject({ state: 'deputised' });
      expect(deputised?.standsInForName).toEqual(expect.any(String));
    });

    it('neither offers nor takes whoever is left out of the complaint', async () => {
      const complaint = await filed(PENDAMPING, { accused: [{ kind: 'named', userId: userIdOf(COLLEAGUE) }] });
      const { id } = await world.story.task(complaint);
      const { text } = await world.ask(SUPERVISOR, 'GET', `/tasks/${id}/candidates`);
      expect(text).not.toContain(positionIdOf(COLLEAGUE));
      const refused = await act(SUPERVISOR, complaint, 'reassign', {
        positionId: positionIdOf(COLLEAGUE),
        reason: REASON,
      });
      expect(refused).toMatchObject({ status: 409, body: { code: 'notASuccessor' } });
      expect(refused.text).not.toContain('xclu');
    });

    it.each([
      ['another rung', 'korkab.3325', 'notASuccessor'],
      ['another province', 'pendamping.5311.001', 'notASuccessor'],
      ['whoever holds it', PENDAMPING, 'alreadyTheirs'],
      ['somebody on leave', 'pendamping.3325.005', 'successorAway'],
    ])('is refused to %s', async (_whom, login, code) => {
      const complaint = await filed();
      const refused = await act(SUPERVISOR, complaint, 'reassign', { positionId: positionIdOf(login), reason: REASON });
      expect(refused).toMatchObject({ status: 409, body: { code } });
    });
  });

  describe('many tasks to one colleague', () => {
    const bulk = (taskIds: readonly string[], headers: Record<string, string> = {}, query = '') =>
      world.ask<Results>(SUPERVISOR, 'POST', `/tasks/actions/reassign${query}`, {
        headers,
        body: { taskIds, positionId: positionIdOf(COLLEAGUE), reason: REASON },
      });

    it('is previewed task by task, done task by task, and once for one key', async () => {
      const complaints = [await filed(), await filed(), await filed()];
      const settled = await filed();
      await world.story.answers(PENDAMPING, settled);
      const elsewhere = await filed('pendamping.3326.001');
      const accused = await filed(PENDAMPING, { accused: [{ kind: 'named', userId: userIdOf(COLLEAGUE) }] });
      await world.story.quiet();
      const taskIds: string[] = [];
      for (const complaint of [...complaints, settled, elsewhere, accused])
        taskIds.push((await world.story.task(complaint)).id);
      taskIds.push(randomUUID());
      const due = (await world.story.task(complaints[0] as StoryComplaint)) as unknown as { stepDueAt: string };

      const preview = await bulk(taskIds, {}, '?dryRun=true');
      expect(preview).toMatchObject({ status: 200, body: { isPreview: true, moved: 3, refused: 4 } });
      const refusals = [undefined, undefined, undefined, 'notAllowedNow', 'notFound', 'notASuccessor', 'notFound'];
      expect(preview.body.items.map(({ refusal }) => refusal)).toEqual(refusals);
      expect(preview.body.items[0]).toMatchObject({ stepDueAt: due.stepDueAt, toName: expect.any(String) });
      expect(await count(`event WHERE stream_id = ANY ($1) AND type = 'taskReassigned'`, [taskIds])).toBe(0);

      const key = { 'idempotency-key': randomUUID() };
      const done = await bulk(taskIds, key);
      expect(done.body).toMatchObject({ isPreview: false, moved: 3, refused: 4 });
      expect(done.body.items.map(({ refusal }) => refusal)).toEqual(refusals);
      const again = await bulk(taskIds, key);
      expect(again.body).toEqual(done.body);
      expect(again.headers['idempotent-replayed']).toBe('true');
      expect(await count(`event WHERE stream_id = ANY ($1) AND type = 'taskReassigned'`, [taskIds])).toBe(3);
      expect(await count(`audit_entry WHERE subject_id = ANY ($1) AND action = 'taskReassigned'`, [taskIds])).toBe(3);
      expect(await count(`vault.free_text WHERE complaint_id = $1`, [accused.id])).toBe(1);
      await world.story.quiet();
      for (const complaint of complaints) expect(await world.story.handlerOf(complaint)).toBe(userIdOf(COLLEAGUE));
      expect((await bulk(taskIds)).body.items.slice(0, 3).map(({ refusal }) => refusal)).toEqual(
        Array(3).fill('alreadyTheirs'),
      );
    });

    it('leaves to the other what has moved since it was looked at, task by task', async () => {
      const complaints = [await filed(), await filed()];
      const taskIds: string[] = [];
      for (const complaint of complaints) taskIds.push((await world.story.task(complaint)).id);
      const preview = await bulk(taskIds, {}, '?dryRun=true');
      const versions = preview.body.items.map(({ version }) => version);
      await act(PENDAMPING, complaints[0] as StoryComplaint, 'acknowledge', {});
      const send = (body: object) =>
        world.ask<Results>(SUPERVISOR, 'POST', '/tasks/actions/reassign', {
          body: { taskIds, positionId: positionIdOf(COLLEAGUE), reason: REASON, ...body },
        });
      expect(await send({ versions: versions.slice(1) })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/versions', code: 'tooFewItems' }] },
      });
      const done = await send({ versions });
      expect(done.body.items.map(({ isMoved, refusal }) => [isMoved, refusal])).toEqual([
        [false, 'changedMeanwhile'],
        [true, undefined],
      ]);
    });

    it('takes a hundred and no more, each once', async () => {
      const many = Array.from({ length: 100 }, () => randomUUID());
      expect(await bulk(many)).toMatchObject({ status: 200, body: { refused: 100 } });
      expect(await bulk([...many, randomUUID()])).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/taskIds' }] },
      });
      const [first = ''] = many;
      expect(await bulk([first, first])).toMatchObject({ status: 400, body: { errors: [{ pointer: '/taskIds' }] } });
    });

    it('loses none when two do it at the same moment', async () => {
      const complaints = [await filed(), await filed()];
      const taskIds: string[] = [];
      for (const complaint of complaints) taskIds.push((await world.story.task(complaint)).id);
      const answers = await Promise.all([bulk(taskIds), bulk(taskIds.toReversed()), bulk(taskIds)]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(answers.reduce((sum, { body }) => sum + body.moved, 0)).toBe(2);
    });
  });

  describe('documents', () => {
    const promisedFor = async ({ id }: StoryComplaint) =>
      (
        await world.ask<{ items: readonly { id: string; complaintId: string }[] }>(
          OPERATOR,
          'GET',
          '/call-backs?limit=100',
        )
      ).body.items.filter(({ complaintId }) => complaintId === id);
    const asked = { documents: ['identityCard', 'lossReport'], text: 'Fotokopi saja cukup.' };

    it('are asked by message where the reporter may be written to, without saying which', async () => {
      const complaint = await filed();
      const answer = await act(PENDAMPING, complaint, 'askDocuments', asked);
      expect(answer).toMatchObject({
        status: 200,
        body: {
          awaitedDocuments: asked.documents,
          documentsReach: 'message',
          documentsAskedById: userIdOf(PENDAMPING),
        },
      });
      await world.story.quiet();
      const [sent] = (await world.story.messages(complaint)).filter(({ template }) => template === 'documentsAsked');
      expect(sent).toMatchObject({ to: 'reporter', body: expect.stringContaining(complaint.number) });
      expect(sent?.body).not.toMatch(/KTP|polisi/);
    });

    it.each([
      ['she gave no number', { reporter: { name: 'Ibu Tanpa Telepon' } }],
      ['no contact is confirmed as safe', { category: 'KKS-05', cardWish: 'undecided', accusedName: 'Seseorang' }],
    ])('need a call where %s', async (_why, fields) => {
      const complaint = await filed(PENDAMPING, fields);
      const { rows } = await world.admin.query<{ id: string; version: number; login: string }>(
        `SELECT t.id, t.version, u.login FROM party_task t JOIN user_account u ON u.id = t.assignee_id
         WHERE t.complaint_id = $1 AND t.party = 'programme'`,
        [complaint.id],
      );
      const [task] = rows;
      const answer = await world.ask(task?.login, 'POST', `/tasks/${task?.id}/actions/askDocuments`, {
        version: task?.version,
        body: asked,
      });
      expect(answer).toMatchObject({ status: 200, body: { documentsReach: 'callBack' } });
      expect(await count(`message WHERE complaint_id = $1 AND template = 'documentsAsked'`, [complaint.id])).toBe(0);
      const [item] = await promisedFor(complaint);
      expect(item).toMatchObject({ status: 'open', documents: asked.documents, attemptsLeft: 3 });
      // Never to anybody's number before a contact is known to be safe, and never from an event.
      expect(await count(`event WHERE complaint_id = $1 AND data::text LIKE '%812%'`, [complaint.id])).toBe(0);
    });

    it('are asked for by telephone where and when she said, once; having reached her settles it', async () => {
      const complaint = await filed(PENDAMPING, {
        safeContact: { phone: '081299880011', fromHour: 9, untilHour: 12, words: 'Dari koperasi' },
      });
      await act(PENDAMPING, complaint, 'askDocuments', { documents: ['identityCard'] });
      await act(PENDAMPING, complaint, 'askDocuments', { documents: ['lossReport'] });
      const items = await promisedFor(complaint);
      expect(items).toEqual([
        expect.objectContaining({ documents: ['identityCard', 'lossReport'], phone: '+62812••••••11', fromHour: 9 }),
      ]);
      const { id } = items[0] as { id: string };
      expect((await world.ask(OPERATOR, 'GET', `/call-backs/${id}`)).body).toMatchObject({
        phone: '+6281299880011',
        words: 'Dari koperasi',
      });
      expect((await world.ask('supervisor.3326', 'GET', `/call-backs/${id}`)).status).not.toBe(200);
      const reached = await world.ask(OPERATOR, 'POST', `/call-backs/${id}/actions/recordAttempt`, {
        version: 1,
        body: { outcome: 'reached' },
      });
      expect(reached).toMatchObject({ status: 200, body: { status: 'reached' } });
      expect(await promisedFor(complaint)).toEqual([]);
      await act(PENDAMPING, complaint, 'askDocuments', { documents: ['bankBook'] });
      expect(await promisedFor(complaint)).toHaveLength(1);
    });

    it('that have come need no call any more', async () => {
      const complaint = await filed(PENDAMPING, { reporter: { name: 'Ibu Tanpa Telepon' } });
      await act(PENDAMPING, complaint, 'askDocuments', asked);
      const [{ id } = { id: '' }] = await promisedFor(complaint);
      await act(OPERATOR, complaint, 'receiveDocuments', { documents: ['identityCard'] });
      expect(await promisedFor(complaint)).toMatchObject([{ id, documents: ['lossReport'] }]);
      await act(OPERATOR, complaint, 'receiveDocuments', { documents: ['lossReport'] });
      expect(await promisedFor(complaint)).toEqual([]);
      expect((await world.ask(OPERATOR, 'GET', `/call-backs/${id}`)).body).toMatchObject({ status: 'notNeeded' });
      const late = await world.ask(OPERATOR, 'POST', `/call-backs/${id}/actions/recordAttempt`, {
        version: 1,
        body: { outcome: 'reached' },
      });
      expect(late).toMatchObject({ status: 409, body: { code: 'notAllowedNow' } });
    });

    it('are taken in by whoever gets them, until the last; the handler is told', async () => {
      const complaint = await filed();
      await act(PENDAMPING, complaint, 'askDocuments', asked);
      expect(await act(OPERATOR, complaint, 'receiveDocuments', { documents: ['bankBook'] })).toMatchObject({
        status: 409,
        body: { code: 'documentNotAsked', allowed: asked.documents },
      });
      expect(await act(OPERATOR, complaint, 'receiveDocuments', { documents: ['identityCard'] })).toMatchObject({
        body: { awaitedDocuments: ['lossReport'] },
      });
      const last = await act(SUPERVISOR, complaint, 'receiveDocuments', { documents: ['lossReport'] });
      expect([last.body.awaitedDocuments, last.body.documentsAskedAt]).toEqual([undefined, undefined]);
      expect(last.body.allowed).not.toContain('receiveDocuments');
      await world.story.quiet();
      const told = (await world.story.messages(complaint)).filter(({ template }) => template === 'documentsReceived');
      expect(told.map(({ to }) => to)).toEqual([userIdOf(PENDAMPING), userIdOf(PENDAMPING)]);
    });
  });
});
