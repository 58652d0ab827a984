import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import { BeatRepository } from '#persistence/recovery/beat.repository';
import type { LastBeat } from '#persistence/recovery/beat.repository';
import { Tx } from '#persistence/tx/tx';

/** `unknown`: whoever asks has not been here long enough to have heard a beat. */
export const PROCESS_HEALTH = ['up', 'late', 'down', 'unknown'] as const;
export type ProcessHealthState = (typeof PROCESS_HEALTH)[number];

/** The canary beats every minute: two and a half minutes without one is no accident. */
const FRESH_MS = 150_000;
/** From then on nobody walks the processes. */
const GONE_MS = 600_000;
/** A timer that fires so much late delays whatever else it should have set off. */
const LATE_MS = 30_000;

/** Whether the processes run, by the last beat of their canary: what a connection to the server cannot tell. */
@Injectable()
export class ProcessHealth {
  constructor(
    private readonly transactions: Tx,
    private readonly beats: BeatRepository,
  ) {}

  async execute(taskQueue: string, watchedForMs: number): Promise<ProcessHealthState> {
    const beat = await this.transactions.run(systemActor('monitor'), () => this.beats.find(taskQueue));
    return judge(beat, watchedForMs);
  }
}

export function judge(beat: LastBeat | undefined, watchedForMs: number): ProcessHealthState {
  if (beat && beat.ageMs < FRESH_MS) return beat.lateMs < LATE_MS ? 'up' : 'late';
  if (watchedForMs < FRESH_MS) return 'unknown';
  return beat && beat.ageMs < GONE_MS ? 'late' : 'down';
}
