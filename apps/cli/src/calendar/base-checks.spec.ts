import { base, codes, layer, placeOf, sentences } from './linted.spec-data';

describe('a layer linted together with the calendar it lies over', () => {
  const over = layer();
  const notSound = `${placeOf(over, '"base"')} baseNotSound`;

  it.each([
    { years: 2026 },
    { years: {} },
    { years: true },
    { years: null },
    { years: 'abc' },
    { periods: 5 },
    { daysOff: [null] },
    { sources: undefined },
    { kind: 'always' },
  ])('says that the calendar below has mistakes, and there which: %j', (rows) => {
    const [unit, below] = codes(over, base(rows));
    expect(unit).toEqual([notSound]);
    expect(below?.length).toBeGreaterThan(0);
  });

  it('says the same when the rows below have their shape and still make no calendar', () => {
    const openDays = [{ date: '2026-07-06', name: 'x', kind: 'roster', decree: 'x', status: 'estimate', sessions: [] }];
    expect(codes(over, base({ openDays }))[0]).toEqual([notSound]);
    expect(codes(over, base({ years: [2025, 2027] }))[0]).toEqual([notSound]);
  });

  it('knows the calendar below also when that cannot be read', () => {
    expect(codes(over, base().replace('"kind": "government",', ''))[0]).toEqual([notSound]);
    expect(codes(over, base().replace(',', ',,'))[0]).toEqual([notSound]);
    expect(codes(over, `\uFEFF${base()}`)[0]).toEqual([notSound]);
    expect(codes(over, base({ deep: JSON.parse('['.repeat(200) + ']'.repeat(200)) }))[0]).toEqual([notSound]);
  });

  it('takes the last of an id, sound or not', () => {
    expect(codes(over, base({ years: 2026 }), base())[0]).toEqual([]);
    expect(codes(over, base(), base({ years: 2026 }))[0]).toEqual([notSound]);
  });

  it('says of every layer only what lies right under it', () => {
    const lower = layer({ id: 'lower', scope: 'province' });
    const upper = layer({ extends: 'lower' });
    expect(codes(upper, lower, base({ years: 2026 })).slice(0, 2)).toEqual([
      [`${placeOf(upper, '"lower"')} baseNotSound`],
      [notSound],
    ]);
  });

  it('points at what it extends when that leads back, and when it lies over nothing it may', () => {
    const [one, other] = [layer({ id: 'one', extends: 'other' }), layer({ id: 'other', extends: 'one' })];
    expect(codes(one, other)).toEqual([
      [`${placeOf(one, '"other"')} extendsItself`],
      [`${placeOf(other, '"one"')} extendsItself`],
    ]);
    expect(codes(over, layer({ extends: 'one' }), one, other)[1]).toEqual(['4:14 baseNotSound']);
    const same = layer({ id: 'lower' });
    const narrow = layer({ extends: 'lower' });
    expect(codes(narrow, same, base())[0]).toEqual([`${placeOf(narrow, '"lower"')} contradiction`]);
  });

  it('says it in both languages', () => {
    expect(sentences(over, base({ years: 2026 }))[0]).toEqual([
      `${notSound}: kalender base di bawahnya sendiri masih salah (the calendar base it lies over has mistakes itself)`,
    ]);
  });
});
