import { FILTER_NAMES, filterOf, readMonitorSearch } from './monitor-search';

describe('the address of the monitor', () => {
  it('keeps what is a filter', () => {
    const search = { periodDays: 90, category: 'BYR-01', region: 3325, figure: 'breached', waitingOn: 'bank' };
    expect(readMonitorSearch(search)).toEqual({ ...search, region: '3325' });
  });

  it('tells what is none any more, and goes on telling it', () => {
    const read = readMonitorSearch({ figure: 'doneSoon', category: 'BYR-01', institutionId: 'x', other: '1' });
    expect(read).toEqual({ category: 'BYR-01', ignored: ['figure', 'institutionId'] });
    expect(readMonitorSearch({ ...read })).toEqual(read);
  });

  it.each([[{ region: ['33'] }], [{ region: null }], [{ ignored: 'x', periodDays: {} }]])('survives %j', (search) => {
    expect(() => readMonitorSearch(search)).not.toThrow();
  });

  it('asks the server for every filter there is', () => {
    expect(Object.keys(filterOf({})).sort()).toEqual(FILTER_NAMES.filter((name) => name !== 'cursor').sort());
  });
});
