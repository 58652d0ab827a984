import type { Instant } from '../calendar/instant';
import { workingSecondsBetween } from '../calendar/working-time';
import { evolveComplaint } from '../complaint/complaint';
import type { Complaint, ComplaintEvent } from '../complaint/complaint';
import { evolveTask } from '../party/party-task';
import type { PartyTask, TaskEvent } from '../party/party-task';
import type { CalendarOf } from './clock';
import { pausesOf, waitsAt } from './waits';
import type { Wait, Waiter } from './waits';

/** Events of a complaint and of its tasks, in the order in which they were written. */
export type StoryEvent =
  | { readonly stream: 'complaint'; readonly event: ComplaintEvent }
  | { readonly stream: 'task'; readonly taskId: string; readonly event: TaskEvent };

/** A stretch [from, to) in which the same were waited for. UTC instants, ms. */
export interface TimeSegment {
  readonly from: Instant;
  readonly to: Instant;
  readonly waits: readonly Wait[];
}

/** What one of them used. */
export interface UsedTime {
  readonly on: Waiter;
  /** As long as it was waited for, pauses included. */
  readonly grossMs: number;
  /** Gross without its pauses. */
  readonly netMs: number;
  /** As long as it alone was waited for. */
  readonly aloneMs: number;
  /** The same in working seconds of its own calendar; left out for whoever has no office hours, and past what is known. */
  readonly grossWorkSeconds?: number;
  readonly netWorkSeconds?: number;
}

export interface TimeUsed {
  readonly from: Instant;
  /** When it was closed, else now. */
  readonly to: Instant;
  readonly isClosed: boolean;
  readonly ageMs: number;
  readonly segments: readonly TimeSegment[];
  /** Whoever was waited for, the longest net time first. */
  readonly used: readonly UsedTime[];
  /** Several were waited for at once. */
  readonly togetherMs: number;
}

/**
 * Whose time a complaint used. Its life from filing to closing (or now) is cut wherever an event or a pause changes whom it
 * waits for; every stretch has somebody, none overlaps another, and none is left out:
 *
 *     age = sum of the stretches = sum of everybody's time alone + time together
 *
 * A party in a pause is not waited for, but whom it waits for is (the reporter, somebody outside), so that
 * net = gross - own pauses ≤ gross ≤ age. Somebody who lets time pass together with others has it in her net time, and it is
 * counted once in the time together.
 */
export function timeUsed(
  complaintId: string,
  story: readonly StoryEvent[],
  now: Instant,
  calendarOf: CalendarOf,
): TimeUsed {
  const ordered = inOrder(story);
  const last = fold(complaintId, ordered);
  if (!last.complaint) throw new Error(`complaint ${complaintId} has no events`);
  const { filedAt: from, closedAt } = last.complaint;
  const isClosed = last.complaint.status === 'closed' && closedAt !== undefined;
  const to = isClosed ? closedAt : Math.max(now, from);
  const segments = segmentsOf(complaintId, ordered, last, from, to);
  return {
    from,
    to,
    isClosed,
    ageMs: to - from,
    segments,
    used: usedIn(segments, calendarOf),
    togetherMs: lengthOf(segments.filter(({ waits }) => waits.filter(isWaited).length > 1)),
  };
}

/** An event with the instant from which it holds. */
interface Placed {
  readonly step: StoryEvent;
  readonly at: Instant;
}

/** By instant; of one stream as they were written, also where an effect was written late with its own, earlier instant. */
function inOrder(story: readonly StoryEvent[]): readonly Placed[] {
  const latest = new Map<string, Instant>();
  const placed = story.map((step): Placed => {
    const stream = step.stream === 'task' ? step.taskId : step.stream;
    const at = Math.max(step.event.at, latest.get(stream) ?? step.event.at);
    latest.set(stream, at);
    return { step, at };
  });
  return placed.toSorted((left, right) => left.at - right.at);
}

interface Standing {
  readonly complaint?: Complaint;
  readonly tasks: ReadonlyMap<string, PartyTask>;
}

const NOTHING_YET: Standing = { tasks: new Map() };

const fold = (complaintId: string, story: readonly Placed[]): Standing =>
  story.reduce((standing, { step }) => moved(complaintId, standing, step), NOTHING_YET);

function moved(complaintId: string, { complaint, tasks }: Standing, step: StoryEvent): Standing {
  if (step.stream === 'complaint') return { complaint: evolveComplaint(complaintId, complaint, step.event), tasks };
  const task = evolveTask(step.taskId, tasks.get(step.taskId), step.event);
  return { complaint, tasks: new Map(tasks).set(step.taskId, task) };
}

function segmentsOf(
  complaintId: string,
  story: readonly Placed[],
  last: Standing,
  from: Instant,
  to: Instant,
): readonly TimeSegment[] {
  // That a pause is over may be written down later: where it ended is in the state the story ends with.
  const pauses = new Map([...last.tasks].map(([id, task]) => [id, pausesOf(task)]));
  const edges = [...pauses.values()].flat().flatMap((pause) => [pause.from, pause.to]);
  const cuts = [...new Set([from, ...story.map(({ at }) => at), ...edges, to])]
    .filter((at) => at >= from && at <= to)
    .sort((left, right) => left - right);
  const segments: TimeSegment[] = [];
  let standing = NOTHING_YET;
  let read = 0;
  for (const [index, at] of cuts.slice(0, -1).entries()) {
    for (let next = story[read]; next && next.at <= at; next = story[read]) {
      standing = moved(complaintId, standing, next.step);
      read += 1;
    }
    if (!standing.complaint) continue;
    const waits = waitsAt(standing.complaint, [...standing.tasks.values()], at, (id) => pauses.get(id) ?? []);
    const before = segments.at(-1);
    const end = cuts[index + 1] ?? to;
    if (before && isSame(before.waits, waits)) segments[segments.length - 1] = { ...before, to: end };
    else segments.push({ from: at, to: end, waits });
  }
  return segments;
}

const isSame = (left: readonly Wait[], right: readonly Wait[]): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const isWaited = ({ isPaused }: Wait): boolean => !isPaused;

const lengthOf = (segments: readonly TimeSegment[]): number =>
  segments.reduce((sum, { from, to }) => sum + to - from, 0);

function usedIn(segments: readonly TimeSegment[], calendarOf: CalendarOf): readonly UsedTime[] {
  const waiters = [...new Set(segments.flatMap(({ waits }) => waits.map(({ on }) => on)))];
  return waiters.map((on) => usedBy(on, segments, calendarOf)).sort((left, right) => right.netMs - left.netMs);
}

function usedBy(on: Waiter, all: readonly TimeSegment[], calendarOf: CalendarOf): UsedTime {
  const gross = all.filter(({ waits }) => waits.some((wait) => wait.on === on));
  const net = gross.filter(({ waits }) => waits.some((wait) => wait.on === on && isWaited(wait)));
  return {
    on,
    grossMs: lengthOf(gross),
    netMs: lengthOf(net),
    aloneMs: lengthOf(net.filter(({ waits }) => waits.filter(isWaited).length === 1)),
    grossWorkSeconds: workOf(on, gross, calendarOf),
    netWorkSeconds: workOf(on, net, calendarOf),
  };
}

/** Whole working seconds add up: each edge counts as the second it lies in, on both of its sides. */
function workOf(on: Waiter, segments: readonly TimeSegment[], calendarOf: CalendarOf): number | undefined {
  let sum: number | undefined;
  for (const { from, to, waits } of segments) {
    const place = waits.find((wait) => wait.on === on)?.place;
    const worked = place && workingSecondsBetween(calendarOf(place.calendarId, place.zone), from, to);
    if (worked && !worked.ok) return undefined;
    if (worked) sum = (sum ?? 0) + worked.value;
  }
  return sum;
}
