import { createHash } from 'node:crypto';
import { loadApiConfig } from '#platform/config/process-config';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { OPERATOR } from '#testing/world/story-world';
import { ApiApp } from '../../apps/api/src/api-app';
import { ApiWorld, portOf } from '../api/support/api-world';
import type { Received } from '../api/support/api-world';
import { shapeOf } from './support/views';

const LOGIN = '/api/v1/auth/dev-login';
/** Real time: how long a change of somebody's account may go unnoticed. */
const NOTICED_WITHIN_MS = 5_000;
const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

interface Session {
  readonly token: string;
  readonly expiresAt: string;
}

describe('login as a persona', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 120_000);
  afterAll(() => world?.end());

  const logIn = (
    persona: string,
    { from, headers = {} }: { from?: string; headers?: Record<string, string> } = {},
  ): Promise<Received<Session & Record<string, unknown>>> =>
    world.send({
      method: 'POST',
      url: LOGIN,
      from,
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify({ persona }),
    });

  const listWith = (token: string): Promise<Received> =>
    world.send({ method: 'GET', url: '/api/v1/complaints', headers: { authorization: `Bearer ${token}` } });

  it.each(['127.0.0.1', '127.0.0.53', '::1', '::ffff:127.0.0.1'])('is possible from this machine: %s', async (from) => {
    expect(await logIn(OPERATOR, { from })).toMatchObject({ status: 200, body: { roles: ['operator'] } });
  });

  it.each(['203.0.113.7', '10.0.0.8', '192.168.1.2', '::ffff:10.0.0.8', '2001:db8::1', '0.0.0.0', ''])(
    'is refused from elsewhere: %s',
    async (from) => {
      const refused = await logIn(OPERATOR, { from: from === '' ? '198.51.100.1' : from });
      expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    },
  );

  it.each([
    ['X-Forwarded-For', '127.0.0.1'],
    ['X-Forwarded-Host', 'localhost'],
    ['X-Forwarded-Proto', 'https'],
    ['Forwarded', 'for=127.0.0.1'],
    ['X-Real-IP', '127.0.0.1'],
    ['Via', '1.1 proxy'],
    ['X-Forwarded-For', ''],
  ])('is refused when it was forwarded, for it may come from anywhere: %s: %s', async (name, value) => {
    expect(await logIn(OPERATOR, { headers: { [name]: value } })).toMatchObject({ status: 403 });
    expect(await logIn(OPERATOR, { from: '203.0.113.7', headers: { [name]: value } })).toMatchObject({ status: 403 });
  });

  it.each(['pendamping.3325.003', 'tidak.ada', '', "' OR '1'='1"])(
    'is possible as a persona only, not as %s',
    async (login) => {
      const refused = await logIn(login);
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/persona' }] } });
    },
  );

  it('is for twelve hours, and leaves the token nowhere', async () => {
    const { body } = await logIn(OPERATOR);
    const hours = (Date.parse(body.expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
    const { rows } = await world.admin.query<{ hash: Buffer }>(
      'SELECT token_hash AS hash FROM session ORDER BY created_at DESC LIMIT 1',
    );
    expect(rows[0]?.hash.equals(createHash('sha256').update(body.token).digest())).toBe(true);
    const { rows: readable } = await world.admin.query('SELECT 1 FROM session s WHERE position($1 in s::text) > 0', [
      body.token,
    ]);
    expect(readable).toEqual([]);
  });

  it('ends within five seconds when the person is deactivated, and cannot be had again', async () => {
    const { body } = await logIn('korkab.3325');
    expect((await listWith(body.token)).status).toBe(200);
    await world.admin.query(`UPDATE user_account SET deactivated_at = clock_timestamp() WHERE login = 'korkab.3325'`);
    await pause(NOTICED_WITHIN_MS);
    expect(await listWith(body.token)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect((await logIn('korkab.3325')).status).toBe(400);
  });

  it('ends within five seconds when the session is taken away', async () => {
    const { body } = await logIn('korwil.33');
    expect((await listWith(body.token)).status).toBe(200);
    await world.admin.query('DELETE FROM session WHERE user_id = $1', [world.story.userIdOf('korwil.33')]);
    await pause(NOTICED_WITHIN_MS);
    expect((await listWith(body.token)).status).toBe(401);
  });

  it('ends when its time is over', async () => {
    const token = await world.newToken(OPERATOR, '2 seconds');
    expect((await listWith(token)).status).toBe(200);
    await pause(2_000 + NOTICED_WITHIN_MS);
    expect((await listWith(token)).status).toBe(401);
  }, 15_000);

  describe('where it is not wanted', () => {
    const environment = (changes: Record<string, string>): Record<string, string> => ({
      ...world.story.world.environmentFor('tuntas_api'),
      ...changes,
    });

    it.each([
      ['switched off', { DEV_LOGIN: '0' }],
      ['in production', { DEV_LOGIN: '0', NODE_ENV: 'production' }],
    ])('looks as if it did not exist: %s', async (_where, changes) => {
      const config = loadApiConfig(environment(changes));
      const app = await ApiApp.create({
        config,
        log: createLog({ level: 'silent', service: 'api' }),
        metrics: new Metrics(),
      });
      const port = await portOf(app);
      const post = (url: string) =>
        port.request('POST', url, { 'content-type': 'application/json' }, JSON.stringify({ persona: OPERATOR }));
      const [refused, missing] = [await post(LOGIN), await post('/api/v1/auth/nothing')];
      expect(refused.status).toBe(404);
      expect(shapeOf({ ...refused, text: '' })).toEqual(shapeOf({ ...missing, text: '' }));
      await app.stop();
    });

    it.each([
      ['in production', { NODE_ENV: 'production' }],
      ['on an address others reach', { API_HOST: '0.0.0.0' }],
      ['on an address of the network', { API_HOST: '10.0.0.8' }],
    ])('cannot even be configured: %s', (_where, changes) => {
      expect(() => loadApiConfig(environment({ DEV_LOGIN: '1', ...changes }))).toThrow(/DEV_LOGIN/);
    });
  });
});
