import { base, cited, codes, layer } from './linted.spec-data';

const off = (date: string, kind: string) => ({ date, name: 'x', kind, ...cited });
const halfDay = (date: string) => ({ date, name: 'x', kind: 'halfDay', ...cited, sessions: ['08:00-12:00'] });

describe('hours of its own on a day that is also a day off', () => {
  const rows = { daysOff: [off('2026-07-06', 'jointLeave')], openDays: [halfDay('2026-07-06')] };
  const twice = (text: string): string => {
    const line = text.split('\n').findLastIndex((one) => one.includes('2026-07-06')) + 1;
    return `${line}:15 sameDateTwice`;
  };

  it('are fine while the calendar does not keep that kind of day off', () => {
    expect(codes(layer({ ...rows, observes: ['nationalHoliday'] }), base())[0]).toEqual([]);
    expect(codes(layer({ ...rows, observes: [] }), base())[0]).toEqual([]);
  });

  it('are one statement too many while it does, as it does with every kind when it names none', () => {
    const kept = layer({ ...rows, observes: ['jointLeave'] });
    expect(codes(kept, base())[0]).toEqual([twice(kept)]);
    expect(codes(layer(rows), base())[0]).toEqual([twice(layer(rows))]);
  });

  it('may not stand there twice within one list, kept or not', () => {
    const [again, closed] = [off('2026-07-06', 'jointLeave'), halfDay('2026-07-06')];
    const daysOff = layer({ observes: [], daysOff: [again, again] });
    expect(codes(daysOff, base())[0]).toEqual([twice(daysOff)]);
    const openDays = layer({ openDays: [closed, closed] });
    expect(codes(openDays, base())[0]).toEqual([twice(openDays)]);
  });
});
