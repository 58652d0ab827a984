import { OPERATOR } from '#testing/world/story-world';
import { ApiWorld } from './support/api-world';
import type { Received } from './support/api-world';
import { bodySchemaOf, operationsOf, resolved } from './support/openapi';
import type { OpenApi } from './support/openapi';
import { responseChecker, successOf } from './support/response-schemas';
import { requestOf, routesOf } from './support/route';
import type { Route } from './support/route';
import { OUTSIDE_THE_CONTRACT, servedRoutes } from './support/served-routes';
import { targetsAt } from './support/targets';
import { SUPERVISOR } from './support/people';
import { VALID } from './support/valid-requests';

const PUBLIC = [
  'GET /api/v1/auth/personas',
  'GET /health/live',
  'GET /health/ready',
  ...['confirm-code', 'letter', 'open', 'page', 'reply', 'request-code', 'subject'].map(
    (action) => `POST /api/v1/answer-links/${action}`,
  ),
  'POST /api/v1/auth/dev-login',
  'POST /api/v1/auth/logout',
  ...['letter', 'open', 'packet', 'reply'].map((action) => `POST /api/v1/referral-links/${action}`),
];
const METHODS = ['HEAD', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

describe('conventions of the interface', () => {
  let world: ApiWorld;
  let document: OpenApi;
  let routes: readonly Route[];
  beforeAll(async () => {
    world = await ApiWorld.begin();
    document = (await world.send<OpenApi>({ method: 'GET', url: '/openapi.json' })).body;
    routes = await routesOf(world);
  }, 300_000);
  afterAll(() => world?.end());

  describe('versions', () => {
    const answer = { text: 'Dana masuk hari Rabu.', outcome: 'SELESAI_PENJELASAN' };

    it('go from ETag to If-Match, and a stale one is shown what is now', async () => {
      const [target] = await targetsAt(world.story, ['complaint.assigned']);
      const path = `/complaints/${target?.id}`;
      const read = await world.ask(OPERATOR, 'GET', path);
      expect(read.headers.etag).toBe(`"${read.body.version}"`);
      const act = (as: string, action: string, etag: unknown, body = {}): Promise<Received> =>
        world.ask(as, 'POST', `${path}/actions/${action}`, { body, headers: { 'if-match': String(etag) } });

      const answered = await act(SUPERVISOR, 'answer', read.headers.etag, answer);
      expect(answered).toMatchObject({ status: 200, headers: { etag: `"${answered.body.version}"` } });
      expect(await world.ask(SUPERVISOR, 'POST', `${path}/actions/close`)).toMatchObject({
        status: 428,
        body: { code: 'preconditionRequired' },
      });
      expect(await act(OPERATOR, 'close', read.headers.etag)).toMatchObject({
        status: 412,
        body: { code: 'preconditionFailed', current: { version: answered.body.version, status: 'answered' } },
      });
      expect(await act(OPERATOR, 'close', answered.headers.etag)).toMatchObject({
        status: 200,
        body: { status: 'closed' },
      });
    });

    it('come with what was filed', async () => {
      const filed = await world.ask(OPERATOR, 'POST', '/complaints', { body: VALID['POST /api/v1/complaints']?.body });
      // It names somebody accused: a second event of the same commit.
      expect(filed).toMatchObject({ status: 201, headers: { etag: '"2"' }, body: { version: 2 } });
    });
  });

  describe('methods', () => {
    it('that an address does not take are answered with those it takes', async () => {
      // A catch-all stands for addresses that do not exist: whatever comes there finds nothing.
      const paths = [...methodsByPath(servedRoutes(world.app))].filter(([path]) => !path.endsWith('*'));
      for (const [path, methods] of paths)
        for (const method of METHODS.filter((candidate) => !methods.includes(candidate))) {
          const refused = await world.send({ method, url: path.replace('{id}', 'x') });
          expect([method, path, refused.status, refused.headers.allow]).toEqual([
            method,
            path,
            405,
            methods.join(', '),
          ]);
          expect(refused.body).toMatchObject({ code: 'methodNotAllowed', status: 405 });
        }
    });

    it('HEAD is GET without a body', async () => {
      // What was filed before must not move between the two.
      await world.story.quiet();
      for (const route of routes.filter(({ method }) => method === 'GET')) {
        const sent = requestOf(route);
        const [whole, head] = [await world.send(sent), await world.send({ ...sent, method: 'HEAD' })];
        expect([route.name, head.status, head.text]).toEqual([route.name, 200, '']);
        for (const name of ['content-type', 'etag', 'link', 'cache-control'])
          expect([name, head.headers[name]]).toEqual([name, whole.headers[name]]);
      }
    });

    it.each([
      '/',
      '/api',
      '/api/v1',
      '/api/v2/complaints',
      '/api/v1/nothing',
      '/api/v1/complaints/',
      '/api/v1//complaints',
      '/API/v1/complaints',
      '/api/v1/complaints/01a2031d-50c8-747d-ad52-795dccb0e09d/actions',
      '/api/v1/complaints/01a2031d-50c8-747d-ad52-795dccb0e09d/actions/assign',
      '/api/v1/tasks/01a2031d-50c8-747d-ad52-795dccb0e09d',
      '/api/v1/auth',
      '/health',
      '/metrics',
      '/../etc/passwd',
      '/*',
    ])('%s is nowhere, whatever the method', async (url) => {
      for (const method of ['GET', 'POST', 'DELETE']) {
        const { status, headers, body } = await world.send({ method, url });
        expect([method, status, body.code, headers['content-type']]).toEqual([
          method,
          404,
          'notFound',
          'application/problem+json; charset=utf-8',
        ]);
      }
    });
  });

  describe('the OpenAPI document', () => {
    it('is version 3.1 and lists what is served, under names of their own', () => {
      const operations = operationsOf(document);
      expect(document.openapi).toMatch(/^3\.1\./);
      expect([...operations.keys(), ...OUTSIDE_THE_CONTRACT].sort()).toEqual(servedRoutes(world.app));
      const ids = [...operations.values()].map(({ operationId }) => operationId);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('declares for every operation one success with properties, and a problem', () => {
      for (const [name, operation] of operationsOf(document)) {
        const { schema } = successOf(operation);
        const { properties = {} } = schema ? resolved(document, schema) : { properties: { file: {} } };
        expect([name, Object.keys(properties).length]).not.toEqual([name, 0]);
        const problem = operation.responses.default?.content?.['application/problem+json']?.schema;
        expect([name, problem]).toEqual([name, { $ref: '#/components/schemas/Problem' }]);
      }
    });

    it('asks for a login everywhere but where none is needed, and the server agrees', async () => {
      const needsNone = routes.filter(({ operation }) =>
        operation.security?.every((way) => Object.keys(way).length === 0),
      );
      expect(needsNone.map(({ name }) => name).sort()).toEqual(PUBLIC);
      // What succeeds once does so in the last test, without a login too.
      for (const route of routes.filter(({ valid }) => !valid.isOnce)) {
        const { status } = await world.send(requestOf(route, { headers: { authorization: undefined } }));
        expect([route.name, status]).toEqual([route.name, PUBLIC.includes(route.name) ? 200 : 401]);
      }
    });

    it('asks every command for its key, and every command on something for its version', () => {
      const commands = routes.filter(({ name, method }) => method === 'POST' && !PUBLIC.includes(name));
      expect(commands.filter(({ takesKey }) => !takesKey)).toEqual([]);
      expect(commands.filter(({ path, takesVersion }) => takesVersion !== path.includes('{id}'))).toEqual([]);
      expect(commands.filter(({ operation }) => !bodySchemaOf(operation))).toEqual([]);
    });

    it('refers to nothing it does not declare, and declares nothing it does not need', () => {
      const text = JSON.stringify(document);
      const named = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
      expect([...new Set(named)].sort()).toEqual(Object.keys(document.components.schemas).sort());
    });
  });

  // Last: the requests change what they are about.
  it('every answer is as the document says, may not be kept, and is JSON', async () => {
    const check = responseChecker(document);
    for (const route of routes) {
      const { status: declared, schema, mediaTypes } = successOf(route.operation);
      const { status, headers, body, text } = await world.send(requestOf(route));
      expect([route.name, status, status === declared ? '' : text]).toEqual([route.name, declared, '']);
      if (schema) {
        expect([route.name, check(schema, body)]).toEqual([route.name, []]);
        expect(headers['content-type']).toBe('application/json; charset=utf-8');
      } else {
        expect(mediaTypes).toContain(String(headers['content-type']).split(';')[0]);
        expect(String(headers['content-disposition'])).toMatch(/^(attachment|inline); filename="[\w.-]+"$/);
      }
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect([route.name, headers['cache-control']]).toEqual([
        route.name,
        route.path.startsWith('/api/') ? 'no-store' : undefined,
      ]);
    }
    const refused = await world.ask(undefined, 'GET', '/complaints?limit=0');
    expect(check({ $ref: '#/components/schemas/Problem' }, refused.body)).toEqual([]);
  });
});

/** HEAD comes with GET. */
function methodsByPath(served: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byPath = new Map<string, string[]>();
  for (const route of served) {
    const [method = '', path = ''] = route.split(' ');
    byPath.set(path, [...(byPath.get(path) ?? []), method, ...(method === 'GET' ? ['HEAD'] : [])].sort());
  }
  return byPath;
}
