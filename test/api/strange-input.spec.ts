import { randomUUID } from 'node:crypto';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { singleKey } from '#platform/crypto/key-ring';
import { OPERATOR } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import { HOSTILE } from './support/bad/body-values';
import { isFreeText } from './support/bad/bad-case';
import { requestOf, routesOf } from './support/route';
import type { Route } from './support/route';
import { VALID } from './support/valid-requests';

/** The key of every world of the tests. */
const cipher = new FieldCipher(singleKey(Buffer.alloc(32, 7)));

/** What people are called and write, however odd it looks to a program. */
const STRANGE: readonly [string, string][] = [
  ['300 letters', 'Ratna'.repeat(60)],
  ['300 emoji', '😀'.repeat(300)],
  ['a family of one character', 'Keluarga 👨‍👩‍👧‍👦 di 🇮🇩'],
  ['right-to-left text', 'محمد بن عبد الله — שלום עולם'],
  ['marks of direction', 'Siti \u202eakgneK\u202c \u200fمريم\u200f'],
  ['Javanese letters', 'ꦱꦶꦠꦶ ꦏꦼꦤꦔ'],
  ['Chinese beyond the first plane', '𠮷野家 𝕊𝕚𝕥𝕚'],
  ['accents', "Jean-François d'Aïeul Ñuñez Ångström"],
  ['line ends and tabs', 'baris satu\nbaris dua\tkolom'],
  ['a word of programs', 'undefined'],
  ['a value of programs', '{"name":null}'],
  ['a template', '{label} wajib {min}'],
  ['digits that are no card', 'RT 05 RW 12, Rp 750.000'],
  ...HOSTILE.map((text): [string, string] => [`hostile text ${text}`, `${text} Siti`]),
];

interface Read {
  readonly persons: readonly { readonly name: string }[];
  readonly narrative: string;
}

describe('strange but valid input', () => {
  let world: ApiWorld;
  let routes: readonly Route[];
  beforeAll(async () => {
    world = await ApiWorld.begin();
    routes = await routesOf(world);
  }, 300_000);
  afterAll(() => world?.end());

  describe.each([
    ['open', false],
    ['confidential', true],
  ])('in an %s complaint', (_what, isConfidential) => {
    it.each(STRANGE)('comes back as it was typed: %s', async (_what, text) => {
      const filed = await file({ narrative: text, reporter: { name: text }, isConfidential });
      expect(filed.status).toBe(201);
      const { persons, narrative } = (await read(String(filed.body.id))).body;
      expect([persons[0]?.name, narrative]).toEqual([text, text]);
    });
  });

  it('may be as long as it is allowed to be', async () => {
    const narrative = '😀'.repeat(10_000);
    const filed = await file({ narrative });
    expect((await read(String(filed.body.id))).body.narrative).toBe(narrative);
  });

  it.each([
    ['spaces around', '  Ibu Siti \n', 'Ibu Siti'],
    ['line ends of Windows', 'satu\r\ndua', 'satu\ndua'],
    ['decomposed accents', 'Jose\u0301', 'José'],
  ])('is tidied: %s', async (_what, typed, kept) => {
    const filed = await file({ reporter: { name: typed } });
    expect((await read(String(filed.body.id))).body.persons[0]?.name).toBe(kept);
  });

  it.each([
    ['a NIK as on the card', { reporter: { nik: '3325 0165 0990 0001' } }],
    ['a phone number with dashes', { reporter: { phone: '+62 812-9988-7766' } }],
    ['a fixed line', { reporter: { phone: '(021) 555 0123' } }],
    ['a NIK of another province than the village', { reporter: { nik: '9171016509900001' } }],
    ['a person of whom nothing is known', { reporter: {} }],
    ['nobody', { reporter: undefined, beneficiary: undefined, reporterKind: 'anonymous' }],
    ['the first day that may be told', { occurredOn: '2024-11-21' }],
    ['today', { occurredOn: '2026-11-23' }],
  ])('is accepted: %s', async (_what, changes) => {
    expect(await file(changes)).toMatchObject({ status: 201 });
  });

  it('is stored as it was typed by every command that takes a text', async () => {
    const text = `${HOSTILE.join(' ')} 😀 محمد`;
    const commands = routes.filter((route) => route.target && textFieldsOf(route).length > 0);
    expect(commands.length).toBeGreaterThan(5);
    for (const route of commands) {
      const body = { ...route.valid.body, ...Object.fromEntries(textFieldsOf(route).map((name) => [name, text])) };
      const { status, text: answer } = await world.send(requestOf(route, { payload: JSON.stringify(body) }));
      expect([route.name, status, status === 200 ? '' : answer]).toEqual([route.name, 200, '']);
      // Two fields of one command may be kept as one text.
      const kept = await textsOf(route.target?.complaintId);
      expect([route.name, kept.filter((each) => each.includes(text)).length]).not.toEqual([route.name, 0]);
    }
  });

  it.each([
    ['a quoted Idempotency-Key', { 'idempotency-key': `"${randomUUID()}"` }],
    ['a charset said', { 'content-type': 'application/json; charset=UTF-8' }],
    ['a charset in quotes', { 'content-type': 'application/json;charset="utf-8"' }],
    ['a type in capitals', { 'content-type': 'Application/JSON' }],
    ['a query nobody reads', {}],
  ])('may be a request with %s', async (_what, headers) => {
    expect(await world.send(requestOf(filing(), { headers, search: '?ref=sms' }))).toMatchObject({ status: 201 });
  });

  const filing = (): Route => {
    const route = routes.find(({ name }) => name === 'POST /api/v1/complaints');
    if (!route) throw new Error('nothing can be filed');
    return route;
  };

  const file = (changes: Readonly<Record<string, unknown>>) =>
    world.send(
      requestOf(filing(), { payload: JSON.stringify({ ...VALID['POST /api/v1/complaints']?.body, ...changes }) }),
    );

  const read = (id: string) => world.ask<Read>(OPERATOR, 'GET', `/complaints/${id}`);

  async function textsOf(complaintId: string | undefined): Promise<readonly string[]> {
    const { rows } = await world.admin.query<{ id: string; body: string | null; body_cipher: Buffer | null }>(
      'SELECT id, body, body_cipher FROM vault.free_text WHERE complaint_id = $1',
      [complaintId],
    );
    const place = { table: 'free_text', column: 'body_cipher' } as const;
    // What belongs to a social case is sealed.
    const texts = rows.map(
      ({ id, body, body_cipher: sealed }) => body ?? cipher.open(sealed ?? Buffer.of(), { ...place, rowId: id }),
    );
    return [...texts, ...(await wordsOf(complaintId))];
  }

  /** What may be said to whoever answers a promised call. */
  async function wordsOf(complaintId: string | undefined): Promise<readonly string[]> {
    const { rows } = await world.admin.query<{ id: string; words_cipher: Buffer }>(
      'SELECT id, words_cipher FROM vault.call_back WHERE complaint_id = $1 AND words_cipher IS NOT NULL',
      [complaintId],
    );
    return rows.map(({ id, words_cipher: sealed }) =>
      cipher.open(sealed, { table: 'call_back', column: 'words_cipher', rowId: id }),
    );
  }
});

const textFieldsOf = ({ fields = [] }: Route): readonly string[] =>
  fields.filter(({ path, schema }) => path.length === 1 && isFreeText(schema)).map(({ path }) => path.join());
