import { workflowKey } from '#contracts/workflow-ids';
import type { Stream } from '#contracts/workflow-ids';
import type { StuckProcesses } from '#handlers/recovery/stuck-process.handler';
import { isOutage } from '#platform/http/outage';
import type { Log } from '#platform/logging/logger';
import type { TemporalClient } from '#platform/temporal/temporal-client';

/** Attempts in a row after which a process counts as stuck; with the pauses between them, some six seconds. */
const STUCK_AFTER = 6;
/** What has not failed for so long has gone to another worker, which counts for itself (real ms). */
const FORGET_AFTER_MS = 600_000;

interface Failures {
  readonly activity: string;
  readonly attempts: number;
  readonly lastAtMs: number;
  readonly isReported: boolean;
}

/**
 * Follows the attempts of the process activities. The count is this worker's own; that a process is stuck stands in
 * Postgres, so that whichever worker it moves on with frees it.
 */
export class StuckWatch {
  private readonly failing = new Map<string, Failures>();
  /** Open reports, by whomever. */
  private readonly stuck = new Set<string>();
  /** Moved on, but could not be freed yet. */
  private readonly moved = new Map<string, { readonly stream: Stream; readonly id: string }>();

  constructor(
    private readonly processes: Pick<StuckProcesses, 'open' | 'report' | 'free'>,
    private readonly temporal: Pick<TemporalClient, 'wake'>,
    private readonly log: Log,
  ) {}

  /** One more failed attempt. An outage is nobody's fault and is seen elsewhere. */
  async failed(stream: Stream, id: string, activity: string, error: unknown): Promise<void> {
    if (isOutage(error)) return;
    const key = workflowKey(stream, id);
    const before = this.failing.get(key);
    const isSame = before?.activity === activity;
    const attempts = (isSame ? before.attempts : 0) + 1;
    const isReported = isSame && before.isReported && !isPowerOfTwo(attempts / STUCK_AFTER);
    this.failing.set(key, { activity, attempts, lastAtMs: Date.now(), isReported });
    if (attempts >= STUCK_AFTER && !isReported) await this.report(stream, id, activity, attempts);
  }

  /** An attempt succeeded: the process moves, whatever kept it before. */
  async succeeded(stream: Stream, id: string): Promise<void> {
    const key = workflowKey(stream, id);
    this.failing.delete(key);
    if (!this.stuck.has(key)) return;
    this.moved.set(key, { stream, id });
    await this.freeMoved();
  }

  /**
   * Learns what others have reported. Such a process is woken once: if it moves on with this worker, its next activity
   * says so.
   * @returns how many are stuck.
   */
  async look(): Promise<number> {
    await this.freeMoved();
    for (const [key, { lastAtMs }] of this.failing)
      if (Date.now() - lastAtMs > FORGET_AFTER_MS) this.failing.delete(key);
    const open = await this.processes.open();
    for (const { stream, streamId, complaintId } of open) {
      const key = workflowKey(stream, streamId);
      if (this.stuck.has(key)) continue;
      await this.temporal.wake(stream, streamId, {}, complaintId);
      this.stuck.add(key);
    }
    return open.length;
  }

  private async report(stream: Stream, id: string, activity: string, attempts: number): Promise<void> {
    const key = workflowKey(stream, id);
    try {
      await this.processes.report(stream, id, activity, attempts);
      this.stuck.add(key);
      this.failing.set(key, { activity, attempts, lastAtMs: Date.now(), isReported: true });
      this.log.error({ activity, aggregate: id, attempts }, 'a process is stuck; the duty manager is told');
    } catch (err) {
      // The next failed attempt reports again.
      this.log.warn({ err, activity, aggregate: id }, 'cannot report a stuck process now');
    }
  }

  private async freeMoved(): Promise<void> {
    for (const [key, { stream, id }] of this.moved) {
      try {
        await this.processes.free(stream, id);
        this.moved.delete(key);
        this.stuck.delete(key);
        this.log.info({ aggregate: id }, 'a process that was stuck moves again');
      } catch (err) {
        this.log.warn({ err, aggregate: id }, 'cannot free a process that moves again; trying again');
      }
    }
  }
}

/** Reports of a lasting failure grow rarer. */
const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));
