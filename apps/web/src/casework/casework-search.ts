import { CASE_STATUS, codesOf, REFERRAL_STATUS, RISK } from '#core/vocabulary';
import type { CaseStatus, ReferralStatus, Risk } from '#core/vocabulary';

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

type Search = Readonly<Record<string, unknown>>;

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((each) => each === value);
const cursorIn = ({ cursor }: Search): string | undefined =>
  typeof cursor === 'string' && /^[\w-]{1,512}$/.test(cursor) ? cursor : undefined;

export const readCasesSearch = (search: Search): CasesSearch => ({
  status: oneOf(codesOf(CASE_STATUS), search.status),
  risk: oneOf(codesOf(RISK), search.risk),
  cursor: cursorIn(search),
});

export const readReferralsSearch = (search: Search): ReferralsSearch => ({
  status: oneOf(codesOf(REFERRAL_STATUS), search.status),
  cursor: cursorIn(search),
});

export const readActSearch = ({ act }: Search): ActSearch => ({
  act: typeof act === 'string' && /^\w{1,40}$/.test(act) ? act : undefined,
});
