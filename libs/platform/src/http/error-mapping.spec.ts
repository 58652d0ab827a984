import { BadRequestException, HttpException, NotFoundException } from '@nestjs/common';
import { ValidationError } from 'class-validator';
import { CalendarHorizonError } from '#core/sla/clock';
import { toProblem } from './error-mapping';
import { ISSUE } from './issue.catalogue';
import { Problem, invalidInput } from './problem';
import { PROBLEM, type ProblemCode } from './problem.catalogue';
import { renderProblem } from './problem.rendering';

const errorWith = (fields: object, message = 'NIK 3204011208859999 of Siti'): Error =>
  Object.assign(new Error(message), fields);
const nested = (cause: unknown): Error => new Error('answer complaint 7', { cause });

describe('what is thrown', () => {
  it.each<[string, unknown, ProblemCode]>([
    ['a Problem', new Problem('notFound'), 'notFound'],
    ['a wrapped Problem', nested(new Problem('notAllowedNow')), 'notAllowedNow'],
    ['a NUL that reached PostgreSQL', errorWith({ code: '22021' }), 'badRequest'],
    ['a driver error within a query error', errorWith({ driverError: errorWith({ code: '22P05' }) }), 'badRequest'],
    ['the same, wrapped twice', nested(nested(errorWith({ code: '22P02' }))), 'badRequest'],
    ['a duplicate', errorWith({ code: '23505' }), 'conflict'],
    ['a refusal by row-level security', errorWith({ code: '42501' }), 'forbidden'],
    ['a deadlock', errorWith({ code: '40P01' }), 'unavailable'],
    ['too many connections', errorWith({ code: '53300' }), 'unavailable'],
    ['a database that shuts down', errorWith({ code: '57P01' }), 'unavailable'],
    ['a statement time-out', errorWith({ code: '57014' }), 'unavailable'],
    ['no connection', errorWith({ code: 'ECONNREFUSED' }), 'unavailable'],
    [
      'no connection, tried on two addresses',
      new AggregateError([errorWith({ code: 'ECONNREFUSED' })], ''),
      'unavailable',
    ],
    ['a pool that is exhausted', new Error('timeout exceeded when trying to connect'), 'unavailable'],
    ['a connection that broke', new Error('Connection terminated unexpectedly'), 'unavailable'],
    ['Redis that is gone', errorWith({ name: 'MaxRetriesPerRequestError' }), 'unavailable'],
    ['Temporal that is gone', nested(errorWith({ code: 14, details: '' })), 'unavailable'],
    ['a syntax error in SQL', errorWith({ code: '42601' }), 'internal'],
    ['a missing value', errorWith({ code: '23502' }), 'internal'],
    ['a bug', new TypeError('x is not a function'), 'internal'],
    ['text', 'oops', 'internal'],
    ['nothing', undefined, 'internal'],
    ['an empty list', [], 'internal'],
    [
      'something that refers to itself',
      (() => {
        const error = new Error('loop');
        error.cause = error;
        return error;
      })(),
      'internal',
    ],
    ['Nest 404', new NotFoundException('Cannot GET /api/v1/reporters/Siti'), 'notFound'],
    ['Nest 400', new BadRequestException(['Siti is wrong']), 'badRequest'],
    ['Nest 418', new HttpException('teapot', 418), 'badRequest'],
    ['Nest 502', new HttpException('bad gateway', 502), 'internal'],
    ['a body over the limit', errorWith({ code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }), 'bodyTooLarge'],
    ['an aborted upload', errorWith({ code: 'ECONNRESET', statusCode: 400 }), 'badRequest'],
    [
      'a validation result',
      [Object.assign(new ValidationError(), { property: 'a', constraints: { isString: '' }, value: 1 })],
      'invalidInput',
    ],
  ])('%s', (_what, error, code) => {
    const problem = toProblem(error);
    expect(problem.code).toBe(code);
    const text = JSON.stringify(renderProblem(problem, 'id', 'trace')) + JSON.stringify(problem.headers);
    expect(text).not.toMatch(/Siti|3204|node_modules|complaint 7/);
    if (problem.status === 503) expect(Number(problem.headers['Retry-After'])).toBeGreaterThan(0);
  });
});

describe('the catalogue', () => {
  const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();

  it.each(Object.entries(PROBLEM))(
    '%s speaks both languages and says what to do',
    (code, { status, title, detail }) => {
      expect(code).toMatch(/^[a-z][A-Za-z0-9]+$/);
      expect(status).toBeGreaterThanOrEqual(400);
      for (const text of [title.id, title.en, detail.id, detail.en]) expect(text.length).toBeGreaterThan(5);
      expect(detail.id).toMatch(/[.…]$/);
      expect(detail.en).toMatch(/[.…]$/);
      expect(placeholders(detail.id)).toBe(placeholders(detail.en));
      expect(detail.id).not.toBe(detail.en);
    },
  );

  it.each(Object.entries(ISSUE))('field: %s speaks both languages', (_code, text) => {
    expect(placeholders(text.id)).toBe(placeholders(text.en));
    expect(text.id).not.toBe(text.en);
  });
});

describe('rendering', () => {
  it('follows RFC 9457', () => {
    const problem = new Problem('notAllowedNow', { members: { allowed: ['answer'], status: 999 } });
    expect(renderProblem(problem, 'en', 'abc')).toEqual({
      type: 'urn:tuntas:problem:notAllowedNow',
      title: 'This action is not possible now',
      status: 409,
      detail: 'The present state does not permit this action. What is possible is listed in "allowed".',
      code: 'notAllowedNow',
      traceId: 'abc',
      allowed: ['answer'],
    });
  });

  it('says of a calendar that ends which one it is and until when it is known', () => {
    const [knownFrom, knownUntil] = ['2025-01-01', '2027-12-31'];
    const horizon = { ok: false, reason: 'beyondHorizon', calendar: 'bank@2026.2', knownFrom, knownUntil } as const;
    const problem = toProblem(nested(new CalendarHorizonError(horizon)));
    for (const locale of ['id', 'en'] as const)
      expect(renderProblem(problem, locale, 't')).toMatchObject({
        status: 409,
        code: 'calendarEnds',
        calendar: 'bank@2026.2',
        knownFrom,
        knownUntil,
        detail: expect.stringMatching(/bank@2026\.2.+2027-12-31/),
      });
  });

  it('names the field as people do', () => {
    const problem = invalidInput(
      { pointer: '/reporter/nik', code: 'nikLength', params: { expected: 16, actual: 15 } },
      { pointer: '/accounts/0/name', code: 'required' },
      { pointer: '/__proto__', code: 'required' },
      { in: 'query', pointer: '/stage', code: 'notInList', params: { allowed: ['1', '2'] } },
    );
    expect(renderProblem(problem, 'id', 't').errors?.map(({ message }) => message)).toEqual([
      'NIK harus 16 angka; sekarang 15.',
      'Nama wajib diisi.',
      'Isian ini wajib diisi.',
      'Isian ini harus salah satu dari: 1, 2.',
    ]);
    expect(renderProblem(problem, 'en', 't').errors?.[3]).toEqual({
      in: 'query',
      pointer: '/stage',
      code: 'notInList',
      message: 'This field must be one of: 1, 2.',
      params: { allowed: ['1', '2'] },
    });
  });

  it('masks numbers in names nobody knows, and cuts long lists', () => {
    const issues = Array.from({ length: 60 }, () => ({ pointer: '/3204011208859999', code: 'unknownField' as const }));
    const errors = renderProblem(invalidInput(...issues), 'id', 't').errors ?? [];
    expect(errors).toHaveLength(50);
    expect(JSON.stringify(errors)).not.toContain('3204');
  });
});
