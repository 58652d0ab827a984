import { readAuditSearch, readOrganisationSearch } from '../admin/admin-search';
import { readActSearch, readCasesSearch } from '../casework/casework-search';
import { readComplaintSearch } from '../complaint/complaint-search';
import { readMonitorSearch } from '../monitor/monitor-search';
import { readDeskSearch } from '../today/desk-search';
import { ADDRESS, fitting, oneOf } from './address';

const ID = '01a12345-9d57-4abc-8def-123456789012';

describe('what stands in an address', () => {
  it('is one of ours or nothing', () => {
    expect(oneOf(['a', 'b'], 'b')).toBe('b');
    for (const value of ['c', '', undefined, null, ['a'], { a: 1 }]) expect(oneOf(['a', 'b'], value)).toBeUndefined();
  });

  it('has the form that is asked for, as a text or as the number the router made of it', () => {
    expect([fitting(ADDRESS.region, 3325), fitting(ADDRESS.region, '3325')]).toEqual(['3325', '3325']);
    for (const value of ['Batang', -33, 33.5, true, null, undefined, ['33'], {}, '33\n'])
      expect(fitting(ADDRESS.region, value)).toBeUndefined();
    expect(fitting(ADDRESS.id, ID)).toBe(ID);
    for (const value of [ID.toUpperCase(), ID.replaceAll('-', ''), '-'.repeat(36), `${ID}0`])
      expect(fitting(ADDRESS.id, value)).toBeUndefined();
    expect(fitting(ADDRESS.cursor, 'a'.repeat(513))).toBeUndefined();
  });

  it.each(['33', '3325', '332501', '3325012001'])('knows the region %s on every page', (region) => {
    for (const read of [readDeskSearch, readMonitorSearch, readOrganisationSearch])
      expect(read({ region })).toEqual({ region });
  });

  it.each(['3', '332', '33250', '3325012', '33250120011', 'Batang'])('takes %s for a region nowhere', (region) => {
    for (const read of [readDeskSearch, readMonitorSearch, readOrganisationSearch])
      expect(read({ region })).toEqual({ ignored: ['region'] });
  });

  it('is an id by the same rule everywhere', () => {
    const dashes = '-'.repeat(36);
    expect(readComplaintSearch({ task: ID })).toEqual({ task: ID });
    expect(readComplaintSearch({ task: dashes })).toEqual({});
    expect(readDeskSearch({ institutionId: dashes })).toEqual({ ignored: ['institutionId'] });
    expect(readMonitorSearch({ institutionId: dashes })).toEqual({ ignored: ['institutionId'] });
    expect(readAuditSearch({ actorId: dashes })).toEqual({ ignored: ['actorId'] });
  });

  it('survives whatever stands there', () => {
    const strange = { act: ['x'], cursor: {}, task: null, region: ['33'], status: 7, ignored: 'x' };
    for (const read of [readActSearch, readCasesSearch, readComplaintSearch])
      expect(Object.values(read(strange)).filter((value) => value !== undefined)).toEqual([]);
    for (const read of [readDeskSearch, readMonitorSearch, readOrganisationSearch, readAuditSearch])
      expect(() => read(strange)).not.toThrow();
  });
});
