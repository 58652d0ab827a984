import type { Instant } from '../calendar/instant';
import { contactAtFiling } from '../call/safe-contact';
import type { SafeContact } from '../call/safe-contact';
import type { Outcome } from '../decision';
import type { Accusation } from '../exclusion/accusation';
import { routeComplaint } from '../routing/route';
import { getCategoryPolicy } from '../sla/policy';
import type { Contact, PaymentState } from '../vocabulary';
import type { ClusterNote, Complaint, ComplaintEvent } from './complaint';
import type { ComplaintContext } from './complaint.decider';
import { caseClocks } from './complaint-clocks';
import { toReporter } from './complaint-notices';

export type Filing = Omit<
  Extract<ComplaintEvent, { type: 'complaintFiled' }>,
  'type' | 'severity' | 'targetDueAt' | 'ceilingDueAt' | 'ceilingNorm' | 'contact' | 'messageHold'
> & {
  /** Said in the call that files it: this contact is safe. */
  readonly isContactConfirmed: boolean;
  readonly safeContact?: SafeContact;
};

/** Takes a complaint in: the event, and every clock that starts at receipt. */
export function fileComplaint(
  { isContactConfirmed, safeContact, ...filing }: Filing,
  accusations: readonly Accusation[],
  context: Pick<ComplaintContext, 'policy' | 'calendarOf'>,
): Outcome<ComplaintEvent> {
  const policy = getCategoryPolicy(context.policy, filing.category);
  const clocks = caseClocks(filing, policy, context);
  const usual = policy.contactHold === undefined ? 'open' : isContactConfirmed ? 'confirmed' : 'unconfirmed';
  const contact: Contact = contactAtFiling(safeContact, usual);
  const filed: ComplaintEvent = {
    type: 'complaintFiled',
    ...filing,
    severity: policy.severity,
    targetDueAt: clocks.targetDueAt,
    ceilingDueAt: clocks.ceilingDueAt,
    ceilingNorm: clocks.ceilingNorm,
    contact,
    messageHold: contact === 'unconfirmed' ? policy.contactHold : contact === 'none' ? 'reporter' : undefined,
  };
  return {
    events: [filed, ...recorded(accusations, filing.filedById, filing.at)],
    arm: clocks.arm,
    stop: 'none',
    notices: toReporter('complaintFiled', { number: filing.number, dueAt: clocks.targetDueAt, zone: filing.zone }),
  };
}

const recorded = (accusations: readonly Accusation[], byId: string, at: Instant): readonly ComplaintEvent[] =>
  accusations.length === 0 ? [] : [{ type: 'accusationRecorded', at, byId, accusations }];

export interface FirstLook {
  readonly paymentState: PaymentState;
  readonly asOf?: Instant;
  /** Somebody is accused: the group around them. */
  readonly cluster?: ClusterNote;
}

/** First look and routing, by the system. Idempotent: a complaint that is routed already stays as it is. */
export function triageComplaint(
  complaint: Complaint,
  look: FirstLook,
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  if (complaint.status !== 'filed' && complaint.status !== 'reopened') return NOTHING;
  const at = context.now;
  const policy = getCategoryPolicy(context.policy, complaint.category);
  const route = routeComplaint(complaint, look, policy, context.newTaskId);
  const cluster: readonly ComplaintEvent[] = look.cluster ? [{ type: 'clusterNoted', at, ...look.cluster }] : [];
  return {
    ...NOTHING,
    events: [
      { type: 'firstLookTaken', at, paymentState: look.paymentState, asOf: look.asOf },
      ...cluster,
      { type: 'complaintRouted', at, tasks: route.tasks, reasons: route.reasons },
    ],
  };
}

const NOTHING: Outcome<ComplaintEvent> = { events: [], arm: [], stop: 'none', notices: [] };
