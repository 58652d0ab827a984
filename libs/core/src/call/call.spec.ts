import fc from 'fast-check';
import { parseIso } from '../calendar/instant';
import { calendarOf } from '../fixtures.spec-data';
import { CALL_RESULT, CALLER_FACT, CALLER_KIND, codesOf } from '../vocabulary';
import type { CallerFact } from '../vocabulary';
import { findWrapUpFault } from './call';
import { decideAttempt, nextAttemptAt } from './call-back';
import type { CallBack } from './call-back';
import { callableContact, documentCallDueAt } from './document-call';
import { mayHearPayment, missingFacts } from './caller-check';
import { likelyDuplicates } from './duplicate';
import { findUsedLimit, lookupLimitOf } from './lookup-limit';
import { contactAtFiling } from './safe-contact';
import { readSearchTerm, sequenceOf } from './search-term';
import { talkingPointsFor } from './talking-point';
import type { TalkingPoint } from './talking-point';

describe('the one box', () => {
  it.each<[string, object]>([
    ['', { kind: 'tooShort' }],
    ['si', { kind: 'tooShort' }],
    ['471', { kind: 'tooShort' }],
    ['!!!! ???', { kind: 'tooShort' }],
    ['3325 0165 0990 0001', { kind: 'identityNumber', number: '3325016509900001' }],
    ['33250165099', { kind: 'incompleteNumber', digits: 11 }],
    ['0812-9988-7766', { kind: 'phone', phone: '+6281299887766' }],
    ['+62 812 9988 7766', { kind: 'phone', phone: '+6281299887766' }],
    ['81299887766', { kind: 'phone', phone: '+6281299887766' }],
    ['4711', { kind: 'shortNumber', digits: '4711', words: [] }],
    ['00412', { kind: 'shortNumber', digits: '00412', words: [] }],
    ['4711 tumbrep', { kind: 'shortNumber', digits: '4711', words: ['tumbrep'] }],
    ['PKH-3325-202611-00412-K', { kind: 'complaintNumber', prefix: 'PKH-3325-202611-00412-K' }],
    ['pkh 3325', { kind: 'complaintNumber', prefix: 'PKH-3325' }],
    ['pkh', { kind: 'tooShort' }],
    ['Siti tumbrep', { kind: 'words', words: ['Siti', 'tumbrep'] }],
    ['مريم', { kind: 'words', words: ['مريم'] }],
  ])('%s', (typed, term) => {
    expect(readSearchTerm(typed)).toEqual(term);
  });

  it('reads whatever is typed, however long, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const { kind } = readSearchTerm(typed);
        return typeof kind === 'string';
      }),
    );
    expect(readSearchTerm('a '.repeat(50_000)).kind).toBe('words');
    expect(sequenceOf('412')).toBe('00412');
  });
});

describe('documents that are asked for by telephone', () => {
  const phone = '+628111';
  it.each([
    ['her own number', { contact: 'open', isRuledOut: false, phone }, { phone }],
    ['none where none was given', { contact: 'open', isRuledOut: false }, {}],
    [
      'the one she said is safe, in the hours she said',
      { contact: 'none', isRuledOut: false, phone, said: { phone: '+628222', fromHour: 9, untilHour: 12 } },
      { phone: '+628222', fromHour: 9, untilHour: 12 },
    ],
    ['nobody who said never', { contact: 'none', isRuledOut: false, phone, said: { isNever: true } }, {}],
    [
      'nobody for whom no safe contact was found',
      { contact: 'none', isRuledOut: true, phone, said: { fromHour: 9 } },
      {},
    ],
    ['nobody without a safe contact', { contact: 'none', isRuledOut: false, phone }, {}],
  ] as const)('reach %s', (_what, known, contact) => {
    expect(callableContact(known)).toEqual(contact);
  });

  it('are asked for by the end of the next working day, and before the step is over', () => {
    const now = parseIso('2026-11-27T15:00+07:00');
    const step = (stepDueAt?: string) =>
      documentCallDueAt(
        { calendarId: 'government', zone: 'WIB', stepDueAt: stepDueAt === undefined ? undefined : parseIso(stepDueAt) },
        now,
        calendarOf,
      );
    expect(step()).toBe(parseIso('2026-11-30T16:00+07:00'));
    expect(step('2026-11-30T09:00+07:00')).toBe(parseIso('2026-11-30T09:00+07:00'));
    expect(step('2026-11-27T14:00+07:00')).toBe(now);
  });
});

describe('the caller check', () => {
  it.each<['self' | 'onBehalf', CallerFact[], boolean]>([
    ['self', ['name', 'village', 'birthDate'], true],
    ['self', ['name', 'kk', 'kks'], true],
    ['self', ['name', 'village', 'phone'], false],
    ['self', ['village', 'kk', 'birthDate'], false],
    ['self', ['name', 'kk'], false],
    ['onBehalf', ['name', 'village', 'birthDate'], false],
    ['onBehalf', ['name', 'village', 'birthDate', 'kk'], true],
    ['onBehalf', ['name', 'village', 'phone', 'kk'], false],
    ['self', [], false],
  ])('%s %j: %s', (kind, facts, expected) => {
    expect(mayHearPayment({ kind, facts })).toBe(expected);
  });

  it('says nothing is missing exactly when it is passed; another match never harms', () => {
    const check = fc.record({
      kind: fc.constantFrom(...codesOf(CALLER_KIND)),
      facts: fc.subarray([...codesOf(CALLER_FACT)]),
    });
    fc.assert(
      fc.property(check, fc.constantFrom(...codesOf(CALLER_FACT)), ({ kind, facts }, more) => {
        const { facts: missing, strong } = missingFacts({ kind, facts });
        expect(missing === 0 && strong === 0).toBe(mayHearPayment({ kind, facts }));
        if (mayHearPayment({ kind, facts })) expect(mayHearPayment({ kind, facts: [...facts, more, more] })).toBe(true);
      }),
    );
  });
});

describe('look-ups', () => {
  it('are limited for each call and hour, and nobody else has any', () => {
    const limit = lookupLimitOf(['operator']);
    expect(findUsedLimit(limit, { inCall: limit.perCall - 1, inHour: 0 })).toBeUndefined();
    expect(findUsedLimit(limit, { inCall: limit.perCall, inHour: 0 })).toBe('call');
    expect(findUsedLimit(limit, { inCall: 0, inHour: limit.perHour })).toBe('hour');
    expect(lookupLimitOf(['operator', 'supervisor'])).toEqual(limit);
    expect(findUsedLimit(lookupLimitOf(['pendamping', 'bank']), { inCall: 0, inHour: 0 })).toBe('hour');
  });
});

describe('the end of a call', () => {
  it.each(codesOf(CALL_RESULT))('%s', (result) => {
    const open = { status: 'open', complaintId: undefined } as const;
    const needsComplaint = ['newComplaint', 'addedToComplaint', 'referred'].includes(result);
    expect(findWrapUpFault(open, { result, points: 1 })).toBe(needsComplaint ? 'complaintNeeded' : undefined);
    expect(findWrapUpFault(open, { result, points: 0 })).toBe(
      result === 'informationGiven' ? 'talkingPointNeeded' : needsComplaint ? 'complaintNeeded' : undefined,
    );
    expect(findWrapUpFault({ ...open, complaintId: 'c' }, { result, points: 1 })).toBeUndefined();
    expect(findWrapUpFault({ ...open, status: 'ended' }, { result, points: 1 })).toBe('callEnded');
  });
});

describe('a promised call', () => {
  const promise: CallBack = {
    id: 'b',
    version: 1,
    status: 'open',
    zone: 'WIB',
    dueAt: parseIso('2026-11-24T10:00+07:00'),
  };
  const at = (time: string, outcome: 'noAnswer' | 'notSafe' = 'noAnswer') => ({
    at: parseIso(`2026-11-${time}+07:00`),
    outcome,
  });
  const now = (time: string) => parseIso(`2026-11-${time}+07:00`);

  it('is settled by whoever is reached, at any hour', () => {
    expect(decideAttempt(promise, [at('24T09:00')], 'reached', now('24T09:01'))).toEqual({
      ok: true,
      status: 'reached',
    });
    expect(decideAttempt(promise, [], 'wrongNumber', now('24T09:00'))).toEqual({ ok: true, status: 'unreached' });
  });

  it('is tried three times, in different parts of the day, and then it is not reached', () => {
    const tries = [at('24T09:00'), at('24T13:00')];
    expect(decideAttempt(promise, [], 'noAnswer', now('24T09:00'))).toEqual({ ok: true, status: 'open' });
    expect(decideAttempt(promise, tries.slice(0, 1), 'noAnswer', now('24T09:30'))).toEqual({
      ok: false,
      code: 'attemptTooSoon',
      nextAt: now('24T11:00'),
    });
    expect(decideAttempt(promise, tries.slice(0, 1), 'notSafe', now('24T13:00'))).toEqual({ ok: true, status: 'open' });
    expect(decideAttempt(promise, tries, 'noAnswer', now('24T16:00'))).toEqual({ ok: true, status: 'unreached' });
    expect(decideAttempt({ ...promise, status: 'unreached' }, tries, 'reached', now('25T09:00'))).toMatchObject({
      code: 'callBackSettled',
    });
  });

  it('keeps to the hours that are safe; where these leave one part of the day, to another day', () => {
    const narrow = { ...promise, fromHour: 12, untilHour: 14 };
    expect(nextAttemptAt(narrow, [], now('24T09:00'))).toBe(now('24T12:00'));
    expect(nextAttemptAt(narrow, [at('24T12:30')], now('24T12:40'))).toBe(now('25T12:00'));
    expect(decideAttempt(narrow, [at('24T12:30')], 'noAnswer', now('24T13:00'))).toMatchObject({ ok: false });
    expect(decideAttempt(narrow, [at('24T12:30')], 'noAnswer', now('25T12:10'))).toMatchObject({ ok: true });
  });
});

describe('likely duplicates', () => {
  it('come by weight, and a neighbour with the same trouble is none', () => {
    const found = [
      { id: 'neighbour', reasons: ['sameCategory'] },
      { id: 'phone', reasons: ['samePhone'] },
      { id: 'nik', reasons: ['sameNik'] },
      { id: 'name', reasons: ['similarName', 'sameCategory'] },
    ] as const;
    expect(likelyDuplicates(found, 5).map(({ id }) => id)).toEqual(['nik', 'name', 'phone']);
    expect(likelyDuplicates(found, 1).map(({ id }) => id)).toEqual(['nik']);
  });
});

describe('what may be said', () => {
  const point = (code: string, more: Partial<TalkingPoint>): TalkingPoint => ({
    code,
    version: 1,
    categories: ['BYR-01'],
    title: { id: code, en: code },
    text: { id: code, en: code },
    ...more,
  });
  const all = {
    version: '1',
    source: 'test',
    points: [
      point('any', {}),
      point('ordered', { paymentStates: ['paymentOrdered'] }),
      point('other', { categories: ['SOS-01'] }),
    ],
  };

  it('fits the category, and the payment first', () => {
    const codes = (...asked: Parameters<typeof talkingPointsFor> extends [unknown, ...infer Rest] ? Rest : never) =>
      talkingPointsFor(all, ...asked).map(({ code }) => code);
    expect(codes('BYR-01', undefined)).toEqual(['any', 'ordered']);
    expect(codes('BYR-01', 'paymentOrdered')).toEqual(['ordered', 'any']);
    expect(codes('BYR-01', 'toppedUp')).toEqual(['any']);
    expect(codes('SOS-01', 'toppedUp')).toEqual(['other']);
    expect(codes(undefined, undefined)).toHaveLength(3);
  });
});

describe('the contact of a filing', () => {
  it.each<[object | undefined, string]>([
    [undefined, 'open'],
    [{}, 'open'],
    [{ isNever: true }, 'none'],
    [{ fromHour: 9 }, 'none'],
    [{ words: 'dari koperasi' }, 'none'],
    [{ phone: '+6281234567890' }, 'none'],
  ])('%j: %s', (safe, contact) => {
    expect(contactAtFiling(safe, 'open')).toBe(contact);
  });
});
