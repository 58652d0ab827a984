import { randomBytes } from 'node:crypto';
import { loadApiConfig } from '#platform/config/process-config';
import { createLog } from '#platform/logging/logger';
import { Metrics } from '#platform/metrics/metrics';
import { ApiApp } from '../../apps/api/src/api-app';
import { ApiWorld } from '../api/support/api-world';

const PASSWORD = 'only-in-tests';

describe('the api', () => {
  let world: ApiWorld;
  const made: string[] = [];
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 120_000);
  afterAll(async () => {
    for (const role of made) await world.admin.query(`DROP ROLE ${role}`);
    await world?.end();
  });

  const urlOf = (role: string): string => {
    const url = new URL(world.story.world.database.adminUrl);
    [url.username, url.password] = [role, PASSWORD];
    return url.href;
  };

  /** A login of the server, gone after the test. */
  async function aRole(attributes: string): Promise<string> {
    const role = `spec_${randomBytes(6).toString('hex')}`;
    await world.admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${PASSWORD}' ${attributes}`);
    made.push(role);
    return role;
  }

  const start = (databaseUrl: string): Promise<ApiApp> =>
    ApiApp.create({
      config: loadApiConfig({ ...world.story.world.environmentFor('tuntas_api'), DATABASE_URL: databaseUrl }),
      log: createLog({ level: 'silent', service: 'api' }),
      metrics: new Metrics(),
    });

  it('starts with its own role', async () => {
    await (await start(world.story.world.database.urlOf('tuntas_api'))).stop();
  });

  it.each<[string, () => Promise<string> | string, RegExp]>([
    ['as the superuser of the server', () => world.story.world.database.adminUrl, /is a superuser/],
    ['as a superuser of another name', async () => urlOf(await aRole('SUPERUSER')), /is a superuser/],
    ['with BYPASSRLS', async () => urlOf(await aRole('BYPASSRLS')), /has BYPASSRLS/],
    [
      'as a member of the owner',
      async () => urlOf(await aRole('IN ROLE tuntas_owner')),
      /owns table|member of its owner/,
    ],
    [
      'as a member of the owner that inherits nothing',
      async () => urlOf(await aRole('NOINHERIT IN ROLE tuntas_owner')),
      /owns table|member of its owner/,
    ],
    [
      'as the owner itself',
      () => `${world.story.world.database.adminUrl}?options=-c%20role%3Dtuntas_owner`,
      /owns table|is a superuser/,
    ],
  ])('refuses to start %s, and says how to start it', async (_how, url, reason) => {
    const refusal = await start(await url()).then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(refusal).toMatch(reason);
    expect(refusal).toMatch(/DATABASE_URL/);
    expect(refusal).not.toContain(PASSWORD);
  });
});
