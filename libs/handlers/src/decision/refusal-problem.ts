import type { Decision, Outcome } from '#core/decision';
import { Problem } from '#platform/http/problem';

/** The outcome of a decision, or the refusal as a problem that names what is allowed instead. */
export function unwrap<Event>(decision: Decision<Event>): Outcome<Event> {
  if (decision.ok) return decision.outcome;
  const { code, from, allowed } = decision.refusal;
  throw new Problem(code, {
    params: { status: from, allowed: [...allowed] },
    members: { current: { status: from }, allowed },
  });
}

/** Compare-and-set from the outside: the caller decided on what it saw; if that is past, it is shown what is now. */
export function expectVersion(expected: number, current: { readonly version: number; readonly status: string }): void {
  if (expected === current.version) return;
  throw new Problem('preconditionFailed', {
    members: { current: { version: current.version, status: current.status } },
  });
}

/** What the state of something does not permit, with what it does. */
export const notAllowedNow = (status: string, allowed: readonly string[]): Problem =>
  new Problem('notAllowedNow', {
    params: { status, allowed: [...allowed] },
    members: { current: { status }, allowed },
  });
