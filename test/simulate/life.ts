import type { Instant } from '#core/calendar/instant';
import { evolveComplaint } from '#core/complaint/complaint';
import type { Complaint, ComplaintEvent } from '#core/complaint/complaint';
import { decideComplaint, fireComplaintDeadline } from '#core/complaint/complaint.decider';
import { fileComplaint, triageComplaint } from '#core/complaint/intake';
import { refuseExtension } from '#core/complaint/extension';
import { grantedBy } from '#core/complaint/extension-event';
import { concludeReview, onTaskAnswered } from '#core/complaint/review';
import { followPauses } from '#core/complaint/target-pause';
import type { ComplaintCommand, ComplaintContext, ComplaintDeadlinePurpose } from '#core/complaint/complaint.decider';
import type { Outcome } from '#core/decision';
import type { Candidate } from '#core/ladder/candidate';
import { extendLimit } from '#core/party/limit-extension';
import { openedTasks } from '#core/party/opened-tasks';
import { evolveTask, isSettled } from '#core/party/party-task';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import { assignTask, cancelTask, decideTask, fireTaskDeadline } from '#core/party/task.decider';
import type { TaskCommand, TaskContext, TaskDeadlinePurpose } from '#core/party/task.decider';
import type { CalendarOf } from '#core/sla/clock';
import type { PolicyVersion } from '#core/sla/policy';
import type { ComplaintStatus } from '#core/vocabulary';
import { Effects } from './effects';
import type { Effect } from './effects';
import type { Filed } from './filing';

/** What a life needs to know of the world; the same in both runs. */
export interface Surroundings {
  readonly policy: PolicyVersion;
  readonly calendarOf: CalendarOf;
  readonly candidatesAt: (at: Instant) => readonly Candidate[];
}

/** Something that happened, as the journal keeps it. */
export interface Entry {
  readonly subject: string;
  readonly event: ComplaintEvent | TaskEvent;
}

const ENDS_TASKS: readonly ComplaintStatus[] = ['answered', 'closing', 'closed', 'reopened'];

/** Steps of the complaint's process that take no time: they are due the instant this has happened. */
const STEP: Partial<Readonly<Record<ComplaintEvent['type'], 'triage' | 'conclude'>>> = {
  complaintFiled: 'triage',
  complaintObjected: 'triage',
  complaintReopened: 'triage',
  gateOpened: 'conclude',
  reviewGiven: 'conclude',
};

/** One complaint with its tasks and clocks, moved by the deciders of the product as its handlers move it. */
export class Life {
  complaint: Complaint;
  readonly tasks = new Map<string, PartyTask>();
  readonly journal: Entry[] = [];
  readonly effects: Effects;

  constructor(
    private readonly filed: Filed,
    private readonly world: Surroundings,
    onArmed: (effect: Effect) => void,
  ) {
    this.effects = new Effects(onArmed);
    const { filing, accusations } = filed;
    const outcome = fileComplaint(filing, accusations, world);
    this.complaint = outcome.events.reduce<Complaint | undefined>(
      (state, event) => evolveComplaint(filed.id, state, event),
      undefined,
    ) as Complaint;
    this.afterComplaint(undefined, outcome, filing.at);
  }

  /** Carries an effect out as of `at`. */
  carryOut({ subject, purpose }: Effect, at: Instant): void {
    const task = this.tasks.get(subject);
    if (task) this.applyTask(task, this.ofTask(task, purpose, at), at);
    else this.applyComplaint(this.ofComplaint(purpose, at), at);
  }

  private ofTask(task: PartyTask, purpose: string, at: Instant): Outcome<TaskEvent> {
    const context = this.taskContext(at);
    return purpose === 'assign'
      ? assignTask(task, context)
      : fireTaskDeadline(task, purpose as TaskDeadlinePurpose, context);
  }

  private ofComplaint(purpose: string, at: Instant): Outcome<ComplaintEvent> {
    const context = this.complaintContext(at);
    if (purpose === 'triage') return triageComplaint(this.complaint, this.filed.look, context);
    if (purpose === 'conclude') return concludeReview(this.complaint, context);
    return fireComplaintDeadline(this.complaint, purpose as ComplaintDeadlinePurpose, context);
  }

  /** A person's move on a task; refused, nothing happens. The commit of the last required answer opens the gate. */
  actOnTask(task: PartyTask, command: TaskCommand, at: Instant): boolean {
    const decision = decideTask(task, command, this.taskContext(at));
    if (!decision.ok) return false;
    const after = this.applyTask(task, decision.outcome, at);
    if (after.status === 'answered') this.tellComplaint(after, at);
    if (task.pause?.until !== after.pause?.until)
      this.applyComplaint(followPauses(this.complaint, this.complaintContext(at)), at);
    const declined = decision.outcome.events.find((event) => event.type === 'taskDeclined');
    if (declined?.reason === 'notApproved')
      this.applyComplaint(refuseExtension(this.complaint, after, declined, at), at);
    return true;
  }

  private tellComplaint(answered: PartyTask, at: Instant): void {
    const outcome = onTaskAnswered(this.complaint, answered, this.complaintContext(at));
    this.applyComplaint(outcome, at);
    for (const event of outcome.events) {
      const task = event.type === 'limitExtended' && this.tasks.get(event.partyTaskId ?? '');
      if (event.type === 'limitExtended' && task)
        this.applyTask(task, extendLimit(task, grantedBy(event), this.taskContext(at)), at);
    }
  }

  actOnComplaint(command: ComplaintCommand, at: Instant): boolean {
    const decision = decideComplaint(this.complaint, command, this.complaintContext(at));
    if (!decision.ok) return false;
    const before = [...this.tasks.values()];
    this.applyComplaint(decision.outcome, at);
    if (command.type === 'sendBack')
      this.cancel(
        before.filter(({ ask }) => ask === 'review'),
        at,
      );
    return true;
  }

  private applyTask(task: PartyTask, outcome: Outcome<TaskEvent>, at: Instant): PartyTask {
    const after = outcome.events.reduce<PartyTask>((state, event) => evolveTask(task.id, state, event), task);
    this.tasks.set(task.id, after);
    this.journal.push(...outcome.events.map((event) => ({ subject: task.id, event })));
    this.effects.apply(task.id, outcome, at);
    return after;
  }

  private applyComplaint(outcome: Outcome<ComplaintEvent>, at: Instant): void {
    const before = this.complaint;
    this.complaint = outcome.events.reduce<Complaint>(
      (state, event) => evolveComplaint(before.id, state, event),
      before,
    );
    this.afterComplaint(before, outcome, at);
  }

  private afterComplaint(before: Complaint | undefined, outcome: Outcome<ComplaintEvent>, at: Instant): void {
    const { complaint } = this;
    const old = [...this.tasks.values()];
    this.journal.push(...outcome.events.map((event) => ({ subject: complaint.id, event })));
    this.effects.apply(complaint.id, outcome, at);
    for (const { taskId, event } of openedTasks(complaint, outcome.events)) {
      this.tasks.set(taskId, evolveTask(taskId, undefined, event));
      this.journal.push({ subject: taskId, event });
      this.effects.arm(taskId, 'assign', at);
    }
    for (const { type } of outcome.events) if (STEP[type]) this.effects.arm(complaint.id, STEP[type], at);
    // What was asked for is over, or something else is asked for now: whoever was to decide on it is spared.
    const approval = this.tasks.get(before?.extensionAsked?.approvalTaskId ?? '');
    if (approval && complaint.extensionAsked?.approvalTaskId !== approval.id) this.cancel([approval], at);
    if (before && complaint.status !== before.status && ENDS_TASKS.includes(complaint.status)) this.cancel(old, at);
  }

  private cancel(tasks: readonly PartyTask[], at: Instant): void {
    for (const { id } of tasks) {
      const task = this.tasks.get(id);
      if (task && !isSettled(task)) this.applyTask(task, cancelTask(task, at), at);
    }
    // A step that was still to be done for a task that ended is done with.
    for (const { id } of tasks)
      if (this.tasks.get(id)?.status === 'cancelled') this.effects.apply(id, { stop: 'all', arm: [] }, at);
  }

  private taskContext(now: Instant): TaskContext {
    const { policy, calendarOf, candidatesAt } = this.world;
    return { now, policy, calendarOf, candidates: candidatesAt(now), excluded: this.filed.excluded };
  }

  private complaintContext(now: Instant): ComplaintContext {
    const { policy, calendarOf } = this.world;
    const newTaskId = () => `${this.filed.id}/${(this.opened += 1)}`;
    return { now, policy, calendarOf, tasks: [...this.tasks.values()], newTaskId };
  }

  private opened = 0;
}
