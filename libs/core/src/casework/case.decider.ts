import type { Duration } from '../calendar/duration';
import type { Instant } from '../calendar/instant';
import type { Complaint } from '../complaint/complaint';
import { accept, refuse } from '../decision';
import type { ArmDeadline, Decision, Outcome } from '../decision';
import type { Candidate } from '../ladder/candidate';
import type { Referral } from '../referral/referral';
import { armClock } from '../sla/arm';
import type { CalendarOf, Place } from '../sla/clock';
import { getCasePolicy, getReferralPolicy } from '../sla/policy';
import type { PolicyVersion } from '../sla/policy';
import type { CaseClosure, CaseKind, Consent, ReferralNeed, Risk } from '../vocabulary';
import { toCaseManagers } from './case-notices';
import { allowedCaseCommands } from './case-rules';
import type { CaseEvent, SocialCase } from './social-case';

/** What the clocks of a case need to know. */
export interface CaseRules {
  readonly now: Instant;
  readonly policy: PolicyVersion;
  readonly calendarOf: CalendarOf;
}

/** What a decision about a case needs to know; nothing else is looked up. */
export interface CaseContext extends CaseRules {
  /** Those of `CASE_SEATS` that serve the family's village, as the organisation stands now. */
  readonly candidates: readonly Candidate[];
  /** Users that may not touch the complaint behind the case. */
  readonly excluded: ReadonlySet<string>;
}

export type CaseCommand =
  | {
      readonly type: 'screen';
      readonly byId: string;
      readonly risk: Risk;
      readonly consent: Consent;
      /** Why without consent. */
      readonly textId?: string;
    }
  | { readonly type: 'recordContact'; readonly byId: string; readonly textId?: string }
  | { readonly type: 'refer'; readonly byId: string; readonly referralId: string; readonly need: ReferralNeed }
  | { readonly type: 'close'; readonly byId: string; readonly closure: CaseClosure; readonly textId?: string };

const NOTHING: Outcome<CaseEvent> = { events: [], arm: [], stop: 'none', notices: [] };

/** The family must be contacted in time from now on, whether or not anybody looks at the case. */
export function openCase(
  complaint: Complaint,
  { kind, risk }: { readonly kind: CaseKind; readonly risk: Risk },
  rules: CaseRules,
): Outcome<CaseEvent> {
  const { id: complaintId, number: complaintNumber, regionCode, zone, policyVersion, calendarVersion } = complaint;
  const contact = contactClock({ kind, risk, zone }, rules);
  return {
    ...NOTHING,
    events: [
      {
        type: 'caseOpened',
        at: rules.now,
        complaintId,
        complaintNumber,
        kind,
        risk,
        regionCode,
        zone,
        policyVersion,
        calendarVersion,
        contactDueAt: contact.due.dueAt,
      },
    ],
    arm: [contact],
  };
}

/** A case manager's own move. */
export function decideCase(found: SocialCase, command: CaseCommand, context: CaseRules): Decision<CaseEvent> {
  const allowed = allowedCaseCommands(found.status);
  if (!allowed.includes(command.type)) return refuse({ code: 'notAllowedNow', from: found.status, allowed });
  const at = context.now;
  switch (command.type) {
    case 'screen':
      return accept(screen(found, command, context));
    case 'recordContact':
      return accept({
        events: [{ type: 'familyContacted', at, byId: command.byId, textId: command.textId }],
        stop: ['contact', 'monitor'],
        arm: [monitorClock(found, context)],
      });
    case 'refer': {
      const { byId, referralId, need } = command;
      return accept({ events: [{ type: 'referralSent', at, byId, referralId, need }] });
    }
    case 'close': {
      const { byId, closure, textId } = command;
      return accept({ events: [{ type: 'caseClosed', at, byId, closure, textId }], stop: 'all' });
    }
  }
}

/** Another risk has another clock. First contact only moves to an earlier time: a lower risk does not excuse the delay. */
function screen(
  found: SocialCase,
  { byId, risk, consent, textId }: Extract<CaseCommand, { type: 'screen' }>,
  context: CaseRules,
): Outcome<CaseEvent> {
  const screened = (contactDueAt: Instant): CaseEvent => ({
    type: 'caseScreened',
    at: context.now,
    byId,
    risk,
    consent,
    textId,
    contactDueAt,
  });
  const unchanged = { ...NOTHING, events: [screened(found.contactDueAt)] };
  if (risk === found.risk) return unchanged;
  if (found.contactedAt !== undefined)
    return { ...unchanged, stop: ['monitor'], arm: [monitorClock({ ...found, risk }, context)] };
  const contact = contactClock({ ...found, risk }, context);
  if (contact.due.dueAt >= found.contactDueAt) return unchanged;
  return { ...NOTHING, events: [screened(contact.due.dueAt)], stop: ['contact'], arm: [contact] };
}

export type CaseDeadlinePurpose = 'contact' | 'monitor';

/** The effect of a deadline of the case that has fallen due. */
export function fireCaseDeadline(
  found: SocialCase,
  purpose: CaseDeadlinePurpose,
  context: CaseContext,
): Outcome<CaseEvent> {
  if (found.status === 'closed') return NOTHING;
  const at = context.now;
  switch (purpose) {
    case 'contact':
      if (found.contactedAt !== undefined) return NOTHING;
      return {
        ...NOTHING,
        events: [{ type: 'contactMissed', at, dueAt: found.contactDueAt }],
        arm: [repeatedAlarm(found, context)],
        notices: toCaseManagers('caseContactMissed', found, found.contactDueAt, ['dutyManager'], context),
      };
    case 'monitor': {
      // Nobody has reached the family yet: this is no regular contact, it is the same alarm again.
      if (found.contactedAt === undefined)
        return {
          ...NOTHING,
          events: [{ type: 'monitoringReminded', at }],
          arm: [repeatedAlarm(found, context)],
          notices: toCaseManagers('caseContactMissed', found, found.contactDueAt, ['dutyManager'], context),
        };
      const monitor = monitorClock(found, context);
      return {
        ...NOTHING,
        events: [{ type: 'monitoringReminded', at }],
        arm: [monitor],
        notices: toCaseManagers('caseMonitor', found, monitor.due.dueAt, [], context),
      };
    }
  }
}

/** How a referral ended. */
export const returnReferral = (
  { id: referralId, outcome }: Pick<Referral, 'id' | 'outcome'>,
  now: Instant,
): Outcome<CaseEvent> => ({ ...NOTHING, events: [{ type: 'referralReturned', at: now, referralId, outcome }] });

type Clocked = Pick<SocialCase, 'kind' | 'risk' | 'zone'>;

function contactClock({ kind, risk, zone }: Clocked, { policy, calendarOf, now }: CaseRules): ArmDeadline {
  const duration = getCasePolicy(policy, kind).firstContact[risk];
  return armClock(calendarOf, placeOf(duration, zone), 'contact', { from: now, duration }, 'measured');
}

const monitorClock = (found: Clocked, rules: CaseRules): ArmDeadline =>
  remindAfter(getCasePolicy(rules.policy, found.kind).monitoring[found.risk], found, rules);

/** Until somebody has reached the family it comes back every day, beside the task, which climbs every two hours. */
const repeatedAlarm = (found: Clocked, rules: CaseRules): ArmDeadline =>
  remindAfter(getReferralPolicy(rules.policy).unplaced, found, rules);

const remindAfter = (duration: Duration, { zone }: Clocked, { calendarOf, now }: CaseRules): ArmDeadline =>
  armClock(calendarOf, placeOf(duration, zone), 'monitor', { from: now, duration }, 'notice');

/** Where somebody may be in danger the clock runs day and night; otherwise in office hours where the family lives. */
const placeOf = ({ unit }: Duration, zone: SocialCase['zone']): Place => ({
  calendarId: unit === 'wallClockMinutes' ? 'always' : 'government',
  zone,
});
