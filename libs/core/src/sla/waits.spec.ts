import type { Complaint } from '../complaint/complaint';
import type { PartyTask } from '../party/party-task';
import type { Pause } from './basis';
import { pausesOf, waitsAt } from './waits';

const HOUR = 3_600_000;
const task = (id: string, more: Partial<PartyTask> = {}): PartyTask =>
  ({
    id,
    party: 'bank',
    ask: 'traceAccount',
    status: 'assigned',
    isRequired: true,
    calendarId: 'bank',
    zone: 'WIB',
    ...more,
  }) as PartyTask;
const complaint = { status: 'assigned' } as Complaint;

describe('whom a complaint waits for', () => {
  const pauses: Readonly<Record<string, readonly Pause[]>> = {
    documents: [{ from: 4 * HOUR, to: 20 * HOUR, reason: 'documents' }],
    external: [{ from: 4 * HOUR, to: 20 * HOUR, reason: 'external' }],
  };
  const waits = (tasks: readonly PartyTask[], hour: number) =>
    waitsAt(complaint, tasks, hour * HOUR, (id) => pauses[id] ?? []).map(({ on, isPaused }) => [on, isPaused]);

  it.each([
    ['before a pause: the party', 'documents', 3.9, [['bank', false]]],
    [
      'in it: whoever the party waits for, and the party without blame',
      'documents',
      4,
      [
        ['bank', true],
        ['reporter', false],
      ],
    ],
    [
      'in one for somebody outside',
      'external',
      19.9,
      [
        ['bank', true],
        ['external', false],
      ],
    ],
    ['at its end: the party', 'external', 20, [['bank', false]]],
  ])('%s', (_when, id, hour, expected) => {
    expect(waits([task(id)], hour)).toEqual(expected);
  });

  it('of two tasks of one party: the party, paused only where both are', () => {
    expect(waits([task('documents'), task('external')], 10)).toEqual([
      ['bank', true],
      ['reporter', false],
      ['external', false],
    ]);
    expect(waits([task('documents'), task('running')], 10)).toEqual([
      ['bank', false],
      ['reporter', false],
    ]);
  });

  it('that nobody has been given yet: us; of what nobody has to answer: nobody', () => {
    expect(waits([task('a', { status: 'open' })], 1)).toEqual([['sending', false]]);
    expect(waits([task('a', { isRequired: false }), task('b', { party: 'dinas' })], 1)).toEqual([['dinas', false]]);
    expect(waits([], 1)).toEqual([['sending', false]]);
  });

  it('takes a pause that goes on to end when it must', () => {
    const paused = {
      ...task('a'),
      pause: { since: 1, until: 9, reason: 'external' as const, byId: 'p' },
      pauses: [{ from: 0, to: 1, reason: 'documents' as const }],
    };
    expect(pausesOf(paused).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 9],
    ]);
  });
});
