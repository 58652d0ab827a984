/** Numbers, codes and ids only: this crosses into Temporal. */
export interface ComplaintInput {
  readonly complaintId: string;
}

export type ComplaintStage = 'triage' | 'handling' | 'review' | 'objection' | 'closing' | 'closed';

/** What falls due next on the clocks of the complaint. */
export type ComplaintEffect = 'reportMissedTarget' | 'warnOfCeiling' | 'reportBreach' | 'endObjection';

/** Where Postgres says the complaint stands. */
export interface ComplaintPlace {
  /** Version that was read. */
  readonly version: number;
  readonly stage: ComplaintStage;
  /** Real milliseconds until `next` falls due; a long time when nothing is armed. */
  readonly waitMs: number;
  readonly next?: ComplaintEffect;
}

export interface ComplaintActivities {
  /** First look and routing; opens the party tasks, and a social case where there is one. Where that is done already it only says where the complaint stands. */
  triage(complaintId: string): Promise<ComplaintPlace>;
  read(complaintId: string): Promise<ComplaintPlace>;
  concludeReview(complaintId: string): Promise<ComplaintPlace>;
  /** What the target's own clock brings: it is missed, or it runs again after the reporter was awaited long enough. */
  reportMissedTarget(complaintId: string): Promise<ComplaintPlace>;
  warnOfCeiling(complaintId: string): Promise<ComplaintPlace>;
  reportBreach(complaintId: string): Promise<ComplaintPlace>;
  endObjection(complaintId: string): Promise<ComplaintPlace>;
}
