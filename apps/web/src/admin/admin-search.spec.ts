import { auditQueryOf, isRegionCode, isSubject, readAuditSearch, readOrganisationSearch } from './admin-search';

const ID = '01a12345-9d57-4abc-8def-123456789012';
const NUMBER = 'PKH-3325-202611-00001-P';

describe('the addresses of an administrator', () => {
  it('keeps a name until it is known who is meant, and a number as it was typed', () => {
    const search = { actor: 'Gendis', about: ID, action: 'complaint.read', from: '2026-11-01' };
    expect(readAuditSearch(search)).toEqual(search);
    expect(auditQueryOf(search)).toEqual({ subjectId: ID, action: 'complaint.read', from: '2026-11-01' });
  });

  it('goes on reading addresses from before', () => {
    expect(readAuditSearch({ subjectId: ID, actorId: ID })).toEqual({ about: ID, actorId: ID });
  });

  it('tells what is no filter', () => {
    expect(readAuditSearch({ actorId: 'Gendis', about: 'Batang' })).toEqual({ ignored: ['actorId', 'about'] });
    expect(readOrganisationSearch({ daftar: 'foo', region: 'Batang' })).toEqual({ ignored: ['daftar', 'region'] });
  });

  it('knows a number however it is written, and no other word', () => {
    const numbers = [...'ABCDEFGHJKLMNPQRTUVWXYZ'].map((letter) => `${NUMBER.slice(0, -1)}${letter}`).filter(isSubject);
    expect(numbers).toHaveLength(1);
    const [number = ''] = numbers;
    expect(isSubject(number.toLowerCase().replaceAll('-', ' '))).toBe(true);
    expect(auditQueryOf({ about: number.toLowerCase() })).toEqual({ complaintNumber: number });
    expect(isSubject('Batang')).toBe(false);
    expect(isRegionCode('Batang')).toBe(false);
  });
});
