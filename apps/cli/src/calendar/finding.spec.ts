import { sentenceOf } from './finding';

const said = (what: string) => sentenceOf('a.json', { line: 1, column: 2, code: 'unknownField', what });

describe('the sentence of a finding', () => {
  it('quotes the file letter by letter', () => {
    for (const what of ['$&', '$1', "$'", '$`', '$$'])
      expect(said(what)).toBe(`a.json:1:2 unknownField: isian ${what} tidak dikenal (field ${what} is unknown)`);
  });

  it('is one line and does nothing to the terminal', () => {
    expect(said('a\nb\r\tc\u001B[2Jd\u009Be\u202Ef\u2028g\uD800h')).toContain(
      'isian a?b??c?[2Jd?e?f?g?h tidak dikenal',
    );
    expect(said('Ḥarī é 日')).toContain('isian Ḥarī é 日 tidak');
  });

  it('does not quote without end', () => {
    expect(said('x'.repeat(200))).toContain(`isian ${'x'.repeat(200)} tidak`);
    expect(said('x'.repeat(201))).toContain(`isian ${'x'.repeat(199)}… tidak`);
    expect(said('x'.repeat(1_000_000)).length).toBeLessThan(600);
  });
});
