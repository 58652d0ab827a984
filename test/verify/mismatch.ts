import { formatIso } from '#core/calendar/instant';
import { unitName } from './question';
import type { Answer, Answering, Question } from './question';
import type { Subject } from './subject';

export interface Mismatch {
  readonly oracle: 'intervals' | 'minuteWalk';
  readonly calendar: string;
  readonly ask: string;
  readonly unit: string;
  readonly from: string;
  readonly amount: number;
  readonly to?: string;
  readonly pauses?: readonly string[];
  readonly expected: string;
  readonly got: string;
}

/** What the product throws is an answer too, and a wrong one. */
export function answerOf(answering: Answering, question: Question): Answer | string {
  try {
    return answering(question);
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Simpler questions of the same kind: less to add, rounder instants. */
function simpler(question: Question): readonly Question[] {
  const { amount, from, to, pauses } = question;
  const rounder = [60_000, 3_600_000, 86_400_000].map((step) => Math.floor(from / step) * step);
  return [
    ...[0, Math.floor(amount / 2), amount - 1]
      .filter((less) => less >= 0 && less < amount)
      .map((less) => ({ ...question, amount: less })),
    ...rounder.filter((round) => round < from).map((round) => ({ ...question, from: round })),
    ...pauses.map((_, index) => ({ ...question, pauses: pauses.filter((_, other) => other !== index) })),
    ...(to > from + 1 ? [{ ...question, to: from + Math.floor((to - from) / 2) }] : []),
  ];
}

/** The smallest question found on which the two still disagree. */
export function mismatch(subject: Subject, oracle: 'intervals' | 'minuteWalk', first: Question): Mismatch {
  const truth = oracle === 'intervals' ? subject.intervals : subject.walk;
  const differs = (question: Question) => answerOf(subject.product, question) !== answerOf(truth, question);
  let smallest = first;
  for (let tries = 0; tries < 200; tries += 1) {
    const found = simpler(smallest).find(differs);
    if (!found) break;
    smallest = found;
  }
  const { ask, unit, from, amount, to, pauses } = smallest;
  const isMeasured = ask === 'workingSecondsBetween' || ask === 'between';
  const iso = (instant: number) => formatIso(instant, subject.zone);
  const shown = (answer: Answer | string) => (typeof answer === 'number' && !isMeasured ? iso(answer) : String(answer));
  return {
    oracle,
    calendar: subject.name,
    ask,
    unit: unitName(unit),
    from: iso(from),
    amount,
    ...(isMeasured && { to: iso(to) }),
    ...(pauses.length > 0 && { pauses: pauses.map((pause) => `${iso(pause.from)} to ${iso(pause.to)}`) }),
    expected: shown(answerOf(truth, smallest)),
    got: shown(answerOf(subject.product, smallest)),
  };
}
