import { between } from '#core/calendar/between';
import { due } from '#core/calendar/duration';
import type { Due, Duration } from '#core/calendar/duration';
import type { Known } from '#core/calendar/known';
import { dueWithPauses } from '#core/calendar/pauses';
import type { WorkingCalendar } from '#core/calendar/working-calendar';
import { instantOfDay, instantOfWork, isOpen, nextOpen, workingSecondsBetween } from '#core/calendar/working-time';
import type { Answer, Answering, Question } from './question';

const answerOf = (known: Known<Answer>): Answer => (known.ok ? known.value : known.reason);

export const durationOf = ({ unit, amount }: Pick<Question, 'unit' | 'amount'>): Duration => ({ ...unit, amount });

/** The calendar of the product, through its public functions. */
export const product =
  (calendar: WorkingCalendar): Answering =>
  ({ ask, unit, from, amount, to, pauses }) => {
    switch (ask) {
      case 'add':
        return dueAt(calendar, due(calendar, from, durationOf({ unit, amount })), amount);
      case 'paused':
        return dueAt(calendar, dueWithPauses(calendar, from, durationOf({ unit, amount }), pauses), amount);
      case 'between':
        return answerOf(between(calendar, from, Math.max(from, to), unit));
      case 'workingSecondsBetween':
        return answerOf(workingSecondsBetween(calendar, from, to));
      case 'nextOpen':
        return answerOf(nextOpen(calendar, from));
      case 'isOpen':
        return answerOf(isOpen(calendar, from));
    }
  };

/** The due instant, after its stored position has been seen to lead to it too. */
function dueAt(calendar: WorkingCalendar, answer: Known<Due>, amount: number): Answer {
  if (!answer.ok) return answer.reason;
  const { dueAt, dueWork, dueDay } = answer.value;
  // An amount of nothing is due at once, wherever its position leads.
  if (amount === 0 || (dueWork === undefined && dueDay === undefined)) return dueAt;
  const stored = dueWork === undefined ? instantOfDay(calendar, dueDay ?? NaN) : instantOfWork(calendar, dueWork);
  if (answerOf(stored) !== dueAt) throw new Error(`stored position leads to ${answerOf(stored)}, not ${dueAt}`);
  return dueAt;
}
