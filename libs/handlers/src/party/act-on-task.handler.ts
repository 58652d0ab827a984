import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Instant, PlainDate } from '#core/calendar/instant';
import type { Permission } from '#core/access/policy';
import { onTaskAnswered } from '#core/complaint/review';
import type { Complaint } from '#core/complaint/complaint';
import type { PartyTask } from '#core/party/party-task';
import { decideTask } from '#core/party/task.decider';
import type { TaskContext } from '#core/party/task.decider';
import { endsWithStep } from '#core/party/task-rules';
import type {
  AnswerOutcome,
  DeclineReason,
  DocumentCode,
  LateCause,
  Party,
  PauseReason,
  VisitResult,
} from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { hidden, permit } from '../access/permit';
import { DocumentCall } from '../call/document-call';
import { taskView } from '../complaint/complaint.view';
import type { TaskView } from '../complaint/complaint.view';
import { applyToComplaint, applyToTask } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { EffectsFirst } from '../decision/effects-first';
import { Extensions } from '../decision/extensions';
import { TargetPauses } from '../decision/target-pauses';
import { expectVersion, unwrap } from '../decision/refusal-problem';
import { Exclusions } from '../exclusion/exclusions';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { TaskCommandReader } from './task-command.reader';

export type TaskRequest =
  | { readonly type: 'acknowledge' | 'resume' }
  | {
      readonly type: 'pause';
      readonly reason: PauseReason;
      /** The clocks run again when this day begins, where whoever has the task sits. */
      readonly until?: PlainDate;
      readonly text: string;
    }
  | {
      readonly type: 'answer';
      readonly text: string;
      readonly outcome: AnswerOutcome;
      readonly lateCause?: LateCause;
    }
  | {
      readonly type: 'decline';
      readonly reason: DeclineReason;
      readonly proposedParty?: Party;
      readonly text?: string;
    }
  | { readonly type: 'direct'; readonly party: Party }
  | { readonly type: 'climb'; readonly level: string; readonly reason?: string }
  | { readonly type: 'recordVisit'; readonly visitedAt: Instant; readonly result: VisitResult; readonly text?: string }
  | { readonly type: 'reassign'; readonly positionId: string; readonly reason: string }
  | {
      readonly type: 'askDocuments' | 'receiveDocuments';
      readonly documents: readonly DocumentCode[];
      readonly text?: string;
    };

/** A person's move on a task. The commit of the last required answer opens the gate of the complaint. */
@Injectable()
export class ActOnTask {
  constructor(
    private readonly once: Once,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly effects: EffectsFirst,
    private readonly context: DecisionContext,
    private readonly commands: TaskCommandReader,
    private readonly exclusions: Exclusions,
    private readonly documentCall: DocumentCall,
    private readonly targetPauses: TargetPauses,
    private readonly extensions: Extensions,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    taskId: string,
    /** Left out where what somebody says stands whatever else happened to the task meanwhile. */
    expectedVersion: number | undefined,
    wanted: TaskRequest | ((task: PartyTask) => TaskRequest),
    /** What else commits with it. */
    along: () => Promise<unknown> = async () => undefined,
  ): Promise<Reply<TaskView>> {
    return this.once.run(actor, request, async () => {
      if (typeof wanted !== 'function') permit(actor, `task:${wanted.type}` satisfies Permission);
      const { complaint, task } = await this.lock(taskId);
      if (expectedVersion !== undefined) expectVersion(expectedVersion, task);
      const input = typeof wanted === 'function' ? wanted(task) : wanted;
      permit(actor, `task:${input.type}` satisfies Permission);
      if (endsWithStep(input.type)) await this.effects.expectUnendedStep(taskId);
      const context = await this.contextOf(task, input);
      const outcome = unwrap(decideTask(task, await this.commands.read(actor, complaint, task, input), context));
      // It may be the answer that the complaint's own clocks wait for.
      if (input.type === 'answer') await this.effects.expectNoPassingLimit(taskId, complaint.id);
      const after = await applyToTask(taskId, task, outcome, { wakes: true });
      if (after.status === 'answered') await this.tellComplaint(complaint, after);
      if (input.type === 'askDocuments') await this.documentCall.promise(complaint, after, context.calendarOf);
      await this.targetPauses.follow(task, after);
      if (input.type === 'decline' && input.reason === 'notApproved')
        await this.extensions.refuse(complaint, after, outcome.events);
      // Whoever withdraws for a conflict of interest is left out of the whole complaint from now on.
      if (input.type === 'decline' && input.reason === 'conflictOfInterest')
        await this.exclusions.add(complaint, [{ kind: 'recused', userId: actor.id }]);
      await along();
      return { status: 200, version: after.version, body: taskView(after) };
    });
  }

  /** Always the complaint first, then the task, so that two transactions never wait for each other. */
  private async lock(taskId: string): Promise<{ complaint: Complaint; task: PartyTask }> {
    const seen = await this.tasks.find(taskId);
    const complaint = seen && (await this.complaints.findForUpdate(seen.complaintId));
    const task = complaint && (await this.tasks.findForUpdate(taskId));
    if (!task) throw hidden();
    return { complaint, task };
  }

  private async contextOf(task: PartyTask, { type }: TaskRequest): Promise<TaskContext> {
    if (type !== 'reassign') return this.context.forTaskCommand(task);
    return (await this.context.forReassignments([task]))(task);
  }

  private async tellComplaint(complaint: Complaint, answered: PartyTask): Promise<void> {
    await this.extensions.hold(complaint, answered);
    const context = await this.context.forComplaint(complaint, await this.tasks.ofComplaint(complaint.id));
    const outcome = onTaskAnswered(complaint, answered, context);
    await applyToComplaint(complaint.id, complaint, outcome, { wakes: true });
    await this.extensions.giveToParty(outcome.events);
  }
}
