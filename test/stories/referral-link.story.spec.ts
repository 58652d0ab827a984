import { createHash } from 'node:crypto';
import { CASE_KIND, REFERRAL_NEED } from '#core/vocabulary';
import { institutionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { pdfText } from '#testing/pdf-text';
import type { StoryComplaint } from '#testing/world/story-world';
import type { Answer } from '#testing/world/world';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const [CLINIC, SHELTER, SCHOOLS] = ['puskesmas.3325', 'uptdppa.3325', 'disdik.3325'] as const;
const SENDER = 'supervisor.3325';
const PACKET = 'Kenanga Rekaan, 4 tahun, berat badan turun dua bulan berturut-turut.';
const VILLAGE = 'Silurah';
const OVERRIDDEN = { consent: 'overridden', overrideReason: 'Anak dalam bahaya, ibu tidak dapat ditanya.' };

interface Sent {
  readonly complaint: StoryComplaint;
  readonly referral: string;
}

describe('a link to a referral', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  async function referred(services: readonly string[] = [CLINIC, SHELTER]): Promise<Sent> {
    const complaint = await world.files({ category: 'SOS-01', caseKind: 'malnutrition', risk: 'medium' });
    await world.quiet();
    expect((await world.onCase(complaint, 'screen', { risk: 'medium', consent: 'given' })).status).toBe(200);
    const referral = await world.refers(complaint, services, { need: 'nutrition', packet: PACKET });
    await world.quiet();
    return { complaint, referral };
  }

  /** A child in danger: all services are asked at once. */
  async function inDanger(): Promise<Sent> {
    const complaint = await world.files({ category: 'SOS-01', caseKind: 'violence' });
    await world.quiet();
    await world.onCase(complaint, 'screen', { risk: 'high', ...OVERRIDDEN });
    const referral = await world.refers(complaint, [SHELTER, CLINIC], { packet: PACKET, ...OVERRIDDEN });
    await world.quiet();
    return { complaint, referral };
  }

  const linksTo = async (login: string, { complaint }: Sent): Promise<readonly string[]> =>
    (await world.messages(complaint))
      .filter(({ to }) => to === userIdOf(login))
      .flatMap(({ body }) => /\/jawab\/rujukan#([\w-]{43})/.exec(body)?.[1] ?? []);
  const linkOf = async (login: string, sent: Sent): Promise<string> => {
    const token = (await linksTo(login, sent)).at(-1) ?? '';
    expect(token).toHaveLength(43);
    return token;
  };
  const post = <Body = Record<string, unknown>>(action: string, body: Record<string, unknown>, key?: string) =>
    world.world.request<Body>(undefined, 'POST', `/referral-links/${action}`, { body, key });
  const postCode = (action: string, body: Record<string, unknown>): Promise<Answer<{ proof: string; code: string }>> =>
    world.world.request(undefined, 'POST', `/answer-links/${action}`, { body });
  const codeTo = async (login: string, { complaint }: Sent): Promise<string> => {
    await world.quiet();
    const found = (await world.messages(complaint)).findLast(
      ({ to, template }) => to === userIdOf(login) && template === 'partnerCode',
    );
    return /: (\d{6})\./.exec(found?.body ?? '')?.[1] ?? '';
  };
  const proven = async (token: string, login: string, sent: Sent): Promise<string> => {
    expect((await postCode('request-code', { token })).status).toBe(200);
    const { status, body } = await postCode('confirm-code', { token, code: await codeTo(login, sent) });
    expect(status).toBe(200);
    return body.proof;
  };
  const codeIn = ({ status, body }: Answer): unknown => [status, body.code];
  const issuesIn = ({ body }: Answer): unknown =>
    (body.errors as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);
  const eventOf = async (referral: string, type: string) => {
    const { rows } = await world.world.admin.query<{ data: Record<string, unknown> }>(
      'SELECT data FROM event WHERE stream_id = $1 AND type = $2 ORDER BY version DESC LIMIT 1',
      [referral, type],
    );
    return rows[0]?.data;
  };

  // First: the fewer complaints there are, the fewer deadlines lie on the way.
  it('is dead once it is too old, the service is passed over, or its officer may not know', async () => {
    const sent = await referred();
    const token = await linkOf(CLINIC, sent);
    const setExpiry = (expiry: string) =>
      world.world.admin.query(`UPDATE answer_link SET expires_at = ${expiry} WHERE token_hash = sha256($1)`, [
        Buffer.from(token),
      ]);
    await setExpiry(`issued_at`);
    expect(codeIn(await post('open', { token }))).toEqual([410, 'linkExpired']);
    await setExpiry(`issued_at + interval '1 year'`);
    expect((await post('open', { token })).status).toBe(200);
    await world.untilReferral(sent.referral, 'referralTimedOut');
    await world.quiet();
    expect(codeIn(await post('open', { token }))).toEqual([410, 'linkRevoked']);

    const next = await linkOf(SHELTER, sent);
    expect((await post('open', { token: next })).status).toBe(200);
    await world.world.admin.query(`INSERT INTO exclusion (complaint_id, user_id, reason) VALUES ($1, $2, 'accused')`, [
      sent.complaint.id,
      userIdOf(SHELTER),
    ]);
    for (const action of ['open', 'letter'])
      expect(codeIn(await post(action, { token: next }))).toEqual([410, 'linkRevoked']);
    expect(codeIn(await postCode('request-code', { token: next }))).toEqual([410, 'linkRevoked']);
  });

  it('goes to whoever takes referrals in at the service that is asked, and to nobody else; nothing stores it', async () => {
    const sent = await referred();
    const token = await linkOf(CLINIC, sent);
    for (const login of [SHELTER, SENDER]) expect([login, await linksTo(login, sent)]).toEqual([login, []]);
    const { rows } = await world.world.admin.query<{ kept: string }>(
      `SELECT jsonb_agg(to_jsonb(m) - 'body')::text AS kept FROM message m WHERE complaint_id = $1
       UNION ALL SELECT jsonb_agg(to_jsonb(l))::text FROM answer_link l WHERE complaint_id = $1`,
      [sent.complaint.id],
    );
    expect(rows.map(({ kept }) => kept).join()).not.toContain(token);
  });

  it('shows need and district, after the code the packet; taken on, it is used up, and the next one asks how it goes', async () => {
    const sent = await referred();
    const token = await linkOf(CLINIC, sent);
    const { body: page } = await post('open', { token });
    expect(page).toMatchObject({ number: sent.complaint.number, asks: 'decide', need: 'nutrition', devices: 1 });
    // By the calendar of the limit itself: a clinic is open every day.
    expect(page.due).toMatchObject({ purpose: 'climb', unit: 'calendarDays', dueAt: page.stepDueAt, state: 'safe' });
    expect(page.place).toEqual(expect.objectContaining({ regency: expect.any(String) as string }));
    for (const hidden of ['Kenanga', VILLAGE]) expect(JSON.stringify(page)).not.toContain(hidden);
    expect(codeIn(await post('packet', { token, proof: token }))).toEqual([403, 'codeRequired']);
    expect(codeIn(await post('reply', { token, reply: 'takesOn' }))).toEqual([403, 'codeRequired']);

    const proof = await proven(token, CLINIC, sent);
    const { body: packet } = await post('packet', { token, proof });
    expect(packet).toMatchObject({ packet: PACKET, isLate: false, shared: ['need', 'village'] });
    expect(packet.replies).toEqual(['takesOn', 'noCapacity', 'outOfArea', 'incomplete', 'notOurService']);
    expect((packet.others as { id: string }[]).map(({ id }) => id)).not.toContain(institutionIdOf(CLINIC));

    const body = { token, proof, reply: 'takesOn' };
    const first = await post('reply', body, 'taken-on-once-1');
    expect(first.status).toBe(200);
    const again = await post('reply', body, 'taken-on-once-1');
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(codeIn(await post('reply', body, 'taken-on-once-2'))).toEqual([410, 'linkUsed']);
    expect(codeIn(await post('open', { token }))).toEqual([410, 'linkUsed']);
    expect(codeIn(await postCode('request-code', { token }))).toEqual([410, 'linkUsed']);
    expect(await eventOf(sent.referral, 'referralAccepted')).toMatchObject({ via: 'link', byId: userIdOf(CLINIC) });
    expect(await world.addressees(sent.referral)).toEqual(['accepted', 'stoodDown']);

    await world.untilReferral(sent.referral, 'referralReminded');
    await world.world.advanceTo(Date.parse(String((await world.referral(sent.referral)).stepDueAt)) + 60_000);
    const report = await linkOf(CLINIC, sent);
    const { body: asked } = await post('open', { token: report });
    expect(asked).toMatchObject({
      asks: 'report',
      due: { dueAt: asked.stepDueAt, state: 'late', unit: 'calendarDays' },
    });
    const late = { token: report, proof: await proven(report, CLINIC, sent), reply: 'served' };
    expect(issuesIn(await post('reply', { ...late, reply: 'takesOn' }))).toEqual(['/reply notInList']);
    expect(issuesIn(await post('reply', late))).toEqual(['/lateCause required']);
    expect((await post('reply', { ...late, lateCause: 'sentLateByUs' })).status).toBe(200);
    expect(await eventOf(sent.referral, 'referralCompleted')).toMatchObject({
      outcome: 'served',
      via: 'link',
      lateCause: 'sentLateByUs',
    });
    const { entries } = await world.referral(sent.referral);
    expect(entries.find(({ type }) => type === 'referralCompleted')).toMatchObject({
      text: 'Sudah dilayani.',
      lateCause: 'sentLateByUs',
    });
    expect(codeIn(await post('open', { token: report }))).toEqual([410, 'linkUsed']);
  });

  it('opens its packet by a code that was sent to whom it asks, and by no other', async () => {
    const sent = await referred();
    const token = await linkOf(CLINIC, sent);
    const proof = await proven(token, CLINIC, sent);
    for (const userId of [userIdOf(SHELTER), null]) {
      await world.world.admin.query('UPDATE answer_code SET user_id = $2 WHERE complaint_id = $1', [
        sent.complaint.id,
        userId,
      ]);
      expect(codeIn(await post('packet', { token, proof }))).toEqual([403, 'codeRequired']);
      expect(codeIn(await post('reply', { token, proof, reply: 'takesOn' }))).toEqual([403, 'codeRequired']);
    }
    expect((await post('packet', { token, proof: await proven(token, CLINIC, sent) })).status).toBe(200);
  });

  it('of a child in danger names neither need nor place before the code, on no page and on no letter; late, it asks why', async () => {
    const sent = await inDanger();
    const token = await linkOf(SHELTER, sent);
    const page = JSON.stringify((await post('open', { token })).body);
    const letter = await post('letter', { token });
    expect([letter.status, letter.headers['content-type']]).toEqual([200, 'application/pdf']);
    const paper = textOf(letter);
    expect(paper).toContain(sent.complaint.number);
    expect(paper).toContain(`/rujukan/${sent.referral}`);
    const secrets = ['protection', 'violence', REFERRAL_NEED.protection.id, CASE_KIND.violence.id, 'Kenanga', VILLAGE];
    for (const secret of [...secrets, 'Wonotunggal']) {
      expect([secret, page.includes(secret)]).toEqual([secret, false]);
      expect([secret, paper.includes(secret)]).toEqual([secret, false]);
    }
    await world.untilReferral(sent.referral, 'dutyManagerAlerted');
    const { stepDueAt } = await world.referral(sent.referral);
    // Alerted, the clock runs anew: it is late by the time it was first given all the same.
    await world.world.advanceTo(Date.parse(String(stepDueAt)) - 60_000);
    const proof = await proven(token, SHELTER, sent);
    expect((await post('packet', { token, proof })).body).toMatchObject({ isLate: true, kind: 'violence' });
    expect(issuesIn(await post('reply', { token, proof, reply: 'takesOn' }))).toEqual(['/lateCause required']);
    const answer = { token, proof, reply: 'takesOn', lateCause: 'sentLateByUs' };
    expect((await post('reply', answer)).status).toBe(200);
    expect(await eventOf(sent.referral, 'referralAccepted')).toMatchObject({ lateCause: 'sentLateByUs' });
  });

  it('"not ours" names whose it is, which the sender reads; the next service is asked with a link of its own', async () => {
    const sent = await referred();
    const token = await linkOf(CLINIC, sent);
    const proof = await proven(token, CLINIC, sent);
    const declined = { token, proof, reply: 'notOurService', note: 'Ini ranah sekolah.' };
    expect(issuesIn(await post('reply', declined))).toEqual(['/proposedInstitutionId required']);
    for (const proposedInstitutionId of [institutionIdOf(CLINIC), institutionIdOf('bri.3325')])
      expect(issuesIn(await post('reply', { ...declined, proposedInstitutionId }))).toEqual([
        '/proposedInstitutionId invalid',
      ]);
    expect(issuesIn(await post('reply', { token, proof, reply: 'incomplete' }))).toEqual(['/note required']);
    const proposedInstitutionId = institutionIdOf(SCHOOLS);
    expect((await post('reply', { ...declined, proposedInstitutionId })).status).toBe(200);
    await world.quiet();
    const { addressees } = await world.referral(sent.referral);
    expect(addressees).toMatchObject([
      {
        status: 'declined',
        reason: 'notOurs',
        proposedInstitutionId,
        proposedInstitutionName: expect.any(String) as string,
      },
      { status: 'sent' },
    ]);
    expect(codeIn(await post('open', { token }))).toEqual([410, 'linkUsed']);
    expect((await post('open', { token: await linkOf(SHELTER, sent) })).status).toBe(200);
  });

  it('that was forwarded opens and leaves a trace, and lets nobody answer; wrong codes are counted, the fifth ends it', async () => {
    const sent = await referred();
    const token = await linkOf(CLINIC, sent);
    const from = (agent: string): Promise<Answer> =>
      world.world.request(undefined, 'POST', '/referral-links/open', {
        body: { token },
        headers: { 'user-agent': agent },
      });
    await from('Mozilla/5.0 (Linux; Android 15) Chrome/140.0');
    expect((await from('Mozilla/5.0 (Windows NT 10.0) Firefox/140.0')).body.devices).toBe(2);
    expect((await postCode('request-code', { token })).status).toBe(200);
    const right = await codeTo(CLINIC, sent);
    const wrong = right === '000000' ? '000001' : '000000';
    const answers: unknown[] = [];
    for (let tried = 0; tried < 5; tried += 1)
      answers.push(codeIn(await postCode('confirm-code', { token, code: wrong })));
    expect(answers).toEqual([...[1, 2, 3, 4].map(() => [422, 'codeWrong']), [429, 'codeTooOften']]);
    expect(codeIn(await postCode('confirm-code', { token, code: right }))).toEqual([429, 'codeTooOften']);
    expect(await world.addressees(sent.referral)).toEqual(['sent', 'waiting']);
  });

  it('opens nothing else: no task, no login, and a task’s link opens no referral', async () => {
    const sent = await referred();
    const token = await linkOf(CLINIC, sent);
    for (const action of ['open', 'subject', 'letter', 'reply']) {
      const body = { token, proof: token, kind: 'request', reply: 'explained' };
      const fields = { open: ['token'], subject: ['token', 'proof'], letter: ['token', 'kind'] }[action];
      const taken = Object.fromEntries(
        Object.entries(body).filter(([name]) => fields?.includes(name) ?? name !== 'kind'),
      );
      const answer = await world.world.request(undefined, 'POST', `/answer-links/${action}`, { body: taken });
      expect([action, codeIn(answer)]).toEqual([action, [404, 'linkUnknown']]);
    }
    expect(codeIn(await post('open', { token: 'A'.repeat(43) }))).toEqual([404, 'linkUnknown']);
    const asked = await world.files();
    await world.quiet();
    expect((await world.onComplaint(SENDER, asked, 'involve', { party: 'bank', isRequired: true })).status).toBe(200);
    await world.quiet();
    const [, ofTask = ''] =
      /\/jawab#([\w-]{43})/.exec((await world.messages(asked)).map(({ body }) => body).join('\n')) ?? [];
    expect(codeIn(await post('open', { token: ofTask }))).toEqual([404, 'linkUnknown']);
  });

  const textOf = ({ file = Buffer.of() }: Answer): string => pdfText(file).join(' ').replaceAll(/\s+/g, ' ');

  it('has a letter with one number for link, service and sender, which says what is asked and not who is meant', async () => {
    const sent = await referred([CLINIC, SHELTER]);
    const { referral } = sent;
    interface Issued extends Readonly<Record<string, unknown>> {
      readonly id: string;
      readonly number: string;
      readonly sha256: string;
    }
    const issue = async (login: string, body: Record<string, unknown> = {}): Promise<Answer<Issued>> => {
      const { version } = await world.referral(referral);
      return world.world.request(login, 'POST', `/referrals/${referral}/actions/issueLetter`, { version, body });
    };
    const file = (login: string, id: string): Promise<Answer> => world.world.request(login, 'GET', `/letters/${id}`);
    const { body: issued } = await issue(CLINIC);
    expect(issued.number).toMatch(/^\d{4}\/PKH-RJ\/[IVX]+\/2026$/);
    expect((await issue(SENDER, { institutionId: institutionIdOf(CLINIC) })).body).toEqual(issued);
    const byLink = await post('letter', { token: await linkOf(CLINIC, sent) });
    for (const found of [byLink, await file(CLINIC, issued.id), await file(SENDER, issued.id)])
      expect(
        createHash('sha256')
          .update(found.file ?? '')
          .digest('hex'),
      ).toBe(issued.sha256);
    expect(byLink.headers['content-disposition']).toBe(
      `attachment; filename="${issued.number.replaceAll('/', '-')}.pdf"`,
    );
    const text = textOf(byLink);
    for (const said of [issued.number, sent.complaint.number, REFERRAL_NEED.nutrition.id, 'Wonotunggal'])
      expect(text).toContain(said);
    for (const hidden of ['Kenanga', VILLAGE]) expect(text).not.toContain(hidden);

    expect(issuesIn(await issue(SENDER))).toEqual(['/institutionId required']);
    expect(issuesIn(await issue(SENDER, { institutionId: institutionIdOf(SHELTER) }))).toEqual([
      '/institutionId invalid',
    ]);
    for (const login of [SHELTER, 'uptdppa.3326', 'supervisor.3326']) {
      expect([login, (await issue(login)).status]).toEqual([login, 404]);
      expect([login, (await file(login, issued.id)).status]).toEqual([login, 404]);
    }
    expect((await world.onReferral(CLINIC, referral, 'decline', { reason: 'noCapacity' })).status).toBe(200);
    expect((await issue(SENDER, { institutionId: institutionIdOf(CLINIC) })).body).toEqual(issued);
  });
});
