import type { KeepBeat } from '#handlers/recovery/keep-beat.handler';
import type { Reconcile } from '#handlers/recovery/reconcile.handler';
import type { Log } from '#platform/logging/logger';
import { Rounds } from '#platform/process/rounds';
import type { TemporalClient } from '#platform/temporal/temporal-client';
import type { RecoveryMetrics } from './recovery-metrics';
import type { StuckWatch } from './stuck-watch';

/** All in real time. */
export interface RecoveryPace {
  /** Between two looks at what should run (ms). */
  readonly everyMs: number;
  /** What moved within so many seconds is left alone: its wake may be on the way. */
  readonly settledSeconds: number;
  /** Between two beats of the canary (ms). */
  readonly canaryRestMs: number;
}

export const RECOVERY_PACE: RecoveryPace = { everyMs: 30_000, settledSeconds: 20, canaryRestMs: 60_000 };

export interface RecoveryParts {
  readonly taskQueue: string;
  readonly pace: RecoveryPace;
  readonly temporal: TemporalClient;
  readonly reconcile: Reconcile;
  readonly keepBeat: KeepBeat;
  readonly stuck: StuckWatch;
  readonly counts: RecoveryMetrics;
  readonly log: Log;
}

/** What a worker looks after from time to time. Each for itself: one that fails does not hold up the others. */
export function recoveryRounds(parts: RecoveryParts): readonly Rounds[] {
  const { pace, log } = parts;
  const rounds = (round: (signal: AbortSignal) => Promise<void>, complaint: string): Rounds =>
    new Rounds({ everyMs: pace.everyMs, round, onError: (err) => log.warn({ err }, complaint) });
  return [
    rounds((signal) => compare(parts, signal), 'cannot compare what is open with what runs now'),
    rounds(() => hearCanary(parts), 'cannot look after the canary now'),
    rounds(async () => parts.counts.areStuck(await parts.stuck.look()), 'cannot look after stuck processes now'),
  ];
}

/** One worker at a time: the others find the round taken. */
async function compare({ reconcile, keepBeat, taskQueue, pace, counts, log }: RecoveryParts, signal: AbortSignal) {
  // A little less than a period, for the rounds of one worker are never exactly one period apart.
  if (!(await keepBeat.takeRound(taskQueue, (pace.everyMs * 0.9) / 1000))) return;
  const found = await reconcile.execute({ mode: 'start', settledSeconds: pace.settledSeconds, signal });
  for (const count of found) {
    counts.compared(count);
    if (count.missing > 0) log.warn({ ...count }, 'processes that should have run did not and are started');
  }
}

async function hearCanary({ temporal, keepBeat, taskQueue, pace, counts }: RecoveryParts): Promise<void> {
  await temporal.startCanary();
  counts.canaryLate(await keepBeat.overdueMs(taskQueue, pace.canaryRestMs));
}
