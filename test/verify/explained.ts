import { explainDue } from '#core/calendar/explain';
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
  const [expected, got] = isOfDays
    ? [closings(subject, asked), value.days.filter(({ counted }) => counted > 0).map(({ closesAt }) => closesAt)]
    : [intervals(subject, asked, value.dueAt), joined(value)];
  const [one, other] = [JSON.stringify(expected), JSON.stringify(got)];
  return one === other ? undefined : told(asked, 'parts', one, other);
}

const told = (asked: Question, what: string, expected: unknown, got: unknown): string =>
  `${what} of ${asked.amount} ${unitName(asked.unit)} from ${formatIso(asked.from)}, ` +
  `pauses ${JSON.stringify(asked.pauses)}: expected ${String(expected)}, got ${String(got)}`;

/** When each of the counted days ended: the due instants of one day, of two, and so on. */
const closings = (subject: Subject, asked: Question): readonly unknown[] =>
  Array.from({ length: asked.amount }, (_, index) => subject.intervals({ ...asked, ask: 'paused', amount: index + 1 }));

type Stretch = readonly [from: number, to: number];

function intervals(subject: Subject, asked: Question, dueAt: number): readonly Stretch[] {
  if (asked.amount === 0) return [];
  if (asked.unit.unit === 'workingMinutes')
    return merged(subject.counted(asked.from, dueAt, asked.pauses).map(({ from, to }) => [from, to] as const));
  const whole: Stretch[] = [[asked.from, dueAt]];
  return asked.pauses.reduce(
    (pieces, pause) =>
      pieces
        .flatMap(([from, to]): Stretch[] => [
          [from, Math.min(to, pause.from)],
          [Math.max(from, pause.to), to],
        ])
        .filter(([from, to]) => from < to),
    whole,
  );
}

const joined = ({ days }: Explanation): readonly Stretch[] =>
  merged(days.flatMap(({ spans }) => spans.map(({ from, to }) => [from, to] as const)));

/** An explanation cuts at midnight, the oracle does not. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    if (last && last[1] === stretch[0]) all[all.length - 1] = [last[0], stretch[1]];
    else all.push(stretch);
  }
  return all;
}
