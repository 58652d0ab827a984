import { accept, refuse } from '../decision';
import type { Decision, NoticeIntent, Outcome, Refusal } from '../decision';
import type { AddresseeStatus, LateCause, ReferralDecline, ReferralOutcome } from '../vocabulary';
import { dispatch, waiting } from './dispatch';
import { evolveReferral } from './evolve-referral';
import { feedbackClocks } from './referral-clocks';
import type { ReferralContext } from './referral-context';
import { onceEach, toAddressees, toDutyManager, toSender } from './referral-notices';
import { ADDRESSEE_COMMANDS, allowedReferralCommands } from './referral-rules';
import type { ReferralCommandType } from './referral-rules';
import { awaitsContact, wasAsked } from './referral';
import type { Referral, ReferralEvent } from './referral';

/** A move of the receiving service names the institution for which it is made. */
interface OfService {
  readonly byId: string;
  readonly institutionId: string;
}

/** Why it comes late, where it does. */
interface Late {
  readonly lateCause?: LateCause;
}

export type ReferralCommand =
  | ({ readonly type: 'see' } & OfService)
  | ({ readonly type: 'accept' } & Late & OfService)
  | ({
      readonly type: 'decline';
      readonly reason: ReferralDecline;
      readonly textId?: string;
      readonly proposedInstitutionId?: string;
    } & OfService)
  | ({ readonly type: 'progress'; readonly textId: string } & Late & OfService)
  | ({ readonly type: 'complete'; readonly outcome: ReferralOutcome; readonly textId: string } & Late & OfService)
  | { readonly type: 'recordCall'; readonly byId: string; readonly textId: string }
  /** `institutionId`: who has the family now. The named person is in the text. */
  | {
      readonly type: 'confirmContact';
      readonly byId: string;
      readonly institutionId: string;
      readonly textId: string;
    }
  | { readonly type: 'readdress'; readonly byId: string; readonly institutionIds: readonly string[] }
  | { readonly type: 'revoke'; readonly byId: string; readonly textId?: string };

const ASKED: readonly AddresseeStatus[] = ['sent', 'seen'];

const isForService = (type: ReferralCommandType): boolean => ADDRESSEE_COMMANDS.includes(type);

/** The sender's moves as the referral stands. */
export const allowedForSender = (referral: Referral): readonly ReferralCommandType[] =>
  allowedReferralCommands(referral.status).filter(
    (type) => !isForService(type) && !(type === 'confirmContact' && referral.contactConfirmedAt !== undefined),
  );

/** A service's moves as the referral stands: only while it is asked, and when it is the one that has the family. */
export function allowedForService(referral: Referral, institutionId: string): readonly ReferralCommandType[] {
  const addressee = referral.addressees.find((other) => other.institutionId === institutionId);
  const isTaker = referral.acceptedInstitutionId === institutionId;
  return allowedReferralCommands(referral.status).filter((type) => {
    switch (type) {
      case 'see':
        return addressee?.status === 'sent';
      case 'accept':
      case 'decline':
        return addressee !== undefined && ASKED.includes(addressee.status);
      case 'progress':
      case 'complete':
        return isTaker && !awaitsContact(referral);
      default:
        return false;
    }
  });
}

/** A person's own move on a referral: the sender's, or that of a service whose turn it is. */
export function decideReferral(
  referral: Referral,
  command: ReferralCommand,
  context: ReferralContext,
): Decision<ReferralEvent> {
  const refusal = refusalOf(referral, command);
  if (refusal) return refuse(refusal);
  const at = context.now;
  switch (command.type) {
    case 'see': {
      const { byId, institutionId } = command;
      // The others of an urgent referral have not seen it yet.
      const stop = referral.isUrgent ? 'none' : (['remind'] as const);
      return accept({ events: [{ type: 'referralSeen', at, byId, institutionId }], stop });
    }
    case 'accept':
      return accept(accepted(referral, command, context));
    case 'decline':
      return accept(declined(referral, command, context));
    case 'progress': {
      const { arm, stepDueAt } = feedbackClocks(referral, context);
      const { byId, textId, lateCause } = command;
      return accept({
        events: [{ type: 'progressReported', at, byId, textId, stepDueAt, lateCause }],
        arm,
        stop: 'all',
      });
    }
    case 'complete': {
      const { byId, outcome, textId, lateCause } = command;
      return accept({
        events: [{ type: 'referralCompleted', at, byId, outcome, textId, lateCause }],
        stop: 'all',
        notices: toSender('referralReturned', referral, at, context),
      });
    }
    case 'recordCall':
      return accept({ events: [{ type: 'callRecorded', at, byId: command.byId, textId: command.textId }] });
    case 'confirmContact':
      return accept(confirmed(referral, command, context));
    case 'readdress':
      return accept({ events: [readdressed(referral, command, context)], stop: 'all' });
    case 'revoke':
      return accept({
        events: [{ type: 'referralRevoked', at, byId: command.byId, textId: command.textId }],
        stop: 'all',
        notices: closing(referral, context),
      });
  }
}

function refusalOf(referral: Referral, command: ReferralCommand): Refusal | undefined {
  const { status } = referral;
  const isService = 'institutionId' in command && isForService(command.type);
  const allowed = isService ? allowedForService(referral, command.institutionId) : allowedForSender(referral);
  if (allowed.includes(command.type)) return refusalOfAddressees(referral, command);
  const isPossible = allowedReferralCommands(status).includes(command.type);
  if (!isService || !isPossible) return { code: 'notAllowedNow', from: status, allowed };
  if (command.institutionId === referral.acceptedInstitutionId)
    return { code: 'contactNotConfirmed', from: status, allowed };
  const addressee = referral.addressees.find(({ institutionId }) => institutionId === command.institutionId);
  const isAsked = addressee !== undefined && ASKED.includes(addressee.status);
  return { code: isAsked && command.type === 'see' ? 'notAllowedNow' : 'notYourTask', from: status, allowed };
}

/** The sender names services that were asked, or, to ask again, services that were not. */
function refusalOfAddressees(referral: Referral, command: ReferralCommand): Refusal | undefined {
  const asked = referral.addressees.filter(wasAsked).map((one) => one.institutionId);
  const isRefused =
    (command.type === 'readdress' && command.institutionIds.every((id) => asked.includes(id))) ||
    (command.type === 'confirmContact' && !asked.includes(command.institutionId));
  return isRefused
    ? { code: 'noOtherAddressee', from: referral.status, allowed: allowedForSender(referral) }
    : undefined;
}

/** While it is urgent acceptance alone ends nothing: the clock until a contact is confirmed goes on. */
function accepted(
  referral: Referral,
  { byId, institutionId, lateCause }: OfService & Late,
  context: ReferralContext,
): Outcome<ReferralEvent> {
  const event = { type: 'referralAccepted', at: context.now, byId, institutionId, lateCause } as const;
  if (awaitsContact(referral)) {
    const stepDueAt = referral.stepDueAt ?? context.now;
    return {
      events: [{ ...event, stepDueAt }],
      arm: [],
      stop: ['remind', 'warn'],
      notices: toSender('referralAccepted', referral, stepDueAt, context),
    };
  }
  const { arm, stepDueAt } = feedbackClocks({ ...referral, acceptedInstitutionId: institutionId }, context);
  return {
    events: [{ ...event, stepDueAt }],
    arm,
    stop: 'all',
    notices: toSender('referralAccepted', referral, stepDueAt, context),
  };
}

/** To the next one at once; of an urgent referral the others are asked already. */
function declined(
  referral: Referral,
  { type: _type, ...answer }: Extract<ReferralCommand, { type: 'decline' }>,
  context: ReferralContext,
): Outcome<ReferralEvent> {
  const event: ReferralEvent = { type: 'referralDeclined', at: context.now, ...answer };
  const after = evolveReferral(referral.id, referral, event);
  if (after.addressees.some(({ status }) => ASKED.includes(status)))
    return { events: [event], arm: [], stop: 'none', notices: [] };
  const next = dispatch(after, context);
  return { ...next, events: [event, ...next.events] };
}

/** From now on it is theirs; whoever else was alerted may stand down. */
function confirmed(
  referral: Referral,
  { byId, institutionId, textId }: Extract<ReferralCommand, { type: 'confirmContact' }>,
  context: ReferralContext,
): Outcome<ReferralEvent> {
  const { arm, stepDueAt } = feedbackClocks({ ...referral, acceptedInstitutionId: institutionId }, context);
  const others = referral.addressees.filter((addressee) => addressee.institutionId !== institutionId);
  return {
    events: [{ type: 'referralContactConfirmed', at: context.now, byId, institutionId, textId, stepDueAt }],
    arm,
    stop: 'all',
    notices: onceEach(
      toAddressees('referralStoodDown', { ...referral, addressees: others }, [...ASKED, 'accepted'], stepDueAt),
    ),
  };
}

function readdressed(
  referral: Referral,
  { byId, institutionIds }: Extract<ReferralCommand, { type: 'readdress' }>,
  { now }: ReferralContext,
): ReferralEvent {
  const known = new Set(referral.addressees.map(({ institutionId }) => institutionId));
  return {
    type: 'referralReaddressed',
    at: now,
    byId,
    addressees: waiting(institutionIds.filter((id) => !known.has(id))),
  };
}

/** Whoever was alerted is told that nothing is left to do. */
const closing = (referral: Referral, context: ReferralContext): readonly NoticeIntent[] =>
  onceEach([
    ...toAddressees('referralClosed', referral, [...ASKED, 'accepted'], context.now),
    ...(referral.isUrgent ? toDutyManager('referralClosed', referral, context.now, context) : []),
  ]);
