import { createLog } from './logger';
import { NestLogger } from './nest-logger';
import { scrub, scrubMessage } from './scrub';

const CANARY = 'Siti Canary';

function aLog() {
  const lines: string[] = [];
  const log = createLog({ level: 'trace', service: 'api', destination: { write: (line) => void lines.push(line) } });
  return { log, text: () => lines.join(''), last: () => JSON.parse(lines.at(-1) ?? '{}') };
}

describe('scrub', () => {
  it.each([
    ['NIK 3204015208859999 salah', 'NIK ••• salah'],
    ['nik=3204015208859999', 'nik=•••'],
    ['nik3204015208859999x', 'nik•••x'],
    ['KK 3204-0152-0885-9999', 'KK •••'],
    ['kartu 6013 0112 3456 7890', 'kartu •••'],
    ['HP 0812-3456-7890', 'HP •••'],
    ['+62 812 3456 7890', '•••'],
    ['6281234567890', '•••'],
    ['complaint 0198c0de-0000-7000-8000-000000000001', 'complaint 0198c0de-0000-7000-8000-000000000001'],
    ['task 01980000-0000-7000-8000-000000000001', 'task 01980000-0000-7000-8000-000000000001'],
    ['PKH-3204-202603-00001-A', 'PKH-3204-202603-00001-A'],
    ['due 1773388800000', 'due 1773388800000'],
    ['at 2026-03-13T15:00:00.000+07:00', 'at 2026-03-13T15:00:00.000+07:00'],
    [
      'complaint/0198c0de-0000-7000-8000-000000000001/v7/climbed',
      'complaint/0198c0de-0000-7000-8000-000000000001/v7/climbed',
    ],
    ['port 5432, 500 ms', 'port 5432, 500 ms'],
  ])('%s', (before, after) => {
    expect(scrub(before)).toBe(after);
  });

  it('takes what is quoted out of a message', () => {
    expect(scrubMessage(`Unexpected token 'S', "${CANARY}"... is not valid JSON`)).toBe(
      `Unexpected token '•••', "•••"... is not valid JSON`,
    );
    expect(scrubMessage(`value too long: "${CANARY}`)).toBe('value too long: "•••"');
  });
});

describe('log', () => {
  it('writes JSON lines with ids, codes and instants', () => {
    const { log, last } = aLog();
    log.info({ complaintId: 'c-1', version: 7, codes: ['a', 'b'], ms: 1.5 }, 'climbed');
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      service: 'api',
      msg: 'climbed',
      complaintId: 'c-1',
      version: 7,
      codes: ['a', 'b'],
      ms: 1.5,
    });
  });

  it.each<[string, (log: ReturnType<typeof aLog>['log']) => void]>([
    ['a body', (log) => log.info({ body: { name: CANARY } }, 'x')],
    ['a name under a permitted field', (log) => log.info({ state: { name: CANARY } }, 'x')],
    ['a list of objects', (log) => log.info({ codes: [{ name: CANARY }] }, 'x')],
    ['a printf argument', (log) => log.info('filed by %s', CANARY)],
    ['an object as printf argument', (log) => log.info({ code: 'x' }, 'filed by %o', { name: CANARY })],
    ['a quoted value', (log) => log.error(new Error(`no such person "${CANARY}"`))],
    [
      'a quoted value in a stack',
      (log) => log.error({ err: new SyntaxError(`at "${CANARY}"\n    in "${CANARY}"`) }, 'x'),
    ],
    [
      'an error of the database',
      (log) =>
        log.error(
          {
            err: Object.assign(new Error(`Failing row contains (${CANARY})`), {
              code: '23514',
              detail: CANARY,
              where: CANARY,
            }),
          },
          'x',
        ),
    ],
    [
      'a query and its parameters',
      (log) =>
        log.error(
          { err: Object.assign(new Error(CANARY), { query: `select '${CANARY}'`, parameters: [CANARY] }) },
          'x',
        ),
    ],
    [
      'a cause',
      (log) =>
        log.error({ err: new Error('file', { cause: Object.assign(new Error(CANARY), { code: '22021' }) }) }, 'x'),
    ],
    ['an error that is none', (log) => log.error({ err: CANARY }, 'x')],
    [
      'a field of an error',
      (log) => log.error({ err: Object.assign(new Error('x'), { value: CANARY, target: { name: CANARY } }) }, 'x'),
    ],
  ])('keeps %s to itself', (_what, write) => {
    const { log, text } = aLog();
    write(log);
    expect(text()).toContain('"msg"');
    expect(text()).not.toContain('Siti');
  });

  it('says what failed, where and why', () => {
    const { log, last } = aLog();
    const cause = Object.assign(new Error('secret row'), {
      name: 'QueryFailedError',
      code: '23514',
      table: 'complaint',
      constraint: 'complaint_status_check',
    });
    log.error({ err: new Error('answer complaint c-1', { cause }) }, 'request failed');
    expect(last().err).toMatchObject({
      type: 'Error',
      message: 'answer complaint c-1',
      causes: [{ type: 'QueryFailedError', code: '23514', table: 'complaint', constraint: 'complaint_status_check' }],
    });
    expect(last().err.at[0]).toContain('logging.spec');
    expect(last().err.causes[0].message).toBeUndefined();
  });

  it("carries Nest's messages", () => {
    const { log, last, text } = aLog();
    const nest = new NestLogger(log);
    nest.log('Nest application started', 'NestApplication');
    expect(last()).toMatchObject({ level: 'info', msg: 'Nest application started', context: 'NestApplication' });
    nest.error(`bad "${CANARY}"`, `Error: ${CANARY}\n    at x.ts:1:1`, 'ExceptionsHandler');
    expect(last()).toMatchObject({ level: 'error', context: 'ExceptionsHandler' });
    nest.error(new Error('boom'));
    expect(last()).toMatchObject({ level: 'error', err: { message: 'boom' } });
    nest.warn({ name: CANARY });
    nest.debug('d');
    nest.verbose('v');
    nest.fatal('f');
    expect(last()).toMatchObject({ level: 'fatal', msg: 'f' });
    expect(text()).not.toContain('Siti');
  });
});
