import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import { BeatRepository } from '#persistence/recovery/beat.repository';
import { Tx } from '#persistence/tx/tx';

/** A beat of the canary: its timer fired, a worker took it, and Postgres keeps it. */
@Injectable()
export class KeepBeat {
  constructor(
    private readonly transactions: Tx,
    private readonly beats: BeatRepository,
  ) {}

  /** @returns how late the timer was (real ms). */
  async execute(taskQueue: string, dueAt: number): Promise<number> {
    const lateMs = Math.max(0, Math.round(Date.now() - dueAt));
    await this.transactions.run(systemActor('process'), () => this.beats.keep(taskQueue, lateMs));
    return lateMs;
  }

  /** How late the last beat was or, where that is worse, how long the next has been due (real ms). */
  async overdueMs(taskQueue: string, restMs: number): Promise<number> {
    const beat = await this.transactions.run(systemActor('process'), () => this.beats.find(taskQueue));
    return beat ? Math.max(beat.lateMs, beat.ageMs - restMs) : 0;
  }

  /** @returns whether the next round over all that is open is the caller's: one worker at a time is enough. */
  takeRound(taskQueue: string, everySeconds: number): Promise<boolean> {
    return this.transactions.run(systemActor('process'), () => this.beats.takeRound(taskQueue, everySeconds));
  }
}
