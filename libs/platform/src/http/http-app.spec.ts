import 'reflect-metadata';
import { type AddressInfo, connect } from 'node:net';
import fc from 'fast-check';
import { Body, Controller, Get, HttpCode, Injectable, Module, Param, Post, Query, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { createLog } from '../logging/logger';
import { NestLogger } from '../logging/nest-logger';
import { Metrics } from '../metrics/metrics';
import { etagOf } from './etag';
import { httpAdapter } from './fastify-setup';
import { IsNested } from './fields/nested.field';
import { IsNik, IsPhone } from './fields/person.fields';
import { OptionalField } from './fields/presence.field';
import { IsPlainDate } from './fields/time.fields';
import { IsSafeText } from './fields/safe-text.field';
import { PageRequest } from './page.request';
import { Problem } from './problem';
import { ProblemFilter } from './problem.filter';
import { findRequestContext, findTraceparent } from './request-context';
import { IdempotencyKey, IfMatch } from './request-header.decorators';
import { validationPipe } from './validation.pipe';

const CANARY = 'Siti Canary';
const NIK = '3204015208859999';

class ReporterRequest {
  @IsSafeText({ min: 1, max: 100 }) readonly name: string;
  @IsNik() readonly nik: string;
  @OptionalField() @IsPhone() readonly phone?: string;
  @OptionalField() @IsPlainDate() readonly heardOn?: string;
}
class FileRequest {
  @IsNested(() => ReporterRequest) readonly reporter: ReporterRequest;
}
class IdParam {
  @IsUUID() readonly id: string;
}
class CloseRequest {}

@Injectable()
class Failing {
  error: unknown = new Error(CANARY);
}

@Controller('api/v1/complaints')
class ComplaintController {
  constructor(private readonly failing: Failing) {}

  @Post() file(@Body() body: FileRequest, @IdempotencyKey() key: string) {
    return { name: body.reporter.name, key };
  }

  @Get() list(@Query() page: PageRequest) {
    return { limit: page.limit };
  }

  @Get('failing') fail() {
    throw this.failing.error;
  }

  @Get('context') context() {
    return { ...findRequestContext(), traceparent: findTraceparent() };
  }

  @Get('stream') stream(@Res() reply: FastifyReply) {
    reply.raw.write('half');
    throw new Error(`stream of '${CANARY}'`);
  }

  @Get(':id') read(@Param() { id }: IdParam, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('ETag', etagOf(7));
    return { id };
  }

  @Post(':id/actions/close') @HttpCode(200) close(
    @Param() _id: IdParam,
    @Body() body: CloseRequest,
    @IfMatch() version: number,
  ) {
    if (version !== 7)
      throw new Problem('preconditionFailed', { members: { current: { version: 7, status: 'closed' } } });
    return body;
  }
}

@Module({ controllers: [ComplaintController], providers: [Failing] })
class TestModule {}

const lines: string[] = [];
const metrics = new Metrics();
let app: NestFastifyApplication;

beforeAll(async () => {
  const log = createLog({ level: 'trace', service: 'api', destination: { write: (line) => void lines.push(line) } });
  app = await NestFactory.create<NestFastifyApplication>(TestModule, httpAdapter({ log, metrics }), {
    bodyParser: false,
    logger: new NestLogger(log),
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(log));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});

afterAll(() => app.close());
beforeEach(() => void lines.splice(0));

interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS';
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly payload?: string | Buffer;
}

const json = { 'content-type': 'application/json' };
const key = { 'idempotency-key': '8e03978e-40d5-43dd-bc93-6894a57f9324' };
const id = '0198c0de-0000-7000-8000-000000000001';
const good = JSON.stringify({ reporter: { name: CANARY, nik: NIK } });

async function send({ method = 'GET', url = '/api/v1/complaints', headers = {}, payload }: Sent) {
  const response = await app.inject({ method, url, headers, payload });
  return {
    status: response.statusCode,
    headers: response.headers,
    body: response.payload ? JSON.parse(response.payload) : undefined,
  };
}

const file = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  send({ method: 'POST', payload, headers: { ...json, ...key, ...headers } });

describe('a request that is in order', () => {
  it('is answered with headers that let nobody keep, sniff or frame it', async () => {
    const { status, headers, body } = await file(good);
    expect([status, body]).toEqual([201, { name: CANARY, key: key['idempotency-key'] }]);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each<[string, Sent]>([
    ['without a body', { headers: { 'if-match': '"7"' } }],
    ['with an empty body', { headers: { 'if-match': '"7"', ...json }, payload: '' }],
    [
      'with an empty object',
      { headers: { 'if-match': '"7"', 'content-type': 'application/json; charset=UTF-8' }, payload: '{}' },
    ],
  ])('may be a command %s', async (_what, sent) => {
    expect(await send({ ...sent, method: 'POST', url: `/api/v1/complaints/${id}/actions/close` })).toMatchObject({
      status: 200,
      body: {},
    });
  });

  it('carries its trace through', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const { headers, body } = await send({
      url: '/api/v1/complaints/context',
      headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-request-id': 'call-7', 'accept-language': 'en' },
    });
    expect(body).toMatchObject({ traceId, requestId: 'call-7', locale: 'en' });
    expect(body.traceparent).toMatch(new RegExp(`^00-${traceId}-(?!b7ad6b7169203331)[0-9a-f]{16}-01$`));
    expect(headers).toMatchObject({ traceresponse: body.traceparent, 'x-request-id': 'call-7' });
  });

  it.each([
    'nonsense',
    '00-00000000000000000000000000000000-b7ad6b7169203331-01',
    'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  ])('gets a trace of its own in place of %s', async (traceparent) => {
    const { body } = await send({
      url: '/api/v1/complaints/context',
      headers: { traceparent, 'x-request-id': 'a b\u00e9' },
    });
    expect(body.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(traceparent).not.toContain(body.traceId);
    expect(body.requestId).toBe(body.traceId);
  });
});

const uuidAction = `/api/v1/complaints/${id}/actions/close`;
const refused: [string, Sent, number, string, string?][] = [
  ['broken JSON', { method: 'POST', headers: { ...json, ...key }, payload: '{"a":' }, 400, 'malformedJson'],
  [
    'a name twice',
    { method: 'POST', headers: { ...json, ...key }, payload: '{"a":1,"a":2}' },
    400,
    'duplicateKey',
    '/a',
  ],
  ['a NUL', { method: 'POST', headers: { ...json, ...key }, payload: '{"a":"\\u0000"}' }, 400, 'unsafeText', '/a'],
  [
    'half a character',
    { method: 'POST', headers: { ...json, ...key }, payload: '{"a":"\\ud800"}' },
    400,
    'unsafeText',
    '/a',
  ],
  [
    'deep nesting',
    { method: 'POST', headers: { ...json, ...key }, payload: '['.repeat(99_999) },
    400,
    'tooDeep',
    '/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0',
  ],
  [
    'bytes that are no UTF-8',
    { method: 'POST', headers: { ...json, ...key }, payload: Buffer.from([0x7b, 0xff]) },
    400,
    'invalidUtf8',
  ],
  [
    '3 MiB',
    { method: 'POST', headers: { ...json, ...key }, payload: `{"a":"${'x'.repeat(3 << 20)}"}` },
    413,
    'bodyTooLarge',
  ],
  [
    '1 MB of narrative',
    {
      method: 'POST',
      headers: { ...json, ...key },
      payload: JSON.stringify({ reporter: { name: 'x'.repeat(1 << 20), nik: NIK } }),
    },
    400,
    'invalidInput',
    '/reporter/name',
  ],
  ['a list as body', { method: 'POST', headers: { ...json, ...key }, payload: '[]' }, 400, 'notAnObject'],
  [
    'a missing field',
    { method: 'POST', headers: { ...json, ...key }, payload: '{}' },
    400,
    'invalidInput',
    '/reporter',
  ],
  [
    'an unknown field',
    { method: 'POST', headers: { ...json, ...key }, payload: `{"pin":"1",${good.slice(1)}` },
    400,
    'invalidInput',
    '/pin',
  ],
  [
    'a form',
    { method: 'POST', headers: { ...key, 'content-type': 'application/x-www-form-urlencoded' }, payload: 'a=1' },
    415,
    'unsupportedMediaType',
  ],
  [
    'plain text',
    { method: 'POST', headers: { ...key, 'content-type': 'text/plain' }, payload: '{}' },
    415,
    'unsupportedMediaType',
  ],
  [
    'no content type',
    { method: 'POST', headers: { ...key, 'content-length': '2' }, payload: '{}' },
    415,
    'unsupportedMediaType',
  ],
  [
    'an impossible content type',
    { method: 'POST', headers: { ...key, 'content-type': ';;' }, payload: '{}' },
    415,
    'unsupportedMediaType',
  ],
  [
    'UTF-16',
    { method: 'POST', headers: { ...key, 'content-type': 'application/json; charset=utf-16' }, payload: '{}' },
    415,
    'unsupportedMediaType',
  ],
  [
    'a compressed body',
    { method: 'POST', headers: { ...json, ...key, 'content-encoding': 'gzip' }, payload: '{}' },
    415,
    'unsupportedMediaType',
  ],
  ['no Idempotency-Key', { method: 'POST', headers: json, payload: good }, 400, 'missingIdempotencyKey'],
  [
    'a bad Idempotency-Key',
    { method: 'POST', headers: { ...json, 'idempotency-key': 'x' }, payload: good },
    400,
    'idempotencyKeyInvalid',
  ],
  ['no If-Match', { method: 'POST', url: uuidAction }, 428, 'preconditionRequired'],
  [
    'a weak If-Match',
    { method: 'POST', url: uuidAction, headers: { 'if-match': 'W/"7"' } },
    400,
    'preconditionInvalid',
  ],
  ['a stale If-Match', { method: 'POST', url: uuidAction, headers: { 'if-match': '"6"' } }, 412, 'preconditionFailed'],
  [
    'a field for a command without',
    { method: 'POST', url: uuidAction, headers: { ...json, 'if-match': '"7"' }, payload: '{"x":1}' },
    400,
    'invalidInput',
    '/x',
  ],
  ['no UUID in the path', { url: '/api/v1/complaints/7' }, 400, 'invalidInput', '/id'],
  ['a NUL in the path', { url: '/api/v1/complaints/7%00' }, 400, 'unsafeText', '/id'],
  ['broken encoding in the path', { url: '/api/v1/complaints/%zz' }, 400, 'malformedUrl'],
  ['no UTF-8 in the path', { url: '/api/v1/complaints/%ff' }, 400, 'malformedUrl'],
  ['an endless path', { url: `/api/v1/complaints/${'x'.repeat(5000)}` }, 404, 'notFound'],
  ['a NUL in the query', { url: '/api/v1/complaints?cursor=a%00b' }, 400, 'unsafeText', '/cursor'],
  ['broken encoding in the query', { url: '/api/v1/complaints?cursor=%zz' }, 400, 'malformedUrl'],
  ['no UTF-8 in the query', { url: '/api/v1/complaints?cursor=%c3%28' }, 400, 'malformedUrl'],
  ['__proto__ in the query', { url: '/api/v1/complaints?__proto__=1' }, 400, 'unsafeKey', '/__proto__'],
  ['an unknown filter', { url: '/api/v1/complaints?offset=1' }, 400, 'invalidInput', '/offset'],
  ['a limit twice', { url: '/api/v1/complaints?limit=1&limit=2' }, 400, 'invalidInput', '/limit'],
  ['an unknown address', { url: '/api/v1/nothing' }, 404, 'notFound'],
  ['an unknown address outside', { url: '/nothing' }, 404, 'notFound'],
  ['a slash too many', { url: '/api/v1/complaints/' }, 404, 'notFound'],
  ['a wrong method', { method: 'DELETE', url: `/api/v1/complaints/${id}?x=1` }, 405, 'methodNotAllowed'],
];

describe('a request that is not in order', () => {
  describe.each(['id', 'en'])('in %s', (language) => {
    it.each(refused.map(([what, sent, status, code, pointer]) => [what, sent, status, code, pointer] as const))(
      '%s',
      async (_what, sent, status, code, pointer) => {
        const answer = await send({ ...sent, headers: { ...sent.headers, 'accept-language': language } });
        expect(answer).toMatchObject({ status, body: { status, code, type: `urn:tuntas:problem:${code}` } });
        expect(answer.headers).toMatchObject({
          'content-type': 'application/problem+json; charset=utf-8',
          'content-language': language,
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
          'x-request-id': answer.body.traceId,
        });
        expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
        expect(answer.body.traceId).toMatch(/^[0-9a-f]{32}$/);
        expect(JSON.stringify(answer.body)).not.toMatch(/\{\w+\}|undefined|xxxx/);
      },
    );
  });

  it('is never our fault, whatever the bytes and the address', async () => {
    const bytes = fc.oneof(
      fc.json().map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 64 }).map((array) => Buffer.from(array)),
      fc.jsonValue().map((value) => Buffer.from(JSON.stringify({ reporter: value }))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.webPath(), fc.webQueryParameters(), async (payload, path, query) => {
        const posted = await file(payload);
        const read = await send({ url: `/api/v1/complaints${path || '/'}?${query}`.replace('/stream', '/') });
        return [posted, read].every(({ status }) => status < 500 && status !== 201);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX-A: a\0b\r\n\r\n', 400],
    ['an unknown method', 'BREW / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('gets a problem even for %s', async (_what, text, status) => {
    await app.listen(0, '127.0.0.1').catch(() => undefined);
    const { port } = app.getHttpServer().address() as AddressInfo;
    const answer = await new Promise<string>((resolve) => {
      let got = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (data) => void (got += String(data))).on('close', () => resolve(got));
    });
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, title: expect.any(String) });
  });

  it('names where a parameter was sent, and what is allowed', async () => {
    const { body } = await send({ url: '/api/v1/complaints?limit=500', headers: { 'accept-language': 'id' } });
    expect(body.errors).toEqual([
      {
        in: 'query',
        pointer: '/limit',
        code: 'tooLarge',
        message: 'Jumlah per halaman paling besar 100.',
        params: { max: 100 },
      },
    ]);
    const wrong = await send({ method: 'PUT' });
    expect(wrong.headers.allow).toBe('GET, HEAD, POST');
    expect(wrong.body.detail).toContain('GET, HEAD, POST');
  });

  it('says the state it found', async () => {
    const { body } = await send({ method: 'POST', url: uuidAction, headers: { 'if-match': '"6"' } });
    expect(body.current).toEqual({ version: 7, status: 'closed' });
  });

  it('answers the same for what is hidden and what is missing', async () => {
    app.get(Failing).error = new Problem('notFound');
    const hidden = await send({ url: '/api/v1/complaints/failing' });
    const missing = await send({ url: '/api/v1/nothing' });
    expect({ ...hidden.body, traceId: '' }).toEqual({ ...missing.body, traceId: '' });
  });
});

describe('what goes wrong inside', () => {
  const failing = (error: unknown) => {
    app.get(Failing).error = error;
    return send({ url: `/api/v1/complaints/failing?` });
  };

  it('is 500 without a word of it, and logged with the trace', async () => {
    const { status, body } = await failing(new TypeError(`no "${CANARY}" with ${NIK} at 0812-3456-7890`));
    expect([status, body.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(body)).not.toMatch(/Siti|3204015208859999|0812-3456|TypeError/);
    const line = lines.map((text) => JSON.parse(text)).find(({ level }) => level === 'error');
    expect(line).toMatchObject({ traceId: body.traceId, code: 'internal', err: { type: 'TypeError' } });
    expect(line.err.at[0]).toMatch(/^at /);
  });

  it('is 503 with a time to come back when the database is away', async () => {
    const { status, headers, body } = await failing(Object.assign(new Error(), { code: 'ECONNREFUSED' }));
    expect([status, body.code, headers['retry-after']]).toEqual([503, 'unavailable', '5']);
  });

  it('is 400 when the database finds what validation overlooked, and a warning', async () => {
    const error = Object.assign(new Error(`invalid input syntax for type uuid: "${CANARY}"`), {
      code: '22P02',
      table: 'complaint',
    });
    expect((await failing(error)).body).toMatchObject({ status: 400, code: 'badRequest' });
    expect(lines.join()).toContain('"level":"warn"');
  });

  it('asks to sign in', async () => {
    const { status, headers } = await failing(new Problem('unauthenticated'));
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer']);
  });

  it('cuts a stream that has begun', async () => {
    await expect(app.inject({ url: '/api/v1/complaints/stream' })).rejects.toThrow();
  });

  afterEach(() => expect(lines.join()).not.toMatch(/Siti|3204015208859999|0812-3456/));
});

it('the OpenAPI document knows the rules of the fields', () => {
  const { components } = SwaggerModule.createDocument(app, new DocumentBuilder().setOpenAPIVersion('3.1.0').build());
  expect(components?.schemas).toMatchObject({
    FileRequest: { required: ['reporter'], properties: { reporter: { $ref: '#/components/schemas/ReporterRequest' } } },
    ReporterRequest: {
      required: ['name', 'nik'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 100 },
        nik: { type: 'string', pattern: '^\\d{16}$' },
        phone: { type: 'string' },
        heardOn: { type: 'string', format: 'date' },
      },
    },
  });
});

describe('log and metrics', () => {
  it('know the route and the outcome, not the address, the body or the person', async () => {
    await send({ url: `/api/v1/complaints/${id}?cursor=${encodeURIComponent(CANARY)}` });
    await file(good);
    await send({ method: 'POST', headers: { ...json, ...key }, payload: `{"${CANARY}":"${NIK}"}` });
    await send({ url: `/api/v1/${encodeURIComponent(CANARY)}?nik=${NIK}` });
    const answered = lines.map((text) => JSON.parse(text)).filter(({ msg }) => msg === 'answered');
    expect(answered.map(({ method, route, status, code }) => [method, route, status, code])).toEqual([
      ['GET', '/api/v1/complaints/:id', 200, undefined],
      ['POST', '/api/v1/complaints', 201, undefined],
      ['POST', '/api/v1/complaints', 400, 'invalidInput'],
      ['GET', 'unmatched', 404, 'notFound'],
    ]);
    expect(lines.join()).not.toMatch(/Siti|3204015208859999|%20|cursor/);
    const page = await metrics.registry.metrics();
    expect(page).toContain(
      'tuntas_http_request_duration_seconds_count{method="POST",route="/api/v1/complaints",status="201"}',
    );
    expect(page).not.toMatch(/Siti|3204015208859999|0198c0de-0000/);
  });
});
