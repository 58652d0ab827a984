import { ProblemError, problemOf } from '../api/problem';
import { readDeskSearch } from '../today/desk-search';
import { unknownOf } from './ignored';

const refused = (place: string, pointer: string) =>
  new ProblemError(
    problemOf({ code: 'invalidInput', errors: [{ in: place, pointer, code: 'unknownRegion', message: '' }] }, 400),
  );

describe('filters that are none', () => {
  it('are told by name, until they are cleared', () => {
    const read = readDeskSearch({ category: 'XX', tile: 'zz', region: '33' });
    expect(read).toEqual({ region: '33', ignored: ['tile', 'category'] });
    expect(readDeskSearch({ ...read })).toEqual(read);
  });

  it('may be known to the server alone', () => {
    expect(unknownOf(['region', 'category'], refused('query', '/region'))).toEqual(['region']);
    expect(unknownOf(['region'], refused('body', '/region'))).toEqual([]);
    expect(unknownOf(['region'], new Error('other'))).toEqual([]);
  });
});
