import type { CaseStatus } from '../vocabulary';

export const CASE_COMMANDS = ['screen', 'recordContact', 'refer', 'close'] as const;
export type CaseCommandType = (typeof CASE_COMMANDS)[number];

/** State × command. Without screening (risk, consent) nothing about the family leaves the house. */
const ALLOWED: Readonly<Record<CaseStatus, readonly CaseCommandType[]>> = {
  identified: ['screen', 'recordContact'],
  screened: ['screen', 'recordContact', 'refer', 'close'],
  intervening: ['screen', 'recordContact', 'refer'],
  monitoring: ['screen', 'recordContact', 'refer', 'close'],
  closed: [],
};

export const allowedCaseCommands = (status: CaseStatus): readonly CaseCommandType[] => ALLOWED[status];
