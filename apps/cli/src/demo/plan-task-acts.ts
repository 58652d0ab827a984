import type { AnswerOutcome } from '#core/vocabulary';
import { positionIdOf } from '#persistence/seeds/demo-ids';
import type { Act, Deed } from './act';
import type { Course } from './course';
import type { Happening } from './happening';
import { dayAndNight } from './later';
import type { Later } from './later';
import type { Reply } from './sample';
import type { TaskThread } from './threads';
import { isSeating } from './threads';

/** Minutes until somebody who acts has read her task, and until she has answered it. */
const PACE = { office: { reads: 45, acts: 180 }, danger: { reads: 10, acts: 55 } } as const;

/** What whoever was given a task does with it. */
export function actsOnTask(course: Course, { event, streamId }: Happening, later: Later): readonly Act[] {
  const task = course.threads.taskOf(streamId);
  if (!task || !isSeating(event) || event.userId === undefined) return [];
  const { userId, positionId, at, zone } = event;
  const isDanger = task.ask === 'contactFamily';
  const { reads, acts } = PACE[isDanger ? 'danger' : 'office'];
  const after = (minutes: number, deed: Deed): Act => ({
    at: (isDanger ? dayAndNight : later)(at, zone, minutes),
    byId: userId,
    on: 'tasks',
    id: streamId,
    deed,
  });
  const sitsAt = (key: string | undefined) => key !== undefined && positionId === positionIdOf(key);
  const { declinedAt, reason } = course.sample.script;
  if (task.isMain && course.objections === 0 && sitsAt(declinedAt) && reason)
    return [after(acts, { type: 'decline', body: { reason } })];
  const { answeredAt, outcome, answer } = replyTo(task, course);
  if (!sitsAt(answeredAt) || !answer || !outcome) return [];
  return [
    after(reads, { type: 'acknowledge' }),
    after(acts, { type: 'answer', body: { text: answer, outcome } satisfies { text: string; outcome: AnswerOutcome } }),
  ];
}

/** What the script has somebody answer, if anything. */
function replyTo(task: TaskThread, { sample: { script }, objections }: Course): Partial<Reply> {
  if (task.isMain) return (objections > 0 ? script.objection : undefined) ?? script;
  return script.others?.find(({ ask }) => ask === task.ask) ?? {};
}
