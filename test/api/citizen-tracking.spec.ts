import { findTrackingCode } from '#platform/crypto/tracking-code';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import type { Received } from './support/api-world';
import { BYTES_OF_A_PAGE, bytesOf, Citizen, FORM, hiddenIn, sayingIn, wordsOf } from './support/citizen-forms';
import { PENDAMPING, SUPERVISOR } from './support/people';

/** Where the next citizen of these stories stands: nobody uses up what another may try. */
let addresses = 0;

describe('a reporter who follows her complaint', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 300_000);
  afterAll(() => world?.end());

  const aCitizen = (): Citizen => {
    addresses += 1;
    return new Citizen(world, `203.0.113.${addresses}`);
  };
  const filed = async (fields: Record<string, unknown> = {}): Promise<StoryComplaint> => {
    const complaint = await world.story.files(fields);
    await world.story.quiet();
    return complaint;
  };
  const answered = async (): Promise<StoryComplaint> => {
    const complaint = await filed();
    await world.story.answers(PENDAMPING, complaint);
    await world.story.quiet();
    return complaint;
  };
  const typesOf = async (complaint: StoryComplaint): Promise<readonly string[]> =>
    (await world.story.timeline(complaint)).map(({ type }) => type);

  it('sees how it stands, what happens next and by when, with the zone, in both languages', async () => {
    const complaint = await filed();
    const page = await aCitizen().open(complaint);
    expect(page.status).toBe(200);
    expect(wordsOf(page)).toMatch(
      /Ditangani .*Kami menjawab paling lambat Sen 7 Des 2026 16\.00 WIB\. Batas paling akhir menurut aturan: Jum 11 Des 2026 16\.30 WIB/,
    );
    expect(wordsOf(page)).toContain('Diteruskan ke yang menangani: Sen 23 Nov 2026 10.00 WIB');
    const english = await aCitizen().open(complaint, { bahasa: 'en' });
    expect(wordsOf(english)).toContain('We answer by Mon 7 Dec 2026 16:00 WIB');
    expect(english.text).toContain('<html lang="en">');
  });

  it('may type number and code as they were read to her', async () => {
    const complaint = await filed();
    const spoken = complaint.trackingCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect(findTrackingCode(spoken)).toBe(complaint.trackingCode);
    const page = await aCitizen().track(` ${complaint.number.toLowerCase().replaceAll('-', ' ')} `, spoken);
    expect(page.status).toBe(200);
  });

  it('is shown no name, and of a sensitive one neither what it is about nor how it ended', async () => {
    const NAMES = ['Ibu Contoh', 'Terlapor', 'Siti', 'Pendamping', 'KKS', 'kartu dipegang', 'kasus sosial'];
    const open = await aCitizen().open(await filed());
    expect(wordsOf(open)).toContain('Bantuan belum cair atau terlambat');
    const card = await filed({ category: 'KKS-05', cardWish: 'return', accusedName: 'Terlapor Rekaan' });
    const social = await filed({ category: 'SOS-01', caseKind: 'violence', risk: 'medium' });
    const secret = await filed({ isConfidential: true });
    for (const complaint of [card, social, secret]) {
      const page = await aCitizen().open(complaint);
      expect(page.status).toBe(200);
      const words = wordsOf(page);
      expect([...NAMES, 'Bantuan belum cair', 'Tentang', 'Hasil'].filter((name) => words.includes(name))).toEqual([]);
      expect(words).toContain('Yang sudah terjadi');
    }
  });

  it('is shown the least where she is afraid or may never be reached: no history', async () => {
    for (const fields of [{ isAfraid: true }, { isInDanger: true }, { safeContact: { isNever: true } }]) {
      const page = await aCitizen().open(await filed(fields));
      expect(page.status).toBe(200);
      expect(wordsOf(page)).not.toContain('Yang sudah terjadi');
      expect(wordsOf(page)).not.toContain('Bantuan belum cair');
    }
  });

  describe('with a number and a code that do not belong together', () => {
    /** What differs between two requests whatever they ask. */
    const headersOf = ({ headers }: Received) =>
      Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(date|traceresponse|x-request-id)$/.test(name)));

    it('is told the same, with the same headers, as long and counted alike, whichever of them is unknown', async () => {
      const [one, other] = [await filed(), await filed()];
      const pairs = [
        // A number that exists, with a code that does not; both exist, of two complaints; neither exists.
        [one.number, '0000-0000-000'],
        [one.number, other.trackingCode],
        ['PKH-9999-202611-99999-A', '0000-0000-000'],
        ['PKH-9999-202611-99999-A', other.trackingCode],
      ] as const;
      const answers: unknown[] = [];
      for (const [number, code] of pairs) {
        const before = (await world.admin.query('SELECT coalesce(sum(attempts), 0)::integer AS n FROM attempt_count'))
          .rows[0] as { n: number };
        const page = await aCitizen().track(number, code);
        const after = (await world.admin.query('SELECT coalesce(sum(attempts), 0)::integer AS n FROM attempt_count'))
          .rows[0] as { n: number };
        const text = page.text.replaceAll(number, '').replaceAll(code, '');
        answers.push({
          status: page.status,
          text,
          headers: { ...headersOf(page), 'content-length': text.length },
          counted: after.n - before.n,
        });
      }
      expect(answers[0]).toMatchObject({ status: 404, counted: 2 });
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    });

    it('is asked to wait after ten tries on one number, from wherever they come, and told for how long', async () => {
      const complaint = await filed();
      for (let guess = 0; guess < 10; guess += 1)
        expect((await aCitizen().track(complaint.number, '0000-0000-000')).status).toBe(404);
      const stopped = await aCitizen().open(complaint);
      expect(stopped.status).toBe(429);
      expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(800);
      expect(wordsOf(stopped)).toMatch(
        /Coba lagi 15 menit lagi \(setelah pukul \d\d\.\d\d WIB\).*Try again in 15 minutes \(after \d\d:\d\d WIB\)/,
      );
      expect(bytesOf(stopped)).toBeLessThan(BYTES_OF_A_PAGE);
      // The quarter of an hour is over.
      await world.admin.query(`UPDATE attempt_count SET window_start = window_start - interval '15 minutes'`);
      expect((await aCitizen().open(complaint)).status).toBe(200);
    });

    it('is asked to wait after forty tries from one address, on whatever numbers', async () => {
      const guesser = aCitizen();
      for (let guess = 0; guess < 40; guess += 1)
        expect((await guesser.track(`PKH-3325-202611-8${String(guess).padStart(4, '0')}-A`, 'x')).status).toBe(404);
      const complaint = await filed();
      expect((await guesser.open(complaint)).status).toBe(429);
      expect((await aCitizen().open(complaint)).status).toBe(200);
    });

    it('never uses anything up by being right', async () => {
      const complaint = await filed();
      const reader = aCitizen();
      for (let time = 0; time < 45; time += 1) expect((await reader.open(complaint)).status).toBe(200);
    });

    it('leaves no address behind that could be read', async () => {
      await new Citizen(world, '198.51.100.77').track('x', 'y');
      const { rows } = await world.admin.query<{ all: string }>(
        `SELECT string_agg(encode(key, 'escape'), ' ') AS all FROM attempt_count`,
      );
      expect(rows[0]?.all).not.toContain('198.51');
    });
  });

  describe('who says something', () => {
    it('"done" closes it, as a confirmation of hers; twice is once', async () => {
      const complaint = await answered();
      const citizen = aCitizen();
      const page = await citizen.open(complaint);
      expect(wordsOf(page)).toMatch(/Dijawab .*Beri tahu kami paling lambat/);
      const say = () => citizen.send('/lacak/kata', { ...sayingIn(page), maksud: 'done' });
      const [first, second] = [await say(), await say()];
      for (const answer of [first, second]) {
        expect(answer.status).toBe(200);
        expect(wordsOf(answer)).toContain('Kami catat bahwa sudah selesai');
      }
      await world.story.quiet();
      expect((await typesOf(complaint)).filter((type) => type === 'complaintClosed')).toHaveLength(1);
      const { rows } = await world.admin.query(
        `SELECT actor_kind, data->>'closedBy' AS by FROM event WHERE stream_id = $1 AND type = 'complaintClosed'`,
        [complaint.id],
      );
      expect(rows).toEqual([{ actor_kind: 'citizen', by: 'confirmation' }]);
      const { rows: audit } = await world.admin.query(
        `SELECT actor_kind FROM audit_entry WHERE complaint_id = $1 AND action = 'complaintClosed'`,
        [complaint.id],
      );
      expect(audit).toEqual([{ actor_kind: 'citizen' }]);
    });

    it('"not done" objects: it is handled again one level higher, and what she wrote is there; sent at once twice, once', async () => {
      const complaint = await answered();
      const citizen = aCitizen();
      const page = await citizen.open(complaint);
      const fields = { ...sayingIn(page), maksud: 'notDone', teks: 'Uangnya belum ada. PIN saya 123456.' };
      const both = await Promise.all([citizen.send('/lacak/kata', fields), citizen.send('/lacak/kata', fields)]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      await world.story.quiet();
      expect((await typesOf(complaint)).filter((type) => type === 'complaintObjected')).toHaveLength(1);
      expect(await world.story.handlerOf(complaint)).toBe(world.story.userIdOf(SUPERVISOR));
      expect(wordsOf(await citizen.open(complaint))).toContain('Ditangani lagi');
      const { texts } = (await world.story.read(complaint)) as unknown as { texts: { text: string }[] };
      expect(texts.some(({ text }) => text === 'Uangnya belum ada. PIN saya ••••••.')).toBe(true);
    });

    it('"done" needs a second pair of eyes where everybody does', async () => {
      const complaint = await filed({ category: 'KKS-05', cardWish: 'return', isContactConfirmed: true });
      const answer = await world.story.onComplaint(SUPERVISOR, complaint, 'answer', {
        text: 'Kartu sudah kembali.',
        outcome: 'SELESAI_KARTU_KEMBALI',
      });
      expect(answer.status).toBe(200);
      await world.story.quiet();
      const citizen = aCitizen();
      const page = await citizen.open(complaint);
      const told = await citizen.send('/lacak/kata', { ...sayingIn(page), maksud: 'done' });
      expect(told.status).toBe(200);
      await world.story.quiet();
      expect((await world.story.read(complaint)).status).toBe('closing');
      expect(wordsOf(await citizen.open(complaint))).toContain('Orang kedua memeriksa');
    });

    it('adds information to what is being handled; with other words it is added, with the same it is not', async () => {
      const complaint = await filed();
      const citizen = aCitizen();
      const page = await citizen.open(complaint);
      const say = (teks: string) => citizen.send('/lacak/kata', { ...sayingIn(page), maksud: 'addInformation', teks });
      for (const teks of ['Rekening BRI.', 'Rekening BRI.', 'Juga tetangga saya.'])
        expect((await say(teks)).status).toBe(200);
      expect((await typesOf(complaint)).filter((type) => type === 'informationAdded')).toHaveLength(2);
    });

    it('loses nothing she typed when something is missing', async () => {
      const complaint = await answered();
      const citizen = aCitizen();
      const page = await citizen.open(complaint);
      const nothing = await citizen.send('/lacak/kata', { ...sayingIn(page), teks: 'Uang <b>belum</b> ada 🙏' });
      expect(nothing.status).toBe(400);
      expect(nothing.text).toContain('Uang &lt;b&gt;belum&lt;/b&gt; ada 🙏');
      expect(nothing.text).toContain('href="#maksud"');
      const silent = await citizen.send('/lacak/kata', { ...sayingIn(page), maksud: 'notDone' });
      expect(silent.status).toBe(400);
      expect(silent.text).toMatch(
        /value="notDone" checked=""|checked="" value="notDone"|name="maksud" checked="" value="notDone"/,
      );
      expect(await typesOf(complaint)).not.toContain('complaintObjected');
    });

    it('is told of one thing at a time, and that nothing need be written only where "done" is offered', async () => {
      const citizen = aCitizen();
      const empty = 'Boleh kosong bila sudah selesai';
      const open = await citizen.open(await filed());
      expect(wordsOf(open)).toContain('Jangan menulis PIN');
      expect(wordsOf(open)).not.toContain(empty);
      const page = await citizen.open(await answered());
      expect(wordsOf(page)).toContain(empty);
      const nothing = await citizen.send('/lacak/kata', sayingIn(page));
      expect(nothing.status).toBe(400);
      expect(wordsOf(nothing)).toContain('Pilih salah satu.');
      expect(wordsOf(nothing)).not.toContain('Tulis paling sedikit');
    });

    it('is refused what the state does not permit, sent past the page', async () => {
      const complaint = await filed();
      const citizen = aCitizen();
      const page = await citizen.open(complaint);
      const told = await citizen.send('/lacak/kata', { ...sayingIn(page), maksud: 'done' });
      expect(told.status).toBe(409);
      expect(wordsOf(told)).toContain('tidak dapat lagi');
      expect(
        (await citizen.send('/lacak/kata', { ...sayingIn(page), maksud: 'withdraw', teks: 'Saya tarik.' })).status,
      ).toBe(400);
      expect((await world.story.read(complaint)).status).toBe('assigned');
    });

    it('may do so twenty times in an hour', async () => {
      const complaint = await filed();
      const citizen = aCitizen();
      const page = await citizen.open(complaint);
      let last = page;
      for (let time = 0; time < 21; time += 1)
        last = await citizen.send('/lacak/kata', {
          ...sayingIn(page),
          maksud: 'addInformation',
          teks: `Kabar ${time} dari saya.`,
        });
      expect(last.status).toBe(429);
      expect(last.headers['retry-after']).toBeDefined();
      expect(last.text).toContain('Kabar 20 dari saya.');
    });
  });

  describe('with a pass that does not hold', () => {
    it('is asked for number and code again, and what she wrote goes with her', async () => {
      const complaint = await answered();
      const citizen = aCitizen();
      const page = await citizen.open(complaint);
      const { tanda, kunci } = sayingIn(page);
      for (const forged of [
        '',
        'x',
        `${tanda}A`,
        tanda.replace(/^./, (first) => (first === '0' ? '1' : '0')),
        tanda.split('.').slice(0, 2).join('.'),
      ]) {
        const asked = await citizen.send('/lacak/kata', {
          tanda: forged,
          kunci,
          maksud: 'notDone',
          teks: 'Belum ada uang.',
        });
        expect([forged, asked.status]).toEqual([forged, 403]);
        expect(asked.text).toContain('name="teks" value="Belum ada uang."');
      }
      expect(await typesOf(complaint)).not.toContain('complaintObjected');
      const again = await citizen.open(complaint, { maksud: 'notDone', teks: 'Belum ada uang.' });
      expect(again.text).toContain('>Belum ada uang.</textarea>');
    });

    it('sees nothing of another complaint: the pass is of one', async () => {
      const [mine, other] = [await filed(), await filed()];
      const citizen = aCitizen();
      const [own = '', expiry = '', seal = ''] = hiddenIn(await citizen.open(mine), 'tanda').split('.');
      const crossed = [other.id.replaceAll('-', ''), expiry, seal].join('.');
      expect(own).toBe(mine.id.replaceAll('-', ''));
      for (const url of ['/lacak/lihat', '/lacak/bukti', '/lacak/kata']) {
        const page = await citizen.send(url, { tanda: crossed, ukuran: 'a5', maksud: 'done' });
        expect([url, page.status]).toEqual([url, 403]);
        expect(page.text).not.toContain(other.number);
      }
    });
  });

  describe('the receipt', () => {
    it.each([
      ['k80mm', '@page{size:80mm 180mm'],
      ['a5', '@page{size:A5'],
    ])(
      '%s has number, hotline, first deadline and a QR code; the code of the complaint is nowhere',
      async (ukuran, paper) => {
        const complaint = await filed();
        const citizen = aCitizen();
        const tanda = hiddenIn(await citizen.open(complaint), 'tanda');
        const page = await citizen.send('/lacak/bukti', { tanda, ukuran });
        expect(page.status).toBe(200);
        expect(page.text).toContain(paper);
        const words = wordsOf(page);
        for (const said of [complaint.number, '171', 'Sen 7 Des 2026 16.00 WIB', `/lacak?nomor=${complaint.number}`])
          expect(words).toContain(said);
        expect(page.text).toContain('<svg role="img"');
        for (const secret of [complaint.trackingCode, complaint.trackingCode.replaceAll('-', '')])
          expect(page.text).not.toContain(secret);
        expect(bytesOf(page)).toBeLessThan(BYTES_OF_A_PAGE);
      },
    );

    it('leads to the page with the number filled in and nothing else', async () => {
      const page = await aCitizen().get('/lacak?nomor=PKH-3325-202611-00001-A');
      expect(page.text).toContain('value="PKH-3325-202611-00001-A"');
      const strange = await aCitizen().get('/lacak?nomor=%22%3E%3Cscript%3Ealert(1)%3C/script%3E');
      expect(strange.status).toBe(200);
      expect(strange.text).not.toContain('<script');
    });
  });

  it('every page needs nothing else, runs nothing, is kept nowhere and is smaller than 30,000 bytes', async () => {
    const complaint = await answered();
    const citizen = aCitizen();
    const status = await citizen.open(complaint);
    const tanda = hiddenIn(status, 'tanda');
    const pages = [
      await citizen.get('/lacak'),
      await citizen.get('/lacak?lang=en'),
      await citizen.track('x', 'y'),
      status,
      await citizen.send('/lacak/lihat', { tanda, ganti: 'en' }),
      await citizen.send('/lacak/bukti', { tanda, ukuran: 'k80mm' }),
    ];
    for (const page of pages) {
      expect(bytesOf(page)).toBeLessThan(BYTES_OF_A_PAGE);
      expect(page.text).not.toMatch(
        /<script|<img|<iframe|<link(?! rel="icon" href="data:,")|style="|\son\w+=|url\(|@import/,
      );
      expect(page.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'x-content-type-options': 'nosniff',
      });
      const policy = String(page.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|nonce|\*/);
      expect(page.headers['set-cookie']).toBeUndefined();
    }
  });

  it('what is no form is refused with a page; the interface still takes no forms', async () => {
    const bad: [string, string, string | Buffer, number][] = [
      ['/lacak', 'application/json', '{"nomor":"x"}', 415],
      ['/lacak', 'multipart/form-data; boundary=x', '--x--', 415],
      ['/lacak', 'text/plain', 'nomor=x', 415],
      ['/lacak', FORM, Buffer.from('nomor=\xff', 'latin1'), 400],
      ['/lacak', FORM, 'nomor=%00', 400],
      ['/lacak', FORM, '%E0%A4%A', 404],
      ['/lacak', FORM, '&'.repeat(1_000), 404],
      ['/lacak', FORM, 'a=1&'.repeat(1_000), 400],
      ['/lacak', FORM, 'nomor=a&nomor=b&kode=c&__proto__=d&constructor=e', 404],
      ['/lacak', FORM, '', 404],
      ['/lacak/kata', FORM, '', 403],
      ['/lacak/bukti', FORM, 'ukuran=a4', 403],
      ['/lacak', FORM, `nomor=${'x'.repeat(300_000)}`, 413],
    ];
    for (const [url, type, payload, status] of bad) {
      const page = await world.send({
        method: 'POST',
        url,
        payload,
        from: '192.0.2.9',
        headers: { 'content-type': type },
      });
      expect([url, type, String(payload).slice(0, 30), page.status]).toEqual([
        url,
        type,
        String(payload).slice(0, 30),
        status,
      ]);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.text).toContain('<h1>');
    }
    const answer = await world.send({
      method: 'POST',
      url: '/api/v1/complaints',
      payload: 'a=b',
      headers: { 'content-type': FORM },
    });
    expect(answer.status).not.toBe(201);
    const login = await world.send({
      method: 'POST',
      url: '/api/v1/auth/dev-login',
      payload: 'persona=x',
      headers: { 'content-type': FORM },
    });
    expect(login.status).toBe(415);
  });

  it('an address that there is not is answered with a page that leads to both that there are', async () => {
    for (const path of ['/lacak/xyz', '/lacak/a/b', '/lapor/x', '/lapor/%3Cscript%3E', '/lapor/lihat'])
      for (const method of ['GET', 'POST']) {
        const page = method === 'GET' ? await aCitizen().get(path) : await aCitizen().send(path, {});
        expect([path, method, page.status]).toEqual([path, method, 404]);
        for (const way of ['href="/lacak"', 'href="/lapor"', 'href="/lapor?lang=en"']) expect(page.text).toContain(way);
        expect(wordsOf(page)).toMatch(/Halaman ini tidak ada.*There is no such page/);
        expect(page.text).not.toContain('<script');
      }
    expect(await aCitizen().get('/lapor/')).toMatchObject({ status: 303, headers: { location: '/lapor' } });
  });

  it('an address that only a form leads to leads back to the beginning', async () => {
    for (const path of ['/lacak/lihat', '/lacak/kata', '/lacak/bukti'])
      expect(await aCitizen().get(path)).toMatchObject({ status: 303, headers: { location: '/lacak' } });
  });
});
