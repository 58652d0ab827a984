import type { Instant, PlainDate, Zone } from '#core/calendar/instant';
import { localDate } from '#core/calendar/instant';
import { beginningOf, endAfter } from '#core/organisation/dated';
import { tx } from '#persistence/tx/tx';
import { invalidInput, Problem } from '#platform/http/problem';

/** When the day begins that stands in this field. @throws Problem 400 when it is past. */
export function instantOf(field: string, day: PlainDate, zone: Zone): Instant {
  const at = beginningOf(day, zone, tx.now());
  if (at === undefined)
    throw invalidInput({ pointer: `/${field}`, code: 'tooEarly', params: { from: localDate(tx.now(), zone) } });
  return at;
}

/** Midnight after the last day. @throws Problem 400 when it comes before the first. */
export function endOf(field: string, lastDay: PlainDate | undefined, zone: Zone, from: Instant): Instant | undefined {
  if (lastDay === undefined) return undefined;
  const at = endAfter(lastDay, zone);
  if (at <= from) throw invalidInput({ pointer: `/${field}`, code: 'beforeFirstDay' });
  return at;
}

/** @throws Problem 412 with what is now. */
export function requireVersion(seen: number, current: number): void {
  if (seen !== current) throw new Problem('preconditionFailed', { members: { current: { version: current } } });
}

/** @throws Problem 412 when somebody was faster between reading and writing. */
export async function requireChanged(changed: Promise<boolean>): Promise<void> {
  if (!(await changed)) throw new Problem('preconditionFailed');
}
