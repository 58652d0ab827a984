import { userIdOf } from '#persistence/seeds/demo-ids';
import { parseIso } from '#core/calendar/instant';
import type { StoryComplaint } from '#testing/world/story-world';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const PENDAMPING = 'pendamping.3325.001';
const SUPERVISOR = 'supervisor.3325';
const WAITING = { reason: 'external', text: 'Menunggu bank membuka kembali kantornya.' };

interface Item {
  readonly id: string;
  readonly next: { readonly kind: string; readonly isMine: boolean };
  readonly clock?: { readonly state: string; readonly pause?: { readonly usedSeconds: number } };
}

/** Over Christmas and New Year: 24 and 25 December and 1 and 5 January are days off. */
describe('a clock that is paused', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-12-21T10:00+07:00' });
  });
  afterAll(() => world.end());

  const at = (local: string): number => parseIso(`${local}+07:00`);
  const utc = (local: string): string => new Date(at(local)).toISOString();
  const item = async (login: string, { id }: StoryComplaint): Promise<Item | undefined> => {
    const { body } = await world.world.request<{ items: Item[] }>(login, 'GET', '/desk/items?limit=100&whose=visible');
    return body.items.find((each) => each.id === id);
  };
  const breaches = async ({ id }: StoryComplaint): Promise<readonly string[]> => {
    const { body } = await world.world.request<{ items: { complaintId: string; purpose: string }[] }>(
      'korwil.33',
      'GET',
      '/monitor/breaches?limit=100',
    );
    return body.items.filter(({ complaintId }) => complaintId === id).map(({ purpose }) => purpose);
  };
  const loginOf = async (userId = ''): Promise<string> => {
    const sql = 'SELECT login FROM user_account WHERE id = $1';
    return (await world.world.admin.query<{ login: string }>(sql, [userId])).rows[0]?.login ?? '';
  };

  let waiting: StoryComplaint;

  it('while documents are awaited is not due, whatever time passes; the legal limit goes on', async () => {
    waiting = await world.files();
    await world.quiet();
    const before = await world.read(waiting);
    expect(before).toMatchObject({
      targetDueAt: utc('2027-01-08T16:30'),
      ceilingNorm: expect.stringMatching(/^PermenPANRB/),
    });
    expect((await world.task(waiting)).stepDueAt).toBe(utc('2026-12-28T16:00'));
    expect((await world.onTask(PENDAMPING, waiting, 'askDocuments', { documents: ['familyCard'] })).status).toBe(200);
    await world.quiet();
    const [shown, task] = [await item(PENDAMPING, waiting), await world.task(waiting)];
    expect(shown).toMatchObject({
      next: { kind: 'paused', isMine: false },
      clock: { state: 'paused', pause: { usedSeconds: 0 } },
    });
    expect(task).toMatchObject({ pause: { since: utc('2026-12-21T10:00'), reason: 'documents' } });
    expect(task.stepDueAt).toBeUndefined();

    await world.advanceTo(at('2026-12-29T09:00'));
    expect(await breaches(waiting)).toEqual([]);
    expect((await world.timeline(waiting)).map(({ type }) => type)).not.toContain('taskClimbed');
    const receive = await world.onTask('supervisor.3325', waiting, 'receiveDocuments', { documents: ['familyCard'] });
    // 21, 22, 23 and 28 December have closed meanwhile: four working days later, over New Year.
    expect(receive).toMatchObject({ status: 200, body: { stepDueAt: utc('2027-01-04T16:00') } });
    expect(receive.body.pause).toBeUndefined();
    await world.quiet();
    expect(await world.read(waiting)).toMatchObject({
      targetDueAt: utc('2027-01-14T16:00'),
      ceilingDueAt: before.ceilingDueAt,
    });
    const { rows } = await world.world.admin.query<{ basis: object }>(
      `SELECT basis FROM deadline WHERE complaint_id = $1 AND purpose = 'target' AND state = 'armed'`,
      [waiting.id],
    );
    expect(rows).toMatchObject([{ basis: { pauses: [{ from: at('2026-12-21T10:00'), to: at('2026-12-29T09:00') }] } }]);
  });

  it('goes on after a reopening from receipt, with the pauses it has had', async () => {
    expect((await world.answers(PENDAMPING, waiting)).status).toBe(200);
    await world.quiet();
    expect((await world.onComplaint('operator.pusat.1', waiting, 'object')).status).toBe(200);
    await world.quiet();
    expect(await world.read(waiting)).toMatchObject({ targetDueAt: utc('2027-01-14T16:00'), reopenings: 1 });
  });

  it('runs again by itself after thirty days, tells the handler, and then climbs', async () => {
    const complaint = await world.files({ of: 'pendamping.3325.002' });
    await world.quiet();
    const { id, version } = await world.task(complaint);
    const asked = await world.world.request<{
      until: string;
      clocks: { purpose: string; before: string; after: string }[];
    }>(SUPERVISOR, 'GET', `/tasks/${id}/pausePreview?reason=external`);
    expect(asked.body.until).toBe(utc('2027-01-29T00:00'));
    const moves = asked.body.clocks.map(({ purpose, before, after }) => [purpose, before !== after]);
    expect(moves).toEqual([
      ['climb', true],
      ['target', false],
      ['ceiling', false],
    ]);
    const foretold = asked.body.clocks[0]?.after;
    expect((await world.onTask(SUPERVISOR, complaint, 'pause', WAITING)).status).toBe(200);
    const again = await world.world.request(SUPERVISOR, 'POST', `/tasks/${id}/actions/pause`, {
      version: version + 1,
      body: WAITING,
    });
    expect(again).toMatchObject({ status: 409, body: { code: 'alreadyPaused' } });
    const resumed = await world.until(complaint, 'taskResumed');
    expect(resumed).toMatchObject({ at: utc('2027-01-29T00:00'), data: { cause: 'date' } });
    expect((await world.task(complaint)).stepDueAt).toBe(foretold);
    const told = (await world.messages(complaint)).filter(({ template }) => template === 'taskResumed');
    expect(told.map(({ to }) => to)).toEqual([userIdOf('pendamping.3325.002')]);
    // The target did not wait for somebody outside, and is late; what is late stays late.
    expect(await breaches(complaint)).toContain('target');
    expect((await world.until(complaint, 'taskClimbed')).at).toBe(foretold);
  });

  it('waits for the documents of the programme; a bank asking pauses nothing, a supervisor may pause it', async () => {
    const complaint = await world.files({ category: 'DAT-01' });
    await world.quiet();
    const bank = await world.taskOf(complaint, 'traceAccount');
    const officer = await loginOf(bank.assigneeId);
    expect(bank.limitDueAt).toEqual(expect.any(String));
    const asked = await world.onTaskOf(officer, complaint, 'traceAccount', 'askDocuments', { documents: ['bankBook'] });
    expect(asked).toMatchObject({ status: 200, body: { stepDueAt: bank.stepDueAt, limitDueAt: bank.limitDueAt } });
    expect((await world.onTaskOf(officer, complaint, 'traceAccount', 'pause', WAITING)).status).toBe(403);
    expect((await world.onTaskOf('apd.3325', complaint, 'traceAccount', 'pause', WAITING)).status).toBe(403);
    // Nor does the pendamping, whose own silence is measured.
    expect((await world.onTaskOf(PENDAMPING, complaint, 'traceAccount', 'pause', WAITING)).status).toBe(403);
    const paused = await world.onTaskOf(SUPERVISOR, complaint, 'traceAccount', 'pause', WAITING);
    expect(paused).toMatchObject({ status: 200, body: { pause: { reason: 'external' } } });
    expect([paused.body.stepDueAt, paused.body.limitDueAt]).toEqual([undefined, undefined]);
    expect((await world.onTaskOf(SUPERVISOR, complaint, 'traceAccount', 'resume')).body).toMatchObject({
      stepDueAt: bank.stepDueAt,
      limitDueAt: bank.limitDueAt,
    });
  });

  it('ends for the target too when its handler is accused and somebody else takes the task', async () => {
    const complaint = await world.files({ of: 'pendamping.3325.004' });
    await world.quiet();
    const before = await world.read(complaint);
    const ask = await world.onTask('pendamping.3325.004', complaint, 'askDocuments', { documents: ['familyCard'] });
    expect(ask.status).toBe(200);
    await world.quiet();
    const accusation = { accused: [{ kind: 'person', userId: userIdOf('pendamping.3325.004') }] };
    expect((await world.onComplaint('operator.pusat.1', complaint, 'accuse', accusation)).status).toBe(200);
    await world.quiet();
    expect((await world.task(complaint)).pause).toBeUndefined();
    const types = (await world.timeline(complaint)).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['targetPaused', 'targetResumed']));
    expect(await world.read(complaint)).toMatchObject({ targetDueAt: before.targetDueAt });
  });

  it('is refused where somebody may be in danger, past its due instant, and for longer than the law gives', async () => {
    const danger = await world.files({
      category: 'SOS-01',
      caseKind: 'violence',
      narrative: 'Anak tetangga dipukuli.',
    });
    const ordinary = await world.files({ of: 'pendamping.3325.003' });
    await world.quiet();
    const refused = await world.onTaskOf(SUPERVISOR, danger, 'contactFamily', 'pause', WAITING);
    expect(refused).toMatchObject({ status: 409, body: { code: 'neverPaused' } });
    const tooLong = { ...WAITING, until: '2027-06-01' };
    expect(await world.onTask(SUPERVISOR, ordinary, 'pause', tooLong)).toMatchObject({
      status: 409,
      body: { code: 'pauseTooLong' },
    });
    const past = { ...WAITING, until: '2026-12-21' };
    expect(await world.onTask(SUPERVISOR, ordinary, 'pause', past)).toMatchObject({ status: 400 });
  });
});
