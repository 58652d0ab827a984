import { publishedCalendars, publishedPolicy } from './published';
import type { Manner } from './run';
import { simulate } from './simulation';

const policy = publishedPolicy();
const calendarOf = publishedCalendars();
const lived = (complaints: number, manner?: Manner) =>
  simulate({ complaints, days: 60, seed: 6, policy, calendarOf, manner });

describe('complaints lived with late, doubled and missing wakes', () => {
  const result = lived(200);

  it('come to the same events, breaches and answers to acts as with a perfect clock', () => {
    expect(result.differences).toEqual([]);
  });

  it('were truly disturbed, climbed, breached, and people came too late', () => {
    for (const figure of Object.values(result.wakes)) expect(figure).toBeGreaterThan(500);
    expect(result.breaches).toBeGreaterThan(500);
    expect(result.refusedActs).toBeGreaterThan(100);
    expect(result.climbs['silence to L2']).toBeGreaterThan(20);
    for (const change of ['taskPaused', 'taskResumed', 'targetPaused', 'targetResumed', 'limitExtended'])
      expect([change, (result.changes[change] ?? 0) > 5]).toEqual([change, true]);
    expect(Object.keys(result.statuses)).toEqual(expect.arrayContaining(['closed', 'assigned', 'answered', 'review']));
  });
});

describe('the comparison finds', () => {
  it('clocks that begin when the wake came and not when it was due', () => {
    expect(lived(20, 'whenCarriedOut').differences).not.toEqual([]);
  });

  it('an act that is taken before what was due before it', () => {
    expect(lived(200, 'actsFirst').differences).not.toEqual([]);
  });

  it('an effect that takes place twice', () => {
    expect(lived(20, 'firesTwice').differences).not.toEqual([]);
  });
});
