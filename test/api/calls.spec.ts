import { userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import type { Received } from './support/api-world';

const [OTHER, SUPERVISOR, NEIGHBOUR, PENDAMPING] = [
  'operator.pusat.2',
  'supervisor.3325',
  'supervisor.3326',
  'pendamping.3325.001',
];
const MELATI = {
  name: 'Melati Cempaka Anggrek',
  nik: '3325015203880002',
  kk: '3325010101150078',
  kksTail: '4711',
  phone: '081299887755',
};

interface Hit {
  readonly id: string;
  readonly name?: string;
  readonly nik?: string;
  readonly phone?: string;
  readonly hasPayment: boolean;
  readonly complaints: readonly { readonly number: string; readonly isLocked: boolean; readonly category?: string }[];
}
type Found = Received<{ readonly kind: string; readonly items: readonly Hit[]; readonly lookupsLeft?: number }>;

describe('the telephone', () => {
  let world: ApiWorld;
  let melati: StoryComplaint;
  let secret: StoryComplaint;
  beforeAll(async () => {
    world = await ApiWorld.begin();
    melati = await world.story.files({ reporter: MELATI });
    secret = await world.story.files({
      category: 'KKS-05',
      reporter: { ...MELATI, name: 'Kenari Rahasia', nik: '3325014811890003', phone: '081299887799', kksTail: '9988' },
      accused: [{ kind: 'person', userId: userIdOf(SUPERVISOR) }],
    });
    await world.story.quiet();
  }, 300_000);
  afterAll(() => world?.end());

  const call = async (as = OPERATOR): Promise<{ id: string; version: number }> => {
    const started = await world.ask<{ id: string; version: number }>(as, 'POST', '/calls');
    expect(started.status).toBe(201);
    return started.body;
  };
  const find = async (q: string, as = OPERATOR, callId?: string): Promise<Found> => {
    const id = callId ?? (await call(as)).id;
    return world.ask(as, 'GET', `/persons?${new URLSearchParams({ q, callId: id })}`) as Promise<Found>;
  };
  const numbers = ({ body }: Found): readonly string[] =>
    (body.items ?? []).flatMap(({ complaints }) => complaints.map(({ number }) => number));
  const act = (as: string, id: string, version: number, action: string, body: object): Promise<Received> =>
    world.ask(as, 'POST', `/calls/${id}/actions/${action}`, { body, version });

  describe('the one box', () => {
    it.each([
      ['NIK', MELATI.nik],
      ['NIK as it is read out', '3325 0152 0388 0002'],
      ['family card', MELATI.kk],
      ['last four of the KKS', '4711'],
      ['KKS and a name', '4711 melati'],
      ['telephone', '0812-9988-7755'],
      ['telephone, the international way', '+6281299887755'],
      ['name', 'melati cempaka'],
      ['beginnings of names', 'mel cem'],
      ['as it is heard', 'melati tjempaka'],
      ['with a mistake', 'melatu cempaka'],
      ['name and regency', 'melati batang'],
    ])('finds her by %s, masked', async (_by, q) => {
      const found = await find(q);
      expect([q, found.status, numbers(found).includes(melati.number)]).toEqual([q, 200, true]);
      const hit = found.body.items.find(({ complaints }) => complaints.some(({ number }) => number === melati.number));
      expect(hit).toMatchObject({ name: 'Melati C•••', nik: '3325••••••••0002', hasPayment: false });
      expect(found.text).not.toContain(MELATI.nik);
      expect(found.text).not.toContain('81299887755');
      expect(found.text).not.toContain('Anggrek');
    });

    it('finds her by the number of her complaint, whole and in part', async () => {
      const sequence = melati.number.split('-')[3] ?? '';
      for (const q of [melati.number, melati.number.toLowerCase(), melati.number.slice(0, 18), sequence])
        expect([q, numbers(await find(q)).includes(melati.number)]).toEqual([q, true]);
    });

    it('looks for nothing as long as too little is typed, and counts nothing', async () => {
      const { id } = await call();
      for (const q of ['me', '12', '332501528', '%%%', '___', 'zz zz'])
        expect([q, (await find(q, OPERATOR, id)).body.items]).toEqual([q, []]);
      expect(((await world.ask(OPERATOR, 'GET', `/calls/${id}`)).body as { lookups: number }).lookups).toBe(1);
    });

    it('says of an integrity matter that there is one, and no more', async () => {
      const [hit] = (await find('3325014811890003')).body.items;
      expect(hit?.complaints).toEqual([expect.objectContaining({ number: secret.number, isLocked: true })]);
      expect(hit?.complaints[0]).not.toHaveProperty('category');
    });

    it.each([
      ['somebody accused', SUPERVISOR, () => secret, '3325014811890003'],
      ['somebody accused, by the name', SUPERVISOR, () => secret, 'kenari rahasia'],
      ['somebody accused, by the telephone', SUPERVISOR, () => secret, '081299887799'],
      ['somebody accused, by the KKS', SUPERVISOR, () => secret, '9988'],
      ['somebody accused, by the number', SUPERVISOR, () => secret, ''],
      ['somebody of another region', NEIGHBOUR, () => melati, MELATI.nik],
      ['somebody of another region, by the name', NEIGHBOUR, () => melati, 'melati cempaka'],
      ['somebody of another region, by the number', NEIGHBOUR, () => melati, ''],
    ])('shows nothing to %s', async (_who, login, complaint, q) => {
      const found = await find(q === '' ? complaint().number : q, login);
      expect([found.status, found.body.items]).toEqual([200, []]);
    });

    it('is not for a pendamping, nor for whoever borrows a call', async () => {
      const { id } = await call();
      expect((await world.ask(PENDAMPING, 'GET', `/persons?q=melati&callId=${id}`)).status).toBe(403);
      expect(await find('melati', OTHER, id)).toMatchObject({ status: 400, body: { code: 'invalidInput' } });
    });

    it('is written down with its call in the transaction of the look-up, without what was typed', async () => {
      const { id } = await call();
      await find('melati cempaka', OPERATOR, id);
      const { rows } = await world.admin.query<{ detail: object }>(
        `SELECT detail FROM audit_entry WHERE action = 'person.search' AND subject_id = $1`,
        [id],
      );
      expect(rows).toEqual([{ detail: { kind: 'words' } }]);
      await world.admin.query('REVOKE INSERT ON audit_entry FROM tuntas_api');
      const refused = await find('melati cempaka', OPERATOR, id);
      await world.admin.query('GRANT INSERT ON audit_entry TO tuntas_api');
      expect([refused.status, refused.text.includes('Melati')]).toEqual([403, false]);
    });

    it('is limited for each call, and says what to do', async () => {
      const { id } = await call();
      await world.admin.query('UPDATE call SET lookups = 59 WHERE id = $1', [id]);
      expect((await find('melati', OPERATOR, id)).body.lookupsLeft).toBe(0);
      expect(await find('melati', OPERATOR, id)).toMatchObject({ status: 429, body: { code: 'callLookupLimit' } });
      expect((await find('melati')).status).toBe(200);
      await world.admin.query('UPDATE call SET lookups = 600 WHERE id = $1', [id]);
      const hour = await find('melati');
      expect(hour).toMatchObject({ status: 429, body: { code: 'hourLookupLimit' } });
      expect(Number(hour.headers['retry-after'])).toBeGreaterThan(0);
      await world.admin.query('UPDATE call SET lookups = 0');
    });

    it.each([
      'مريم بنت عمران',
      '🌸🌸🌸',
      "'; DROP TABLE call; --",
      '<script>alert(1)</script>',
      '%_%_%',
      '\\\\',
      'a'.repeat(120),
    ])('takes %s', async (q) => {
      expect((await find(q)).status).toBe(200);
    });
  });

  describe('the caller check', () => {
    const personId = async (): Promise<string> => (await find(MELATI.nik)).body.items[0]?.id ?? '';

    it('comes before the payment, and belongs to the call', async () => {
      const { id, version } = await call();
      const person = await personId();
      expect(await world.ask(OPERATOR, 'GET', `/calls/${id}/payment`)).toMatchObject({
        status: 409,
        body: { code: 'callerNotChecked', allowed: ['checkCaller'] },
      });
      const weak = await act(OPERATOR, id, version, 'checkCaller', {
        personId: person,
        kind: 'self',
        facts: ['name', 'village'],
      });
      expect(weak.body).toMatchObject({ isChecked: false });
      expect((await world.ask(OPERATOR, 'GET', `/calls/${id}/payment`)).status).toBe(409);
      const facts = ['name', 'village', 'birthDate'];
      const checked = await act(OPERATOR, id, version + 1, 'checkCaller', { personId: person, kind: 'self', facts });
      expect(checked.body).toMatchObject({ isChecked: true });
      expect((await world.ask(OTHER, 'GET', `/calls/${id}/payment`)).status).toBe(404);
      const told = await world.ask(OPERATOR, 'GET', `/calls/${id}/payment`);
      expect(told.body).toMatchObject({
        state: 'unknown',
        asks: 'dataAdministrator',
        callBackBy: '2026-11-25T09:00:00.000Z',
        zone: 'WIB',
        sentence: { code: 'payment-unknown', version: 1 },
      });
      expect(told.body).not.toHaveProperty('asOf');
    });

    it('reads out what was imported, with its age; the database gives it to nobody before', async () => {
      await world.admin.query(
        `INSERT INTO vault.payment_snapshot (nik_index, programme, stage_year, stage, state, as_of)
         SELECT nik_index, 'PKH', 2026, s, CASE s WHEN 4 THEN 'paymentOrdered' ELSE 'toppedUp' END, '2026-11-20T05:00:00Z'
         FROM vault.person, generate_series(1, 4) AS s WHERE complaint_id = $1`,
        [melati.id],
      );
      const found = await find(MELATI.nik);
      expect(found.body.items[0]).toMatchObject({ hasPayment: true });
      expect(found.text).not.toContain('paymentOrdered');
      const { id, version } = await call();
      const body = { personId: found.body.items[0]?.id, kind: 'self', facts: ['name', 'village', 'kk'] };
      await act(OPERATOR, id, version, 'checkCaller', body);
      expect((await world.ask(OPERATOR, 'GET', `/calls/${id}/payment`)).body).toMatchObject({
        state: 'paymentOrdered',
        stage: 4,
        stageYear: 2026,
        asOf: '2026-11-20T05:00:00.000Z',
        asks: 'bank',
        sentence: { code: 'payment-ordered' },
      });
      expect(
        (await world.admin.query(`SELECT 1 FROM audit_entry WHERE action = 'payment.read' AND subject_id = $1`, [id]))
          .rowCount,
      ).toBe(1);
    });

    it('knows nobody whom the operator may not find', async () => {
      const { rows } = await world.admin.query<{ id: string }>(
        'SELECT id FROM vault.person WHERE complaint_id = $1 LIMIT 1',
        [secret.id],
      );
      const { id, version } = await call(SUPERVISOR);
      const body = { personId: rows[0]?.id, kind: 'self', facts: ['name', 'kk', 'birthDate'] };
      expect(await act(SUPERVISOR, id, version, 'checkCaller', body)).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/personId', code: 'unknownReference' }] },
      });
    });
  });

  describe('what is there already', () => {
    const duplicates = async (query: Record<string, string>, as = OPERATOR) =>
      world.ask<{ items: { number: string; reasons: string[] }[]; similarInVillage: number }>(
        as,
        'GET',
        `/complaints/duplicates?${new URLSearchParams({ callId: (await call(as)).id, ...query })}`,
      );

    it('is found by NIK, by telephone, by name and village, with reasons', async () => {
      const of = async (query: Record<string, string>) =>
        (await duplicates(query)).body.items.find(({ number }) => number === melati.number)?.reasons;
      expect(await of({ nik: MELATI.nik, category: 'BYR-01' })).toEqual(['sameNik', 'sameCategory']);
      expect(await of({ phone: MELATI.phone })).toEqual(['samePhone']);
      expect(await of({ name: 'Melati Cempaka', regionCode: melati.regionCode })).toEqual(['similarName']);
      expect(await of({ name: 'Melati Cempaka', regionCode: '3326012001' })).toBeUndefined();
      const near = await duplicates({ regionCode: melati.regionCode, category: 'BYR-01' });
      expect(near.body).toMatchObject({ items: [], similarInVillage: expect.any(Number) });
      expect(near.body.similarInVillage).toBeGreaterThan(0);
    });

    it('never is an integrity matter, nor one of another region', async () => {
      expect((await duplicates({ nik: '3325014811890003' })).body.items).toEqual([]);
      expect((await duplicates({ nik: MELATI.nik }, NEIGHBOUR)).body.items).toEqual([]);
      expect((await duplicates({ regionCode: melati.regionCode, category: 'KKS-05' })).body.similarInVillage).toBe(0);
    });
  });

  describe('the two endings', () => {
    const filing = (more: object = {}) => ({ ...world.story.filing(melati.regionCode), ...more });

    it('information needs a text that was read out, and keeps its version', async () => {
      const { id, version } = await call();
      expect(await act(OPERATOR, id, version, 'wrapUp', { result: 'informationGiven' })).toMatchObject({
        status: 409,
        body: { code: 'talkingPointNeeded', allowed: ['checkCaller', 'wrapUp'] },
      });
      const points = [{ code: 'rapel', version: 1 }];
      expect(await act(OPERATOR, id, version, 'wrapUp', { result: 'informationGiven', points })).toMatchObject({
        status: 200,
        body: { status: 'ended', result: 'informationGiven', allowed: [] },
      });
      const { rows } = await world.admin.query('SELECT code, version FROM call_point WHERE call_id = $1', [id]);
      expect(rows).toEqual(points);
      expect((await find('melati', OPERATOR, id)).body).toMatchObject({ code: 'callEnded' });
      expect((await act(OPERATOR, id, version + 1, 'wrapUp', { result: 'prank' })).body).toMatchObject({
        code: 'notAllowedNow',
      });
      const { id: other, version: seen } = await call();
      expect(
        await act(OPERATOR, other, seen, 'wrapUp', {
          result: 'informationGiven',
          points: [{ code: 'no-such', version: 1 }],
        }),
      ).toMatchObject({ status: 400 });
    });

    it('a complaint takes over whom the search found, keeps how she may be reached, and ends the call', async () => {
      const { id, version } = await call();
      const person = (await find(MELATI.nik, OPERATOR, id)).body.items[0]?.id;
      expect(await act(OPERATOR, id, version, 'wrapUp', { result: 'newComplaint' })).toMatchObject({
        body: { code: 'complaintNeeded' },
      });
      const body = filing({
        reporter: {},
        knownPersonId: person,
        callId: id,
        isAfraid: true,
        isInDanger: true,
        safeContact: { phone: '081299881122', fromHour: 9, untilHour: 15, words: 'Bilang dari koperasi' },
        duplicateDecision: 'related',
        relatedToId: melati.id,
      });
      const filed = await world.ask<{ id: string; number: string }>(OPERATOR, 'POST', '/complaints', { body });
      expect(filed.status).toBe(201);
      const read = await world.ask(OPERATOR, 'GET', `/complaints/${filed.body.id}`);
      expect(read.body).toMatchObject({
        isConfidential: true,
        isAfraid: true,
        isInDanger: true,
        relatedToId: melati.id,
        contact: 'none',
        safeContact: {
          isNever: false,
          phone: '+62812••••••22',
          fromHour: 9,
          untilHour: 15,
          words: 'Bilang dari koperasi',
        },
        persons: [{ name: MELATI.name, nik: '3325••••••••0002' }],
      });
      const { rows } = await world.admin.query<{ status: string }>(
        `SELECT status FROM message WHERE complaint_id = $1 AND recipient_kind = 'reporter'`,
        [filed.body.id],
      );
      expect(rows).toEqual([{ status: 'held' }]);
      const now = (await world.ask(OPERATOR, 'GET', `/calls/${id}`)).body as { version: number; complaintId: string };
      expect(now.complaintId).toBe(filed.body.id);
      expect(await act(OPERATOR, id, now.version, 'wrapUp', { result: 'newComplaint' })).toMatchObject({ status: 200 });
      expect(
        numbers(await find(MELATI.nik))
          .slice(0, 2)
          .sort(),
      ).toEqual([melati.number, filed.body.number].sort());
    });

    it('a decision about a duplicate goes with what it needs', async () => {
      const refused = async (more: object) =>
        (
          (await world.ask(OPERATOR, 'POST', '/complaints', { body: filing(more) })).body as {
            errors: { pointer: string; code: string }[];
          }
        ).errors.map(({ pointer, code }) => [pointer, code]);
      expect(await refused({ duplicateDecision: 'related' })).toEqual([['/relatedToId', 'required']]);
      expect(await refused({ duplicateDecision: 'fileAnyway' })).toEqual([['/duplicateReason', 'required']]);
      expect(await refused({ duplicateReason: 'Tahap lain' })).toEqual([['/duplicateReason', 'notApplicable']]);
      expect(await refused({ safeContact: { fromHour: 15, untilHour: 9 } })).toEqual([
        ['/safeContact/untilHour', 'tooSmall'],
      ]);
    });

    it('what is told later is added to the complaint that is there', async () => {
      const { id } = await call();
      const read = await world.ask<{ version: number }>(OPERATOR, 'GET', `/complaints/${melati.id}`);
      const body = { text: 'Buku tabungannya sudah dicetak, saldo nol. PIN 123456.', callId: id };
      const added = await world.ask(OPERATOR, 'POST', `/complaints/${melati.id}/actions/addInformation`, {
        body,
        version: read.body.version,
      });
      expect(added.status).toBe(200);
      const { items } = (
        await world.ask<{ items: { type: string }[] }>(OPERATOR, 'GET', `/complaints/${melati.id}/timeline`)
      ).body;
      expect(items.map(({ type }) => type)).toContain('informationAdded');
      const told = await world.admin.query<{ user_id: string }>(
        `SELECT m.recipient_user_id AS user_id FROM message m WHERE m.complaint_id = $1 AND m.template = 'informationAdded'`,
        [melati.id],
      );
      const holders = await world.admin.query<{ user_id: string }>(
        'SELECT DISTINCT assignee_id AS user_id FROM party_task WHERE complaint_id = $1 AND settled_at IS NULL AND assignee_id IS NOT NULL',
        [melati.id],
      );
      expect(holders.rows.length).toBeGreaterThan(0);
      expect(told.rows).toEqual(expect.arrayContaining(holders.rows));
      const { rows } = await world.admin.query<{ body: string }>(
        `SELECT body FROM vault.free_text WHERE complaint_id = $1 AND kind = 'reason'`,
        [melati.id],
      );
      expect(rows.map((row) => row.body)).toEqual(['Buku tabungannya sudah dicetak, saldo nol. PIN ••••••.']);
      const { version } = (await world.ask(OPERATOR, 'GET', `/calls/${id}`)).body as { version: number };
      expect((await act(OPERATOR, id, version, 'wrapUp', { result: 'addedToComplaint' })).status).toBe(200);
    });

    it('says before it is filed where it would go and until when', async () => {
      const query = new URLSearchParams({ category: 'BYR-01', regionCode: melati.regionCode });
      expect((await world.ask(OPERATOR, 'GET', `/complaints/preview?${query}`)).body).toMatchObject({
        severity: 'S3',
        zone: 'WIB',
        targetDueAt: '2026-12-07T09:00:00.000Z',
        ceilingDueAt: '2026-12-11T09:30:00.000Z',
        route: [{ party: 'programme', seats: ['pendamping', 'peksosSupervisor'] }],
      });
    });

    it('finds villages by name and regency', async () => {
      const { body } = await world.ask<{ items: { code: string; regency: string }[] }>(
        OPERATOR,
        'GET',
        '/villages?q=tumbrep%20batang',
      );
      expect(body.items[0]?.code).toMatch(/^3325/);
      expect((await world.ask<{ items: unknown[] }>(OPERATOR, 'GET', '/villages?q=%25%25')).body.items).toEqual([]);
    });
  });

  describe('a promised call', () => {
    const promise = async (): Promise<string> => {
      const { id, version } = await call();
      const filed = await world.ask(OPERATOR, 'POST', '/complaints', {
        body: { ...world.story.filing(melati.regionCode), callId: id },
      });
      expect(filed.status).toBe(201);
      const body = {
        result: 'callBack',
        callBackAt: '2026-11-24T10:00:00+07:00',
        callBackPhone: '081299887711',
        callBackWords: 'Dari koperasi',
      };
      expect((await act(OPERATOR, id, version + 1, 'wrapUp', body)).status).toBe(200);
      const { rows } = await world.admin.query<{ id: string }>('SELECT id FROM vault.call_back WHERE call_id = $1', [
        id,
      ]);
      return rows[0]?.id ?? '';
    };
    const attempt = (id: string, version: number, outcome: string): Promise<Received> =>
      world.ask(OPERATOR, 'POST', `/call-backs/${id}/actions/recordAttempt`, { body: { outcome }, version });

    it('stands in the list with its number masked; opened it shows the number, and that is written down', async () => {
      const id = await promise();
      const { items } = (
        await world.ask<{ items: { id: string; phone: string }[] }>(OTHER, 'GET', '/call-backs?limit=100')
      ).body;
      expect(items.find((item) => item.id === id)).toMatchObject({ phone: '+62812••••••11', attemptsLeft: 3 });
      expect((await world.ask(OTHER, 'GET', `/call-backs/${id}`)).body).toMatchObject({
        phone: '+6281299887711',
        words: 'Dari koperasi',
      });
      expect(
        (await world.admin.query(`SELECT 1 FROM audit_entry WHERE action = 'callBack.read' AND subject_id = $1`, [id]))
          .rowCount,
      ).toBe(1);
      expect((await world.ask(NEIGHBOUR, 'GET', `/call-backs/${id}`)).status).toBe(404);
    });

    it('is tried three times in different parts of the day; then the complaint is told', async () => {
      const id = await promise();
      expect(await attempt(id, 1, 'noAnswer')).toMatchObject({
        status: 200,
        body: { status: 'open', attemptsLeft: 2 },
      });
      expect(await attempt(id, 2, 'noAnswer')).toMatchObject({
        status: 409,
        body: { code: 'attemptTooSoon', nextAttemptAt: '2026-11-23T04:00:00.000Z' },
      });
      expect((await attempt(id, 1, 'noAnswer')).status).toBe(412);
      await world.admin.query(`UPDATE call_back_attempt SET at = at - interval '2 hours' WHERE call_back_id = $1`, [
        id,
      ]);
      await world.admin.query(
        `INSERT INTO call_back_attempt (call_back_id, ordinal, at, by_id, outcome) SELECT $1, 2, '2026-11-22T16:00+07:00', $2, 'noAnswer'`,
        [id, userIdOf(OPERATOR)],
      );
      await world.admin.query(
        `UPDATE call_back_attempt SET at = '2026-11-22T13:00+07:00' WHERE call_back_id = $1 AND ordinal = 1`,
        [id],
      );
      expect(await attempt(id, 2, 'notSafe')).toMatchObject({
        status: 200,
        body: { status: 'unreached', attemptsLeft: 0 },
      });
      const { rows } = await world.admin.query<{ data: object }>(
        `SELECT data FROM event e JOIN vault.call_back b ON b.complaint_id = e.complaint_id WHERE b.id = $1 AND e.type = 'reporterNotReached'`,
        [id],
      );
      expect(rows).toEqual([{ data: { byId: userIdOf(OPERATOR), attempts: 3 } }]);
      expect(await attempt(id, 3, 'reached')).toMatchObject({ status: 409, body: { code: 'notAllowedNow' } });
    });

    it('lies in the future, and not too far', async () => {
      const { id, version } = await call();
      for (const callBackAt of ['2026-11-22T10:00:00+07:00', '2027-11-22T10:00:00+07:00'])
        expect(
          await act(OPERATOR, id, version, 'wrapUp', { result: 'callBack', callBackAt, callBackPhone: '081299887711' }),
        ).toMatchObject({
          status: 400,
          body: { errors: [{ pointer: '/callBackAt' }] },
        });
    });
  });

  it('belongs to whoever takes it', async () => {
    const { id, version } = await call();
    expect((await world.ask(OTHER, 'GET', `/calls/${id}`)).status).toBe(404);
    expect((await act(OTHER, id, version, 'wrapUp', { result: 'prank' })).status).toBe(404);
    const { items } = (await world.ask<{ items: { id: string }[] }>(OPERATOR, 'GET', '/calls?status=open')).body;
    expect(items.map((one) => one.id)).toContain(id);
    expect((await act(OPERATOR, id, version, 'wrapUp', { result: 'cutOff' })).status).toBe(200);
  });
});
