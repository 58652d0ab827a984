import { createHash } from 'node:crypto';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';
import { REPLY } from '#core/vocabulary';
import { pdfText } from '#testing/pdf-text';
import type { StoryComplaint } from '#testing/world/story-world';
import type { Answer } from '#testing/world/world';

const BANK = 'bri.3325';
const NIK = '3325014107850001';

interface Page extends Readonly<Record<string, unknown>> {
  readonly task: { readonly stepDueAt: string };
  readonly due?: { readonly id: string };
  readonly replies: readonly string[];
  readonly subject: Readonly<Record<string, string>>;
  readonly isLate: boolean;
  readonly devices: number;
}

describe('a link', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  /** A complaint about which the bank is asked to trace the account. */
  const asked = async (fields: Record<string, unknown> = {}): Promise<StoryComplaint> => {
    const complaint = await world.files(fields);
    await world.quiet();
    const involved = await world.onComplaint('supervisor.3325', complaint, 'involve', {
      party: 'bank',
      isRequired: true,
    });
    expect(involved.status).toBe(200);
    await world.quiet();
    return complaint;
  };

  const messagesTo = async (login: string, complaint: StoryComplaint) =>
    (await world.messages(complaint)).filter(({ to }) => to === world.userIdOf(login));

  const linkOf = async (login: string, complaint: StoryComplaint): Promise<string> => {
    const found = (await messagesTo(login, complaint)).findLast(({ body }) => body.includes('/jawab#'));
    const [, token = ''] = /\/jawab#([\w-]{43})/.exec(found?.body ?? '') ?? [];
    expect(token).toHaveLength(43);
    return token;
  };

  const post = <Body = Record<string, unknown>>(action: string, body: Record<string, unknown>, key?: string) =>
    world.world.request<Body>(undefined, 'POST', `/answer-links/${action}`, { body, key });

  const codeOf = async (complaint: StoryComplaint, login = BANK): Promise<string> => {
    await world.quiet();
    const sent = (await messagesTo(login, complaint)).findLast(({ template }) => template === 'partnerCode');
    const [, code = ''] = /: (\d{6})\./.exec(sent?.body ?? '') ?? [];
    return code;
  };

  const provenBy = async (token: string, complaint: StoryComplaint): Promise<string> => {
    expect((await post('request-code', { token })).status).toBe(200);
    const { status, body } = await post<{ proof: string }>('confirm-code', { token, code: await codeOf(complaint) });
    expect(status).toBe(200);
    return body.proof;
  };

  const codeIn = ({ status, body }: Answer): unknown => [status, body.code];
  const wrong = (code: string): string => (code === '000000' ? '000001' : '000000');
  const rows = async <Row>(sql: string, id: string): Promise<Row[]> =>
    (await world.world.admin.query(sql, [id])).rows as Row[];

  it('comes with the notice to an outside party, and with nobody else’s', async () => {
    const complaint = await asked();
    expect((await messagesTo(BANK, complaint)).map(({ body }) => body.includes('/jawab#'))).toEqual([true]);
    expect((await messagesTo('pendamping.3325.001', complaint)).some(({ body }) => body.includes('/jawab#'))).toBe(
      false,
    );
    const [message] = await rows<{ params: object }>(
      'SELECT params FROM message WHERE complaint_id = $1 ORDER BY id DESC LIMIT 1',
      complaint.id,
    );
    expect(JSON.stringify(message)).not.toContain(await linkOf(BANK, complaint));
  });

  it('opens one page with masked data; in full they come only after the code; an answer needs it too', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    const { status, body } = await post<Page>('open', { token });
    expect(status).toBe(200);
    expect(body.replies).toEqual(['paidOut', 'willPay', 'onHold', 'accountMissing', 'notOurs']);
    expect(body.subject).toEqual({ name: 'Ibu C•••', nik: '3325••••••••0001' });
    expect(JSON.stringify(body)).not.toContain(NIK);
    const sent = { token, reply: 'paidOut' };
    expect(codeIn(await post('reply', sent))).toEqual([403, 'codeRequired']);
    expect(codeIn(await post('subject', { token, proof: token }))).toEqual([403, 'codeRequired']);

    const proof = await provenBy(token, complaint);
    expect((await post('subject', { token, proof })).body).toMatchObject({ nik: NIK });
    const answered = await post('reply', { ...sent, proof });
    expect(answered.status).toBe(200);
    await world.quiet();
    expect(await world.taskOf(complaint, 'traceAccount')).toMatchObject({
      status: 'answered',
      outcome: 'SELESAI_DIBAYAR',
    });
    const [event] = (await world.timeline(complaint)).filter(({ type }) => type === 'taskAnswered');
    expect(event?.data).toMatchObject({ via: 'link', byId: world.userIdOf(BANK) });
    const audit = await rows<{ action: string; detail: { via?: string } | null }>(
      'SELECT action, detail FROM audit_entry WHERE complaint_id = $1 ORDER BY id',
      complaint.id,
    );
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['answerLink.opened', 'answerCode.requested', 'answerCode.confirmed', 'subject.reveal']),
    );
    expect(audit.find(({ action }) => action === 'taskAnswered')?.detail).toEqual({ via: 'link' });
  });

  it('is good for one answer: the same request again gets the first answer, another one that it is used', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    const proof = await provenBy(token, complaint);
    const body = { token, proof, reply: 'willPay', on: '2026-11-27', note: 'SP2D sudah terbit.' };
    const first = await post('reply', body, 'once-and-no-more-1');
    expect(first.status).toBe(200);
    const again = await post('reply', body, 'once-and-no-more-1');
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(codeIn(await post('reply', body, 'once-and-no-more-2'))).toEqual([410, 'linkUsed']);
    expect(codeIn(await post('open', { token }))).toEqual([410, 'linkUsed']);
    const [text] = ((await world.read(complaint)) as unknown as { texts: { text: string }[] }).texts;
    expect(text?.text).toBe(`${REPLY.willPay.id} 2026-11-27. SP2D sudah terbit.`);
  });

  it('says what a reply lacks, field by field, and counts nothing as used', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    const proof = await provenBy(token, complaint);
    const faultsOf = async (body: Record<string, unknown>) => {
      const answer = await post<{ errors: { pointer: string; code: string }[] }>('reply', { token, proof, ...body });
      return answer.body.errors.map(({ pointer, code }) => [pointer, code]);
    };
    expect(await faultsOf({ reply: 'willPay' })).toEqual([['/on', 'required']]);
    expect(await faultsOf({ reply: 'willPay', on: '2026-11-22' })).toEqual([['/on', 'tooEarly']]);
    expect(await faultsOf({ reply: 'onHold' })).toEqual([['/note', 'required']]);
    expect(await faultsOf({ reply: 'notOurs' })).toEqual([['/proposedParty', 'required']]);
    expect(await faultsOf({ reply: 'paidOut', lateCause: 'noMandate' })).toEqual([['/lateCause', 'notApplicable']]);
    expect(await faultsOf({ reply: 'cardReplaced' })).toEqual([['/reply', 'notInList']]);
    expect((await post('open', { token })).status).toBe(200);
  });

  it('"not ours" hands the task to the proposed owner, and the link is dead with it', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    const proof = await provenBy(token, complaint);
    const body = { token, proof, reply: 'notOurs', proposedParty: 'dinas', note: 'Rekening sudah dialihkan.' };
    expect((await post('reply', body)).status).toBe(200);
    await world.quiet();
    expect(await world.task(complaint)).toBeDefined();
    expect(codeIn(await post('open', { token }))).toEqual([410, 'linkUsed']);
    expect((await messagesTo('dinsos.3325', complaint)).some((message) => message.body.includes('/jawab#'))).toBe(true);
  });

  it('that was forwarded opens, leaves a trace, and lets nobody answer without the holder’s code', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    const from = (agent: string) =>
      world.world.request<Page>(undefined, 'POST', '/answer-links/open', {
        body: { token },
        headers: { 'user-agent': agent },
      });
    await from('Mozilla/5.0 (Windows NT 10.0) Chrome/140.0');
    await from('Mozilla/5.0 (Windows NT 10.0) Chrome/140.0');
    const { body } = await from('Mozilla/5.0 (Linux; Android 15) Firefox/140.0');
    expect(body.devices).toBe(2);
    expect(
      await rows('SELECT device, count FROM answer_link_opening WHERE complaint_id = $1 ORDER BY device', complaint.id),
    ).toEqual([
      { device: 'Chrome, Windows', count: 2 },
      { device: 'Firefox, Android', count: 1 },
    ]);
    // The code goes to whoever holds the position, not to whoever asked for it.
    await post('request-code', { token });
    await world.quiet();
    const codes = (await world.messages(complaint)).filter(({ template }) => template === 'partnerCode');
    expect(codes.map(({ to }) => to)).toEqual([world.userIdOf(BANK)]);
  });

  it('its code: wrong ones are counted, the fifth ends it, a new one ends the old one, and there are three in ten minutes', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    expect(codeIn(await post('confirm-code', { token, code: '123456' }))).toEqual([409, 'codeNotSent']);
    await post('request-code', { token });
    const first = await codeOf(complaint);
    for (const left of [4, 3, 2, 1]) {
      const guess = await post('confirm-code', { token, code: wrong(first) });
      expect([...(codeIn(guess) as unknown[]), guess.body.left]).toEqual([422, 'codeWrong', left]);
    }
    expect(codeIn(await post('confirm-code', { token, code: wrong(first) }))).toEqual([429, 'codeTooOften']);
    expect(codeIn(await post('confirm-code', { token, code: first }))).toEqual([429, 'codeTooOften']);

    await post('request-code', { token });
    const second = await codeOf(complaint);
    if (first !== second)
      expect(codeIn(await post('confirm-code', { token, code: first }))).toEqual([422, 'codeWrong']);
    expect((await post('confirm-code', { token, code: second })).status).toBe(200);
    expect(codeIn(await post('confirm-code', { token, code: second }))).toEqual([410, 'codeExpired']);

    await post('request-code', { token });
    const late = await codeOf(complaint);
    await world.world.admin.query(`UPDATE answer_code SET expires_at = clock_timestamp() WHERE complaint_id = $1`, [
      complaint.id,
    ]);
    expect(codeIn(await post('confirm-code', { token, code: late }))).toEqual([410, 'codeExpired']);
    expect(codeIn(await post('request-code', { token }))).toEqual([429, 'tooManyRequests']);
    await world.world.admin.query(
      `UPDATE answer_code SET requested_at = requested_at - interval '1 hour', attempts = 10 WHERE complaint_id = $1`,
      [complaint.id],
    );
    expect(codeIn(await post('request-code', { token }))).toEqual([429, 'codeLocked']);
  });

  it('keeps neither token nor code where somebody could read it', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    const proof = await provenBy(token, complaint);
    const code = await codeOf(complaint);
    for (const table of [
      'answer_link',
      'answer_code',
      'message',
      'outbox',
      'audit_entry',
      'event',
      'idempotency_record',
    ]) {
      const kept = JSON.stringify((await world.world.admin.query(`SELECT * FROM ${table}`)).rows);
      for (const secret of [token, proof]) expect([table, kept.includes(secret)]).toEqual([table, false]);
      if (table === 'answer_code' || table === 'message') expect(kept).not.toContain(`"${code}"`);
    }
  });

  it('dies with the step it was for: the next rung gets its own, and says why it answers late', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    const id = (await world.taskOf(complaint, 'traceAccount')).id;
    const isClimbed = async () =>
      (await world.timeline(complaint)).some(({ type, taskId }) => type === 'taskClimbed' && taskId === id);
    while (!(await isClimbed())) await world.until(complaint, 'taskClimbed');
    expect(codeIn(await post('open', { token }))).toEqual([410, 'linkRevoked']);
    const next = await linkOf('bri.33', complaint);
    const { body } = await post<Page>('open', { token: next });
    expect(body.isLate).toBe(true);
    // Its own step, not the limit that the office before it may have missed.
    expect(body.due).toMatchObject({ purpose: 'climb', dueAt: body.task.stepDueAt });
    await post('request-code', { token: next });
    const code = await codeOf(complaint, 'bri.33');
    const { proof } = (await post<{ proof: string }>('confirm-code', { token: next, code })).body;
    const late = { token: next, proof, reply: 'accountMissing' };
    const refused = await post<{ errors: { pointer: string; code: string }[] }>('reply', late);
    expect(refused.body.errors).toMatchObject([{ pointer: '/lateCause', code: 'required' }]);
    expect((await post('reply', { ...late, lateCause: 'sentLateByUs' })).status).toBe(200);
    await world.quiet();
    expect(await world.taskOf(complaint, 'traceAccount')).toMatchObject({ lateCause: 'sentLateByUs' });
    const [event] = (await world.timeline(complaint)).filter(({ type }) => type === 'taskAnswered');
    expect(event?.data).toMatchObject({ lateCause: 'sentLateByUs', via: 'link' });
  });

  it('is dead for whoever is taken out of the complaint, and shows nothing', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    await world.onTaskOf(BANK, complaint, 'traceAccount', 'decline', { reason: 'conflictOfInterest' });
    await world.quiet();
    expect(codeIn(await post('open', { token }))).toEqual([410, 'linkRevoked']);
  });

  it('opens while the clock is paused, when nothing is late, and comes anew when it runs again', async () => {
    const complaint = await asked();
    const token = await linkOf(BANK, complaint);
    const pausedTo = { reason: 'external', text: 'Menunggu berkas dari kantor wilayah.' };
    const asSupervisor = async (action: 'pause' | 'resume', body?: Record<string, unknown>) =>
      (await world.onTaskOf('supervisor.3325', complaint, 'traceAccount', action, body)).status;
    expect(await asSupervisor('pause', pausedTo)).toBe(200);
    expect((await post<Page>('open', { token })).body).toMatchObject({
      isLate: false,
      due: { state: 'paused', pause: { reason: 'external' } },
      replies: expect.arrayContaining(['paidOut']),
    });
    expect(await asSupervisor('resume')).toBe(200);
    await world.quiet();
    const next = await linkOf(BANK, complaint);
    expect(next).not.toBe(token);
    expect((await post('open', { token: next })).status).toBe(200);
  });

  it('by login shows the same page to its holder, and to nobody else', async () => {
    const complaint = await asked();
    const { id } = await world.taskOf(complaint, 'traceAccount');
    const page = await world.world.request<Page>(BANK, 'GET', `/tasks/${id}/answer-page`);
    expect(page.body.subject).toEqual({ name: 'Ibu C•••', nik: '3325••••••••0001' });
    // By the same calendar as the limit itself, and explained where the clock is.
    const { due } = page.body;
    expect(due).toMatchObject({ purpose: 'climb', unit: 'workingDays', dueAt: page.body.task.stepDueAt });
    expect((await world.world.request(BANK, 'GET', `/deadlines/${due?.id}/explain`)).status).toBe(200);
    expect((await world.world.request(BANK, 'GET', `/tasks/${id}/subject`)).body).toMatchObject({ nik: NIK });
    for (const login of ['supervisor.3325', 'bri.33', 'dinsos.3325', 'pendamping.3325.001'])
      expect([login, (await world.world.request(login, 'GET', `/tasks/${id}/subject`)).status]).toEqual([login, 404]);
    const { version } = await world.taskOf(complaint, 'traceAccount');
    const replied = await world.world.request(BANK, 'POST', `/tasks/${id}/actions/reply`, {
      version,
      body: { reply: 'paidOut' },
    });
    expect(replied.status).toBe(200);
    const [event] = (await world.timeline(complaint)).filter(({ type }) => type === 'taskAnswered');
    expect(event?.data).not.toHaveProperty('via');
  });

  describe('has letters to print', () => {
    interface Issued extends Readonly<Record<string, unknown>> {
      readonly id: string;
      readonly number: string;
      readonly sha256: string;
    }
    const issue = async (login: string, taskId: string, kind = 'request', key?: string): Promise<Answer<Issued>> => {
      const [task] = await rows<{ version: number }>('SELECT version FROM party_task WHERE id = $1', taskId);
      const path = `/tasks/${taskId}/actions/issueLetter`;
      return world.world.request<Issued>(login, 'POST', path, { version: task?.version, body: { kind }, key });
    };
    const fileOf = (login: string, { id }: Issued): Promise<Answer> =>
      world.world.request(login, 'GET', `/letters/${id}`);
    const textOf = ({ file = Buffer.of() }: Answer): string => pdfText(file).join(' ').replaceAll(/\s+/g, ' ');
    const sha256 = ({ file = Buffer.of() }: Answer): string => createHash('sha256').update(file).digest('hex');
    const ordinalOf = ({ number }: Issued): number => Number(number.slice(0, 4));
    const audited = (complaint: StoryComplaint, action: string) =>
      rows<{ detail: object }>(
        `SELECT detail FROM audit_entry WHERE complaint_id = $1 AND action = '${action}' ORDER BY id`,
        complaint.id,
      );

    it('that say what is asked, by when and on what ground, masked, and are the same bytes for link, login and desk', async () => {
      const complaint = await asked();
      const { id } = await world.taskOf(complaint, 'traceAccount');
      const byLink = await post('letter', { token: await linkOf(BANK, complaint), kind: 'request' });
      expect([byLink.status, byLink.headers['content-type']]).toEqual([200, 'application/pdf']);
      const issued = (await issue(BANK, id)).body;
      expect(byLink.headers['content-disposition']).toBe(
        `attachment; filename="${issued.number.replaceAll('/', '-')}.pdf"`,
      );
      expect(sha256(byLink)).toBe(issued.sha256);
      for (const login of [BANK, 'supervisor.3325', 'operator.pusat.1']) {
        expect([login, (await issue(login, id)).body]).toEqual([login, issued]);
        expect([login, sha256(await fileOf(login, issued))]).toEqual([login, issued.sha256]);
      }
      const text = textOf(byLink);
      for (const said of [issued.number, complaint.number, 'WIB', '3325••••••••0001', REPLY.paidOut.id, `/jawab/${id}`])
        expect(text).toContain(said);
      // A title is no text that was looked up, and the paper says so.
      expect(text).toContain('POJK 22/2023');
      expect(text).toContain('belum dicocokkan dengan naskah resminya');
      expect(text).not.toContain(NIK);
      const mandate = textOf(await fileOf(BANK, (await issue(BANK, id, 'mandate')).body));
      expect(mandate).toContain('Surat kuasa khusus');
      expect(mandate).toContain('tidak mencakup menerima, menyimpan, atau memakai KKS, PIN');
      expect(mandate).not.toContain(NIK);
      expect(await audited(complaint, 'letter.issued')).toHaveLength(2);
      expect((await audited(complaint, 'letter.read'))[0]).toEqual({
        detail: { number: issued.number, kind: 'request', via: 'link' },
      });
    });

    it('numbered by asking for one, not by looking: without a gap or a number twice, however many ask at once', async () => {
      const complaints = [await asked(), await asked(), await asked()];
      const ids = await Promise.all(complaints.map(async (each) => (await world.taskOf(each, 'traceAccount')).id));
      const [first = ''] = ids;
      const all = await Promise.all([
        ...ids.flatMap((id) => [issue(BANK, id), issue('supervisor.3325', id), issue(BANK, id)]),
        issue(BANK, first, 'request', 'the-same-letter-again'),
        issue(BANK, first, 'request', 'the-same-letter-again'),
      ]);
      expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
      const ordinals = [...new Set(all.map(({ body }) => ordinalOf(body)))].sort((a, b) => a - b);
      const [lowest = 0] = ordinals;
      expect(ordinals).toEqual([lowest, lowest + 1, lowest + 2]);
      const { rows: kept } = await world.world.admin.query<{ ordinal: number }>(
        'SELECT ordinal FROM vault.letter ORDER BY 1',
      );
      expect(kept.map(({ ordinal }) => ordinal)).toEqual(kept.map((_row, index) => index + 1));
    });

    it('that name the one they replace whenever the date moves, and can be had again after the answer', async () => {
      const complaint = await asked();
      const { id } = await world.taskOf(complaint, 'traceAccount');
      const first = (await issue(BANK, id)).body;
      const pause = { reason: 'external', text: 'Menunggu berkas dari kantor wilayah.' };
      expect((await world.onTaskOf('supervisor.3325', complaint, 'traceAccount', 'pause', pause)).status).toBe(200);
      const second = (await issue(BANK, id)).body;
      expect(second.number).not.toBe(first.number);
      const paused = textOf(await fileOf(BANK, second));
      expect(paused).toContain(first.number);
      expect(paused).toContain('dijeda');
      // Back to the date of the first one: still the third, for the first has been replaced.
      expect((await world.onTaskOf('supervisor.3325', complaint, 'traceAccount', 'resume')).status).toBe(200);
      const third = (await issue(BANK, id)).body;
      expect(ordinalOf(third)).toBe(ordinalOf(second) + 1);
      expect(textOf(await fileOf(BANK, third))).toContain(second.number);
      await world.answersTask(BANK, complaint, 'traceAccount');
      expect((await issue('supervisor.3325', id)).body).toEqual(third);
      expect(codeIn(await issue('supervisor.3325', id, 'mandate'))).toEqual([409, 'notAllowedNow']);
    });

    it('for nobody else, and not for a task inside the programme', async () => {
      const complaint = await asked();
      const { id } = await world.taskOf(complaint, 'traceAccount');
      const { body: issued } = await issue(BANK, id);
      for (const login of ['bri.33', 'dinsos.3325', 'supervisor.3326', 'piket.1']) {
        expect([login, (await issue(login, id)).status]).toEqual([login, 404]);
        expect([login, (await fileOf(login, issued)).status]).toEqual([login, 404]);
      }
      expect((await issue('admin.1', id)).status).toBe(403);
      expect((await fileOf('admin.1', issued)).status).toBe(403);
      expect((await issue('supervisor.3325', (await world.task(complaint)).id)).status).toBe(404);
    });
  });

  it('that nobody was sent is not known, however it looks; whoever tries many waits', async () => {
    const answers: unknown[] = [];
    for (let tried = 0; tried < 21; tried += 1)
      answers.push(codeIn(await post('open', { token: `${tried}`.padStart(43, 'x') })));
    expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => [404, 'linkUnknown']));
    expect(answers[20]).toEqual([429, 'tooManyRequests']);
  });
});
