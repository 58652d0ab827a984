import type { Instant, Zone } from '../calendar/instant';
import type {
  AddresseeStatus,
  CaseKind,
  Consent,
  LateCause,
  ReferralDecline,
  ReferralNeed,
  ReferralOutcome,
  ReferralStatus,
  Risk,
} from '../vocabulary';

/** One service that is asked, in the order in which they are asked. */
export interface Addressee {
  readonly institutionId: string;
  readonly status: AddresseeStatus;
  /** Resolved when it is its turn. */
  readonly userId?: string;
  readonly zone?: Zone;
  readonly calendarId?: string;
  readonly sentAt?: Instant;
  readonly reason?: ReferralDecline;
  /** Whose it is instead, as whoever declined sees it; the sender decides. */
  readonly proposedInstitutionId?: string;
}

/** What of the family goes along: no more than the need asks for. */
export const PACKET_FIELDS = ['name', 'age', 'village', 'phone', 'need', 'safety'] as const;
export type PacketField = (typeof PACKET_FIELDS)[number];

/** A family's need handed to another service. The row of the database is this state, and equals the fold of its events. */
export interface Referral {
  readonly id: string;
  readonly caseId: string;
  readonly complaintId: string;
  readonly complaintNumber: string;
  readonly kind: CaseKind;
  readonly need: ReferralNeed;
  readonly risk: Risk;
  /** High risk: all addressees are alerted together, and it stays the sender's until a contact is confirmed. */
  readonly isUrgent: boolean;
  readonly regionCode: string;
  readonly zone: Zone;
  /** Purpose and minimum data, in the vault. */
  readonly packetTextId: string;
  readonly shared: readonly PacketField[];
  readonly consent: Consent;
  readonly overrideTextId?: string;
  readonly senderId: string;
  readonly policyVersion: string;
  readonly calendarVersion: string;
  readonly version: number;
  readonly status: ReferralStatus;
  readonly addressees: readonly Addressee[];
  readonly openedAt: Instant;
  readonly stepDueAt?: Instant;
  readonly acceptedById?: string;
  readonly acceptedInstitutionId?: string;
  readonly acceptedAt?: Instant;
  readonly calledAt?: Instant;
  readonly contactConfirmedAt?: Instant;
  readonly completedAt?: Instant;
  readonly outcome?: ReferralOutcome;
  readonly revokedAt?: Instant;
  /** Told to the case; after that there is nothing left to do. */
  readonly returnedAt?: Instant;
}

/** Events hold ids, codes and instants: no personal data, no free text (a text has an id). */
export type ReferralEvent =
  | {
      readonly type: 'referralOpened';
      readonly at: Instant;
      readonly caseId: string;
      readonly complaintId: string;
      readonly complaintNumber: string;
      readonly kind: CaseKind;
      readonly need: ReferralNeed;
      readonly risk: Risk;
      readonly isUrgent: boolean;
      readonly regionCode: string;
      readonly zone: Zone;
      readonly packetTextId: string;
      readonly shared: readonly PacketField[];
      readonly consent: Consent;
      readonly overrideTextId?: string;
      readonly senderId: string;
      readonly policyVersion: string;
      readonly calendarVersion: string;
      readonly addressees: readonly Addressee[];
    }
  /** To the next addressee, or to all of them together. */
  | {
      readonly type: 'referralDispatched';
      readonly at: Instant;
      readonly addressees: readonly Addressee[];
      readonly stepDueAt: Instant;
    }
  | { readonly type: 'referralSeen'; readonly at: Instant; readonly byId: string; readonly institutionId: string }
  | {
      readonly type: 'referralAccepted';
      readonly at: Instant;
      readonly byId: string;
      readonly institutionId: string;
      /** When the service says next how it goes; while urgent, when the contact must be confirmed. */
      readonly stepDueAt: Instant;
      readonly lateCause?: LateCause;
    }
  | {
      readonly type: 'referralDeclined';
      readonly at: Instant;
      readonly byId: string;
      readonly institutionId: string;
      readonly reason: ReferralDecline;
      readonly textId?: string;
      readonly proposedInstitutionId?: string;
    }
  | { readonly type: 'referralTimedOut'; readonly at: Instant; readonly institutionIds: readonly string[] }
  /** Every addressee declined or stayed silent. */
  | { readonly type: 'referralUnplaced'; readonly at: Instant; readonly stepDueAt: Instant }
  | { readonly type: 'referralReminded'; readonly at: Instant }
  | { readonly type: 'referralWarned'; readonly at: Instant }
  | { readonly type: 'dutyManagerAlerted'; readonly at: Instant; readonly userId?: string; readonly stepDueAt: Instant }
  | { readonly type: 'callRecorded'; readonly at: Instant; readonly byId: string; readonly textId: string }
  /** A named person of the service has the family: from now on it is theirs. The name is in the vault. */
  | {
      readonly type: 'referralContactConfirmed';
      readonly at: Instant;
      readonly byId: string;
      readonly institutionId: string;
      readonly textId: string;
      readonly stepDueAt: Instant;
    }
  | {
      readonly type: 'progressReported';
      readonly at: Instant;
      readonly byId: string;
      readonly textId: string;
      readonly stepDueAt: Instant;
      readonly lateCause?: LateCause;
    }
  | {
      readonly type: 'referralReaddressed';
      readonly at: Instant;
      readonly byId: string;
      readonly addressees: readonly Addressee[];
    }
  | {
      readonly type: 'referralCompleted';
      readonly at: Instant;
      readonly byId: string;
      readonly outcome: ReferralOutcome;
      readonly textId: string;
      readonly lateCause?: LateCause;
    }
  | { readonly type: 'referralRevoked'; readonly at: Instant; readonly byId: string; readonly textId?: string }
  | { readonly type: 'returnedToCase'; readonly at: Instant };

/** One that was stood down may never have been asked: it has nothing to do with the family, and learns nothing of it. */
export const wasAsked = (addressee: Pick<Addressee, 'sentAt'>): boolean => addressee.sentAt !== undefined;

export const isOver = (referral: Pick<Referral, 'status'>): boolean =>
  referral.status === 'completed' || referral.status === 'revoked';

/** High risk stays the sender's until a named person of a service really has the family. */
export const awaitsContact = (referral: Pick<Referral, 'isUrgent' | 'contactConfirmedAt'>): boolean =>
  referral.isUrgent && referral.contactConfirmedAt === undefined;
