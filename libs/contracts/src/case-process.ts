/** Numbers, codes and ids only: this crosses into Temporal. */
export interface SocialCaseInput {
  readonly caseId: string;
}

/** What falls due next on the clocks of the case. */
export type CaseEffect = 'reportMissedContact' | 'remindToMonitor';

/** Where Postgres says the case stands. */
export interface CasePlace {
  /** Version that was read. */
  readonly version: number;
  readonly isClosed: boolean;
  /** Real milliseconds until `next` falls due; a long time when nothing is armed. */
  readonly waitMs: number;
  readonly next?: CaseEffect;
}

export interface CaseActivities {
  readCase(caseId: string): Promise<CasePlace>;
  reportMissedContact(caseId: string): Promise<CasePlace>;
  remindToMonitor(caseId: string): Promise<CasePlace>;
}
