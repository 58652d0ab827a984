/** What silence brings next on this rung. `remind` is whatever leaves the task on its rung: a reminder, the end of a pause. */
export type SilenceEffect = 'remind' | 'warn' | 'climb' | 'toDutyManager';

/** How a matter stands with whoever was asked last. Numbers, codes and ids only: this crosses into Temporal. */
export interface Rung {
  /** Of the task or the referral. */
  readonly id: string;
  /** Version that was read. */
  readonly version: number;
  readonly isSettled: boolean;
  /** Real milliseconds until `next` falls due. */
  readonly waitMs: number;
  readonly next: SilenceEffect;
}
