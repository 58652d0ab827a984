import { institutionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const VIOLENCE = { category: 'SOS-01', caseKind: 'violence' };
const MANAGER = 'supervisor.3325';

describe('a family in danger', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    // A Sunday night: the clocks do not sleep.
    world = await aWorld({ at: '2026-11-22T22:00+07:00' });
  });
  afterAll(() => world.end());

  const told = async (complaint: StoryComplaint, template: string) =>
    (await world.messages(complaint)).filter((message) => message.template === template).map(({ to }) => to);
  const minutesBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;

  it('must be contacted within the hour, day and night; nobody did: its manager and the duty manager are told', async () => {
    const complaint = await world.files(VIOLENCE);
    await world.quiet();
    const { contactDueAt, entries, risk } = await world.caseOf(complaint);
    expect(risk).toBe('high');
    expect(minutesBetween(entries[0]?.at ?? '', contactDueAt)).toBe(60);
    while (!(await world.caseOf(complaint)).entries.some(({ type }) => type === 'contactMissed'))
      expect(await world.world.step()).toBeDefined();
    const missed = await told(complaint, 'caseContactMissed');
    expect(missed).toHaveLength(2);
    expect(missed).toContain(userIdOf(MANAGER));
    const running = `SELECT purpose FROM deadline WHERE stream = 'case' AND complaint_id = $1 AND stopped_at IS NULL ORDER BY purpose`;
    expect((await world.world.admin.query(running, [complaint.id])).rows).toEqual([
      { purpose: 'contact' },
      { purpose: 'monitor' },
    ]);
    expect((await world.onCase(complaint, 'recordContact', { text: 'Ibu aman di rumah tetangga.' })).status).toBe(200);
    expect((await world.world.admin.query(running, [complaint.id])).rows).toEqual([{ purpose: 'monitor' }]);
  });

  it('is referred to all services at once, and stays the sender’s until a named person confirms contact', async () => {
    const complaint = await world.files(VIOLENCE);
    await world.quiet();
    await world.onCase(complaint, 'screen', {
      risk: 'high',
      consent: 'overridden',
      overrideReason: 'Anak dalam bahaya, ibu tidak dapat ditanya.',
    });
    const referral = await world.refers(complaint, ['uptdppa.3325', 'unitppa.3325', 'puskesmas.3325'], {
      consent: 'overridden',
      overrideReason: 'Anak dalam bahaya, ibu tidak dapat ditanya.',
    });
    await world.quiet();
    expect(await world.addressees(referral)).toEqual(['sent', 'sent', 'sent']);
    expect((await told(complaint, 'referralReceived')).sort()).toEqual(
      ['uptdppa.3325', 'unitppa.3325', 'puskesmas.3325'].map(userIdOf).sort(),
    );
    const { rows } = await world.world.admin.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM message WHERE template = 'dutyPaged' AND key LIKE 'referral/' || $1 || '/%'`,
      [referral],
    );
    expect(rows).toEqual([{ n: 1 }]);

    expect((await world.onReferral('uptdppa.3325', referral, 'accept')).status).toBe(200);
    const early = await world.onReferral('uptdppa.3325', referral, 'progress', { text: 'Tim berangkat.' });
    expect(early).toMatchObject({ status: 409, body: { code: 'contactNotConfirmed' } });
    await world.untilReferral(referral, 'dutyManagerAlerted');
    await world.untilReferral(referral, 'dutyManagerAlerted');
    expect((await told(complaint, 'referralUnconfirmed')).filter((to) => to === userIdOf(MANAGER))).toHaveLength(2);

    const call = await world.onReferral(MANAGER, referral, 'recordCall', { text: 'Menelepon piket UPTD PPA.' });
    expect(call).toMatchObject({ status: 200, body: { calledAt: expect.any(String) as string } });
    await world.untilReferral(referral, 'dutyManagerAlerted');
    const confirmed = await world.onReferral(MANAGER, referral, 'confirmContact', {
      institutionId: institutionIdOf('uptdppa.3325'),
      contactName: 'Bu Ratna (rekaan)',
      text: 'Ibu dan anak sudah di rumah aman.',
    });
    expect(confirmed).toMatchObject({ status: 200, body: { contactConfirmedAt: expect.any(String) as string } });
    await world.quiet();
    expect(await world.addressees(referral)).toEqual(['accepted', 'stoodDown', 'stoodDown']);
    expect((await told(complaint, 'referralStoodDown')).sort()).toEqual(
      ['unitppa.3325', 'puskesmas.3325'].map(userIdOf).sort(),
    );
    const { rows: armed } = await world.world.admin.query<{ purpose: string }>(
      `SELECT purpose FROM deadline WHERE stream_id = $1 AND state = 'armed' ORDER BY purpose`,
      [referral],
    );
    expect(armed.map(({ purpose }) => purpose)).toEqual(['remind', 'warn']);

    expect((await world.onReferral('uptdppa.3325', referral, 'progress', { text: 'Didampingi.' })).status).toBe(200);
    expect(await world.onReferral(MANAGER, referral, 'revoke')).toMatchObject({
      status: 409,
      body: { code: 'notAllowedNow', allowed: ['recordCall'] },
    });
    await world.onReferral('uptdppa.3325', referral, 'complete', { outcome: 'served', text: 'Selesai didampingi.' });
    await world.quiet();
    expect((await world.timeline(complaint)).map(({ type }) => type)).toContain('followedUp');
    const texts = (await world.referral(referral)).entries.map(({ text }) => text);
    expect(texts).toContain('Bu Ratna (rekaan)\nIbu dan anak sudah di rumah aman.');
  });

  it('is unplaced when every service declines: the duty manager is told again until another one has it', async () => {
    const complaint = await world.files(VIOLENCE);
    await world.quiet();
    await world.onCase(complaint, 'screen', { risk: 'high', consent: 'given' });
    const referral = await world.refers(complaint, ['uptdppa.3325', 'unitppa.3325']);
    await world.quiet();
    await world.onReferral('uptdppa.3325', referral, 'decline', { reason: 'noCapacity' });
    expect(await world.addressees(referral)).toEqual(['declined', 'sent']);
    const proposedInstitutionId = institutionIdOf('balai.33');
    await world.onReferral('unitppa.3325', referral, 'decline', { reason: 'notOurs', proposedInstitutionId });
    await world.quiet();
    expect((await world.referral(referral)).status).toBe('unplaced');
    await world.untilReferral(referral, 'referralReminded');
    await world.onReferral(MANAGER, referral, 'readdress', { institutionIds: [institutionIdOf('balai.33')] });
    await world.quiet();
    expect(await world.addressees(referral)).toEqual(['declined', 'declined', 'sent']);
    const lone = await world.onReferral(MANAGER, referral, 'revoke', { text: 'Salah alamat.' });
    expect(lone.status).toBe(200);
    await world.quiet();
    expect((await world.caseOf(complaint)).referralsOpen).toBe(0);
  });
});
