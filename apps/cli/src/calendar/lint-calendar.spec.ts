import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintFiles, sayFindings, shippedFiles } from './lint-files';

const shipped = shippedFiles();
const bank = readFileSync(shipped.find((file) => file.endsWith('bank-2026.2.json')) ?? '', 'utf8');
const layer = (rows: object) =>
  JSON.stringify(
    { id: 'unit', version: '2026.1', extends: 'government', scope: 'unit', sources: [], ...rows },
    null,
    2,
  );

describe('the linter of calendar files', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'calendar-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Findings as `line:column code`, the sentences left out. */
  const lint = (text: string): readonly string[] => {
    const file = join(folder, 'calendar.json');
    writeFileSync(file, text);
    return lintFiles([file]).map((line) => line.slice(file.length + 1).split(': ')[0] ?? '');
  };
  /** The same file with one thing changed, and where that stands. */
  const changed = (from: string, to: string): { text: string; line: number } => {
    const at = bank.indexOf(from);
    if (at < 0) throw new Error(`the file has no ${from}`);
    const line = bank.slice(0, at).split('\n').length;
    return { text: bank.slice(0, at) + to + bank.slice(at + from.length), line };
  };

  it('finds nothing in any calendar that is published', () => {
    expect(shipped.length).toBeGreaterThanOrEqual(5);
    expect(lintFiles(shipped)).toEqual([]);
  });

  it('has the weekday of every row of edition 2026.2 to compare', () => {
    for (const file of shipped.filter((name) => name.endsWith('2026.2.json')))
      expect(readFileSync(file, 'utf8').match(/"day": "/g)?.length).toBe(28 + 25 + 26);
  });

  it.each([
    ['wrongWeekday', '"day": "wed"', '"day": "thu"', 14],
    ['unknownDecree', '"decree": "SKB 933/2025",\n      "status"', '"decree": "SKB 933/2052",\n      "status"', 17],
    ['unknownField', '"kind": "jointLeave"', '"kid": 1,\n"kind": "jointLeave"', 7],
    ['wrongValue', '"kind": "jointLeave"', '"kind": "jointleave"', 15],
    ['badDate', '"2025-01-27"', '"2025-02-30"', 15],
    ['badSession', '["08:00-12:00", "13:00-16:00"]', '["8:00-12:00", "13:00-16:00"]', 15],
    ['sessionsOverlap', '["08:00-12:00", "13:00-16:00"]', '["08:00-12:00", "11:00-16:00"]', 30],
    ['badYears', '[2025, 2026, 2027]', '[2025, 2027]', 12],
    ['outsideYears', '"knownUntil": "2027-12-31"', '"knownUntil": "2028-12-31"', 17],
    ['badJson', '"day": "wed",', '"day": "wed"', 7],
    ['doubleField', '"day": "wed",', '"day": "wed",\n      "day": "wed",', 7],
  ])('names %s with line and column', (code, from, to, column) => {
    const { text, line } = changed(from, to);
    const shift = ['doubleField', 'badJson'].includes(code) ? 1 : 0;
    expect(lint(text)).toEqual([`${line + shift}:${column} ${code}`]);
  });

  it('names a missing decree, the same date twice and a date outside the years', () => {
    const missing = changed('"decree": "SKB 1017/2024",\n', '\n');
    expect(lint(missing.text)).toEqual([`${missing.line - 5}:5 missingField`]);
    const twice = changed('"date": "2025-01-27",\n      "day": "mon"', '"date": "2025-01-01",\n      "day": "wed"');
    expect(lint(twice.text)).toEqual([`${twice.line}:15 sameDateTwice`]);
    const outside = changed('"date": "2025-01-01",\n      "day": "wed"', '"date": "2024-01-01",\n      "day": "mon"');
    expect(lint(outside.text)).toEqual([`${outside.line}:15 outsideYears`]);
  });

  it('wants the weekday of every row where any row names one: without it a date that slipped is found by nothing', () => {
    const { text, line } = changed('"date": "2025-01-01",\n      "day": "wed",', '"date": "2025-01-02",');
    expect(lint(text)).toEqual([`${line}:15 weekdayMissing`]);
    expect(lint(bank.replace(/"day": "\w+",/g, ''))).toEqual([]);
  });

  it('wants to know why an estimate is one', () => {
    const without = bank.replace(/,\n\s*"note": "(As announced|Waits)[^"]*"/g, '');
    const found = lint(without);
    expect(found.length).toBe(bank.match(/"note": "Waits/g)?.length);
    expect(new Set(found.map((one) => one.split(' ')[1]))).toEqual(new Set(['estimateWithoutNote']));
  });

  it('compares periods with each other', () => {
    const week = { mon: [], tue: [], wed: [], thu: ['08:00-12:00'], fri: [], sat: [], sun: [] };
    const period = (from: string, until: string) => ({
      kind: 'ramadan',
      name: from,
      from,
      until,
      decree: 'x',
      status: 'confirmed',
      sessions: week,
    });
    const sources = [{ decree: 'x', title: 'x' }];
    const periods = [
      period('2026-03-01', '2026-03-20'),
      period('2026-03-20', '2026-03-25'),
      period('2026-05-02', '2026-05-01'),
    ];
    expect(lint(layer({ sources, periods })).map((one) => one.split(' ')[1])).toEqual([
      'periodsOverlap',
      'endsBeforeItBegins',
    ]);
  });

  it('lays a layer over what it extends: an unknown calendar, no working day, a night into the morning', () => {
    const sources = [{ decree: 'x', title: 'x' }];
    const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    const workWeek = { decree: 'x', status: 'confirmed', sessions: never };
    const openDay = { date: '2026-07-06', name: 'x', kind: 'roster', decree: 'x', status: 'confirmed' };
    const night = { sources, openDays: [{ ...openDay, sessions: ['20:00-08:00'] }] };
    expect(lint(layer({}))).toEqual([]);
    expect(lint(layer({ extends: 'nowhere' }))).toEqual(['4:14 unknownCalendar']);
    expect(lint(layer({ sources, workWeek }))).toEqual(['12:15 noWorkingDay']);
    expect(lint(layer(night))).toEqual(['13:5 contradiction']);
    expect(
      lint(layer({ ...night, openDays: [{ ...openDay, date: '2029-07-06', sessions: ['20:00-08:00'] }] })),
    ).toEqual(['14:15 outsideYears']);
  });

  it('knows the layers that are given along', () => {
    const [lower, upper] = [join(folder, 'lower.json'), join(folder, 'upper.json')];
    writeFileSync(lower, layer({ id: 'lower', scope: 'province' }));
    writeFileSync(upper, layer({ extends: 'lower' }));
    expect(lintFiles([upper, lower])).toEqual([]);
    expect(lintFiles([upper])).toHaveLength(1);
  });

  it('says it in both languages, and leaves with 1', () => {
    const file = join(folder, 'monday.json');
    const { text, line } = changed('"day": "wed"', '"day": "mon"');
    writeFileSync(file, text);
    const said: string[] = [];
    expect(sayFindings([file], (sentence) => said.push(sentence))).toBe(1);
    expect(said).toEqual([
      `${file}:${line}:14 wrongWeekday: hari tidak cocok dengan tanggal, seharusnya wed (the weekday does not fit the date, it is wed)`,
    ]);
    expect(sayFindings(shipped, (sentence) => said.push(sentence))).toBe(0);
    expect(said.at(-1)).toBe(`${shipped.length} berkas kalender baik (calendar files are fine).`);
    expect(() => lintFiles([join(folder, 'none.json')])).toThrow('tidak terbaca');
  });
});
