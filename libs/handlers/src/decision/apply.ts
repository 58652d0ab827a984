import { evolveCase } from '#core/casework/social-case';
import type { CaseEvent, SocialCase } from '#core/casework/social-case';
import { evolveComplaint } from '#core/complaint/complaint';
import type { Complaint, ComplaintEvent } from '#core/complaint/complaint';
import type { Outcome } from '#core/decision';
import { openedTasks } from '#core/party/opened-tasks';
import { evolveTask } from '#core/party/party-task';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import { evolveReferral } from '#core/referral/evolve-referral';
import type { Referral, ReferralEvent } from '#core/referral/referral';
import type {
  CaseChange,
  Change,
  ComplaintChange,
  FiredBy,
  ReferralChange,
  TaskChange,
} from '#persistence/journal/change';
import { saveChange } from '#persistence/journal/journal';

export interface ApplyOptions {
  /** False when the aggregate's own workflow makes the change. */
  readonly wakes: boolean;
  readonly fired?: { readonly deadlineId: string; readonly by: FiredBy };
}

type Evolve<State, Event> = (id: string, state: State | undefined, event: Event) => State;

function fold<State, Event>(
  evolve: Evolve<State, Event>,
  id: string,
  before: State | undefined,
  events: readonly Event[],
): State {
  const after = events.reduce<State | undefined>((state, event) => evolve(id, state, event), before);
  if (!after) throw new Error(`${id} has no events`);
  return after;
}

/** A complaint moved on by an outcome, and everything that commits with it, save the tasks it opens. */
export const changeOfComplaint = (
  id: string,
  before: Complaint | undefined,
  outcome: Outcome<ComplaintEvent>,
  options: ApplyOptions,
): ComplaintChange => ({
  stream: 'complaint',
  before,
  after: fold(evolveComplaint, id, before, outcome.events),
  outcome,
  ...options,
});

/** A task moved on by an outcome, and everything that commits with it. */
export const changeOfTask = (
  id: string,
  before: PartyTask | undefined,
  outcome: Outcome<TaskEvent>,
  options: ApplyOptions,
): TaskChange => ({
  stream: 'task',
  before,
  after: fold(evolveTask, id, before, outcome.events),
  outcome,
  ...options,
});

/** A referral moved on by an outcome, and everything that commits with it. */
export const changeOfReferral = (
  id: string,
  before: Referral | undefined,
  outcome: Outcome<ReferralEvent>,
  options: ApplyOptions,
): ReferralChange => ({
  stream: 'referral',
  before,
  after: fold(evolveReferral, id, before, outcome.events),
  outcome,
  ...options,
});

/** A social case moved on by an outcome, and everything that commits with it. */
export const changeOfCase = (
  id: string,
  before: SocialCase | undefined,
  outcome: Outcome<CaseEvent>,
  options: ApplyOptions,
): CaseChange => ({
  stream: 'case',
  before,
  after: fold(evolveCase, id, before, outcome.events),
  outcome,
  ...options,
});

/** The tasks a change of a complaint opens; each wakes a process of its own. */
export const openedBy = ({ after, outcome }: ComplaintChange): readonly TaskChange[] =>
  openedTasks(after, outcome.events).map(({ taskId, event }) =>
    changeOfTask(taskId, undefined, { events: [event], arm: [], stop: 'none', notices: [] }, { wakes: true }),
  );

/** Saves the tasks a change of a complaint opens. */
export async function openTasks(change: ComplaintChange): Promise<void> {
  for (const opened of openedBy(change)) await saveChange(opened);
}

async function saved<Saved extends Change>(change: Saved): Promise<Saved['after']> {
  if (change.outcome.events.length > 0 || change.fired) await saveChange(change);
  return change.after;
}

/** Moves a complaint on by an outcome and saves it with the tasks it opens. An outcome without events changes nothing. */
export async function applyToComplaint(
  id: string,
  before: Complaint | undefined,
  outcome: Outcome<ComplaintEvent>,
  options: ApplyOptions,
): Promise<Complaint> {
  const change = changeOfComplaint(id, before, outcome, options);
  const after = await saved(change);
  await openTasks(change);
  return after;
}

/** Moves a task on by an outcome and saves it. An outcome without events changes nothing. */
export const applyToTask = (...change: Parameters<typeof changeOfTask>): Promise<PartyTask> =>
  saved(changeOfTask(...change));

/** Moves a referral on by an outcome and saves it. An outcome without events changes nothing. */
export const applyToReferral = (...change: Parameters<typeof changeOfReferral>): Promise<Referral> =>
  saved(changeOfReferral(...change));

/** Moves a social case on by an outcome and saves it. An outcome without events changes nothing. */
export const applyToCase = (...change: Parameters<typeof changeOfCase>): Promise<SocialCase> =>
  saved(changeOfCase(...change));
