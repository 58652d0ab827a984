import { workflowKey } from '#contracts/workflow-ids';
import type { Stream } from '#contracts/workflow-ids';
import { systemActor } from '#core/access/actor';
import { RECOVERED_STREAMS } from '#persistence/recovery/open-aggregates';
import type { OpenAggregate, OpenAggregates } from '#persistence/recovery/open-aggregates';
import type { Tx } from '#persistence/tx/tx';
import type { TemporalClient } from '#platform/temporal/temporal-client';
import { inParallel } from './in-parallel';

const PAGE = 1_000;
const CALLS_AT_ONCE = 20;

/** What a comparison found in one stream. */
export interface StreamCount {
  readonly stream: Stream;
  readonly open: number;
  /** Workflows the server lists for the stream; one that has just ended its work may be among them. */
  readonly running: number;
  readonly missing: number;
  readonly started: number;
  /** Could not be started now, though Temporal answers. Another comparison finds them again. */
  readonly failed: number;
}

export interface ReconcileOptions {
  readonly mode: 'start' | 'lookOnly';
  /** What moved within so many real seconds is left alone: its wake may be on the way, and the list of what runs lags. */
  readonly settledSeconds: number;
  /** Called for each aggregate that has been dealt with. */
  readonly onProgress?: (stream: Stream, count: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Compares what is open in Postgres with what runs in Temporal, and starts what is missing by the one way to wake. A
 * process finds its place by itself, so this is all there is to recovery, after a gap as after the loss of everything.
 */
export class Reconcile {
  constructor(
    private readonly transactions: Tx,
    private readonly open: OpenAggregates,
    private readonly temporal: TemporalClient,
  ) {}

  countOpen(): Promise<number> {
    return this.asProcess(async () => {
      let total = 0;
      for (const stream of RECOVERED_STREAMS) total += await this.open.count(stream);
      return total;
    });
  }

  /** @throws when Temporal or Postgres goes away; what was started until then runs, and doing it again is harmless. */
  async execute(options: ReconcileOptions): Promise<StreamCount[]> {
    const comparison = { startedAtMs: performance.now(), running: await this.temporal.runningIds(), ...options };
    const counts: StreamCount[] = [];
    for (const stream of RECOVERED_STREAMS) counts.push(await this.compare(stream, comparison));
    return counts;
  }

  private async compare(stream: Stream, comparison: Comparison): Promise<StreamCount> {
    const { running, mode, onProgress, signal } = comparison;
    const count = { open: 0, missing: 0, started: 0, failed: 0 };
    for (let afterId: string | undefined; !signal?.aborted;) {
      const page = await this.asProcess(() => this.open.page(stream, afterId, PAGE));
      const missing = await this.missingOf(stream, page, comparison);
      count.open += page.length;
      count.missing += missing.length;
      onProgress?.(stream, page.length - missing.length);
      await inParallel(missing, CALLS_AT_ONCE, async (aggregate) => {
        if (signal?.aborted) return;
        if (mode === 'start') count[await this.start(stream, aggregate)] += 1;
        onProgress?.(stream, 1);
      });
      afterId = page.at(-1)?.id;
      if (page.length < PAGE) break;
    }
    const isOfStream = (id: string) => id.startsWith(workflowKey(stream, ''));
    return { stream, running: [...running].filter(isOfStream).length, ...count };
  }

  /** Whatever was opened after the list of running processes was made cannot be in it, and is younger than the list. */
  private async missingOf(
    stream: Stream,
    page: readonly OpenAggregate[],
    { running, startedAtMs, settledSeconds }: Comparison,
  ): Promise<OpenAggregate[]> {
    const absent = page.filter(({ id }) => !running.has(workflowKey(stream, id))).map(({ id }) => id);
    if (absent.length === 0) return [];
    const seconds = settledSeconds + (performance.now() - startedAtMs) / 1000;
    return this.asProcess(() => this.open.unmoved(stream, absent, seconds));
  }

  private async start(stream: Stream, { id, complaintId }: OpenAggregate): Promise<'started' | 'failed'> {
    try {
      await this.temporal.wake(stream, id, {}, complaintId);
      return 'started';
    } catch (cause) {
      if (!(await this.temporal.isReachable())) throw new Error(`start ${workflowKey(stream, id)}`, { cause });
      return 'failed';
    }
  }

  private asProcess<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    return this.transactions.run(systemActor('process'), work);
  }
}

type Comparison = ReconcileOptions & { readonly startedAtMs: number; readonly running: ReadonlySet<string> };
