import type { Instant, Zone } from '../calendar/instant';
import type { CaseClosure, CaseKind, CaseStatus, Consent, ReferralNeed, ReferralOutcome, Risk } from '../vocabulary';

/** Work with a family over time. The row of the database is this state, and equals the fold of its events. */
export interface SocialCase {
  readonly id: string;
  readonly complaintId: string;
  readonly complaintNumber: string;
  readonly kind: CaseKind;
  readonly risk: Risk;
  readonly regionCode: string;
  readonly zone: Zone;
  readonly policyVersion: string;
  readonly calendarVersion: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly openedAt: Instant;
  /** Case manager: whoever screened it last. */
  readonly managerId?: string;
  readonly consent?: Consent;
  readonly contactDueAt: Instant;
  readonly contactedAt?: Instant;
  readonly contactMissedAt?: Instant;
  readonly referralsOpen: number;
  readonly closure?: CaseClosure;
  readonly closedAt?: Instant;
}

/** Events hold ids, codes and instants: no personal data, no free text (a text has an id). */
export type CaseEvent =
  | {
      readonly type: 'caseOpened';
      readonly at: Instant;
      readonly complaintId: string;
      readonly complaintNumber: string;
      readonly kind: CaseKind;
      readonly risk: Risk;
      readonly regionCode: string;
      readonly zone: Zone;
      readonly policyVersion: string;
      readonly calendarVersion: string;
      readonly contactDueAt: Instant;
    }
  | {
      readonly type: 'caseScreened';
      readonly at: Instant;
      readonly byId: string;
      readonly risk: Risk;
      readonly consent: Consent;
      /** Why without consent. */
      readonly textId?: string;
      /** When the family must have been contacted; changes with the risk, and only to an earlier time. */
      readonly contactDueAt: Instant;
    }
  | { readonly type: 'familyContacted'; readonly at: Instant; readonly byId: string; readonly textId?: string }
  | { readonly type: 'contactMissed'; readonly at: Instant; readonly dueAt: Instant }
  | { readonly type: 'monitoringReminded'; readonly at: Instant }
  | {
      readonly type: 'referralSent';
      readonly at: Instant;
      readonly byId: string;
      readonly referralId: string;
      readonly need: ReferralNeed;
    }
  | {
      readonly type: 'referralReturned';
      readonly at: Instant;
      readonly referralId: string;
      /** Left out: it was revoked. */
      readonly outcome?: ReferralOutcome;
    }
  | {
      readonly type: 'caseClosed';
      readonly at: Instant;
      readonly byId: string;
      readonly closure: CaseClosure;
      readonly textId?: string;
    };

const changed = (found: SocialCase, event: Exclude<CaseEvent, { type: 'caseOpened' }>): SocialCase => {
  switch (event.type) {
    case 'caseScreened':
      return {
        ...found,
        status: found.status === 'identified' ? 'screened' : found.status,
        managerId: event.byId,
        risk: event.risk,
        consent: event.consent,
        contactDueAt: event.contactDueAt,
      };
    case 'familyContacted':
      return { ...found, contactedAt: found.contactedAt ?? event.at };
    case 'contactMissed':
      return { ...found, contactMissedAt: event.at };
    case 'monitoringReminded':
      return found;
    case 'referralSent':
      return { ...found, status: 'intervening', referralsOpen: found.referralsOpen + 1 };
    case 'referralReturned': {
      const referralsOpen = found.referralsOpen - 1;
      return { ...found, referralsOpen, status: referralsOpen === 0 ? 'monitoring' : found.status };
    }
    case 'caseClosed':
      return { ...found, status: 'closed', closure: event.closure, closedAt: event.at };
  }
};

/** The state after one more event. The first event of a case is `caseOpened`. */
export function evolveCase(id: string, found: SocialCase | undefined, event: CaseEvent): SocialCase {
  if (event.type === 'caseOpened') {
    const { type: _type, at, ...opened } = event;
    return { id, ...opened, version: 1, status: 'identified', openedAt: at, referralsOpen: 0 };
  }
  if (!found) throw new Error(`fold case ${id}: first event is ${event.type}`);
  return { ...changed(found, event), version: found.version + 1 };
}
