import { targetAfterPause } from '#core/complaint/target-pause';
import { clocksAfterPause } from '#core/party/pause';
import type { ArmDeadline } from '#core/decision';
import type { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import type { TaskRepository } from '#persistence/party/task.repository';
import type { ReferenceData } from '#persistence/reference/reference-data';

/** A clock to explain; one that stands still as it will be armed when its pause lasts until `standsUntil`. */
export type ExplainableClock = Deadline & { readonly standsUntil?: number };

interface Sources {
  readonly complaints: ComplaintRepository;
  readonly tasks: TaskRepository;
  readonly reference: ReferenceData;
}

type Clocks<T> = readonly [T, ...T[]];

/** The end of a pause stands for the clocks it holds up; every other deadline for itself. Inside a transaction. */
export async function heldClocks(deadline: Deadline, sources: Sources): Promise<Clocks<ExplainableClock>> {
  if (deadline.purpose !== 'resume' || deadline.state !== 'armed') return [deadline];
  const [first, ...others] = await afterPause(deadline, sources);
  const standing = ({ purpose, basis, calendarId, due: { unit, dueAt }, isMeasured }: ArmDeadline) => ({
    ...deadline,
    purpose,
    basis,
    calendarId,
    unit,
    dueAt,
    isMeasured,
    standsUntil: deadline.dueAt,
  });
  return first ? [standing(first), ...others.map(standing)] : [deadline];
}

async function afterPause(
  { stream, streamId }: Deadline,
  { complaints, tasks, reference }: Sources,
): Promise<readonly ArmDeadline[]> {
  const rulesOf = async (versions: { readonly policyVersion: string; readonly calendarVersion: string }) => ({
    policy: await reference.policy(versions.policyVersion),
    calendarOf: await reference.calendarOf(versions.calendarVersion),
  });
  if (stream === 'task') {
    const task = await tasks.find(streamId);
    return task ? clocksAfterPause(task, await rulesOf(task)) : [];
  }
  const complaint = stream === 'complaint' ? await complaints.find(streamId) : undefined;
  const target = complaint && targetAfterPause(complaint, await rulesOf(complaint));
  return target ? [target] : [];
}
