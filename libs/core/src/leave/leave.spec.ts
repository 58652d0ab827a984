import type { Seat } from '../vocabulary';
import { areasAround, leaveFault, leavePeriod, leaveStateOf, mayStandIn } from './leave';
import type { Post } from './leave';

/** Monday morning in Batang; still Sunday nowhere in the country. */
const now = Date.parse('2026-11-23T03:00:00Z');
const post = (userId: string, seat: Seat, institutionId = 'pkh', areas = ['3325']): Post => ({
  positionId: `position-${userId}`,
  userId,
  seat,
  title: seat,
  institutionId,
  zone: 'WIB',
  areas,
});

describe('days of leave', () => {
  it('last from midnight to midnight on the clock of the seat, both days off', () => {
    const { validFrom, validTo } = leavePeriod({ from: '2026-12-01', to: '2026-12-01' }, 'WIT');
    expect([new Date(validFrom).toISOString(), validTo - validFrom]).toEqual(['2026-11-30T15:00:00.000Z', 86_400_000]);
  });

  it.each([
    ['today only', '2026-11-23', '2026-11-23', undefined],
    ['since a month ago, for whoever fell ill', '2026-10-23', '2026-11-23', undefined],
    ['a year', '2026-12-01', '2027-12-01', undefined],
    ['since longer', '2026-10-22', '2026-11-23', { field: 'from', code: 'tooEarly' }],
    ['the wrong way round', '2026-12-02', '2026-12-01', { field: 'to', code: 'beforeFirstDay' }],
    ['over already', '2026-11-16', '2026-11-22', { field: 'to', code: 'tooEarly' }],
    ['more than a year', '2026-12-01', '2027-12-02', { field: 'to', code: 'tooManyDays' }],
  ])('%s', (_what, from, to, fault) => {
    const found = leaveFault({ from, to }, 'WIB', now);
    expect(found && { field: found.field, code: found.code }).toEqual(fault);
  });

  it('are planned, run, are past, or were cancelled', () => {
    const period = { validFrom: now, validTo: now + 10 };
    expect([now - 1, now, now + 10].map((at) => leaveStateOf(period, at))).toEqual(['planned', 'running', 'past']);
    expect(leaveStateOf({ ...period, cancelledAt: now + 5 }, now + 10)).toBe('cancelled');
  });
});

describe('a deputy', () => {
  const absent = [post('her', 'peksosSupervisor')];
  it.each([
    ['a colleague of the same seat', [post('x', 'peksosSupervisor')], true],
    ['whoever stands above', [post('x', 'korkab')], true],
    ['nobody below', [post('x', 'pendamping')], false],
    ['nobody of another line', [post('x', 'bankOfficer', 'bri')], false],
    ['not herself', [post('her', 'peksosSupervisor')], false],
    ['nobody without a seat', [], false],
  ])('is %s', (_who, deputies, expected) => {
    expect(mayStandIn(absent, deputies)).toBe(expected);
  });

  it('of an office outside the programme works in that office', () => {
    const officer = [post('her', 'bankOfficer', 'branch')];
    expect(mayStandIn(officer, [post('x', 'bankOfficer', 'branch')])).toBe(true);
    expect(mayStandIn(officer, [post('x', 'bankOfficer', 'other')])).toBe(false);
  });

  it('of somebody with two seats fits both', () => {
    const both = [...absent, post('her', 'korkab')];
    expect(mayStandIn(both, [post('x', 'korkab')])).toBe(true);
    expect(mayStandIn(both, [post('x', 'peksosSupervisor')])).toBe(false);
  });

  it('is looked for in the district of who works in villages, else in the province', () => {
    expect(areasAround([post('x', 'pendamping', 'pkh', ['3325012001', '3325012002'])])).toEqual(['3325']);
    expect(areasAround(absent)).toEqual(['33']);
    expect(areasAround([post('x', 'jskOfficer', 'ministry', [''])])).toEqual(['']);
  });
});
