import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import { systemActor } from '#core/access/actor';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { OpenAggregates } from '#persistence/recovery/open-aggregates';
import { StuckProcessRepository } from '#persistence/recovery/stuck-process.repository';
import type { StuckProcess } from '#persistence/recovery/stuck-process.repository';
import { Tx } from '#persistence/tx/tx';
import { DutyTask } from './duty-task';

/** Processes whose activity keeps failing are seen on their complaint and handed to the duty manager, until they move again. */
@Injectable()
export class StuckProcesses {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly aggregates: OpenAggregates,
    private readonly stuck: StuckProcessRepository,
    private readonly dutyTask: DutyTask,
  ) {}

  /** Those that have not been freed. */
  open(): Promise<StuckProcess[]> {
    return this.transactions.run(systemActor('process'), () => this.stuck.open());
  }

  /** Idempotent: a process is stuck once, however often and by whomever it is reported. */
  report(stream: Stream, streamId: string, activity: string, attempts: number): Promise<void> {
    return this.transactions.run(systemActor('process'), async () => {
      const complaint = await this.complaints.getForUpdate(await this.aggregates.complaintIdOf(stream, streamId));
      const known = await this.stuck.find(stream, streamId);
      if (known) return this.stuck.update(stream, streamId, activity, attempts);
      const dutyTaskId = await this.dutyTaskFor(stream, streamId, complaint);
      await this.stuck.add({ stream, streamId, complaintId: complaint.id, dutyTaskId }, activity, attempts);
    });
  }

  /** It moves again: what was asked of the duty manager because of it is asked no longer. */
  free(stream: Stream, streamId: string): Promise<void> {
    return this.transactions.run(systemActor('process'), async () => {
      const seen = await this.stuck.find(stream, streamId);
      if (!seen) return;
      await this.complaints.getForUpdate(seen.complaintId);
      await this.stuck.free(stream, streamId);
      const others = await this.stuck.ofComplaint(seen.complaintId);
      const isNeeded = others.some(({ dutyTaskId }) => dutyTaskId === seen.dutyTaskId);
      if (seen.dutyTaskId && !isNeeded) await this.dutyTask.cancel(seen.dutyTaskId);
    });
  }

  /** One for a complaint, however many of its processes are stuck; none because a task of this kind is stuck itself. */
  private async dutyTaskFor(
    stream: Stream,
    streamId: string,
    complaint: Parameters<DutyTask['open']>[0],
  ): Promise<string | null> {
    if (stream === 'task' && (await this.stuck.isDutyTask(streamId))) return null;
    const others = await this.stuck.ofComplaint(complaint.id);
    return others.find(({ dutyTaskId }) => dutyTaskId !== null)?.dutyTaskId ?? this.dutyTask.open(complaint);
  }
}
