import { ValidationError } from 'class-validator';
import { CalendarHorizonError } from '#core/sla/clock';
import { errorChain } from './error-chain';
import { findFrameworkProblem } from './framework-problem';
import { findOutageProblem } from './outage-problem';
import { findPostgresProblem } from './postgres-problem';
import { Problem } from './problem';
import { validationProblem } from './validation-issues';

/** Whatever was thrown, as the problem the caller sees. What nobody foresaw is `internal`, with the error as its cause. */
export function toProblem(error: unknown): Problem {
  if (isValidationResult(error)) return validationProblem(error);
  const chain = errorChain(error);
  for (const link of chain) {
    if (link instanceof Problem) return link;
    if (link instanceof CalendarHorizonError) return calendarProblem(link);
    const problem =
      findFrameworkProblem(link, error) ?? findPostgresProblem(link, error) ?? findOutageProblem(link, error);
    if (problem) return problem;
  }
  return new Problem('internal', { cause: error });
}

/** Which calendar has to be published further, and the first and the last local day it knows. */
function calendarProblem(cause: CalendarHorizonError): Problem {
  const { calendar, knownFrom, knownUntil } = cause.outside;
  const known = { calendar, knownFrom, knownUntil };
  return new Problem('calendarEnds', { params: known, members: known, cause });
}

const isValidationResult = (error: unknown): error is ValidationError[] =>
  Array.isArray(error) && error.length > 0 && error.every((entry) => entry instanceof ValidationError);
