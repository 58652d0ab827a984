import type { AddresseeStatus } from '../vocabulary';
import type { Addressee, Referral, ReferralEvent } from './referral';

const mark = (
  addressees: readonly Addressee[],
  institutionIds: readonly string[],
  change: Partial<Addressee> & { readonly status: AddresseeStatus },
): readonly Addressee[] =>
  addressees.map((addressee) =>
    institutionIds.includes(addressee.institutionId) ? { ...addressee, ...change } : addressee,
  );

/** Whoever has been asked and has not answered is asked no longer. */
const standDown = (addressees: readonly Addressee[]): readonly Addressee[] =>
  addressees.map((addressee) =>
    addressee.status === 'waiting' || addressee.status === 'sent' || addressee.status === 'seen'
      ? { ...addressee, status: 'stoodDown' }
      : addressee,
  );

/** One service has the family; another that had accepted has it no longer. */
const handTo = (addressees: readonly Addressee[], institutionId: string): readonly Addressee[] =>
  addressees.map((addressee) => {
    if (addressee.institutionId === institutionId) return { ...addressee, status: 'accepted' };
    return addressee.status === 'accepted' ? { ...addressee, status: 'stoodDown' } : addressee;
  });

const changed = (referral: Referral, event: Exclude<ReferralEvent, { type: 'referralOpened' }>): Referral => {
  const { addressees } = referral;
  switch (event.type) {
    case 'referralDispatched':
      return { ...referral, status: 'sent', addressees: event.addressees, stepDueAt: event.stepDueAt };
    case 'referralSeen':
      return {
        ...referral,
        status: referral.status === 'sent' ? 'seen' : referral.status,
        addressees: mark(addressees, [event.institutionId], { status: 'seen' }),
      };
    case 'referralAccepted': {
      const accepted = mark(addressees, [event.institutionId], { status: 'accepted', userId: event.byId });
      return {
        ...referral,
        status: 'accepted',
        // While it is urgent everybody stays alerted until somebody really has the family.
        addressees: referral.isUrgent ? accepted : standDown(accepted),
        acceptedById: event.byId,
        acceptedInstitutionId: event.institutionId,
        acceptedAt: event.at,
        stepDueAt: event.stepDueAt,
      };
    }
    case 'referralDeclined':
      return {
        ...referral,
        addressees: mark(addressees, [event.institutionId], {
          status: 'declined',
          reason: event.reason,
          ...(event.proposedInstitutionId === undefined ? {} : { proposedInstitutionId: event.proposedInstitutionId }),
        }),
      };
    case 'referralTimedOut':
      return { ...referral, addressees: mark(addressees, event.institutionIds, { status: 'timedOut' }) };
    case 'referralUnplaced':
      return { ...referral, status: 'unplaced', stepDueAt: event.stepDueAt };
    case 'referralReminded':
    case 'referralWarned':
      return referral;
    case 'dutyManagerAlerted':
      return { ...referral, stepDueAt: event.stepDueAt };
    case 'callRecorded':
      return { ...referral, calledAt: event.at };
    case 'referralContactConfirmed':
      return {
        ...referral,
        status: 'accepted',
        addressees: standDown(handTo(addressees, event.institutionId)),
        acceptedById: referral.acceptedInstitutionId === event.institutionId ? referral.acceptedById : undefined,
        acceptedInstitutionId: event.institutionId,
        acceptedAt: referral.acceptedAt ?? event.at,
        contactConfirmedAt: event.at,
        stepDueAt: event.stepDueAt,
      };
    case 'progressReported':
      return { ...referral, status: 'inProgress', stepDueAt: event.stepDueAt };
    case 'referralReaddressed':
      return { ...referral, status: 'open', addressees: [...addressees, ...event.addressees], stepDueAt: undefined };
    case 'referralCompleted':
      return {
        ...referral,
        status: 'completed',
        completedAt: event.at,
        outcome: event.outcome,
        stepDueAt: undefined,
      };
    case 'referralRevoked':
      return {
        ...referral,
        status: 'revoked',
        addressees: standDown(addressees),
        revokedAt: event.at,
        stepDueAt: undefined,
      };
    case 'returnedToCase':
      return { ...referral, returnedAt: event.at };
  }
};

/** The state after one more event. The first event of a referral is `referralOpened`. */
export function evolveReferral(id: string, referral: Referral | undefined, event: ReferralEvent): Referral {
  if (event.type === 'referralOpened') {
    const { type: _type, at, ...opened } = event;
    return { id, ...opened, version: 1, status: 'open', openedAt: at };
  }
  if (!referral) throw new Error(`fold referral ${id}: first event is ${event.type}`);
  return { ...changed(referral, event), version: referral.version + 1 };
}
