import type { CountedUnit } from '#core/calendar/between';
import type { Instant } from '#core/calendar/instant';
import type { Pause } from '#core/calendar/pauses';
import { ASKS, UNITS } from './question';
import type { Question } from './question';
import type { SeededRandom } from './seeded-random';
import type { Subject } from './subject';

/** What adds is asked more often than what looks. */
const MOSTLY = [...ASKS, 'add', 'add', 'paused', 'between'] as const;

/** Beside an edge: on it, a millisecond or a second off, the end of its second. */
const OFFSETS_MS = [0, 0, -1, 1, -999, 999, -1000, 1000, -60_000, 60_000] as const;

/** Anywhere in the calendar, beside an edge, on a minute; rarely outside. */
function instant(random: SeededRandom, { from, until, edges }: Subject): Instant {
  const kind = random.fraction();
  if (kind < 0.02) return random.pick([from, until]) + random.integer(-3 * 86_400_000, 3 * 86_400_000);
  if (kind < 0.4) return random.pick(edges) + random.pick(OFFSETS_MS);
  const anywhere = random.integer(from, until);
  return kind < 0.6 ? Math.floor(anywhere / 60_000) * 60_000 : anywhere;
}

const SECONDS = { ask: 'workingSecondsBetween', unit: { unit: 'workingMinutes' }, amount: 0, pauses: [] } as const;

/** Short ones meet edges, long ones meet feasts; some end on an edge exactly. */
function minutes(random: SeededRandom, subject: Subject, from: Instant): number {
  const kind = random.fraction();
  if (kind < 0.1) return random.integer(0, 5);
  if (kind < 0.25) {
    const seconds = subject.intervals({ ...SECONDS, from, to: random.pick(subject.edges) });
    if (typeof seconds === 'number' && seconds >= 0) return Math.floor(seconds / 60) % 30_000;
  }
  return random.integer(0, kind < 0.9 ? 2000 : 20_000);
}

const isOfDays = ({ unit }: CountedUnit): boolean => unit === 'workingDays' || unit === 'calendarDays';

/** None to three, anywhere after `from` and across it; some adjoin or overlap, some begin or end beside an edge. */
function pauses(random: SeededRandom, subject: Subject, from: Instant): readonly Pause[] {
  let at = from + random.integer(-86_400_000, 3 * 86_400_000);
  return Array.from({ length: random.integer(0, 3) }, () => {
    const start = random.chance(0.3) ? nearEdge(random, subject, at) : at;
    const end = start + (random.chance(0.5) ? random.integer(0, 7_200_000) : random.integer(0, 4 * 86_400_000));
    at = random.chance(0.2) ? end : random.chance(0.2) ? start : end + random.integer(0, 2 * 86_400_000);
    return { from: start, to: random.chance(0.2) ? Math.max(start, nearEdge(random, subject, end)) : end };
  });
}

/** An opening or closing around there. */
function nearEdge(random: SeededRandom, { edges }: Subject, at: Instant): Instant {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return (edges[Math.min(edges.length - 1, low)] ?? at) + random.pick(OFFSETS_MS);
}

export function question(random: SeededRandom, subject: Subject): Question {
  const [ask, unit] = [random.pick(MOSTLY), random.pick(UNITS)];
  const from = instant(random, subject);
  const days = () => random.integer(0, random.chance(0.8) ? 14 : 90);
  const amount = ask === 'add' || ask === 'paused' ? (isOfDays(unit) ? days() : minutes(random, subject, from)) : 0;
  return {
    ask,
    unit,
    from,
    amount,
    to: ask === 'between' || ask === 'workingSecondsBetween' ? instant(random, subject) : from,
    pauses: ask === 'paused' ? pauses(random, subject, from) : [],
  };
}

/** The same, in a span and with amounts that a walk by minutes can manage. */
export function shortQuestion(
  random: SeededRandom,
  subject: Subject,
  { ask, unit, from }: Pick<Question, 'ask' | 'unit' | 'from'>,
): Question {
  const amount = isOfDays(unit) ? random.integer(0, 12) : random.integer(0, random.chance(0.3) ? 30 : 1500);
  const to = from + random.integer(-4 * 86_400_000, 4 * 86_400_000);
  return { ask, unit, from, amount, to, pauses: ask === 'paused' ? pauses(random, subject, from) : [] };
}
