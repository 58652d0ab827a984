import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadApiConfig } from '#platform/config/process-config';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { ApiApp } from '../../apps/api/src/api-app';
import { ApiWorld } from './support/api-world';

const PAGE = '<!doctype html><html><head><meta name="style-nonce" content="" /></head><body></body></html>';
const SCRIPT = `console.log(${JSON.stringify('x'.repeat(2_000))})`;
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** The files themselves are built elsewhere: here is what the server does with whatever was built. */
describe('the web app, as it is served', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tuntas-web-'));
  let world: ApiWorld;
  let app: ApiApp;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
    writeFileSync(join(folder, 'assets', 'index-abc123.js'), SCRIPT);
    writeFileSync(join(folder, 'assets', 'index-abc123.js.gz'), gzipSync(SCRIPT));
    world = await ApiWorld.begin();
    app = await appServing(folder);
  }, 120_000);
  afterAll(async () => {
    await app?.stop();
    await world?.end();
    rmSync(folder, { recursive: true });
  });

  const appServing = async (webFolder: string): Promise<ApiApp> => {
    const config = loadApiConfig(world.story.world.environmentFor('tuntas_api'));
    const log = createLog({ level: 'silent', service: 'api' });
    const made = await ApiApp.create({ config, log, metrics: new Metrics(), webFolder });
    await made.http.getHttpAdapter().getInstance().ready();
    return made;
  };

  const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.http.inject({ method: method as 'GET', url, headers });

  it.each(['/', '/hari-ini', '/pengaduan/01a2031d-50c8-747d-ad52-795dccb0e09d?tab=pihak', '/tidak/ada'])(
    'the page stands at %s, so that an address can be sent to a colleague',
    async (url) => {
      const { statusCode, headers, body } = await get(url, BROWSER);
      expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(headers['cache-control']).toBe('no-cache, private');
      expect(body).toContain('<body>');
    },
  );

  it('runs nothing but its own scripts, and adds only styles with the nonce of this very answer', async () => {
    const [one, other] = [await get('/', BROWSER), await get('/', BROWSER)];
    const nonceOf = (answer: typeof one) =>
      /style-src 'self' 'nonce-([\w+/=]{20,})'/.exec(String(answer.headers['content-security-policy']))?.[1] ?? '';
    expect(one.body).toContain(`<meta name="style-nonce" content="${nonceOf(one)}" />`);
    expect(nonceOf(other)).not.toBe(nonceOf(one));
    const policy = String(one.headers['content-security-policy']);
    for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy.split('; ')).toContain(rule);
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(one.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('files whose name says what is in them are kept for a year, others for an hour', async () => {
    const script = await get('/assets/index-abc123.js');
    expect([script.statusCode, script.body]).toEqual([200, SCRIPT]);
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(String((await get('/favicon.svg')).headers['cache-control'])).toBe('public, max-age=3600');
  });

  it('come compressed to whoever takes them so', async () => {
    const { headers, rawPayload } = await get('/assets/index-abc123.js', { 'accept-encoding': 'gzip, deflate' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(String(headers['content-type'])).toMatch(/^(text|application)\/javascript/);
    expect(rawPayload.length).toBeLessThan(SCRIPT.length / 4);
  });

  it.each([
    '/assets/gone-000000.js',
    '/assets/index-abc123.js.gz',
    '/assets/..%2Findex.html',
    '/assets',
    '/index.html.bak',
    '/api/v1/nothing',
    '/API/v1/complaints',
    '/api',
    '/health',
    '/health/nothing',
  ])('%s is nowhere, also for a browser', async (url) => {
    const { statusCode, headers, json } = await get(url, BROWSER);
    expect([statusCode, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(json()).toMatchObject({ code: 'notFound' });
  });

  it('a program that asks for something unknown is told so, and not given a page', async () => {
    for (const headers of [undefined, { accept: '*/*' }, { accept: 'application/json' }])
      expect((await get('/hari-ini', headers)).statusCode).toBe(404);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get('/hari-ini', BROWSER, method)).statusCode).toBe(404);
  });

  it('a wrong method of the interface is still told which are right', async () => {
    const { statusCode, headers } = await get('/api/v1/auth/dev-login', BROWSER);
    expect([statusCode, headers.allow]).toEqual([405, 'POST']);
  });

  it('leaves probes and contract as they were', async () => {
    expect((await get('/health/live', BROWSER)).json()).toEqual({ status: 'live' });
    expect((await get('/openapi.json', BROWSER)).json()).toMatchObject({ info: { title: 'Tuntas' } });
  });

  it('is left out where it was not built', async () => {
    const without = await appServing(join(folder, 'assets'));
    expect((await without.http.inject({ method: 'GET', url: '/', headers: BROWSER })).statusCode).toBe(404);
    await without.stop();
  });
});
