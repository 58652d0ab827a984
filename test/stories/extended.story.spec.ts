import { userIdOf } from '#persistence/seeds/demo-ids';
import { parseIso } from '#core/calendar/instant';
import type { StoryComplaint } from '#testing/world/story-world';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const PENDAMPING = 'pendamping.3325.001';
const SUPERVISOR = 'supervisor.3325';
const WANTED = { of: 'target', reason: 'externalFactor', text: 'Menunggu jadwal top-up bank.' };
const APPROVED = { text: 'Disetujui, alasan masuk akal.', outcome: 'SELESAI_PENJELASAN' };

interface Shown {
  readonly clocks: readonly {
    readonly id: string;
    readonly purpose: string;
    readonly dueAt: string;
    readonly extension?: { readonly duration: { readonly amount: number }; readonly reason: string };
  }[];
  readonly extensionAsked?: { readonly of: string };
}

describe('a limit that is extended', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  const utc = (local: string): string => new Date(parseIso(`${local}+07:00`)).toISOString();
  const shown = async ({ id }: StoryComplaint): Promise<Shown> =>
    (await world.world.request<Shown>(SUPERVISOR, 'GET', `/complaints/${id}`)).body;
  const targetOf = async (complaint: StoryComplaint) =>
    (await shown(complaint)).clocks.find(({ purpose }) => purpose === 'target');
  const told = async (complaint: StoryComplaint, template: string): Promise<readonly string[]> =>
    (await world.messages(complaint)).filter((message) => message.template === template).map(({ to }) => to);
  const typesOf = async (complaint: StoryComplaint): Promise<readonly string[]> =>
    (await world.timeline(complaint)).map(({ type }) => type);
  const loginOf = async (userId = ''): Promise<string> => {
    const sql = 'SELECT login FROM user_account WHERE id = $1';
    return (await world.world.admin.query<{ login: string }>(sql, [userId])).rows[0]?.login ?? '';
  };

  let extended: StoryComplaint;

  it('is asked for by its handler, approved by somebody else, and the reporter is told the new date', async () => {
    extended = await world.files();
    await world.quiet();
    const before = await world.read(extended);
    expect(before).toMatchObject({ targetDueAt: utc('2026-12-07T16:00') });
    expect(await world.onComplaint(SUPERVISOR, extended, 'askExtension', WANTED)).toMatchObject({
      status: 409,
      body: { code: 'notYourTask' },
    });
    expect((await world.onComplaint(PENDAMPING, extended, 'askExtension', WANTED)).status).toBe(200);
    await world.quiet();
    // Until somebody decides nothing moves.
    expect(await shown(extended)).toMatchObject({ extensionAsked: { of: 'target' }, targetDueAt: before.targetDueAt });
    expect(await world.onComplaint(PENDAMPING, extended, 'askExtension', WANTED)).toMatchObject({
      status: 409,
      body: { code: 'extensionAsked' },
    });
    expect(await world.taskOf(extended, 'approveExtension')).toMatchObject({
      assigneeId: userIdOf(SUPERVISOR),
      isRequired: false,
    });
    expect((await world.onTaskOf(SUPERVISOR, extended, 'approveExtension', 'answer', APPROVED)).status).toBe(200);
    await world.quiet();
    const after = await shown(extended);
    expect(after).toMatchObject({ targetDueAt: utc('2026-12-10T16:00'), ceilingDueAt: before.ceilingDueAt });
    expect(after.extensionAsked).toBeUndefined();
    expect(await targetOf(extended)).toMatchObject({
      dueAt: utc('2026-12-10T16:00'),
      extension: { duration: { amount: 3 }, reason: 'externalFactor' },
    });
    expect(await told(extended, 'timeExtended')).toHaveLength(1);
    expect(await told(extended, 'extensionGranted')).toEqual([userIdOf(PENDAMPING)]);
    const granted = (await world.timeline(extended)).find(({ type }) => type === 'limitExtended');
    expect(granted?.data).toMatchObject({
      byId: userIdOf(SUPERVISOR),
      askedById: userIdOf(PENDAMPING),
      reason: 'externalFactor',
      dueAt: utc('2026-12-10T16:00'),
    });
  });

  it('says in its explanation what was given, and is given no second time', async () => {
    const clock = await targetOf(extended);
    const { body } = await world.world.request(SUPERVISOR, 'GET', `/deadlines/${clock?.id ?? ''}/explain`);
    expect(body).toMatchObject({ isSame: true, extension: { reason: 'externalFactor', duration: { amount: 3 } } });
    expect(await world.onComplaint(PENDAMPING, extended, 'askExtension', WANTED)).toMatchObject({
      status: 409,
      body: { code: 'extensionUsedUp' },
    });
    expect(await world.onComplaint(PENDAMPING, extended, 'askExtension', { ...WANTED, of: 'norm' })).toMatchObject({
      status: 409,
      body: { code: 'neverExtended' },
    });
  });

  it('goes on after a reopening with what it was given', async () => {
    expect((await world.answers(PENDAMPING, extended)).status).toBe(200);
    await world.quiet();
    expect((await world.onComplaint('operator.pusat.1', extended, 'object')).status).toBe(200);
    await world.quiet();
    expect(await world.read(extended)).toMatchObject({ targetDueAt: utc('2026-12-10T16:00'), reopenings: 1 });
  });

  it('is refused with a reason: the dates stay, whoever asked is told, and may ask again', async () => {
    const complaint = await world.files({ of: 'pendamping.3325.002' });
    await world.quiet();
    expect((await world.onComplaint('pendamping.3325.002', complaint, 'askExtension', WANTED)).status).toBe(200);
    await world.quiet();
    const without = await world.onTaskOf(SUPERVISOR, complaint, 'approveExtension', 'decline', {
      reason: 'notApproved',
    });
    expect(without.status).toBe(400);
    const refusal = { reason: 'notApproved', text: 'Keluarga menunggu terlalu lama.' };
    expect((await world.onTaskOf(SUPERVISOR, complaint, 'approveExtension', 'decline', refusal)).status).toBe(200);
    await world.quiet();
    expect(await world.taskOf(complaint, 'approveExtension')).toMatchObject({ status: 'cancelled', climbs: 0 });
    expect(await world.read(complaint)).toMatchObject({ targetDueAt: utc('2026-12-07T16:00') });
    expect(await told(complaint, 'extensionRefused')).toEqual([userIdOf('pendamping.3325.002')]);
    expect(await told(complaint, 'timeExtended')).toEqual([]);
    const again = await world.onComplaint('pendamping.3325.002', complaint, 'askExtension', WANTED);
    expect(again.status).toBe(200);
    await world.quiet();
    expect((await world.onTask('pendamping.3325.002', complaint, 'decline', refusal)).status).toBe(409);
  });

  it("of a bank is that of its regulation, once, on the bank's own task", async () => {
    const complaint = await world.files({ category: 'DAT-01' });
    await world.quiet();
    const bank = await world.taskOf(complaint, 'traceAccount');
    const officer = await loginOf(bank.assigneeId);
    const wanted = {
      of: 'party',
      reason: 'specialInvestigation',
      taskId: bank.id,
      text: 'Penelitian mutasi rekening.',
    };
    expect(await world.onComplaint(PENDAMPING, complaint, 'askExtension', wanted)).toMatchObject({
      status: 409,
      body: { code: 'notYourTask' },
    });
    expect((await world.onComplaint(officer, complaint, 'askExtension', wanted)).status).toBe(200);
    await world.quiet();
    await world.answersTask(SUPERVISOR, complaint, 'approveExtension');
    const after = await world.taskOf(complaint, 'traceAccount');
    expect(after.stepDueAt).toBe(bank.stepDueAt);
    expect(after.limitDueAt).toBe(utc('2026-12-21T16:00'));
    const { rows } = await world.world.admin.query<{ basis: object }>(
      `SELECT basis FROM deadline WHERE task_id = $1 AND purpose = 'party' AND state = 'armed'`,
      [bank.id],
    );
    expect(rows).toMatchObject([
      { basis: { extension: { duration: { amount: 10 }, reason: 'specialInvestigation' } } },
    ]);
    expect(await world.onComplaint(officer, complaint, 'askExtension', wanted)).toMatchObject({
      status: 409,
      body: { code: 'extensionUsedUp' },
    });
  });

  it('that nobody has decided on when it passes is breached, and the request lapses', async () => {
    const complaint = await world.files({ of: 'pendamping.3325.003' });
    await world.quiet();
    expect((await world.onComplaint('pendamping.3325.003', complaint, 'askExtension', WANTED)).status).toBe(200);
    await world.quiet();
    expect((await world.until(complaint, 'targetMissed')).at).toBe(utc('2026-12-07T16:00'));
    await world.quiet();
    expect(await typesOf(complaint)).toContain('extensionLapsed');
    expect(await typesOf(complaint)).not.toContain('limitExtended');
    expect(await world.taskOf(complaint, 'approveExtension')).toMatchObject({ status: 'cancelled' });
    const holder = await loginOf(await world.handlerOf(complaint));
    expect(await world.onComplaint(holder, complaint, 'askExtension', WANTED)).toMatchObject({
      status: 409,
      body: { code: 'extensionTooLate' },
    });
  });
});
