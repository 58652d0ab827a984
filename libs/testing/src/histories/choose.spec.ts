import { chooseDiverse } from './choose';

const way = (steps: string) => ({ steps: steps.split(' ') });

describe('choosing histories', () => {
  it('takes first what shows most that is new, and of equals the shortest', () => {
    const long = way('start do do do end');
    const short = way('start do end');
    const other = way('start hear do stop');
    expect(chooseDiverse([long, short, other], 2)).toEqual([other, long]);
    expect(chooseDiverse([way('start do end'), way('start do')], 1)).toEqual([way('start do end')]);
  });

  it('takes all when there is room, and none twice', () => {
    const ways = [way('a b'), way('a c'), way('a b c')];
    const chosen = chooseDiverse(ways, 9);
    expect(chosen).toHaveLength(ways.length);
    expect(new Set(chosen)).toEqual(new Set(ways));
  });
});
