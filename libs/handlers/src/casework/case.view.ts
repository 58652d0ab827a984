import type { SocialCase } from '#core/casework/social-case';
import { allowedCaseCommands } from '#core/casework/case-rules';
import type { CaseCommandType } from '#core/casework/case-rules';
import type { ClockBehind } from '#persistence/deadline/deadline.repository';
import type { PlaceNames } from '#persistence/region/region.repository';
import { iso, isoOrNothing } from '../complaint/complaint.view';

/** How a social case stands; holds no personal data. */
export interface CaseView {
  readonly id: string;
  readonly complaintId: string;
  readonly complaintNumber: string;
  readonly version: number;
  readonly status: SocialCase['status'];
  readonly kind: SocialCase['kind'];
  readonly risk: SocialCase['risk'];
  readonly regionCode: string;
  readonly zone: SocialCase['zone'];
  readonly managerId?: string;
  /** Names stand beside ids where somebody reads; the answer of a command has none. */
  readonly managerName?: string;
  readonly place?: PlaceNames;
  readonly consent?: SocialCase['consent'];
  readonly openedAt: string;
  readonly contactDueAt: string;
  /** The clock behind it, where somebody reads: asked why it is due then, it explains. */
  readonly contactDeadlineId?: string;
  readonly contactedAt?: string;
  readonly contactMissedAt?: string;
  readonly referralsOpen: number;
  readonly closure?: SocialCase['closure'];
  readonly closedAt?: string;
  readonly allowed: readonly CaseCommandType[];
}

/** @param behind left out where nobody reads: in the answer of a command */
export const caseView = (found: SocialCase, behind?: ClockBehind): CaseView => ({
  id: found.id,
  complaintId: found.complaintId,
  complaintNumber: found.complaintNumber,
  version: found.version,
  status: found.status,
  kind: found.kind,
  risk: found.risk,
  regionCode: found.regionCode,
  zone: found.zone,
  managerId: found.managerId,
  consent: found.consent,
  openedAt: iso(found.openedAt),
  contactDueAt: iso(found.contactDueAt),
  contactDeadlineId: behind?.(found.id, found.contactDueAt),
  contactedAt: isoOrNothing(found.contactedAt),
  contactMissedAt: isoOrNothing(found.contactMissedAt),
  referralsOpen: found.referralsOpen,
  closure: found.closure,
  closedAt: isoOrNothing(found.closedAt),
  allowed: allowedCaseCommands(found.status),
});
