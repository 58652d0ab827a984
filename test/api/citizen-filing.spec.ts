import { userIdOf } from '#persistence/seeds/demo-ids';
import { ApiWorld } from './support/api-world';
import type { Received } from './support/api-world';
import { BYTES_OF_A_PAGE, bytesOf, Citizen, filing, hiddenIn, STRANGE_NAME, wordsOf } from './support/citizen-forms';
import type { Fields } from './support/citizen-forms';
import { PENDAMPING } from './support/people';

const NUMBER = /PKH-\d{4}-\d{6}-\d{5}-[A-Z]/;
const CODE = /\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}\b/;

let addresses = 0;

describe('a reporter who files by herself', () => {
  let world: ApiWorld;
  let village: string;
  let villageName: string;
  beforeAll(async () => {
    world = await ApiWorld.begin();
    village = await world.story.villageOf(PENDAMPING);
    const { rows } = await world.admin.query<{ name: string }>('SELECT name FROM region WHERE code = $1', [village]);
    villageName = rows[0]?.name ?? '';
  }, 300_000);
  afterAll(() => world?.end());

  const aCitizen = (): Citizen => {
    addresses += 1;
    return new Citizen(world, `198.51.100.${addresses}`);
  };
  const keyOf = async (citizen: Citizen): Promise<string> => hiddenIn(await citizen.get('/lapor'), 'kunci');
  const send = async (more: Fields, citizen = aCitizen()): Promise<Received> =>
    citizen.send('/lapor', filing(village, { kunci: await keyOf(citizen), ...more }));
  const filedBy = async (page: Received): Promise<Record<string, unknown>> => {
    expect([page.status, wordsOf(page).slice(0, 300)]).toEqual([201, expect.anything()]);
    const number = NUMBER.exec(page.text)?.[0];
    const { rows } = await world.admin.query('SELECT * FROM complaint WHERE number = $1', [number]);
    return rows[0] as Record<string, unknown>;
  };
  const count = async (): Promise<number> =>
    Number((await world.admin.query<{ n: string }>('SELECT count(*) AS n FROM complaint')).rows[0]?.n);

  it('finds her village by its name, sends, and gets number, code, first deadline; the code opens it', async () => {
    const citizen = aCitizen();
    const kunci = await keyOf(citizen);
    const { regionCode: _unknown, ...typed } = filing(village, { kunci, desa: villageName });
    const searched = await citizen.send('/lapor', { ...typed, langkah: 'cari' });
    expect(searched.status).toBe(200);
    expect(searched.text).toContain(`name="regionCode" value="${village}"`);
    expect(searched.text).toContain('Bantuan tahap 4 belum masuk, tetangga sudah menerima.</textarea>');
    const page = await citizen.send(
      '/lapor',
      filing(village, { kunci: hiddenIn(searched, 'kunci'), desa: villageName }),
    );
    expect(await filedBy(page)).toMatchObject({ channel: 'web', status: 'filed', category: 'BYR-01', contact: 'open' });
    expect(wordsOf(page)).toContain('Sen 7 Des 2026 16.00 WIB');
    const code = CODE.exec(page.text.replace(NUMBER, ''))?.[0] ?? '';
    await world.story.quiet();
    const opened = await citizen.track(NUMBER.exec(page.text)?.[0] ?? '', code);
    expect(opened.status).toBe(200);
    expect(wordsOf(opened)).toContain('Ditangani');
    const receipt = await citizen.send('/lacak/bukti', { tanda: hiddenIn(page, 'tanda'), ukuran: 'k80mm' });
    expect(receipt.status).toBe(200);
    expect(receipt.text).not.toContain(code);
  });

  it('is told how many villages were found, that there are more, and that there is none', async () => {
    const citizen = aCitizen();
    const found = (desa: string, more: Fields = {}) => citizen.send('/lapor', { langkah: 'cari', desa, ...more });
    const many = await found('Sukamaju');
    expect(many.text).toContain('formAction="/lapor#hasil-desa"');
    expect(many.text).toContain('href="#hasil-desa"');
    expect(many.text).toContain('id="hasil-desa"');
    expect(wordsOf(many)).toContain('Ada lebih dari 10 desa dengan nama itu');
    expect(wordsOf(many)).toContain('tambahkan nama kecamatan');
    const { rows } = await world.admin.query<{ name: string; district: string; regency: string }>(
      `SELECT v.name, d.name AS district, k.name AS regency FROM region v JOIN region d ON d.code = left(v.code, 6) JOIN region k ON k.code = left(v.code, 4) WHERE v.code = $1`,
      [village],
    );
    const { name, district, regency } = rows[0] ?? { name: '', district: '', regency: '' };
    const one = await found(`${name} ${district} ${regency}`, { bahasa: 'en' });
    expect(wordsOf(one)).toContain('Villages found: 1. Choose one.');
    for (const nonsense of ['zzzqq', 'zzqq', 'qqqqqqqqzzz']) {
      const none = await found(nonsense);
      expect([nonsense, none.status, none.text.includes('name="regionCode"')]).toEqual([nonsense, 200, false]);
      expect(wordsOf(none)).toContain('Tidak ada desa dengan nama itu');
    }
    const old = await found('Soekamadjoe');
    expect(wordsOf(old)).toContain('Ada lebih dari 10 desa');
    const empty = await found('');
    expect(empty.status).toBe(200);
    expect(wordsOf(empty)).toContain('Tulis nama desanya dulu.');
  });

  it('is told what is wrong by the name of the field, and of the four stages of a year', async () => {
    const page = await send({ stageYear: '20', stage: '9', 'beneficiary.nik': '1', reporterKind: 'onBehalf' });
    expect(page.status).toBe(400);
    const said = wordsOf(page);
    for (const line of ['Tahun: Isian ini paling kecil 2020.', 'Tahap: Isian ini paling besar 4.', 'Tentang penerima'])
      expect(said).toContain(line);
    expect(page.text).toContain('<a href="#stageYear">Tahun: ');
    expect(wordsOf(await send({ stageYear: '20', bahasa: 'en' }))).toContain('Year: ');
    expect(await filedBy(await send({ stage: '4', stageYear: '2026' }))).toMatchObject({ stage: 4, stage_year: 2026 });
  });

  it('files once, however often it is sent: again, at the same time, and with other words from the page before', async () => {
    const citizen = aCitizen();
    const fields = filing(village, { kunci: await keyOf(citizen) });
    const before = await count();
    const answers = await Promise.all([1, 2, 3].map(() => citizen.send('/lapor', fields)));
    answers.push(await citizen.send('/lapor', fields));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ text }) => NUMBER.exec(text)?.[0])).size).toBe(1);
    expect(new Set(answers.map(({ text }) => CODE.exec(text.replace(NUMBER, ''))?.[0])).size).toBe(1);
    const edited = await citizen.send('/lapor', { ...fields, narrative: 'Sekarang saya tulis yang lain.' });
    expect(edited.status).toBe(422);
    expect(wordsOf(edited)).toContain('sudah dikirim tadi');
    expect(edited.text).toContain('Sekarang saya tulis yang lain.</textarea>');
    expect(await count()).toBe(before + 1);
  });

  it('is shown what is missing, with the way to each field, and nothing she typed is gone', async () => {
    const citizen = aCitizen();
    const kunci = await keyOf(citizen);
    const page = await citizen.send('/lapor', {
      langkah: 'kirim',
      kunci,
      'reporter.name': STRANGE_NAME,
      'reporter.nik': '12345',
      'reporter.phone': 'besok',
      stage: 'empat',
      occurredOn: '2026-02-30',
      isAfraid: '1',
    });
    expect(page.status).toBe(400);
    for (const field of [
      'category',
      'programme',
      'narrative',
      'desa',
      'reporterKind',
      'kontak',
      'reporter.nik',
      'reporter.phone',
      'stage',
      'occurredOn',
    ])
      expect([field, page.text.includes(`href="#${field}"`), page.text.includes(`id="${field}"`)]).toEqual([
        field,
        true,
        true,
      ]);
    expect(wordsOf(page)).toContain('NIK harus 16 angka; sekarang 5.');
    expect(page.text).toContain('<title>Perlu diperbaiki: ');
    expect(page.text).not.toContain('<script');
    expect(page.text).toContain('مريم');
    for (const typed of ['value="12345"', 'value="besok"', 'value="empat"', 'name="isAfraid" checked="" value="1"'])
      expect([typed, page.text.includes(typed)]).toEqual([typed, true]);
    expect(hiddenIn(page, 'kunci')).toBe(kunci);
    expect(bytesOf(page)).toBeLessThan(BYTES_OF_A_PAGE);
  });

  it('may have any name: it is stored as it is, and never runs', async () => {
    const row = await filedBy(await send({ 'reporter.name': STRANGE_NAME }));
    const { rows } = await world.admin.query('SELECT name FROM vault.person WHERE complaint_id = $1', [row.id]);
    expect(rows).toEqual([{ name: STRANGE_NAME.normalize('NFC').trim() }]);
  });

  it('changes the language without losing what is typed, and without sending', async () => {
    const before = await count();
    const page = await send({ ganti: 'en', narrative: 'Belum cair.' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain('Belum cair.</textarea>');
    expect(wordsOf(page)).toContain('File a complaint');
    expect(await count()).toBe(before);
  });

  it('has card numbers and PINs taken out of what she tells', async () => {
    const row = await filedBy(await send({ narrative: 'Kartu 6013 0112 3456 7891, PIN 482913, diambil orang.' }));
    const { rows } = await world.admin.query<{ body: string }>(
      'SELECT body FROM vault.free_text WHERE complaint_id = $1',
      [row.id],
    );
    expect(rows[0]?.body).toMatch(/diambil orang/);
    expect(rows[0]?.body).not.toMatch(/482913|6013/);
  });

  describe('says how she may be reached', () => {
    it('messages are safe: they are sent', async () => {
      const row = await filedBy(await send({ category: 'KKS-05', cardWish: 'return', kontak: 'message' }));
      expect(row).toMatchObject({ contact: 'confirmed', message_hold: null, card_wish: 'return' });
    });

    it('only by a call, or never: nothing is written to her', async () => {
      const ways: readonly Fields[] = [
        { kontak: 'call' },
        { kontak: 'call', 'safeContact.fromHour': '9', 'safeContact.untilHour': '11' },
        { kontak: 'never' },
      ];
      for (const more of ways) {
        const row = await filedBy(await send(more));
        expect(row).toMatchObject({ contact: 'none', message_hold: 'reporter' });
      }
      await world.story.quiet();
      const { rows } = await world.admin.query(
        `SELECT 1 FROM message m JOIN complaint c ON c.id = m.complaint_id WHERE c.contact = 'none' AND m.recipient_kind = 'reporter' AND m.status <> 'held'`,
      );
      expect(rows).toEqual([]);
    });

    it('without a number nobody can: she is asked', async () => {
      const page = await send({ 'reporter.phone': '', kontak: 'message' });
      expect(page.status).toBe(400);
      expect(page.text).toContain('href="#reporter.phone"');
    });
  });

  it('speaks for somebody, or unnamed: only what belongs to that is kept', async () => {
    const behalf = await filedBy(await send({ reporterKind: 'onBehalf', 'beneficiary.name': 'Ibu Lain (rekaan)' }));
    const { rows: two } = await world.admin.query(
      'SELECT roles, name FROM vault.person WHERE complaint_id = $1 ORDER BY roles',
      [behalf.id],
    );
    expect(two).toEqual([
      { roles: ['beneficiary'], name: 'Ibu Lain (rekaan)' },
      { roles: ['reporter'], name: 'Ibu Contoh (rekaan)' },
    ]);
    const unnamed = await filedBy(await send({ reporterKind: 'anonymous' }));
    const { rows: one } = await world.admin.query('SELECT name, nik_index FROM vault.person WHERE complaint_id = $1', [
      unnamed.id,
    ]);
    expect(one).toEqual([{ name: null, nik_index: null }]);
  });

  it('about an official: from the first instant the official cannot see it', async () => {
    const row = await filedBy(
      await send({ category: 'KKS-05', accused: ['pendamping'], accusedName: 'Rekaan', isAfraid: '1' }),
    );
    expect(row).toMatchObject({ is_confidential: true, is_afraid: true });
    const { rows } = await world.admin.query<{ user_id: string }>(
      'SELECT user_id FROM exclusion WHERE complaint_id = $1',
      [row.id],
    );
    expect(rows.map((one) => one.user_id)).toContain(userIdOf(PENDAMPING));
    expect((await world.ask(PENDAMPING, 'GET', `/complaints/${String(row.id)}`)).status).toBe(404);
  });

  it('in danger: the numbers to call stand first, before the form and again when it is filed', async () => {
    const form = wordsOf(await aCitizen().get('/lapor'));
    expect(form.indexOf('110')).toBeGreaterThan(0);
    expect(form.indexOf('110')).toBeLessThan(form.indexOf('Apa masalahnya?'));
    const page = await send({ category: 'SOS-01', caseKind: 'violence', isInDanger: '1' });
    expect(await filedBy(page)).toMatchObject({ is_in_danger: true, severity: 'S1' });
    for (const number of ['110', '119', '129']) expect(page.text).toContain(`href="tel:${number}"`);
  });

  it('whatever fills in what nobody sees files nothing', async () => {
    const before = await count();
    const page = await send({ situs: 'https://example.com' });
    expect(page.status).toBe(400);
    expect(await count()).toBe(before);
  });

  it('may do so twenty times in an hour from one address; what she typed is still there', async () => {
    const citizen = aCitizen();
    for (let time = 0; time < 20; time += 1) expect((await send({}, citizen)).status).toBe(201);
    const page = await send({ narrative: 'Yang kedua puluh satu.' }, citizen);
    expect(page.status).toBe(429);
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(3_000);
    expect(page.text).toContain('Yang kedua puluh satu.</textarea>');
    expect(wordsOf(page)).toMatch(/Coba lagi \d+ menit lagi/);
  });

  it('bad values of every field are answered with words, never with a fault of ours', async () => {
    const citizen = aCitizen();
    const strange = [
      '',
      '0',
      '-1',
      '1e9',
      "' OR 1=1 --",
      '%',
      '_',
      '\\',
      '../..',
      '🌸'.repeat(50),
      'x'.repeat(400),
      '9'.repeat(40),
      'null',
    ];
    const fields = Object.keys(filing(village)).concat(
      'desa',
      'stage',
      'stageYear',
      'occurredOn',
      'safeContact.untilHour',
      'accused',
      'cardWish',
      'kunci',
    );
    for (const [index, field] of fields.entries()) {
      const value = strange[index % strange.length] ?? '';
      for (const one of [value, strange[(index + 5) % strange.length] ?? '']) {
        const page = await citizen.send('/lapor', { ...filing(village, { kontak: 'call' }), [field]: one });
        expect([field, one, page.status < 500]).toEqual([field, one, true]);
      }
      if (index % 4 === 3) await world.admin.query('DELETE FROM attempt_count');
    }
  });

  it('the empty form is Indonesian, has a key of its own each time, and is small', async () => {
    const citizen = aCitizen();
    const [one, other] = [await citizen.get('/lapor'), await citizen.get('/lapor')];
    expect(one.text).toContain('<html lang="id">');
    expect(hiddenIn(one, 'kunci')).not.toBe(hiddenIn(other, 'kunci'));
    for (const page of [one, await citizen.get('/lapor?lang=en')]) expect(bytesOf(page)).toBeLessThan(BYTES_OF_A_PAGE);
  });
});
