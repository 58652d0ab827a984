import { evolveComplaint } from '#core/complaint/complaint';
import type { Complaint, ComplaintEvent } from '#core/complaint/complaint';
import type { Outcome } from '#core/decision';
import { evolveTask } from '#core/party/party-task';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import type { ComplaintChange, FiredBy, TaskChange } from '#persistence/journal/change';
import { saveChange } from '#persistence/journal/journal';

export interface ApplyOptions {
  /** False when the aggregate's own workflow makes the change. */
  readonly wakes: boolean;
  readonly fired?: { readonly deadlineId: string; readonly by: FiredBy };
}

/** A complaint moved on by an outcome, and everything that commits with it. */
export function changeOfComplaint(
  id: string,
  before: Complaint | undefined,
  outcome: Outcome<ComplaintEvent>,
  options: ApplyOptions,
): ComplaintChange {
  const after = outcome.events.reduce<Complaint | undefined>(
    (state, event) => evolveComplaint(id, state, event),
    before,
  );
  if (!after) throw new Error(`complaint ${id} has no events`);
  return { stream: 'complaint', before, after, outcome, ...options };
}

/** A task moved on by an outcome, and everything that commits with it. */
export function changeOfTask(
  id: string,
  before: PartyTask | undefined,
  outcome: Outcome<TaskEvent>,
  options: ApplyOptions,
): TaskChange {
  const after = outcome.events.reduce<PartyTask | undefined>((state, event) => evolveTask(id, state, event), before);
  if (!after) throw new Error(`task ${id} has no events`);
  return { stream: 'task', before, after, outcome, ...options };
}

/** Moves a complaint on by an outcome and saves it. An outcome without events changes nothing. */
export async function applyToComplaint(
  id: string,
  before: Complaint | undefined,
  outcome: Outcome<ComplaintEvent>,
  options: ApplyOptions,
): Promise<Complaint> {
  const change = changeOfComplaint(id, before, outcome, options);
  if (outcome.events.length > 0 || options.fired) await saveChange(change);
  return change.after;
}

/** Moves a task on by an outcome and saves it. An outcome without events changes nothing. */
export async function applyToTask(
  id: string,
  before: PartyTask | undefined,
  outcome: Outcome<TaskEvent>,
  options: ApplyOptions,
): Promise<PartyTask> {
  const change = changeOfTask(id, before, outcome, options);
  if (outcome.events.length > 0 || options.fired) await saveChange(change);
  return change.after;
}
