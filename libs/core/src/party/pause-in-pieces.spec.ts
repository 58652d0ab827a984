import fc from 'fast-check';
import type { Duration } from '../calendar/duration';
import { parseIso } from '../calendar/instant';
import { calendarOf, candidate, everySeat, policy } from '../fixtures.spec-data';
import type { PolicyVersion } from '../sla/policy';
import { evolveTask } from './party-task';
import type { PartyTask, TaskEvent } from './party-task';
import { assignTask, decideTask } from './task.decider';
import type { TaskCommand, TaskContext } from './task.decider';

const at = (local: string): number => parseIso(`${local}+07:00`);
const MONDAY = at('2026-11-23T07:00');
const candidates = [
  ...everySeat,
  candidate('bankOfficer', { reach: 'kabupaten', institutionPath: ['programme'], calendarId: 'government' }),
];
const fold = (task: PartyTask, events: readonly TaskEvent[]): PartyTask =>
  events.reduce((state, event) => evolveTask('t1', state, event), task);
const bank = evolveTask('t1', undefined, {
  type: 'taskOpened',
  at: MONDAY,
  complaintId: 'c1',
  complaintNumber: 'PKH-3325-202611-00001-A',
  category: 'BYR-01',
  severity: 'S3',
  regionCode: '3325012001',
  party: 'bank',
  ask: 'traceAccount',
  ladder: 'bank',
  isRequired: true,
  startRung: 0,
  barredIds: [],
  policyVersion: policy.version,
  calendarVersion: '2026.1',
});
const pauseAsLongAsMayBe: TaskCommand = { type: 'pause', byId: 'x', reason: 'external', textId: 't' };
const resume: TaskCommand = { type: 'resume', byId: 'x' };

describe('pausing in pieces', () => {
  const UNITS: readonly Duration[] = [
    { unit: 'workingMinutes', amount: 1200 },
    { unit: 'workingDays', amount: 3, rule: 'receiptDate' },
    { unit: 'workingDays', amount: 3, rule: 'nextWorkingDay' },
    { unit: 'calendarDays', amount: 3 },
    { unit: 'wallClockMinutes', amount: 4320 },
  ];
  /** The policy with every step, and the limit of the bank, of this length. */
  const within = (duration: Duration): PolicyVersion => ({
    ...policy,
    ladders: policy.ladders.map((ladder) => ({
      ...ladder,
      rungs: ladder.rungs.map((rung) => ({ ...rung, stepClock: duration })),
      limit: ladder.limit && { ...ladder.limit, duration },
    })),
  });
  interface Piece {
    readonly from: number;
    readonly to: number;
  }

  /** The bank's task after as many of these pauses as are allowed, each as long as is allowed; and after one of the whole cap. */
  function paused(duration: Duration, pieces: readonly Piece[]) {
    const rules = (now: number): TaskContext => ({
      now,
      policy: within(duration),
      calendarOf,
      candidates,
      excluded: new Set(),
    });
    const opened = fold(bank, assignTask(bank, rules(MONDAY)).events);
    const outcome = (task: PartyTask, command: TaskCommand, now: number) => decideTask(task, command, rules(now));
    const during = (task: PartyTask, { from, to }: Piece): PartyTask => {
      const standing = outcome(task, pauseAsLongAsMayBe, from);
      if (!standing.ok) return task;
      const paused = fold(task, standing.outcome.events);
      const end = Math.min(to, paused.pause?.until ?? 0);
      const after = outcome(paused, resume, end);
      if (!after.ok) throw new Error(after.refusal.code);
      return fold(paused, after.outcome.events);
    };
    const inPieces = pieces.reduce(during, opened);
    const [first] = pieces;
    return { inPieces, atOnce: first ? during(opened, { ...first, to: Infinity }) : opened };
  }
  const DAY_MS = 86_400_000;
  const daily = (from: string, minutes: number): readonly Piece[] =>
    Array.from({ length: 120 }, (_, day) => ({
      from: at(from) + day * DAY_MS,
      to: at(from) + day * DAY_MS + minutes * 60_000,
    }));

  it.each(
    UNITS.flatMap((duration) => [
      { duration, over: 'every closing', pieces: daily('2026-11-23T15:59', 32) },
      { duration, over: 'every midnight', pieces: daily('2026-11-23T23:59', 2) },
      { duration, over: 'all office hours', pieces: daily('2026-11-23T07:30', 540) },
      { duration, over: 'all but an hour', pieces: daily('2026-11-23T10:00', 23 * 60) },
    ]),
  )('over $over moves $duration.amount $duration.unit no further than at once', ({ duration, pieces }) => {
    const { inPieces, atOnce } = paused(duration, pieces);
    expect(inPieces.stepDueAt).toBeLessThanOrEqual(atOnce.stepDueAt ?? 0);
    expect(inPieces.limitDueAt).toBeLessThanOrEqual(atOnce.limitDueAt ?? 0);
  });

  it('however they lie, moves no date further than at once', () => {
    const piece = fc.record({
      skip: fc.integer({ min: 0, max: 3 }),
      minute: fc.oneof(fc.constantFrom(7 * 60 + 30, 959, 989, 1439), fc.integer({ min: 0, max: 1439 })),
      minutes: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 10_000 })),
    });
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.array(piece, { minLength: 1, maxLength: 40 }), (duration, drawn) => {
        const pieces: Piece[] = [];
        let midnight = at('2026-11-23T00:00');
        for (const { skip, minute, minutes } of drawn) {
          const from = Math.max(midnight + skip * DAY_MS + minute * 60_000, pieces.at(-1)?.to ?? MONDAY);
          pieces.push({ from, to: from + minutes * 60_000 });
          midnight += (skip + 1) * DAY_MS;
        }
        const { inPieces, atOnce } = paused(duration, pieces);
        expect(inPieces.stepDueAt).toBeLessThanOrEqual(atOnce.stepDueAt ?? 0);
        expect(inPieces.limitDueAt).toBeLessThanOrEqual(atOnce.limitDueAt ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});
