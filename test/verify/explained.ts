import { explainDue, explainShare } from '#core/calendar/explain';
import type { Explanation } from '#core/calendar/explanation';
import { formatIso } from '#core/calendar/instant';
import { durationOf } from './product';
import { unitName } from './question';
import type { Question } from './question';
import type { Subject } from './subject';

/**
 * What an explanation says, held against the interval oracle: the due instant; totals that come to the budget; and as parts
 * exactly the intervals that count, or exactly the days.
 * @returns what is wrong with it; undefined, nothing.
 */
export function faultOfExplanation(subject: Subject, asked: Question): string | undefined {
  const { unit, from, pauses } = asked;
  const explained = explainDue(subject.calendar, from, durationOf(asked), { pauses });
  const dueAt = subject.intervals({ ...asked, ask: 'paused' });
  if (!explained.ok) return dueAt === explained.reason ? undefined : told(asked, 'refusal', dueAt, explained.reason);
  const { value } = explained;
  if (value.dueAt !== dueAt) return told(asked, 'due instant', dueAt, value.dueAt);
  const total = value.days.reduce((sum, day) => sum + day.counted, 0);
  if (total !== value.budget) return told(asked, 'total', value.budget, total);
  const isOfDays = unit.unit === 'workingDays' || unit.unit === 'calendarDays';
  return isOfDays
    ? differing(
        asked,
        closings(subject, asked),
        value.days.filter(({ counted }) => counted > 0).map(({ closesAt }) => closesAt),
      )
    : differing(asked, asked.amount === 0 ? [] : intervals(subject, asked, value.dueAt), joined(value));
}

/**
 * The same of a share: it is due where the intervals that count have come to it, at the latest with the whole, and what is
 * listed are those intervals.
 */
export function faultOfShare(subject: Subject, asked: Question, fraction: number): string | undefined {
  const explained = explainShare(subject.calendar, asked.from, durationOf(asked), fraction, { pauses: asked.pauses });
  const [unpaused, whole] = (['add', 'paused'] as const).map((ask) => subject.intervals({ ...asked, ask }));
  if (typeof unpaused !== 'number' || typeof whole !== 'number') {
    const refusal = typeof unpaused === 'number' ? whole : unpaused;
    return !explained.ok && explained.reason === refusal
      ? undefined
      : told(asked, 'refusal of a share', refusal, explained.ok);
  }
  if (!explained.ok) return told(asked, 'share', whole, explained.reason);
  const { value } = explained;
  const share = Math.round(lengthOf(intervals(subject, { ...asked, pauses: [] }, unpaused), asked) * fraction);
  if (value.share?.amount !== share) return told(asked, `share ${fraction}`, share, value.share?.amount);
  const dueAt = share === 0 ? asked.from : (usedUpAt(intervals(subject, asked, whole), share * unitMs(asked)) ?? whole);
  if (value.dueAt !== dueAt) return told(asked, `due instant of ${fraction}`, dueAt, value.dueAt);
  const until = intervals(subject, asked, dueAt);
  const used = lengthOf(until, asked);
  if (value.budget !== used) return told(asked, `total of ${fraction}`, used, value.budget);
  return differing(asked, until, joined(value));
}

function differing(asked: Question, expected: unknown, got: unknown): string | undefined {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(got)];
  return one === other ? undefined : told(asked, 'parts', one, other);
}

/** Of office time a share is one of seconds, else of milliseconds. */
const unitMs = (asked: Question): number => (isOfOffice(asked) ? 1000 : 1);

const isOfOffice = ({ unit: { unit } }: Question): boolean => unit === 'workingMinutes' || unit === 'workingDays';

const lengthOf = (stretches: readonly Stretch[], asked: Question): number =>
  stretches.reduce((sum, [from, to]) => sum + to - from, 0) / unitMs(asked);

/** Where so many milliseconds of these stretches have passed; undefined, they are shorter. */
function usedUpAt(stretches: readonly Stretch[], milliseconds: number): number | undefined {
  let left = milliseconds;
  for (const [from, to] of stretches) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return undefined;
}

const told = (asked: Question, what: string, expected: unknown, got: unknown): string =>
  `${what} of ${asked.amount} ${unitName(asked.unit)} from ${formatIso(asked.from)}, ` +
  `pauses ${JSON.stringify(asked.pauses)}: expected ${String(expected)}, got ${String(got)}`;

/** When each of the counted days ended: the due instants of one day, of two, and so on. */
const closings = (subject: Subject, asked: Question): readonly unknown[] =>
  Array.from({ length: asked.amount }, (_, index) => subject.intervals({ ...asked, ask: 'paused', amount: index + 1 }));

type Stretch = readonly [from: number, to: number];

/** What counts until then. */
function intervals(subject: Subject, asked: Question, dueAt: number): readonly Stretch[] {
  if (isOfOffice(asked))
    return merged(subject.counted(asked.from, dueAt, asked.pauses).map(({ from, to }) => [from, to] as const));
  const whole: Stretch[] = [[asked.from, dueAt]];
  const pieces = asked.pauses.reduce(
    (pieces, pause) =>
      pieces
        .flatMap(([from, to]): Stretch[] => [
          [from, Math.min(to, pause.from)],
          [Math.max(from, pause.to), to],
        ])
        .filter(([from, to]) => from < to),
    whole,
  );
  return merged(pieces);
}

const joined = ({ days }: Explanation): readonly Stretch[] =>
  merged(days.flatMap(({ spans }) => spans.map(({ from, to }) => [from, to] as const)));

/** An explanation cuts at midnight, the oracle where a pause took nothing, and where it was asked about no time. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches.filter(([from, to]) => from < to)) {
    const last = all.at(-1);
    if (last && last[1] === stretch[0]) all[all.length - 1] = [last[0], stretch[1]];
    else all.push(stretch);
  }
  return all;
}
