import type { PacketField } from '#core/referral/referral';
import type {
  AddresseeStatus,
  CaseClosure,
  Consent,
  ReferralDecline,
  ReferralNeed,
  ReferralOutcome,
  ReferralStatus,
  Risk,
} from '#core/vocabulary';

/** What a service that is asked does; left out, it stays silent. Institutions are named by their keys. */
export interface AddresseeScript {
  readonly institution: string;
  readonly does?: 'accepts' | 'declines';
  readonly reason?: ReferralDecline;
}

/** A need that is handed on, and what becomes of it. */
export interface ReferralScript {
  readonly need: ReferralNeed;
  readonly packet: string;
  readonly shared: readonly PacketField[];
  readonly addressees: readonly AddresseeScript[];
  /** Asked when nobody took it. */
  readonly thenAddressees?: readonly AddresseeScript[];
  /** The sender takes it back. */
  readonly isRevoked?: boolean;
  /** The named person of the service, once somebody really has the family; only for an urgent one. */
  readonly contactName?: string;
  /** After so many minutes the sender telephones and confirms; only for an urgent one. */
  readonly confirmedAfterMinutes?: number;
  readonly expected: {
    readonly status: ReferralStatus;
    readonly outcome?: ReferralOutcome;
    readonly addressees: readonly AddresseeStatus[];
  };
}

/** How the case manager goes about a social case. */
export interface CaseScript {
  readonly risk: Risk;
  readonly consent: Consent;
  readonly overrideReason?: string;
  readonly referrals: readonly ReferralScript[];
  readonly closure: CaseClosure;
}
