import { CASE_STATUS, codesOf, REFERRAL_STATUS, RISK } from '#core/vocabulary';
import type { CaseStatus, ReferralStatus, Risk } from '#core/vocabulary';
import { ADDRESS, fitting, oneOf } from '../parts/address';
import type { Search } from '../parts/address';

/** The state of a list, as it stands in the address. */
export interface CasesSearch {
  /** Left out: everything that is open. */
  readonly status?: CaseStatus;
  readonly risk?: Risk;
  readonly cursor?: string;
}

export interface ReferralsSearch {
  readonly status?: ReferralStatus;
  readonly cursor?: string;
}

/** The dialog that is open, by its command: a killed tab comes back with it and its draft. */
export interface ActSearch {
  readonly act?: string;
}

export const readCasesSearch = (search: Search): CasesSearch => ({
  status: oneOf(codesOf(CASE_STATUS), search.status),
  risk: oneOf(codesOf(RISK), search.risk),
  cursor: fitting(ADDRESS.cursor, search.cursor),
});

export const readReferralsSearch = (search: Search): ReferralsSearch => ({
  status: oneOf(codesOf(REFERRAL_STATUS), search.status),
  cursor: fitting(ADDRESS.cursor, search.cursor),
});

export const readActSearch = ({ act }: Search): ActSearch => ({
  act: fitting(ADDRESS.act, act),
});
