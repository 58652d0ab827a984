import { Injectable } from '@nestjs/common';
import type { CanaryActivities } from '#contracts/canary';
import { KeepBeat } from '#handlers/recovery/keep-beat.handler';

export interface CanaryOptions {
  readonly taskQueue: string;
  /** Real ms between two beats. */
  readonly restMs: number;
  readonly onBeat: (lateMs: number) => void;
}

/** What the canary may ask for. */
@Injectable()
export class CanaryActivitiesProvider {
  constructor(private readonly keepBeat: KeepBeat) {}

  activities({ taskQueue, restMs, onBeat }: CanaryOptions): CanaryActivities {
    return {
      beat: async (dueAt) => {
        onBeat(await this.keepBeat.execute(taskQueue, dueAt));
        return restMs;
      },
    };
  }
}
