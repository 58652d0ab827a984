import fc from 'fast-check';
import type { Duration } from '../calendar/duration';
import { parseIso } from '../calendar/instant';
import type { Zone } from '../calendar/instant';
import { calendarOf, policy } from '../fixtures.spec-data';
import { dueOf } from '../sla/arm';
import type { Basis } from '../sla/basis';
import { dateWords, instantWords, lengthWords } from './dates';
import { explainDeadline } from './explained-deadline';
import type { ExplainedDeadline, StoredClock } from './explained-deadline';
import { textOf, wordsOf } from './explanation-text';

const LANGUAGES = ['id', 'en'] as const;
const FRIDAY = parseIso('2026-03-13T15:00+07:00');

function explained(basis: Basis, overrides: Partial<StoredClock> = {}, zone: Zone = 'WIB'): ExplainedDeadline {
  const place = { calendarId: 'government', zone };
  const { from, duration } = basis;
  const { dueAt } = dueOf(calendarOf, place, basis);
  const clock: StoredClock = {
    purpose: 'ceiling',
    unit: duration.unit,
    zone,
    dueAt,
    armedAt: from,
    basis,
    ...overrides,
  };
  return explainDeadline(clock, calendarOf('government', zone), policy.version);
}
const said = (of: ExplainedDeadline, language: 'id' | 'en' = 'id') => wordsOf(of, language).sentences.join('\n');

describe('why a date is what it is', () => {
  const legal = { unit: 'workingDays', amount: 5, rule: 'receiptDate' } as const;

  it('names the days that were left out with their decree, and the rule that left out the first', () => {
    const of = explained({ from: FRIDAY, duration: legal, norm: 'PermenPANRB 62/2018' });
    expect([of.ground, of.isSame]).toEqual(['kept', true]);
    expect(said(of)).toContain('Batas hukum: Jum 27 Mar 2026 16.30 WIB.');
    expect(said(of)).toContain('Jangka waktunya 5 hari kerja, dihitung sejak Jum 13 Mar 2026 15.00 WIB.');
    expect(said(of)).toContain('Dasar: PermenPANRB 62/2018.');
    expect(said(of)).toContain('Sen 23 Mar 2026 (Cuti bersama: Cuti bersama Idul Fitri 1447 H; SKB 1497/2025, pasti)');
    expect(said(of)).toContain('2 hari (Bukan hari kerja)');
    expect(said(of, 'en')).toContain(
      'Thu 19 Mar 2026 (National holiday: Hari Suci Nyepi (Tahun Baru Saka 1948); SKB 1497/2025, confirmed)',
    );
    expect(said(of, 'en')).toMatch(/Calendar government@2026\.2, policy .+, time in WIB\./);
    const { days } = wordsOf(of, 'id');
    expect([days[0]?.why, days.at(-1)?.counted]).toEqual(['Hari diterima (hari ke-0)', 'hari ke-5']);
  });

  it('shows office hours, breaks and Ramadan where minutes count', () => {
    const of = explained({ from: FRIDAY, duration: { unit: 'workingMinutes', amount: 600 } });
    const { days } = wordsOf(of, 'en');
    expect(days.find(({ date }) => date === '2026-03-16')).toMatchObject({
      counted: '6 h 30 min',
      why: expect.stringMatching(/^08:00–12:00, 12:30–15:00; break 12:00–12:30; Ramadan hours \(.+, estimate\)$/),
    });
    expect(said(of, 'en')).toMatch(/rests on days that are still estimates: /);
  });

  it('says of a share what it is one of, and shows the hours until it is due and no more', () => {
    const from = parseIso('2026-07-06T07:30+07:00');
    const oneDay = { unit: 'workingDays', amount: 1, rule: 'receiptDate' } as const;
    const of = explained({ from, duration: oneDay, fraction: 0.5 }, { purpose: 'remind' });
    expect([of.isSame, of.explanation?.measure, of.explanation?.budget]).toEqual([true, 'workingSeconds', 27_000]);
    expect(said(of, 'en')).toContain(
      'This is when 50 % of 1 working day is used; all of it is used up on Tue 7 Jul 2026 16:00 WIB.',
    );
    expect(said(of, 'en')).toContain('those of the day of receipt included: 50 % of 15 h is 7 h 30 min.');
    expect(said(of)).toContain('termasuk jam pada hari diterima: 50 % dari 15 jam adalah 7 jam 30 menit.');
    for (const text of [said(of), said(of, 'en')])
      expect(text).not.toMatch(/day of receipt does not count|hari diterima tidak dihitung/i);
    expect(wordsOf(of, 'en').days).toEqual([
      { date: '2026-07-06', day: 'Mon 6 Jul 2026', counted: '7 h 30 min', why: expect.any(String) },
    ]);
    const late = explained({ from: FRIDAY, duration: legal, fraction: 0.8 }, { purpose: 'ceilingWarn' });
    expect(said(late)).toContain('saat 80 % dari 5 hari kerja terpakai; seluruhnya habis Jum 27 Mar 2026 16.30 WIB');
    expect(said(late)).toMatch(/masih perkiraan: /);
  });

  it('says of a share of calendar days that all time counts', () => {
    const from = parseIso('2026-07-06T10:00+07:00');
    const of = explained({ from, duration: { unit: 'calendarDays', amount: 60 }, fraction: 0.8 });
    expect([of.isSame, of.explanation?.measure]).toEqual([true, 'milliseconds']);
    expect(said(of, 'en')).toContain('Legal ceiling: Sun 23 Aug 2026 21:12 WIB.');
    expect(said(of, 'en')).toContain('day and night: 80 % of 1454 h is 1163 h 12 min.');
    const { days } = wordsOf(of, 'en');
    expect([days[0]?.counted, days.at(-1)]).toEqual(['14 h', expect.objectContaining({ counted: '21 h 12 min' })]);
  });

  it('works a share out again with pauses and more time, and says when a pause moved it to the end', () => {
    const from = parseIso('2026-07-06T07:30+07:00');
    const pause = (since: string, until: string) => ({
      from: parseIso(`${since}+07:00`),
      to: parseIso(`${until}+07:00`),
      reason: 'documents' as const,
    });
    const extension = { duration: legal, reason: 'otherOffice', grantedAt: from, approverId: 'x' } as const;
    const more = explained({
      from,
      duration: legal,
      fraction: 0.5,
      pauses: [pause('2026-07-06T10:00', '2026-07-08T09:00')],
      extension,
    });
    expect([more.isSame, more.duration?.amount]).toEqual([true, 10]);
    expect(more.explanation?.budget).toBe(more.explanation?.share?.amount);
    expect(said(more, 'en')).not.toContain('moved the share');
    const oneDay = { unit: 'workingDays', amount: 1, rule: 'receiptDate' } as const;
    const pauses = [pause('2026-07-06T08:00', '2026-07-06T15:00')];
    const atEnd = explained({ from, duration: oneDay, fraction: 0.8, pauses });
    expect([atEnd.isSame, atEnd.explanation?.dueAt]).toEqual([true, atEnd.whole?.dueAt]);
    expect(atEnd.explanation?.budget).toBeLessThan(atEnd.explanation?.share?.amount ?? 0);
    expect(said(atEnd, 'en')).toContain('A pause moved the share to the end of the whole');
    expect(said(atEnd)).toContain('Jeda menggeser bagian itu sampai akhir jangka waktu');
  });

  it('does not contradict a recorded date of a share in silence', () => {
    const of = explained({ from: FRIDAY, duration: legal, fraction: 0.8 }, { dueAt: FRIDAY });
    expect(of.isSame).toBe(false);
    expect(said(of)).toContain('berbeda dari tenggat yang tercatat');
  });

  it('shows seconds where they are not zero, in sentences and in the table', () => {
    const from = parseIso('2026-07-06T23:50:30+07:00');
    const of = explained({ from, duration: { unit: 'wallClockMinutes', amount: 120 } });
    expect(said(of, 'en')).toContain('Legal ceiling: Tue 7 Jul 2026 01:50:30 WIB.');
    expect(said(of)).toContain('dihitung sejak Sen 6 Jul 2026 23.50.30 WIB');
    expect(wordsOf(of, 'en').days.map(({ counted, why }) => [counted, why])).toEqual([
      ['9 min 30 s', '23:50:30–24:00'],
      ['1 h 50 min 30 s', '00:00–01:50:30'],
    ]);
  });

  it('tells pauses and extensions with their reasons', () => {
    const pauses = [{ from: FRIDAY + 3_600_000, to: parseIso('2026-03-17T09:00+07:00'), reason: 'documents' as const }];
    const extension = {
      duration: { unit: 'workingDays', amount: 10, rule: 'receiptDate' },
      reason: 'otherOffice',
      grantedAt: parseIso('2026-03-25T10:00+07:00'),
      approverId: 'x',
    } as const;
    const { dueAt } = dueOf(calendarOf, { calendarId: 'government', zone: 'WIB' }, { from: FRIDAY, duration: legal });
    const of = explained({ from: FRIDAY, duration: legal, pauses, extension }, { dueAt });
    expect(of.duration).toMatchObject({ amount: 15 });
    expect(said(of)).toContain(
      'Jam berhenti dari Jum 13 Mar 2026 16.00 WIB sampai Sel 17 Mar 2026 09.00 WIB: menunggu dokumen.',
    );
    expect(said(of)).toContain('Diperpanjang 10 hari kerja pada Rab 25 Mar 2026 10.00 WIB: Komunikasi antarkantor.');
    expect(of.isSame).toBe(false);
    expect(said(of)).toContain('berbeda dari tenggat yang tercatat');
  });

  it('names a beginning at midnight by the day that begins', () => {
    const from = parseIso('2026-07-07T00:00+07:00');
    const pauses = [{ from: parseIso('2026-07-08T00:00+07:00'), to: parseIso('2026-07-09T00:00+07:00') }].map(
      (pause) => ({ ...pause, reason: 'documents' as const }),
    );
    const text = said(
      explained({ from, duration: { unit: 'workingDays', amount: 1, rule: 'receiptDate' }, pauses }),
      'en',
    );
    expect(text).toContain('counted from Tue 7 Jul 2026 00:00 WIB');
    expect(text).toContain('stood still from Wed 8 Jul 2026 00:00 WIB to Wed 8 Jul 2026 24:00 WIB');
  });

  it('says of a clock that has stopped since when', () => {
    const stoppedAt = parseIso('2026-03-16T09:00+07:00');
    const of = explained({ from: FRIDAY, duration: legal }, { stoppedAt });
    expect(said(of)).toContain('Jam ini tidak berjalan lagi sejak Sen 16 Mar 2026 09.00 WIB');
    expect(said(of, 'en')).toContain('has not run since Mon 16 Mar 2026 09:00 WIB');
  });

  it('shows lengths of days that add up to the whole, to the second', () => {
    const from = parseIso('2026-07-07T10:00:00.500+07:00');
    const of = explained({ from, duration: { unit: 'wallClockMinutes', amount: 4320 } });
    const { days } = wordsOf(of, 'en');
    expect(days.map(({ counted }) => counted)).toEqual(['14 h', '24 h', '24 h', '10 h']);
  });

  it('names estimated hours of the day of receipt only where its closing decides', () => {
    const from = parseIso('2027-02-08T15:30+07:00');
    const estimates = (rule: 'receiptDate' | 'nextWorkingDay') =>
      said(explained({ from, duration: { unit: 'workingDays', amount: 24, rule } }), 'en');
    expect(estimates('nextWorkingDay')).toMatch(/estimates: .*Ramadan/);
    expect(estimates('receiptDate')).not.toMatch(/estimates: .*Ramadan/);
  });

  it('says honestly what is not known of a row that kept nothing', () => {
    const clock: StoredClock = {
      purpose: 'target',
      unit: 'workingDays',
      zone: 'WIB',
      armedAt: FRIDAY,
      dueAt: parseIso('2026-03-27T16:30+07:00'),
    };
    const of = explainDeadline(clock, calendarOf('government', 'WIB'), policy.version);
    expect(of).toMatchObject({ ground: 'armedOnly', between: { workingDays: 5 } });
    expect(of.explanation).toBeUndefined();
    expect(said(of)).toContain('belum disimpan');
    expect(textOf(wordsOf(of, 'en'), 'en')).toContain('5 working days');
    expect(wordsOf(of, 'id').days).toEqual([]);
  });

  it('does not guess past the calendar', () => {
    const clock: StoredClock = {
      purpose: 'target',
      unit: 'workingDays',
      zone: 'WIB',
      armedAt: FRIDAY,
      dueAt: FRIDAY,
      basis: { from: FRIDAY, duration: { ...legal, amount: 5_000 } },
    };
    const of = explainDeadline(clock, calendarOf('government', 'WIB'), policy.version);
    expect(of.ground).toBe('beyondCalendar');
    expect(said(of)).toMatch(/hanya diketahui sampai .+ 20\d\d/);
  });
});

describe('the words of times', () => {
  it('name the day a day ends, and not the midnight after it', () => {
    const midnight = parseIso('2026-03-17T00:00+07:00');
    expect(instantWords(midnight, 'WIB', 'id')).toBe('Sen 16 Mar 2026 24.00 WIB');
    expect(instantWords(midnight, 'WIT', 'en')).toBe('Tue 17 Mar 2026 02:00 WIT');
    expect(instantWords(midnight + 1, 'WIB', 'en')).toBe('Tue 17 Mar 2026 00:00 WIB');
    expect(dateWords('2026-05-01', 'id')).toBe('Jum 1 Mei 2026');
  });
  it.each([
    [0, '0 menit'],
    [59, '59 detik'],
    [3_600, '1 jam'],
    [27_000, '7 jam 30 menit'],
  ])('of %i seconds are %s', (seconds, words) => expect(lengthWords(seconds, 'id')).toBe(words));
});

const durations: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({
    unit: fc.constant('workingDays' as const),
    amount: fc.nat({ max: 60 }),
    rule: fc.constantFrom('receiptDate' as const, 'nextWorkingDay' as const),
  }),
  fc.record({
    unit: fc.constantFrom('workingMinutes' as const, 'wallClockMinutes' as const),
    amount: fc.nat({ max: 6_000 }),
  }),
  fc.record({ unit: fc.constant('calendarDays' as const), amount: fc.nat({ max: 60 }) }),
);

it('whatever the budget: the date comes out again, what was counted is the budget, and every day is told in both languages', () => {
  fc.assert(
    fc.property(
      durations,
      fc.integer({ min: parseIso('2026-01-02T00:00Z'), max: parseIso('2027-06-30T00:00Z') }),
      fc.constantFrom<Zone>('WIB', 'WITA', 'WIT'),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      (duration, from, zone, fraction) => {
        const of = explained({ from, duration, fraction }, {}, zone);
        expect([of.ground, of.isSame]).toEqual(['kept', true]);
        const { days = [], budget, share } = of.explanation ?? {};
        if (share) expect(share.amount).toBe(budget);
        expect(days.reduce((sum, { counted }) => sum + counted, 0)).toBe(budget);
        for (const language of LANGUAGES) {
          const words = wordsOf(of, language);
          expect(words.days.map(({ date }) => date)).toEqual(days.map(({ date }) => date));
          for (const [index, { counted, why }] of words.days.entries()) {
            expect(counted !== '').toBe((days[index]?.counted ?? 0) > 0);
            if (counted === '') expect(why).not.toBe('');
          }
          expect(textOf(words, language)).not.toMatch(/undefined|NaN|null/);
        }
      },
    ),
    { numRuns: 150 },
  );
});
