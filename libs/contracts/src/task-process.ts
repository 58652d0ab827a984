import type { Rung } from './ladder-process';

/** Numbers, codes and ids only: this crosses into Temporal. */
export interface PartyTaskInput {
  readonly taskId: string;
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
