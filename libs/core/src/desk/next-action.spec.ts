import type { Complaint } from '../complaint/complaint';
import type { PartyTask } from '../party/party-task';
import type { ComplaintStatus } from '../vocabulary';
import { nextAction } from './next-action';

const at = Date.parse('2026-11-23T03:00:00Z');
const HOUR = 3_600_000;

const complaint = (status: ComplaintStatus): Complaint =>
  ({ id: 'c1', status, filedAt: at, answeredAt: at + HOUR, objectionUntil: at + 9 * HOUR }) as unknown as Complaint;

const task = (id: string, over: Partial<PartyTask> = {}): PartyTask =>
  ({
    id,
    status: 'assigned',
    assigneeId: `holder-${id}`,
    isRequired: true,
    openedAt: at,
    rungStartedAt: at + HOUR,
    stepDueAt: at + 5 * HOUR,
    ...over,
  }) as unknown as PartyTask;

describe('what has to happen next', () => {
  it('is whoever is asked to, since she has it, until her step is over', () => {
    expect(nextAction(complaint('assigned'), [task('a')], 'somebody')).toMatchObject({
      kind: 'task',
      task: { id: 'a' },
      isMine: false,
      since: at + HOUR,
      dueAt: at + 5 * HOUR,
    });
  });

  it('is my own before everything that is due earlier', () => {
    const tasks = [task('a', { stepDueAt: at }), task('mine', { assigneeId: 'me', isRequired: false })];
    expect(nextAction(complaint('assigned'), tasks, 'me')).toMatchObject({ task: { id: 'mine' }, isMine: true });
    expect(nextAction(complaint('assigned'), tasks, 'you')).toMatchObject({ task: { id: 'a' }, isMine: false });
  });

  it('is what the complaint waits for, before what it does not wait for', () => {
    const tasks = [task('a', { isRequired: false, stepDueAt: at }), task('b')];
    expect(nextAction(complaint('assigned'), tasks, 'you').task?.id).toBe('b');
  });

  it('is the one nobody has yet, then the next due, then always the same', () => {
    const [late, soon, none] = [task('a', { stepDueAt: at + 9 }), task('b', { stepDueAt: at + 3 }), task('c')];
    const nobodys = { ...none, status: 'open', assigneeId: undefined, stepDueAt: undefined, rungStartedAt: undefined };
    expect(nextAction(complaint('assigned'), [late, soon], 'you').task?.id).toBe('b');
    expect(nextAction(complaint('assigned'), [late, soon, nobodys as PartyTask], 'you')).toMatchObject({
      task: { id: 'c' },
      since: at,
      dueAt: undefined,
    });
    const twins = [task('y'), task('x')];
    expect(nextAction(complaint('assigned'), twins, 'you').task?.id).toBe('x');
    expect(nextAction(complaint('assigned'), twins.toReversed(), 'you').task?.id).toBe('x');
  });

  it.each(['answered', 'cancelled'] as const)('is no task that is %s', (status) => {
    const settled = task('a', { status, settledAt: at + 2 * HOUR });
    expect(nextAction(complaint('assigned'), [settled], 'you')).toEqual({
      kind: 'conclude',
      isMine: false,
      since: at + 2 * HOUR,
    });
  });

  it.each([
    ['filed', 'route', undefined],
    ['reopened', 'route', undefined],
    ['review', 'conclude', undefined],
    ['answered', 'objection', at + 9 * HOUR],
    ['closing', 'conclude', undefined],
    ['closed', 'none', undefined],
  ] as const)('without a task, %s: %s', (status, kind, dueAt) => {
    expect(nextAction(complaint(status), [], 'me')).toMatchObject({ kind, isMine: false, ...(dueAt && { dueAt }) });
  });

  it('is the end of the objection while somebody else frees a process, and her task for herself', () => {
    const stuck = task('a', { assigneeId: 'duty', isRequired: false });
    expect(nextAction(complaint('answered'), [stuck], 'you').kind).toBe('objection');
    expect(nextAction(complaint('answered'), [stuck], 'duty')).toMatchObject({ kind: 'task', isMine: true });
  });
});
