import { parseIso } from '../calendar/instant';
import { calendarOf } from '../fixtures.spec-data';
import { armClock, dueOf } from './arm';

const PLACE = { calendarId: 'government', zone: 'WIB' } as const;
const FRIDAY = parseIso('2026-03-13T15:00+07:00');
const THREE_DAYS = { unit: 'workingDays', amount: 3, rule: 'receiptDate' } as const;

describe('a clock that is armed', () => {
  it('keeps what it was worked out from, and says whether passing it is a breach', () => {
    const basis = { from: FRIDAY, duration: THREE_DAYS, norm: 'a norm' };
    const armed = armClock(calendarOf, PLACE, 'ceiling', basis, 'measured');
    expect(armed).toMatchObject({ ...PLACE, purpose: 'ceiling', basis, isMeasured: true, hasEffect: true });
    expect(armed.due.dueAt).toBe(parseIso('2026-03-25T16:00+07:00'));
  });

  it('of a part of the budget is a notice before the whole is due', () => {
    const warning = armClock(
      calendarOf,
      PLACE,
      'warn',
      { from: FRIDAY, duration: THREE_DAYS, fraction: 0.8 },
      'notice',
    );
    expect(warning.isMeasured).toBe(false);
    expect(warning.due.dueAt).toBeLessThan(parseIso('2026-03-25T16:00+07:00'));
    expect(warning.due.dueAt).toBeGreaterThan(FRIDAY);
  });

  it('with an extension has so much more of its own unit, and of no other', () => {
    const extension = {
      duration: THREE_DAYS,
      reason: 'specialInvestigation',
      grantedAt: FRIDAY,
      approverId: 'x',
    } as const;
    const armed = armClock(calendarOf, PLACE, 'target', { from: FRIDAY, duration: THREE_DAYS, extension }, 'measured');
    expect(armed.due.dueAt).toBe(parseIso('2026-03-30T16:00+07:00'));
    const other = { ...extension, duration: { unit: 'calendarDays', amount: 3 } } as const;
    expect(() => dueOf(calendarOf, PLACE, { from: FRIDAY, duration: THREE_DAYS, extension: other })).toThrow(/extend/);
  });

  it('that was reported before goes on measuring without an effect', () => {
    const basis = { from: FRIDAY, duration: THREE_DAYS };
    expect(armClock(calendarOf, PLACE, 'target', basis, 'reported')).toMatchObject({
      isMeasured: true,
      hasEffect: false,
    });
  });
});
