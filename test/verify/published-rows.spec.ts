import { formatIso, parseIso } from '#core/calendar/instant';
import type { Answer } from './question';
import { publishedStacks } from './published';
import { subjectOf } from './subject';

/*
 * The N-th working day after the date of receipt, as a list made by hand from the decrees gives it (SKB 1497/2025 for 2026;
 * 2027 as announced, Idul Fitri 10 and 11 March estimated). Written down before the calendar was.
 */
const AFTER = [3, 5, 10, 14, 60] as const;
const ROWS = [
  ['2026-03-13', '2026-03-25', '2026-03-27', '2026-04-06', '2026-04-10', '2026-06-24'],
  ['2026-03-17', '2026-03-27', '2026-03-31', '2026-04-08', '2026-04-14', '2026-06-26'],
  ['2027-03-04', '2027-03-17', '2027-03-19', '2027-03-30', '2027-04-05', '2027-06-16'],
  ['2026-12-18', '2026-12-23', '2026-12-29', '2027-01-07', '2027-01-13', '2027-03-31'],
  ['2026-11-22', '2026-11-25', '2026-11-27', '2026-12-04', '2026-12-10', '2027-02-19'],
] as const;
const OFFSET = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;

const editions = publishedStacks().filter((stack) => stack.length === 1 && stack[0].id === 'government');

describe.each(editions.map((stack) => [stack[0].version, stack] as const))('edition %s', (_, stack) => {
  it.each(['WIB', 'WITA', 'WIT'] as const)('counts working days as the list made by hand does, in %s', (zone) => {
    const subject = subjectOf(stack, zone, true);
    const shown = (answer: Answer) => (typeof answer === 'number' ? formatIso(answer, zone).slice(0, 10) : answer);
    for (const [receipt, ...dates] of ROWS)
      for (const hour of ['00:00', '10:00', '23:59'])
        AFTER.forEach((amount, index) => {
          const from = parseIso(`${receipt}T${hour}${OFFSET[zone]}`);
          const unit = { unit: 'workingDays', rule: 'receiptDate' } as const;
          const asked = { ask: 'add', unit, from, amount, to: from, pauses: [] } as const;
          for (const answering of [subject.product, subject.intervals, subject.walk])
            expect([receipt, amount, shown(answering(asked))]).toEqual([receipt, amount, dates[index]]);
        });
  });

  it('takes a Sunday as received on Monday under the other rule', () => {
    const subject = subjectOf(stack, 'WIB', true);
    const from = parseIso('2026-11-22T10:00+07:00');
    const unit = { unit: 'workingDays', rule: 'nextWorkingDay' } as const;
    for (const answering of [subject.product, subject.intervals, subject.walk])
      expect(answering({ ask: 'add', unit, from, amount: 3, to: from, pauses: [] })).toBe(
        parseIso('2026-11-26T16:00+07:00'),
      );
  });
});
