import { randomUUID } from 'node:crypto';
import { addressOf } from '#platform/sheets/cell-address';
import type { Cell } from '#platform/sheets/safe-cell';
import { editedSheet, rowsOf, sheetIn, sheetOf } from '#testing/edited-sheet';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import type { Received } from './support/api-world';
import { BANK, SUPERVISOR } from './support/people';

const DINAS = 'dinsos.3325';
const NIK = '3325014107850001';
const NOTE = 'Nama di rekening berbeda dengan KTP, menunggu berkas.';

interface Row {
  readonly row: number;
  readonly outcome: string;
  readonly complaintNumber?: string;
  readonly faults: readonly { readonly cell?: string; readonly code: string; readonly message: string }[];
}
interface Result {
  readonly isPreview: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}
type Typed = Readonly<Record<string, Cell>>;

describe('a sheet of tasks', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 240_000);
  afterAll(() => world?.end());

  /** Complaints about which the bank is asked to trace the account. */
  async function asked(count: number): Promise<readonly StoryComplaint[]> {
    const { story } = world;
    const complaints: StoryComplaint[] = [];
    for (let index = 0; index < count; index += 1) complaints.push(await story.files());
    await story.quiet();
    for (const complaint of complaints)
      await story.onComplaint(SUPERVISOR, complaint, 'involve', { party: 'bank', isRequired: true });
    await story.quiet();
    return complaints;
  }

  async function taken(as = BANK, language = 'id'): Promise<Buffer> {
    const answer = await world.app.http.inject({
      method: 'GET',
      url: '/api/v1/task-sheet',
      headers: { authorization: `Bearer ${await world.tokenOf(as)}`, 'accept-language': language },
    });
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename="tuntas-tugas-[\d-]+\.xlsx"$/),
    ]);
    return answer.rawPayload;
  }

  /** The same file with these answers, by complaint and title of the column; and which row is whose. */
  async function filled(bytes: Buffer, answers: readonly (readonly [StoryComplaint, Typed])[]) {
    const [titles = [], ...rows] = rowsOf(await sheetIn(bytes));
    const rowOf = ({ number }: StoryComplaint): number => rows.findIndex(([first]) => first === number) + 2;
    const cell = (complaint: StoryComplaint, title: string): string =>
      addressOf({ row: rowOf(complaint), column: titles.indexOf(title) + 1 });
    const typed = answers.flatMap(([complaint, values]) =>
      Object.entries(values).map(([title, value]) => [cell(complaint, title), value] as const),
    );
    return { file: await editedSheet(bytes, Object.fromEntries(typed)), rowOf, cell };
  }

  const send = (file: Buffer, { as = BANK, dryRun = false, key = randomUUID(), language = 'id' } = {}) =>
    world.ask<Result>(as, 'POST', `/task-sheet${dryRun ? '?dryRun=true' : ''}`, {
      body: { file: file.toString('base64') },
      headers: { 'idempotency-key': key, 'accept-language': language },
    });
  const outcomes = ({ status, body }: Received<Result>) => [
    status,
    body.rows?.map(({ row, outcome, faults }) => [
      row,
      outcome,
      ...faults.map(({ cell = '', code }) => `${cell} ${code}`.trim()),
    ]),
  ];
  const answers = async (complaint: StoryComplaint) =>
    (await world.story.timeline(complaint)).filter(({ type }) => type === 'taskAnswered' || type === 'taskDeclined');

  it('has what is asked now with masked data, for whoever is asked, in both languages', async () => {
    const [complaint] = await asked(1);
    const bytes = await taken();
    const [titles = [], ...rows] = rowsOf(await sheetIn(bytes));
    const row = rows.find(([number]) => number === complaint?.number) ?? [];
    const said = (title: string): Cell => row[titles.indexOf(title)];
    expect(said('Yang diminta')).toBe('Telusuri rekening');
    expect(said('NIK (disamarkan)')).toBe('3325••••••••0001');
    expect(said('Nama (disamarkan)')).toBe('Ibu C•••');
    expect(said('Tenggat')).toMatch(/^2026-\d\d-\d\d \d\d:\d\d WIB$/);
    expect(said('Jawaban')).toBeUndefined();
    expect(JSON.stringify(rows)).not.toContain(NIK);
    expect(rowsOf(await sheetIn(await taken(BANK, 'en')))[0]).toContain('Planned date');
    expect(rowsOf(await sheetIn(await taken(DINAS)))).toHaveLength(1);
    const { rows: audit } = await world.admin.query(`SELECT detail FROM audit_entry WHERE action = 'taskSheet.taken'`);
    expect(audit[0]).toEqual({ detail: { rows: rows.length, total: rows.length } });
  });

  it('that does not hold every task says so in its headers, below its rows and to the audit trail, and comes back', async () => {
    await asked(2);
    const answer = await world.app.http.inject({
      method: 'GET',
      url: '/api/v1/task-sheet?rows=1',
      headers: { authorization: `Bearer ${await world.tokenOf(BANK)}`, 'accept-language': 'id' },
    });
    const total = Number(answer.headers['row-total']);
    expect([answer.headers['row-count'], total >= 2]).toEqual(['1', true]);
    const [, row = [], below] = rowsOf(await sheetIn(answer.rawPayload));
    expect(row[0]).toMatch(/^PKH-/);
    expect(below?.filter((cell) => cell !== undefined)).toEqual([
      `1 dari ${total} tugas; ambil lagi setelah ini diisi`,
    ]);
    const { rows: audit } = await world.admin.query(
      `SELECT detail FROM audit_entry WHERE action = 'taskSheet.taken' ORDER BY id DESC LIMIT 1`,
    );
    expect(audit[0]).toEqual({ detail: { rows: 1, total } });
    const file = await editedSheet(answer.rawPayload, { K2: 'Dana sudah masuk rekening' });
    expect(outcomes(await send(file, { dryRun: true }))).toEqual([200, [[2, 'ready']]]);
    for (const most of ['0', '1001', 'x'])
      expect((await world.ask(BANK, 'GET', `/task-sheet?rows=${most}`)).status).toBe(400);
  });

  it('comes back: good rows are answered one by one, bad ones named by their cells, and the same file does nothing again', async () => {
    const [paid, later, bad, undated, theirs, untouched] = (await asked(6)) as [
      StoryComplaint,
      StoryComplaint,
      StoryComplaint,
      StoryComplaint,
      StoryComplaint,
      StoryComplaint,
    ];
    const { file, rowOf, cell } = await filled(await taken(), [
      [paid, { Jawaban: 'Dana sudah masuk rekening' }],
      [later, { Jawaban: 'The money will be in the account on', 'Tanggal rencana': 46_353, Penjelasan: NOTE }],
      [bad, { Jawaban: 'Sudah dibayar kok', Penjelasan: NOTE }],
      [undated, { Jawaban: 'Dana akan masuk pada tanggal', 'Sebab terlambat': 'Sistem pusat' }],
      [theirs, { Jawaban: 'Bukan wewenang kami', 'Wewenang siapa': 'Dinas sosial' }],
    ]);
    const refused = [
      [rowOf(bad), 'refused', `${cell(bad, 'Jawaban')} sheetChoice`],
      [
        rowOf(undated),
        'refused',
        `${cell(undated, 'Tanggal rencana')} required`,
        `${cell(undated, 'Sebab terlambat')} notApplicable`,
      ],
    ];
    const inOrder = (rows: readonly (readonly unknown[])[]) => rows.toSorted(([a], [b]) => Number(a) - Number(b));
    const all = (outcome: string) =>
      inOrder([...[paid, later, theirs].map((one) => [rowOf(one), outcome]), ...refused]);

    const preview = await send(file, { dryRun: true });
    expect(outcomes(preview)).toEqual([200, all('ready')]);
    expect(preview.body).toMatchObject({ isPreview: true, counts: { ready: 3, answered: 0, already: 0, refused: 2 } });
    expect(await answers(paid)).toEqual([]);

    const done = await send(file);
    expect(outcomes(done)).toEqual([200, all('answered')]);
    expect(done.body.rows.map(({ complaintNumber }) => complaintNumber)).toContain(paid.number);
    expect(done.text).not.toContain(NOTE);
    await world.story.quiet();
    expect((await answers(paid)).map(({ data }) => data)).toMatchObject([{ via: 'sheet', outcome: 'SELESAI_DIBAYAR' }]);
    expect((await answers(theirs)).map(({ type }) => type)).toEqual(['taskDeclined']);
    for (const left of [bad, undated, untouched]) expect(await answers(left)).toEqual([]);

    for (const dryRun of [true, false]) expect(outcomes(await send(file, { dryRun }))).toEqual([200, all('already')]);
    expect(await answers(paid)).toHaveLength(1);
    const { rows } = await world.admin.query(
      `SELECT detail FROM audit_entry WHERE action = 'taskSheet.filled' ORDER BY id`,
    );
    expect(rows).toEqual([
      { detail: { ready: 0, answered: 3, already: 0, refused: 2 } },
      { detail: { ready: 0, answered: 0, already: 3, refused: 2 } },
    ]);

    // Corrected and sent again: only what is new is done.
    const corrected = await filled(file, [[bad, { Jawaban: 'onHold' }]]);
    expect((await send(corrected.file)).body.counts).toEqual({ ready: 0, answered: 1, already: 3, refused: 1 });
    await world.story.quiet();
  });

  it('of what was answered already, in other words or with a mistake, is left out and is no fault', async () => {
    const [declined, paid, opened] = (await asked(3)) as [StoryComplaint, StoryComplaint, StoryComplaint];
    const first = await filled(await taken(), [
      [declined, { Jawaban: 'Bukan wewenang kami', 'Wewenang siapa': 'Dinas sosial', Penjelasan: NOTE }],
      [paid, { Jawaban: 'paidOut' }],
    ]);
    expect((await send(first.file)).body.counts).toMatchObject({ answered: 2, refused: 0 });
    await world.story.quiet();
    const { file, rowOf } = await filled(first.file, [
      [declined, { Penjelasan: 'Sudah kami sampaikan lewat telepon juga.' }],
      [paid, { Jawaban: 'Sudah dibayar kok' }],
      [opened, { Jawaban: 'paidOut' }],
    ]);
    for (const dryRun of [true, false]) {
      const { body } = await send(file, { dryRun });
      expect(new Map(body.rows.map(({ row, outcome, faults }) => [row, [outcome, faults[0]?.code]]))).toEqual(
        new Map([
          [rowOf(declined), ['already', 'sheetAnswered']],
          [rowOf(paid), ['already', 'sheetAnswered']],
          [rowOf(opened), [dryRun ? 'ready' : 'answered', undefined]],
        ]),
      );
      expect(body.rows.every(({ complaintNumber }) => complaintNumber !== undefined)).toBe(true);
      expect(body.counts).toMatchObject({ already: 2, refused: 0 });
    }
    await world.story.quiet();
    for (const one of [declined, paid, opened]) expect(await answers(one)).toHaveLength(1);
    // Whoever did not answer it is still told that it is not hers.
    const stranger = await send(file, { as: DINAS, dryRun: true });
    expect(stranger.body.rows.map(({ faults }) => faults[0]?.code)).not.toContain('sheetAnswered');
  });

  it('sent by two at once, or again under its key, answers once', async () => {
    const [complaint] = (await asked(1)) as [StoryComplaint];
    const { file } = await filled(await taken(), [[complaint, { Jawaban: 'accountMissing' }]]);
    const key = randomUUID();
    const both = await Promise.all([send(file, { key }), send(file)]);
    expect(both.map(({ body }) => body.rows[0]?.outcome).sort()).toEqual(['already', 'answered']);
    const again = await send(file, { key });
    expect([again.headers['idempotent-replayed'], again.body]).toEqual(['true', both[0]?.body]);
    const other = await filled(file, [[complaint, { Jawaban: 'paidOut' }]]);
    expect(await send(other.file, { key })).toMatchObject({ status: 422, body: { code: 'idempotencyKeyReused' } });
    await world.story.quiet();
    expect(await answers(complaint)).toHaveLength(1);
  });

  it('about what has changed meanwhile, or is another’s, says so and does nothing', async () => {
    const [changed, kept] = (await asked(2)) as [StoryComplaint, StoryComplaint];
    const { file } = await filled(await taken(), [
      [changed, { Jawaban: 'paidOut' }],
      [kept, { Jawaban: 'paidOut' }],
    ]);
    const pausedTo = { reason: 'external', text: 'Menunggu berkas dari kantor wilayah.' };
    await world.story.onTaskOf(SUPERVISOR, changed, 'traceAccount', 'pause', pausedTo);
    for (const dryRun of [true, false]) {
      const stranger = await send(file, { as: DINAS, dryRun, language: 'en' });
      expect(stranger.body.rows.map(({ faults }) => faults)).toEqual(
        [1, 2].map(() => [{ code: 'sheetNotYours', message: 'This task does not wait for your answer (any more).' }]),
      );
      expect(stranger.text).not.toContain(kept.number);
    }
    for (const dryRun of [true, false])
      expect(
        (await send(file, { dryRun })).body.rows.map(({ outcome, faults }) => [outcome, faults[0]?.code]).sort(),
      ).toEqual(
        [
          [dryRun ? 'ready' : 'answered', undefined],
          ['refused', 'sheetStale'],
        ].sort(),
      );
    await world.story.quiet();
    expect(await answers(changed)).toEqual([]);
  });

  it.each([
    ['notWorkbook', async () => Buffer.from('Nomor,Jawaban\r\nPKH-1,paidOut\r\n')],
    ['workbookLocked', async () => Buffer.from('d0cf11e0a1b11ae1'.repeat(8), 'hex')],
    ['workbookBroken', async () => (await taken()).subarray(0, 900)],
    [
      'sheetColumns',
      async () =>
        sheetOf([
          ['Nomor', 'Jawaban'],
          ['PKH-1', NOTE],
        ]),
    ],
    ['tooManyRows', async () => sheetOf(Array.from({ length: 100_000 }, (_, row) => [row]))],
  ] as const)('that is none is refused as a whole: %s', async (code, file) => {
    const bytes = await file();
    const messages: string[] = [];
    for (const language of ['id', 'en'])
      for (const dryRun of [true, false]) {
        const { status, body, text } = await send(bytes, { dryRun, language });
        expect([status, body.errors?.map(({ pointer, code: found }) => [pointer, found])]).toEqual([
          400,
          [['/file', code]],
        ]);
        expect(text).not.toContain(NOTE);
        messages.push(body.errors?.[0]?.message ?? '');
      }
    expect(new Set(messages).size).toBe(2);
    expect(messages.join()).not.toMatch(/[{}]/);
  });
});
