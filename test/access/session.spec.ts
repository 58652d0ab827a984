import { GRANTED, PERMISSIONS } from '#core/access/policy';
import { OPERATOR } from '#testing/world/story-world';
import { ApiWorld } from '../api/support/api-world';
import type { Received } from '../api/support/api-world';

const OWN_PAGE = { 'x-tuntas-client': 'web' };
const JSON_BODY = { 'content-type': 'application/json' };

describe('a session kept by the browser', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 120_000);
  afterAll(() => world?.end());

  const logIn = (): Promise<Received> =>
    world.send({
      method: 'POST',
      url: '/api/v1/auth/dev-login',
      headers: JSON_BODY,
      payload: JSON.stringify({ persona: OPERATOR }),
    });

  /** As a browser sends it back: the pair without its attributes. */
  const cookieOf = ({ headers }: Received): string => String(headers['set-cookie']).split(';', 1)[0] ?? '';

  const ask = (method: string, path: string, headers: Record<string, string>, body?: object): Promise<Received> =>
    world.send({
      method,
      url: `/api/v1${path}`,
      headers: { ...headers, ...(body ? JSON_BODY : {}) },
      payload: body && JSON.stringify(body),
    });

  it('is a cookie that scripts cannot read, other sites cannot send, and nothing but the interface gets', async () => {
    const answer = await logIn();
    const [pair = '', ...attributes] = String(answer.headers['set-cookie']).split('; ');
    expect(pair).toBe(`tuntas_session=${String(answer.body.token)}`);
    expect(attributes.filter((attribute) => !attribute.startsWith('Expires='))).toEqual([
      'Path=/api',
      'HttpOnly',
      'SameSite=Strict',
    ]);
    const expires = attributes.find((attribute) => attribute.startsWith('Expires='))?.slice('Expires='.length) ?? '';
    expect(Math.abs(Date.parse(expires) - Date.parse(String(answer.body.expiresAt)))).toBeLessThan(1_000);
  });

  it('opens what the token opens', async () => {
    const cookie = cookieOf(await logIn());
    expect((await ask('GET', '/complaints', { cookie })).status).toBe(200);
    expect((await ask('GET', '/complaints', { cookie: `theme=dark; ${cookie}; other=1` })).status).toBe(200);
    expect((await ask('GET', '/complaints', { cookie: `${cookie}x` })).status).toBe(401);
    expect((await ask('GET', '/complaints', { cookie: 'tuntas_session=' })).status).toBe(401);
  });

  it('changes nothing for another site: without the header of our page every command is refused', async () => {
    const cookie = cookieOf(await logIn());
    const filing = { ...world.story.filing('3325012001') };
    const key = { 'idempotency-key': 'dari-situs-lain' };
    expect(await ask('POST', '/complaints', { cookie, ...key }, filing)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    const cross = { cookie, ...key, 'x-tuntas-client': 'elsewhere' };
    expect((await ask('POST', '/complaints', cross, filing)).status).toBe(403);
    expect((await ask('POST', '/complaints', { cookie, ...key, ...OWN_PAGE }, filing)).status).toBe(201);
    expect((await ask('POST', '/auth/logout', { cookie })).status).toBe(403);
    expect((await ask('GET', '/complaints', { cookie })).status).toBe(200);
  });

  it('a header wins over a cookie, also a wrong one', async () => {
    const cookie = cookieOf(await logIn());
    const wrong = { cookie, authorization: 'Bearer nobody-nobody-nobody-nobody', ...OWN_PAGE };
    expect((await ask('GET', '/complaints', wrong)).status).toBe(401);
    expect((await ask('GET', '/complaints', { cookie, authorization: 'Basic b3BlcmF0b3I6' })).status).toBe(401);
  });

  it('ends at once with the logout, and the cookie with it', async () => {
    const cookie = cookieOf(await logIn());
    expect((await ask('GET', '/complaints', { cookie })).status).toBe(200);
    const left = await ask('POST', '/auth/logout', { cookie, ...OWN_PAGE });
    expect(left).toMatchObject({ status: 200, body: { status: 'loggedOut' } });
    expect(String(left.headers['set-cookie'])).toMatch(/^tuntas_session=; Path=\/api; .*Expires=Thu, 01 Jan 1970/);
    expect((await ask('GET', '/complaints', { cookie })).status).toBe(401);
    expect((await ask('POST', '/auth/logout', { cookie, ...OWN_PAGE })).status).toBe(200);
  });

  describe('says who it is', () => {
    const session = async (login: string): Promise<Received> =>
      ask('GET', '/auth/session', { authorization: `Bearer ${await world.tokenOf(login)}` });

    it('with what the same table as the server’s permits', async () => {
      const { body } = await session('supervisor.3325');
      expect(body).toMatchObject({ login: 'supervisor.3325', roles: ['supervisor'], language: 'id', zone: 'WIB' });
      expect(body.permissions).toEqual(PERMISSIONS.filter((one) => GRANTED[one].includes('supervisor')));
    });

    it('with where, by name, and the zone of the place', async () => {
      const { body } = await session('pendamping.5311.001');
      expect(body.zone).toBe('WITA');
      const [position] = body.positions as { seat: string; areas: { code: string; name: string }[] }[];
      expect(position?.seat).toBe('pendamping');
      expect(position?.areas.every(({ code, name }) => code.startsWith('5311') && name !== '')).toBe(true);
      const operator = await session(OPERATOR);
      expect(operator.body.positions).toMatchObject([{ areas: [{ code: '', name: '' }] }]);
    });

    it('with business time, and whether it stands still', async () => {
      const { body } = await session(OPERATOR);
      const clock = body.clock as { now: string; realNow: string; rate: number };
      expect(clock.rate).toBe(0);
      expect(Date.parse(clock.now)).toBe(await world.story.world.clock.now());
      expect(Math.abs(Date.parse(clock.realNow) - Date.now())).toBeLessThan(5_000);
    });

    it('also to somebody without any position, and to nobody else', async () => {
      await world.addAccount('tanpa.jabatan.2');
      const { status, body } = await session('tanpa.jabatan.2');
      expect([status, body.roles, body.permissions, body.positions, body.zone]).toEqual([200, [], [], [], 'WIB']);
      expect((await ask('GET', '/auth/session', {})).status).toBe(401);
    });
  });

  describe('the persons one may be', () => {
    it('are named with role and position, and each can be logged in as', async () => {
      const { status, body } = await ask('GET', '/auth/personas', {});
      expect(status).toBe(200);
      const items = body.items as { login: string; name?: string; title: string; roles: string[] }[];
      expect(items.length).toBeGreaterThan(10);
      for (const { login, name, title, roles } of items)
        expect([login, Boolean(name), title !== '', roles.length > 0]).toEqual([login, true, true, true]);
    });

    it('are told to this machine only', async () => {
      const answer = await world.send({ method: 'GET', url: '/api/v1/auth/personas', from: '203.0.113.7' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    });
  });
});
