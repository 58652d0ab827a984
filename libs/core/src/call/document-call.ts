import type { Instant } from '../calendar/instant';
import type { Duration } from '../calendar/duration';
import type { PartyTask } from '../party/party-task';
import { getDue } from '../sla/clock';
import type { CalendarOf } from '../sla/clock';
import type { Contact } from '../vocabulary';
import type { SafeContact } from './safe-contact';

/** Our proposal, no norm: she is told on the next working day what she has to bring. */
const WITHIN: Duration = { unit: 'workingDays', amount: 1, rule: 'receiptDate' };

/** By when she is telephoned: before the one who needs the documents has to answer. */
export function documentCallDueAt(
  { calendarId = 'government', zone = 'WIB', stepDueAt }: Pick<PartyTask, 'calendarId' | 'zone' | 'stepDueAt'>,
  now: Instant,
  calendarOf: CalendarOf,
): Instant {
  const { dueAt } = getDue(calendarOf, { calendarId, zone }, now, WITHIN);
  return Math.max(now, Math.min(dueAt, stepDueAt ?? dueAt));
}

/** What is known of how the reporter may be reached. */
export interface KnownContact {
  readonly contact: Contact;
  /** What she said herself when she filed. */
  readonly said?: SafeContact;
  /** Somebody has looked since and found no safe contact. */
  readonly isRuledOut: boolean;
  /** Her number, as it was given. */
  readonly phone?: string;
}

/**
 * Where and when she may be telephoned. Hours and words rule out a written message and not a person who keeps to them;
 * `never`, and that no safe contact was found, rule out both.
 */
export function callableContact({ contact, said, isRuledOut, phone }: KnownContact): SafeContact {
  if (isRuledOut || said?.isNever) return {};
  if (contact === 'none' && said === undefined) return {};
  return { ...said, phone: said?.phone ?? phone };
}
