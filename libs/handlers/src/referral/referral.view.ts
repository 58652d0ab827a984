import { allowedForSender, allowedForService } from '#core/referral/referral.decider';
import type { ReferralCommandType } from '#core/referral/referral-rules';
import type { PacketField, Referral } from '#core/referral/referral';
import type { AddresseeStatus, ReferralDecline, ReferralNeed, ReferralOutcome, Risk } from '#core/vocabulary';
import type { ClockBehind } from '#persistence/deadline/deadline.repository';
import type { PlaceNames } from '#persistence/region/region.repository';
import { iso, isoOrNothing } from '../complaint/complaint.view';

export interface AddresseeView {
  readonly institutionId: string;
  readonly institutionName?: string;
  readonly status: AddresseeStatus;
  readonly sentAt?: string;
  readonly reason?: ReferralDecline;
  /** Whose it is instead, as the service that declined sees it. */
  readonly proposedInstitutionId?: string;
  readonly proposedInstitutionName?: string;
}

/** A referral as one side sees it; holds no personal data and no text. */
export interface ReferralView {
  readonly id: string;
  readonly version: number;
  readonly status: Referral['status'];
  readonly complaintNumber: string;
  readonly isUrgent: boolean;
  readonly zone: Referral['zone'];
  readonly openedAt: string;
  readonly stepDueAt?: string;
  /** The clock behind it, where somebody reads: asked why it is due then, it explains. */
  readonly stepDeadlineId?: string;
  readonly allowed: readonly ReferralCommandType[];
  /** Only for a service: how it stands with them. */
  readonly addresseeStatus?: AddresseeStatus;
  /** What is asked; a service sees it only while it is asked or at work. */
  readonly need?: ReferralNeed;
  readonly kind?: Referral['kind'];
  readonly risk?: Risk;
  readonly regionCode?: string;
  readonly place?: PlaceNames;
  readonly shared?: readonly PacketField[];
  readonly consent?: Referral['consent'];
  readonly contactConfirmedAt?: string;
  readonly completedAt?: string;
  readonly outcome?: ReferralOutcome;
  /** From here on only for the sender. */
  readonly caseId?: string;
  readonly complaintId?: string;
  readonly senderId?: string;
  readonly senderName?: string;
  readonly addressees?: readonly AddresseeView[];
  readonly acceptedInstitutionId?: string;
  readonly acceptedById?: string;
  readonly acceptedByName?: string;
  readonly acceptedAt?: string;
  readonly calledAt?: string;
  readonly revokedAt?: string;
  readonly returnedAt?: string;
}

const common = (referral: Referral, behind: ClockBehind | undefined) => ({
  id: referral.id,
  version: referral.version,
  status: referral.status,
  complaintNumber: referral.complaintNumber,
  isUrgent: referral.isUrgent,
  zone: referral.zone,
  openedAt: iso(referral.openedAt),
  stepDueAt: isoOrNothing(referral.stepDueAt),
  stepDeadlineId: behind?.(referral.id, referral.stepDueAt),
});

const content = (referral: Referral) => ({
  need: referral.need,
  kind: referral.kind,
  risk: referral.risk,
  regionCode: referral.regionCode,
  shared: referral.shared,
  consent: referral.consent,
  contactConfirmedAt: isoOrNothing(referral.contactConfirmedAt),
  completedAt: isoOrNothing(referral.completedAt),
  outcome: referral.outcome,
});

/** Whoever sees the case sees all of it. */
export const senderView = (referral: Referral, behind?: ClockBehind): ReferralView => ({
  ...common(referral, behind),
  ...content(referral),
  allowed: allowedForSender(referral),
  caseId: referral.caseId,
  complaintId: referral.complaintId,
  senderId: referral.senderId,
  addressees: referral.addressees.map(({ institutionId, status, sentAt, reason, proposedInstitutionId }) => ({
    institutionId,
    status,
    sentAt: isoOrNothing(sentAt),
    reason,
    proposedInstitutionId,
  })),
  acceptedInstitutionId: referral.acceptedInstitutionId,
  acceptedById: referral.acceptedById,
  acceptedAt: isoOrNothing(referral.acceptedAt),
  calledAt: isoOrNothing(referral.calledAt),
  revokedAt: isoOrNothing(referral.revokedAt),
  returnedAt: isoOrNothing(referral.returnedAt),
});

/** States in which a service has a use for the packet. */
export const OPEN_TO_SERVICE: readonly AddresseeStatus[] = ['sent', 'seen', 'accepted'];

/** Whether this service may know what it is about now. */
export function mayReadPacket(referral: Referral, institutionId: string): boolean {
  const status = statusOf(referral, institutionId);
  return referral.status !== 'revoked' && status !== undefined && OPEN_TO_SERVICE.includes(status);
}

const statusOf = (referral: Referral, institutionId: string): AddresseeStatus | undefined =>
  referral.addressees.find((addressee) => addressee.institutionId === institutionId)?.status;

/** A service sees its own side: neither who else was asked nor the case behind it. */
export const serviceView = (referral: Referral, institutionId: string, behind?: ClockBehind): ReferralView => ({
  ...common(referral, behind),
  ...(mayReadPacket(referral, institutionId) ? content(referral) : {}),
  allowed: allowedForService(referral, institutionId),
  addresseeStatus: statusOf(referral, institutionId),
});
