import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Instant, PlainDate, Zone } from '#core/calendar/instant';
import { evolveComplaint } from '#core/complaint/complaint';
import type { Complaint } from '#core/complaint/complaint';
import { endTargetPause, followPauses } from '#core/complaint/target-pause';
import type { Outcome } from '#core/decision';
import { resumed } from '#core/party/pause';
import { evolveTask } from '#core/party/party-task';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import { decideTask } from '#core/party/task.decider';
import type { DeadlinePurpose, PauseReason } from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx } from '#persistence/tx/tx';
import { hidden, permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';
import { DecisionContext } from '../decision/decision-context';
import { unwrap } from '../decision/refusal-problem';
import { dayBegins } from './task-command.reader';

/** What would become of one clock. */
export interface PausedClockView {
  readonly purpose: Extract<DeadlinePurpose, 'climb' | 'party' | 'target' | 'ceiling'>;
  readonly zone: Zone;
  readonly before: string;
  /** If the pause lasts as long as it may; the same as before where the clock goes on. */
  readonly after: string;
}

export interface PausePreviewView {
  /** The clocks would run again then at the latest. */
  readonly until: string;
  readonly clocks: readonly PausedClockView[];
}

/** What a pause would do to every clock, by the decisions that would be taken; nothing is changed. */
@Injectable()
export class PreviewPause {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly context: DecisionContext,
  ) {}

  execute(
    actor: UserActor,
    taskId: string,
    { reason, until }: { readonly reason: PauseReason; readonly until?: PlainDate },
  ): Promise<PausePreviewView> {
    permit(actor, 'task:pause');
    return this.transactions.run(actor, async () => {
      const task = await this.tasks.find(taskId);
      const complaint = task && (await this.complaints.find(task.complaintId));
      if (!task || !complaint) throw hidden();
      const context = await this.context.forTask(task);
      const command = { type: 'pause', byId: actor.id, reason, until: dayBegins(until, task) } as const;
      const standing = folded(task, unwrap(decideTask(task, command, context)));
      const endedAt = standing.pause?.until ?? context.now;
      const after = folded(standing, resumed(standing, { cause: 'date', endedAt }, { ...context, now: endedAt }));
      const target = await this.targetAfter(complaint, standing);
      const zone = task.zone ?? complaint.zone;
      return {
        until: iso(endedAt),
        clocks: [
          ...clock('climb', zone, task.stepDueAt, after.stepDueAt),
          ...clock('party', zone, task.limitDueAt, after.limitDueAt),
          ...clock('target', complaint.zone, complaint.targetDueAt, target.targetDueAt),
          ...clock('ceiling', complaint.zone, complaint.ceilingDueAt, complaint.ceilingDueAt),
        ],
      };
    });
  }

  private async targetAfter(complaint: Complaint, standing: PartyTask): Promise<Complaint> {
    const others = await this.tasks.ofComplaint(complaint.id);
    const tasks = others.map((other) => (other.id === standing.id ? standing : other));
    const context = await this.context.forComplaint(complaint, tasks);
    const fold = (before: Complaint, { events }: ReturnType<typeof followPauses>) =>
      events.reduce<Complaint>((state, event) => evolveComplaint(before.id, state, event), before);
    const waiting = fold(complaint, followPauses(complaint, context));
    return fold(waiting, endTargetPause(waiting, context));
  }
}

const folded = (task: PartyTask, { events }: Outcome<TaskEvent>): PartyTask =>
  events.reduce<PartyTask>((state, event) => evolveTask(task.id, state, event), task);

const clock = (
  purpose: PausedClockView['purpose'],
  zone: Zone,
  before: Instant | undefined,
  after: Instant | undefined,
): readonly PausedClockView[] =>
  before === undefined ? [] : [{ purpose, zone, before: iso(before), after: iso(after ?? before) }];
