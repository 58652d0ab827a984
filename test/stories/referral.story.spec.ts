import { institutionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const SERVICES = ['disdik.3325', 'uptdppa.3325', 'unitppa.3325', 'puskesmas.3325'];
const SENDER = 'supervisor.3325';
const HEALTH = 'puskesmas.3325';
const BALAI = 'balai.33';
const MEDIUM = { category: 'SOS-01', caseKind: 'malnutrition', risk: 'medium' };

describe('a family referred to one service after another', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  const told = async (complaint: StoryComplaint, template: string) =>
    (await world.messages(complaint)).filter((message) => message.template === template).map(({ to }) => to);

  /** A case that is screened, of a family that agrees. */
  async function aScreenedCase(fields: Record<string, unknown> = {}): Promise<StoryComplaint> {
    const complaint = await world.files({ ...MEDIUM, ...fields });
    await world.quiet();
    // Its task is answered, so that only the case and the referral are left to tell of.
    expect((await world.answers('supervisor.3325', complaint)).status).toBe(200);
    expect((await world.onCase(complaint, 'screen', { risk: 'medium', consent: 'given' })).status).toBe(200);
    return complaint;
  }

  it('is declined twice, timed out once, accepted, worked on and completed; the complaint learns that it is followed up', async () => {
    const complaint = await aScreenedCase();
    const referral = await world.refers(complaint, SERVICES, { need: 'nutrition' });
    await world.quiet();
    expect(await world.addressees(referral)).toEqual(['sent', 'waiting', 'waiting', 'waiting']);

    const decline = { reason: 'notOurs', text: 'Bukan layanan kami.' };
    const unnamed = await world.onReferral('disdik.3325', referral, 'decline', decline);
    expect(unnamed).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/proposedInstitutionId', code: 'required' }] },
    });
    Object.assign(decline, { proposedInstitutionId: institutionIdOf('uptdppa.3325') });
    expect((await world.onReferral('disdik.3325', referral, 'decline', decline)).status).toBe(200);
    expect(await world.addressees(referral)).toEqual(['declined', 'sent', 'waiting', 'waiting']);
    await world.quiet();
    expect((await world.onReferral('uptdppa.3325', referral, 'see')).status).toBe(200);
    expect((await world.onReferral('uptdppa.3325', referral, 'decline', { reason: 'noCapacity' })).status).toBe(200);
    await world.untilReferral(referral, 'referralTimedOut');
    expect(await world.addressees(referral)).toEqual(['declined', 'declined', 'timedOut', 'sent']);

    expect((await world.onReferral('puskesmas.3325', referral, 'accept')).status).toBe(200);
    expect((await world.onReferral('puskesmas.3325', referral, 'progress', { text: 'Ditimbang.' })).status).toBe(200);
    const done = { outcome: 'served', text: 'Anak mendapat makanan tambahan.' };
    expect((await world.onReferral('puskesmas.3325', referral, 'complete', done)).status).toBe(200);
    await world.quiet();

    const { entries, ...state } = await world.referral(referral);
    expect(state).toMatchObject({ status: 'completed', outcome: 'served', returnedAt: expect.any(String) as string });
    expect(entries.map(({ text }) => text)).toContain('Anak mendapat makanan tambahan.');
    expect(entries.filter(({ type }) => type === 'referralDispatched')).toHaveLength(4);
    const found = await world.caseOf(complaint);
    expect(found).toMatchObject({ status: 'monitoring', referralsOpen: 0 });
    expect(found.entries.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['caseOpened', 'caseScreened', 'referralSent', 'referralReturned']),
    );
    const timeline = (await world.timeline(complaint)).map(({ type }) => type);
    expect(timeline.filter((type) => type === 'followedUp')).toHaveLength(1);
    expect(timeline.filter((type) => /referral|case[A-Z]/.test(type))).toEqual([]);
    expect(await told(complaint, 'referralReceived')).toEqual(SERVICES.map(userIdOf));
    expect(await told(complaint, 'referralReturned')).toEqual([userIdOf('supervisor.3325')]);
    expect((await world.onCase(complaint, 'close', { closure: 'goalMet' })).status).toBe(200);
  });

  it('asks whoever answers late why, and nobody else', async () => {
    const complaint = await aScreenedCase({ of: 'pendamping.3325.004' });
    const referral = await world.refers(complaint, [HEALTH]);
    await world.quiet();
    const file = async () => (await world.world.request(HEALTH, 'GET', `/referrals/${referral}`)).body;
    const refused = (code: string) => ({ status: 400, body: { errors: [{ pointer: '/lateCause', code }] } });
    const says = (action: string, body: object) => world.onReferral(HEALTH, referral, action, { ...body });
    expect(await file()).toMatchObject({ isLate: false });
    expect(await says('accept', { lateCause: 'other' })).toMatchObject(refused('notApplicable'));
    expect((await says('accept', {})).status).toBe(200);
    while ((await file()).isLate !== true) await world.world.step();
    const done = { outcome: 'served', text: 'Anak sudah ditimbang.' };
    expect(await says('complete', done)).toMatchObject(refused('required'));
    expect((await says('complete', { ...done, lateCause: 'documentsMissing' })).status).toBe(200);
    const { rows } = await world.world.admin.query<{ cause: string }>(
      `SELECT data ->> 'lateCause' AS cause FROM event WHERE stream_id = $1 AND data ? 'lateCause'`,
      [referral],
    );
    expect(rows).toEqual([{ cause: 'documentsMissing' }]);
  });

  it('lies with nobody when all have declined: the duty manager is told, and the sender asks another', async () => {
    const complaint = await aScreenedCase({ of: 'pendamping.3325.002' });
    const referral = await world.refers(complaint, ['disdik.3325']);
    await world.quiet();
    await world.onReferral('disdik.3325', referral, 'decline', { reason: 'outOfArea' });
    await world.quiet();
    expect((await world.referral(referral)).status).toBe('unplaced');
    expect((await told(complaint, 'referralUnplaced')).length).toBe(2);
    await world.untilReferral(referral, 'referralReminded');
    expect((await told(complaint, 'referralUnplaced')).length).toBe(3);

    const asked = await world.onReferral('supervisor.3325', referral, 'readdress', {
      institutionIds: [(await world.referral(referral)).addressees[0]?.institutionId],
    });
    expect(asked).toMatchObject({ status: 409, body: { code: 'noOtherAddressee' } });
    const { body } = await world.world.request<{ items: { id: string; name: string }[] }>(
      'supervisor.3325',
      'GET',
      `/institutions?need=protection&regionCode=${complaint.regionCode}`,
    );
    const other = body.items.find(({ name }) => name.startsWith('Balai'));
    expect(
      (await world.onReferral('supervisor.3325', referral, 'readdress', { institutionIds: [other?.id] })).status,
    ).toBe(200);
    await world.quiet();
    expect(await world.addressees(referral)).toEqual(['declined', 'sent']);
    expect((await world.onReferral(BALAI, referral, 'accept')).status).toBe(200);
    const revoked = await world.onReferral('supervisor.3325', referral, 'revoke', { text: 'Keluarga pindah.' });
    expect(revoked).toMatchObject({ status: 200, body: { status: 'revoked' } });
    await world.quiet();
    expect(await world.caseOf(complaint)).toMatchObject({ status: 'monitoring', referralsOpen: 0 });
    expect((await world.timeline(complaint)).map(({ type }) => type)).not.toContain('followedUp');
    expect(await told(complaint, 'referralClosed')).toEqual([userIdOf(BALAI)]);
  });

  it('hears from the service that has it, or its manager is told that nothing is heard', async () => {
    const complaint = await aScreenedCase({ of: 'pendamping.3325.002' });
    const referral = await world.refers(complaint, ['puskesmas.3325']);
    await world.quiet();
    await world.onReferral('puskesmas.3325', referral, 'accept');
    await world.untilReferral(referral, 'referralWarned');
    expect(await told(complaint, 'referralFeedback')).toEqual([userIdOf('puskesmas.3325')]);
    await world.untilReferral(referral, 'referralReminded');
    expect((await told(complaint, 'referralFeedback')).sort()).toEqual(
      ['puskesmas.3325', 'puskesmas.3325', 'supervisor.3325'].map(userIdOf).sort(),
    );
    await world.onReferral('puskesmas.3325', referral, 'complete', { outcome: 'notReached', text: 'Pindah rumah.' });
    await world.quiet();
    expect((await world.caseOf(complaint)).referralsOpen).toBe(0);
  });

  it('tells whoever stands in for the sender who is on leave', async () => {
    const complaint = await aScreenedCase({ of: 'pendamping.3325.005' });
    const referral = await world.refers(complaint, [HEALTH]);
    await world.quiet();
    const now = await world.world.clock.now();
    const day = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);
    const offered = await world.world.request<{ items: readonly { userId: string }[] }>(
      SENDER,
      'GET',
      '/leaves/deputies',
    );
    const deputyId = offered.body.items[0]?.userId;
    const leave = await world.world.request(SENDER, 'POST', '/leaves', {
      body: { from: day(0), to: day(120), deputyId },
    });
    expect(leave.status).toBe(201);
    await world.quiet();
    expect((await world.onReferral(HEALTH, referral, 'accept')).status).toBe(200);
    await world.quiet();
    expect(await told(complaint, 'referralAccepted')).toEqual([deputyId]);
  });
});
