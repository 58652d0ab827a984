/** Numbers, codes and ids only: this crosses into Temporal. */
export interface PartyTaskInput {
  readonly taskId: string;
}

/** What silence brings next on this rung. */
export type SilenceEffect = 'remind' | 'warn' | 'climb' | 'toDutyManager';

export interface Rung {
  readonly taskId: string;
  /** Version that was read. */
  readonly version: number;
  readonly isSettled: boolean;
  /** Real milliseconds until `next` falls due. */
  readonly waitMs: number;
  readonly next: SilenceEffect;
}

export interface TaskActivities {
  /** Idempotent; persons are resolved now, the excluded left out. */
  assign(taskId: string): Promise<Rung>;
  readTask(taskId: string): Promise<Rung>;
  remind(taskId: string): Promise<Rung>;
  warn(taskId: string): Promise<Rung>;
  climb(taskId: string): Promise<Rung>;
  toDutyManager(taskId: string): Promise<Rung>;
}
