import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ApiWorld } from './support/api-world';
import type { Received } from './support/api-world';
import type { BadCase, Surroundings } from './support/bad/bad-case';
import { KINDS } from './support/bad/kinds';
import { operationsOf } from './support/openapi';
import type { OpenApi } from './support/openapi';
import { codesIn, faultsOf } from './support/problem-judge';
import { requestOf, routesOf } from './support/route';
import type { Route } from './support/route';
import { OUTSIDE_THE_CONTRACT, servedRoutes } from './support/served-routes';
import { storedIn } from './support/stored';
import { VALID } from './support/valid-requests';

const LOCALES = ['id', 'en'] as const;
/** So many are asked in one language each, by turns, before one is asked in both: thousands take minutes. */
const BOTH_EVERY = 5;

interface Tried {
  readonly route: Route;
  readonly bad: BadCase;
}

describe('bad input', () => {
  let world: ApiWorld;
  let document: OpenApi;
  let routes: readonly Route[];
  let surroundings: Surroundings;
  let codes: ReadonlySet<string>;
  /** Of what the api may write, and of everything. */
  let stored: () => Promise<string>;
  let storedAnywhere: () => Promise<string>;
  let atFirst: string;

  beforeAll(async () => {
    world = await ApiWorld.begin();
    document = (await world.send<OpenApi>({ method: 'GET', url: '/openapi.json' })).body;
    codes = codesIn(document);
    routes = await routesOf(world);
    surroundings = await surroundingsOf(world);
    await world.story.world.stop('worker', 'notifier');
    stored = await storedIn(world.admin, 'tuntas_api');
    storedAnywhere = await storedIn(world.admin);
    atFirst = await storedAnywhere();
  }, 300_000);
  afterAll(() => world?.end());

  it('is tried on every route there is', () => {
    const documented = [...operationsOf(document).keys()];
    expect(servedRoutes(world.app)).toEqual([...documented, ...OUTSIDE_THE_CONTRACT].sort());
    expect(Object.keys(VALID).sort()).toEqual(documented.sort());
  });

  it.each(Object.keys(KINDS))(
    'is refused: %s',
    async (kind) => {
      const cases = routes.flatMap((route) =>
        (KINDS[kind]?.(route, surroundings) ?? []).map((bad) => ({ route, bad })),
      );
      expect(cases.length).toBeGreaterThan(0);
      const faults: string[] = [];
      const before = await stored();
      for (const [index, { route, bad }] of cases.entries()) {
        const locales = index % BOTH_EVERY === 0 ? LOCALES : [LOCALES[index % LOCALES.length] ?? 'id'];
        for (const found of await tried(bad, locales)) faults.push(`${route.name}, ${bad.what}: ${found}`);
      }
      if ((await stored()) !== before) faults.push('something was stored', ...(await storedBy(cases)));
      expect(faults).toEqual([]);
    },
    120_000,
  );

  it('is refused where it is no HTTP: a NUL on every route, in its address and in a header', async () => {
    await world.app.http.listen(0, '127.0.0.1');
    const { port } = world.app.http.getHttpServer().address() as AddressInfo;
    for (const { method, path } of routes)
      for (const head of [
        `${method} ${path}\0 HTTP/1.1\r\nHost: x`,
        `${method} ${path} HTTP/1.1\r\nHost: x\r\nX-A: a\0b`,
      ])
        expect(await spoken(port, `${head}\r\n\r\n`)).toMatch(
          /^HTTP\/1\.1 400 .*application\/problem\+json.*"code":"badRequest"/s,
        );
  });

  it('left nothing behind anywhere', async () => {
    expect(await storedAnywhere()).toBe(atFirst);
  });

  it('is what it is for its badness alone: the same requests without it succeed', async () => {
    const refused: string[] = [];
    for (const route of routes) {
      const { status, text } = await world.send(requestOf(route));
      if (![200, 201, 202].includes(status)) refused.push(`${route.name}: ${status} ${text}`);
    }
    expect(refused).toEqual([]);
    expect(await storedAnywhere()).not.toBe(atFirst);
  });

  /** To look after each of thousands costs minutes: they are tried again one by one only when something was stored. */
  async function storedBy(cases: readonly Tried[]): Promise<readonly string[]> {
    const guilty: string[] = [];
    for (const { route, bad } of cases) {
      const before = await stored();
      await tried(bad, LOCALES);
      if ((await stored()) !== before) guilty.push(`${route.name}, ${bad.what}: something was stored`);
    }
    return guilty;
  }

  async function tried(bad: BadCase, locales: readonly (typeof LOCALES)[number][]): Promise<readonly string[]> {
    const received: Received[] = [];
    const faults: string[] = [];
    for (const locale of locales) {
      const headers = { ...bad.sent.headers, ...(locale === 'id' ? {} : { 'accept-language': locale }) };
      const answer = await world.send({ ...bad.sent, headers });
      received.push(answer);
      faults.push(...faultsOf(bad, answer, locale, codes).map((fault) => `${fault} (${locale})`));
    }
    const [one, other] = received.map(({ body }) => body.detail);
    return received.length > 1 && one === other ? [...faults, 'says the same in both languages'] : faults;
  }
});

async function surroundingsOf(world: ApiWorld): Promise<Surroundings> {
  const deactivated = 'keluar.1';
  const seatless = 'tanpa.jabatan.1';
  for (const login of [deactivated, seatless]) await world.addAccount(login);
  await world.admin.query('UPDATE user_account SET deactivated_at = clock_timestamp() WHERE login = $1', [deactivated]);
  return {
    strangeTokens: {
      'a token nobody was given': 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'a token that has expired': await world.newToken('operator.pusat.1', '-1 second'),
      'the token of somebody who left': await world.newToken(deactivated, '1 day'),
    },
    powerlessTokens: {
      'an administrator': await world.tokenOf('admin.1'),
      'somebody without a seat': await world.tokenOf(seatless),
    },
    colleagueToken: await world.tokenOf('korkab.3325'),
  };
}

/** What a server answers to bytes, until it hangs up. */
const spoken = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let got = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
    socket
      .on('data', (data) => void (got += String(data)))
      .on('close', () => resolve(got))
      .on('error', reject);
  });
