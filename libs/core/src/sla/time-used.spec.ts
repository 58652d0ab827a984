import fc from 'fast-check';
import { parseIso } from '../calendar/instant';
import type { ComplaintEvent } from '../complaint/complaint';
import { calendarOf, policy } from '../fixtures.spec-data';
import type { TaskEvent } from '../party/party-task';
import type { Party } from '../vocabulary';
import { timeUsed } from './time-used';
import type { StoryEvent, TimeUsed } from './time-used';

const HOUR = 3_600_000;
const FILED = parseIso('2026-11-23T10:00+07:00');

const of = (event: object): StoryEvent => ({ stream: 'complaint', event: event as ComplaintEvent });
const ofTask = (taskId: string, event: object): StoryEvent => ({ stream: 'task', taskId, event: event as TaskEvent });

const filed = of({ type: 'complaintFiled', at: FILED, category: 'BYR-01', zone: 'WIB', policyVersion: policy.version });
const opened = (taskId: string, at: number, party: Party, more: object = {}) =>
  ofTask(taskId, {
    type: 'taskOpened',
    at,
    party,
    ask: 'answer',
    isRequired: true,
    barredIds: [],
    startRung: 0,
    ...more,
  });
const assigned = (taskId: string, at: number) =>
  ofTask(taskId, {
    type: 'taskAssigned',
    at,
    rung: 0,
    level: 'L1',
    zone: 'WIB',
    calendarId: 'government',
    stepDueAt: at,
  });

const read = (story: readonly StoryEvent[], now: number): TimeUsed => timeUsed('c1', story, now, calendarOf);
const hours = (used: TimeUsed) =>
  Object.fromEntries(
    used.used.map(({ on, grossMs, netMs, aloneMs }) => [on, [grossMs, netMs, aloneMs].map((ms) => ms / HOUR)]),
  );
const at = (hour: number): number => FILED + hour * HOUR;

describe('whose time a complaint used', () => {
  it('is ours until it is sent, the party’s until it answers, the reporter’s until nobody objects', () => {
    const story = [
      filed,
      of({ type: 'complaintRouted', at: at(1), tasks: [], reasons: [] }),
      opened('t1', at(1), 'programme'),
      assigned('t1', at(2)),
      ofTask('t1', { type: 'taskAnswered', at: at(26), byId: 'p', outcome: 'SELESAI_PENJELASAN', textId: 'x' }),
      of({ type: 'gateOpened', at: at(26), taskId: 't1' }),
      of({ type: 'complaintAnswered', at: at(26), byId: 'p', answeredOnRung: 0, objectionUntil: at(266) }),
      of({ type: 'complaintClosed', at: at(266), closure: 'SELESAI_PENJELASAN', closedBy: 'silence' }),
    ];
    const used = read(story, at(999));
    expect([used.ageMs / HOUR, used.isClosed, used.togetherMs]).toEqual([266, true, 0]);
    expect(hours(used)).toEqual({ reporter: [240, 240, 240], programme: [24, 24, 24], sending: [2, 2, 2] });
    // From 12.00 to 12.00 next day on the government's clock: 13.00–16.00 and 07.30–12.00.
    expect(used.used.find(({ on }) => on === 'programme')?.netWorkSeconds).toBe(7.5 * 3_600);
    expect(used.used.find(({ on }) => on === 'reporter')?.netWorkSeconds).toBeUndefined();
  });

  it('of several at once is together, and each has it in its own', () => {
    const story = [
      filed,
      of({ type: 'complaintRouted', at: at(0), tasks: [], reasons: [] }),
      opened('t1', at(0), 'programme'),
      opened('t2', at(0), 'bank'),
      opened('t3', at(0), 'dinas', { isRequired: false }),
      ...['t1', 't2', 't3'].map((id) => assigned(id, at(0))),
      ofTask('t1', { type: 'taskAnswered', at: at(10), byId: 'p', outcome: 'SELESAI_PENJELASAN', textId: 'x' }),
    ];
    const used = read(story, at(30));
    expect(hours(used)).toEqual({ bank: [30, 30, 20], programme: [10, 10, 0] });
    expect(used.togetherMs).toBe(10 * HOUR);
  });

  it('waits for the reporter while documents are awaited, also where the clock goes on', () => {
    const story = [
      filed,
      of({ type: 'complaintRouted', at: at(0), tasks: [], reasons: [] }),
      opened('t1', at(0), 'programme'),
      assigned('t1', at(0)),
      ofTask('t1', { type: 'documentsAsked', at: at(5), byId: 'p', documents: ['identityCard'], reach: 'message' }),
      ofTask('t1', { type: 'documentsReceived', at: at(9), byId: 'p', documents: ['identityCard'] }),
    ];
    expect(hours(read(story, at(10)))).toEqual({ programme: [10, 10, 6], reporter: [4, 4, 0] });
  });

  it('is gross with the pauses and net without them, from when they end and not from when that is written', () => {
    const paused = { type: 'taskPaused', byId: 'p' };
    const story = [
      filed,
      of({ type: 'complaintRouted', at: at(0), tasks: [], reasons: [] }),
      opened('t1', at(0), 'programme'),
      assigned('t1', at(0)),
      ofTask('t1', { ...paused, at: at(5), reason: 'external', until: at(9) }),
      ofTask('t1', { type: 'taskResumed', at: at(12), cause: 'date', endedAt: at(9), stepDueAt: at(40) }),
      ofTask('t1', { ...paused, at: at(15), reason: 'documents', until: at(18) }),
      ofTask('t1', { type: 'taskAnswered', at: at(20), byId: 'p', outcome: 'SELESAI_PENJELASAN', textId: 'x' }),
    ];
    const used = hours(read(story, at(20)));
    expect(used).toEqual({ programme: [20, 20 - 4 - 3, 13], external: [4, 4, 4], reporter: [3, 3, 3] });
  });

  it('takes what was written late, with an instant of its own before, after what stood in its stream already', () => {
    const story = [
      filed,
      of({ type: 'complaintRouted', at: at(0), tasks: [], reasons: [] }),
      opened('t1', at(0), 'programme'),
      assigned('t1', at(0)),
      ofTask('t1', { type: 'documentsAsked', at: at(5), byId: 'p', documents: ['identityCard'], reach: 'message' }),
      ofTask('t1', { type: 'documentsReceived', at: at(4), byId: 'p', documents: ['identityCard'] }),
    ];
    expect(hours(read(story, at(10)))).toEqual({ programme: [10, 10, 10] });
  });

  it('is nothing at the moment of filing', () => {
    expect(read([filed], FILED)).toMatchObject({ ageMs: 0, segments: [], used: [], togetherMs: 0 });
  });
});

const PARTIES = ['programme', 'bank', 'dinas', 'dukcapil'] as const;

const TASK_KINDS = [
  'open',
  'assign',
  'answer',
  'cancel',
  'ask',
  'receive',
  'pause',
  'resume',
  'direct',
  'review',
  'approve',
];

const COMPLAINT_STEP: Readonly<Record<string, string>> = {
  route: 'complaintRouted',
  gate: 'gateOpened',
  answered: 'complaintAnswered',
  object: 'complaintObjected',
  closing: 'closingAsked',
  close: 'complaintClosed',
  reopen: 'complaintReopened',
  note: 'informationAdded',
};

/** One step of any story, also of one no decider would tell: the sums must hold whatever was written. */
const steps = fc.array(
  fc.record({
    waitMs: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 * 24 * HOUR })),
    task: fc.nat({ max: 3 }),
    kind: fc.constantFrom(...TASK_KINDS, ...Object.keys(COMPLAINT_STEP)),
    lengthMs: fc.integer({ min: 0, max: 6 * 24 * HOUR }),
  }),
  { maxLength: 60 },
);

function storyOf(told: readonly { waitMs: number; task: number; kind: string; lengthMs: number }[]) {
  const story: StoryEvent[] = [filed];
  const known = new Set<string>();
  let now = FILED;
  for (const { waitMs, task, kind, lengthMs } of told) {
    now += waitMs;
    const id = `t${task}`;
    const open = (more: object) => {
      if (!known.has(id)) story.push(opened(id, now, PARTIES[task] ?? 'bank', more));
      known.add(id);
    };
    if (kind === 'open') open({ isRequired: lengthMs % 3 !== 0 });
    else if (kind === 'review') open({ ask: 'review', isRequired: false });
    else if (kind === 'approve') open({ ask: 'approveClosing', isRequired: false });
    else if (kind in COMPLAINT_STEP)
      story.push(of({ at: now, answeredOnRung: 0, objectionUntil: now, startRung: 1, type: COMPLAINT_STEP[kind] }));
    else if (known.has(id))
      story.push(kind === 'assign' ? assigned(id, now) : ofTask(id, taskStep(kind, now, lengthMs)));
  }
  return { story, now: now + 3 * HOUR };
}

function taskStep(kind: string, now: number, lengthMs: number): object {
  const by = { at: now, byId: 'somebody' };
  switch (kind) {
    case 'answer':
      return { ...by, type: 'taskAnswered', outcome: 'SELESAI_PENJELASAN', textId: 'x' };
    case 'cancel':
      return { at: now, type: 'taskCancelled' };
    case 'ask':
      return { ...by, type: 'documentsAsked', documents: ['identityCard'], reach: 'callBack' };
    case 'receive':
      return { ...by, type: 'documentsReceived', documents: ['identityCard'] };
    case 'pause':
      return { ...by, type: 'taskPaused', reason: lengthMs % 2 ? 'documents' : 'external', until: now + lengthMs };
    case 'resume':
      return { ...by, type: 'taskResumed', cause: 'byHand', endedAt: now, stepDueAt: now };
    default:
      return {
        ...by,
        type: 'taskDirected',
        to: { party: 'duty', ask: 'answer', ladder: 'duty' },
        rung: 0,
        zone: 'WIT',
        calendarId: 'always',
        stepDueAt: now,
      };
  }
}

describe('the sums, whatever was written', () => {
  const check = (law: (used: TimeUsed) => void) =>
    fc.assert(
      fc.property(steps, (told) => {
        const { story, now } = storyOf(told);
        law(read(story, now));
      }),
      { numRuns: 300 },
    );

  it('cut the whole of its life, without gap or overlap, and somebody is waited for in each part', () => {
    check(({ segments, from, to, ageMs }) => {
      expect(segments.reduce((sum, part) => sum + part.to - part.from, 0)).toBe(ageMs);
      expect([segments[0]?.from ?? from, segments.at(-1)?.to ?? to]).toEqual([from, to]);
      for (const [index, part] of segments.entries()) {
        expect(part.to).toBeGreaterThan(part.from);
        expect(part.from).toBe(segments[index - 1]?.to ?? from);
        expect(part.waits.some(({ isPaused }) => !isPaused)).toBe(true);
        expect(new Set(part.waits.map(({ on }) => on)).size).toBe(part.waits.length);
      }
    });
  });

  it('give nobody more than its age, and net never more than gross', () => {
    check(({ used, ageMs }) => {
      for (const { grossMs, netMs, aloneMs, grossWorkSeconds = 0, netWorkSeconds = 0 } of used) {
        expect([grossMs <= ageMs, netMs <= grossMs, aloneMs <= netMs, aloneMs >= 0]).toEqual([true, true, true, true]);
        expect(netWorkSeconds).toBeLessThanOrEqual(grossWorkSeconds);
        expect(grossWorkSeconds * 1000).toBeLessThanOrEqual(grossMs + 2000 * 60);
      }
    });
  });

  it('account for its age: everybody alone, and the time together', () => {
    check(({ used, togetherMs, ageMs }) => {
      expect(used.reduce((sum, { aloneMs }) => sum + aloneMs, togetherMs)).toBe(ageMs);
    });
  });
});
