import type { Instant, Zone } from '../calendar/instant';
import { evolveComplaint } from '../complaint/complaint';
import type { Complaint, ComplaintEvent } from '../complaint/complaint';
import { fireComplaintDeadline } from '../complaint/complaint.decider';
import { triageComplaint } from '../complaint/intake';
import type { ComplaintContext, ComplaintDeadlinePurpose } from '../complaint/complaint.decider';
import type { Outcome } from '../decision';
import { isLastResort } from '../ladder/ladder';
import { evolveTask } from '../party/party-task';
import { openedTasks } from '../party/opened-tasks';
import type { PartyTask, TaskEvent } from '../party/party-task';
import { assignTask, fireTaskDeadline } from '../party/task.decider';
import type { TaskContext, TaskDeadlinePurpose } from '../party/task.decider';
import { armedAfter } from '../sla/armed';
import type { ArmedEffect } from '../sla/armed';
import { CalendarHorizonError } from '../sla/clock';
import { getLadder } from '../sla/policy';
import type { DeadlinePurpose, Seat } from '../vocabulary';

/** A clock that is armed now: of a task, or of the complaint itself. */
export interface ArmedClock extends ArmedEffect {
  readonly taskId?: string;
}

/** One thing that will happen if nobody moves. */
export interface PlannedStep {
  readonly at: Instant;
  readonly zone: Zone;
  readonly purpose: DeadlinePurpose | 'route' | 'assign';
  readonly taskId?: string;
  /** Where the task is after it. */
  readonly level?: string;
  readonly seat?: Seat;
  readonly userId?: string;
}

/** Who would act on a task's ladder, the calendars and the policy: the same as for a real decision, as of now. */
export type PlanContext = Omit<TaskContext, 'now'>;

interface State {
  complaint: Complaint;
  tasks: readonly PartyTask[];
  clocks: readonly ArmedClock[];
  readonly steps: PlannedStep[];
  /** Tasks that exist only in the plan. */
  planned: number;
}

/** A plan is for reading: further than this nobody looks. */
const LONGEST_PLAN = 60;

/**
 * What will happen when, if nobody moves: the same decisions that will be taken then, taken now on copies. The organisation
 * is taken as it stands today. Ends with the first reminder to the duty manager, or where the calendar ends.
 */
export function planAhead(
  complaint: Complaint,
  tasks: readonly PartyTask[],
  clocks: readonly ArmedClock[],
  now: Instant,
  context: PlanContext,
): readonly PlannedStep[] {
  const state: State = { complaint, tasks, clocks, steps: [], planned: 0 };
  try {
    startWhatIsPending(state, now, context);
    while (state.steps.length < LONGEST_PLAN) {
      const next = earliest(state.clocks);
      if (!next || isRepeatedReminder(state, next, context)) break;
      fire(state, next, Math.max(now, next.actAt), context);
    }
  } catch (error) {
    if (!(error instanceof CalendarHorizonError)) throw error;
  }
  return state.steps;
}

const earliest = (clocks: readonly ArmedClock[]): ArmedClock | undefined =>
  clocks.reduce<ArmedClock | undefined>(
    (first, clock) => (first === undefined || clock.actAt < first.actAt ? clock : first),
    undefined,
  );

/** Routing and assignment that the process has still to do; they take no time. */
function startWhatIsPending(state: State, now: Instant, context: PlanContext): void {
  if (state.complaint.status === 'filed' || state.complaint.status === 'reopened') route(state, now, context);
  for (const task of state.tasks.filter(({ status }) => status === 'open')) {
    const after = applyTask(state, task, assignTask(task, { ...context, now }));
    state.steps.push({
      at: now,
      zone: after.zone ?? state.complaint.zone,
      purpose: 'assign',
      taskId: task.id,
      level: after.level,
      seat: after.seat,
      userId: after.assigneeId,
    });
  }
}

function route(state: State, now: Instant, context: PlanContext): void {
  const look = { paymentState: state.complaint.paymentState ?? 'unknown' } as const;
  applyComplaint(state, triageComplaint(state.complaint, look, complaintContext(state, now, context)));
  state.steps.push({ at: now, zone: state.complaint.zone, purpose: 'route' });
}

const complaintContext = (state: State, now: Instant, context: PlanContext): ComplaintContext => ({
  ...context,
  now,
  tasks: state.tasks,
  newTaskId: () => `planned-${(state.planned += 1)}`,
});

/** The duty manager is reminded for ever; the plan shows it once. */
function isRepeatedReminder(state: State, clock: ArmedClock, context: PlanContext): boolean {
  const task = state.tasks.find(({ id }) => id === clock.taskId);
  if (!task || clock.purpose !== 'remind') return false;
  const isLast = isLastResort(getLadder(context.policy, task.ladder), task.rung ?? 0);
  return (
    isLast &&
    state.steps.some((step) => step.taskId === task.id && step.purpose === 'remind' && step.level === task.level)
  );
}

function fire(state: State, clock: ArmedClock, at: Instant, context: PlanContext): void {
  state.clocks = state.clocks.filter((other) => other !== clock);
  const task = state.tasks.find(({ id }) => id === clock.taskId);
  if (!task) {
    applyComplaint(
      state,
      fireComplaintDeadline(
        state.complaint,
        clock.purpose as ComplaintDeadlinePurpose,
        complaintContext(state, at, context),
      ),
    );
    state.steps.push({ at, zone: clock.zone, purpose: clock.purpose });
    return;
  }
  const after = applyTask(
    state,
    task,
    fireTaskDeadline(task, clock.purpose as TaskDeadlinePurpose, { ...context, now: at }),
  );
  state.steps.push({
    at,
    zone: clock.zone,
    purpose: clock.purpose,
    taskId: task.id,
    level: after.level,
    seat: after.seat,
    userId: after.assigneeId,
  });
}

function applyTask(state: State, task: PartyTask, outcome: Outcome<TaskEvent>): PartyTask {
  const after = outcome.events.reduce<PartyTask>((moved, event) => evolveTask(task.id, moved, event), task);
  state.tasks = state.tasks.map((other) => (other.id === task.id ? after : other));
  moveClocks(state, outcome, task.id);
  return after;
}

function applyComplaint(state: State, outcome: Outcome<ComplaintEvent>): void {
  state.complaint = outcome.events.reduce<Complaint>(
    (moved, event) => evolveComplaint(moved.id, moved, event),
    state.complaint,
  );
  moveClocks(state, outcome, undefined);
  const opened = openedTasks(state.complaint, outcome.events);
  state.tasks = [...state.tasks, ...opened.map(({ taskId, event }) => evolveTask(taskId, undefined, event))];
}

function moveClocks(state: State, outcome: Outcome<unknown>, taskId: string | undefined): void {
  const others = state.clocks.filter((clock) => clock.taskId !== taskId);
  const own = state.clocks.filter((clock) => clock.taskId === taskId);
  state.clocks = [...others, ...armedAfter(own, outcome).map((effect) => ({ ...effect, taskId }))];
}
