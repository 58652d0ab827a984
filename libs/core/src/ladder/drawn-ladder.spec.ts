import { policy } from '../fixtures.spec-data';
import type { PartyTask } from '../party/party-task';
import type { PlannedStep } from '../plan/plan';
import { getLadder } from '../sla/policy';
import { drawLadder } from './drawn-ladder';
import type { TakenRung } from './drawn-ladder';

const ladder = getLadder(policy, 'programme');
const at = Date.parse('2026-11-23T03:00:00Z');
const DAY = 86_400_000;

const task = (rung: number | undefined): PartyTask =>
  ({ id: 't1', rung, assigneeId: `user-${rung}`, rungStartedAt: at + DAY, stepDueAt: at + 4 * DAY }) as PartyTask;

const taken = (rung: number, level: string, over: Partial<TakenRung> = {}): TakenRung => ({
  at,
  rung,
  level,
  seat: 'pendamping',
  userId: `user-${rung}`,
  zone: 'WIB',
  calendarId: 'government',
  stepDueAt: at + DAY,
  passedOver: [],
  ...over,
});

const climb = (level: string, days: number): PlannedStep => ({
  at: at + days * DAY,
  zone: 'WIB',
  purpose: 'climb',
  taskId: 't1',
  level,
  userId: `user-${level}`,
});

describe('the ladder as a picture', () => {
  it('has every rung of the policy, the last resort at its end', () => {
    const drawn = drawLadder(task(0), [taken(0, 'L1')], ladder, []);
    expect(drawn.map(({ level }) => level)).toEqual(['L1', 'L2', 'L3', 'L4', 'duty']);
    expect(drawn.map(({ isLastResort }) => isLastResort)).toEqual([false, false, false, false, true]);
  });

  it('shows what was climbed, where it stands and what is planned, each with its time and its holder', () => {
    const planned = [climb('L3', 5), climb('L4', 9), climb('duty', 13), { ...climb('L3', 2), taskId: 'other' }];
    expect(drawLadder(task(1), [taken(0, 'L1'), taken(1, 'L2', { at: at + DAY })], ladder, planned)).toMatchObject([
      { level: 'L1', state: 'climbed', at, userId: 'user-0', dueAt: at + DAY },
      { level: 'L2', state: 'now', at: at + DAY, userId: 'user-1', dueAt: at + 4 * DAY },
      { level: 'L3', state: 'planned', at: at + 5 * DAY, userId: 'user-L3' },
      { level: 'L4', state: 'planned', at: at + 9 * DAY },
      { level: 'duty', state: 'planned', at: at + 13 * DAY },
    ]);
  });

  it('says why a rung was passed over, and which ones the plan goes past', () => {
    const passedOver = [{ level: 'L2', seat: 'peksosSupervisor', reason: 'vacant' }] as const;
    const drawn = drawLadder(task(2), [taken(0, 'L1'), taken(2, 'L3', { passedOver })], ladder, [climb('duty', 5)]);
    expect(drawn).toMatchObject([
      { state: 'climbed' },
      { state: 'passedOver', reason: 'vacant' },
      { state: 'now' },
      { state: 'skipped' },
      { state: 'planned' },
    ]);
    expect(drawn[3]?.at).toBeUndefined();
  });

  it('begins where an objection began', () => {
    expect(drawLadder(task(1), [taken(1, 'L2')], ladder, []).map(({ state }) => state)).toEqual([
      'notAsked',
      'now',
      'skipped',
      'skipped',
      'skipped',
    ]);
  });

  it('shows a task that nobody has yet where the plan puts it', () => {
    const assigned: PlannedStep = { ...climb('L1', 0), purpose: 'assign' };
    expect(drawLadder(task(undefined), [], ladder, [assigned, climb('L2', 3)])[0]).toMatchObject({
      state: 'planned',
      at,
    });
  });
});
