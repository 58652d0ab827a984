import fc from 'fast-check';
import { parseIso } from '../calendar/instant';
import { complaintNumber, isComplaintNumber } from './complaint-number';

const number = complaintNumber('3325', parseIso('2026-11-30T23:30+07:00'), 'WIB', 412);

describe('a complaint number', () => {
  it('says where and when, in the zone of the family', () => {
    expect(number).toMatch(/^PKH-3325-202611-00412-[A-Z]$/);
    expect(complaintNumber('9301', parseIso('2026-11-30T23:30+07:00'), 'WIT', 412)).toContain('-202612-');
  });

  it('is refused with one wrong digit, or two neighbours exchanged', () => {
    const digits = [...number].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 1, max: 9 }), (index, by) => {
        const wrong = `${number.slice(0, index)}${(Number(number[index]) + by) % 10}${number.slice(index + 1)}`;
        expect(isComplaintNumber(wrong)).toBe(false);
      }),
    );
    for (const index of digits) {
      const [one, two] = [number[index], number[index + 1]];
      if (two === undefined || !/\d/.test(two) || one === two) continue;
      expect(isComplaintNumber(`${number.slice(0, index)}${two}${one}${number.slice(index + 2)}`)).toBe(false);
    }
    expect(isComplaintNumber(number)).toBe(true);
  });
});
