import type { AddresseeStatus, CaseClosure, CaseStatus, ReferralOutcome, ReferralStatus } from '#core/vocabulary';
import type { ApiClient } from './api-client';
import type { Course } from './course';

interface ReferralEnd {
  readonly status: ReferralStatus;
  readonly outcome?: ReferralOutcome;
  readonly addressees: readonly AddresseeStatus[];
}

/** How a social case ended, and its referrals in the order in which they were sent. */
export interface CaseEnd {
  readonly status: CaseStatus;
  readonly closure?: CaseClosure;
  readonly referrals: readonly ReferralEnd[];
}

type Told = Omit<ReferralEnd, 'addressees'> & { readonly addressees: readonly { readonly status: AddresseeStatus }[] };

/** As the api tells the case manager. Nothing where there is no case. */
export async function readCaseEnd(course: Course, api: ApiClient): Promise<CaseEnd | undefined> {
  const { caseId, referralIds } = course.threads;
  const { managerId } = course;
  if (caseId === undefined || managerId === undefined) return undefined;
  const { status, closure } = await api.get<CaseEnd>(managerId, `/cases/${caseId}`);
  const referrals: ReferralEnd[] = [];
  for (const id of referralIds) {
    const { addressees, ...end } = await api.get<Told>(managerId, `/referrals/${id}`);
    referrals.push({ status: end.status, outcome: end.outcome, addressees: addressees.map((each) => each.status) });
  }
  return { status, closure, referrals };
}
