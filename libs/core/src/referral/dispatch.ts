import type { SocialCase } from '../casework/social-case';
import type { Outcome } from '../decision';
import type { Consent, ReferralNeed } from '../vocabulary';
import { askClocks, unplacedClock } from './referral-clocks';
import { officerOf } from './referral-context';
import type { ReferralContext } from './referral-context';
import { onceEach, toAddressees, toDutyManager, toSender } from './referral-notices';
import type { Addressee, PacketField, Referral, ReferralEvent } from './referral';

/** What goes along, and to whom in which order. The texts are in the vault. */
export interface Packet {
  readonly need: ReferralNeed;
  readonly packetTextId: string;
  readonly shared: readonly PacketField[];
  readonly consent: Consent;
  readonly overrideTextId?: string;
  readonly senderId: string;
  readonly institutionIds: readonly string[];
}

const NOTHING: Outcome<ReferralEvent> = { events: [], arm: [], stop: 'none', notices: [] };

export const waiting = (institutionIds: readonly string[]): readonly Addressee[] =>
  [...new Set(institutionIds)].map((institutionId) => ({ institutionId, status: 'waiting' }));

/** A need of the family handed on. High risk is never asked one after another. */
export function openReferral(
  found: SocialCase,
  { institutionIds, ...packet }: Packet,
  { now }: Pick<ReferralContext, 'now'>,
): Outcome<ReferralEvent> {
  const { complaintId, complaintNumber, kind, risk, regionCode, zone, policyVersion, calendarVersion } = found;
  return {
    ...NOTHING,
    events: [
      {
        type: 'referralOpened',
        at: now,
        caseId: found.id,
        complaintId,
        complaintNumber,
        kind,
        risk,
        isUrgent: risk === 'high',
        regionCode,
        zone,
        policyVersion,
        calendarVersion,
        ...packet,
        addressees: waiting(institutionIds),
      },
    ],
  };
}

/** To whoever's turn it is. Idempotent: a referral that is out stays out. */
export const sendReferral = (referral: Referral, context: ReferralContext): Outcome<ReferralEvent> =>
  referral.status === 'open' ? dispatch(referral, context) : NOTHING;

/** The next addressee that can be asked, or all of them; when there is none, somebody is on duty. */
export function dispatch(referral: Referral, context: ReferralContext): Outcome<ReferralEvent> {
  const turn = nextAsked(referral, context);
  const [first] = turn;
  if (!first) return unplaced(referral, context);
  const asked = new Map(turn.map((addressee) => [addressee.institutionId, addressee]));
  const { stepDueAt, arm } = askClocks(referral, first, context);
  const told = { ...referral, addressees: turn };
  const addressees = referral.addressees.map((addressee) => asked.get(addressee.institutionId) ?? addressee);
  return {
    events: [{ type: 'referralDispatched', at: context.now, addressees, stepDueAt }],
    arm,
    stop: 'all',
    notices: onceEach([
      ...toAddressees('referralReceived', told, ['sent'], stepDueAt),
      ...(referral.isUrgent ? toDutyManager('dutyPaged', referral, stepDueAt, context) : []),
    ]),
  };
}

/** Whoever may not know, or is nobody's at the moment, is left waiting and not asked. */
function nextAsked(referral: Referral, context: ReferralContext): readonly Addressee[] {
  const askable = referral.addressees.flatMap((addressee): readonly Addressee[] => {
    const officer = addressee.status === 'waiting' ? officerOf(addressee.institutionId, context) : undefined;
    return officer ? [{ ...addressee, ...officer, status: 'sent', sentAt: context.now }] : [];
  });
  return referral.isUrgent ? askable : askable.slice(0, 1);
}

/** Every addressee declined or stayed silent: the sender chooses again, and somebody on duty sees to it that she does. */
function unplaced(referral: Referral, context: ReferralContext): Outcome<ReferralEvent> {
  const { stepDueAt, arm } = unplacedClock(referral, context);
  return {
    events: [{ type: 'referralUnplaced', at: context.now, stepDueAt }],
    arm,
    stop: 'all',
    notices: onceEach([
      ...toDutyManager('referralUnplaced', referral, stepDueAt, context),
      ...toSender('referralUnplaced', referral, stepDueAt, context),
    ]),
  };
}
