import type { Instant } from '#core/calendar/instant';
import type { MeasuredClock } from './effects';
import type { Life } from './life';
import type { Course } from './run';

/**
 * What has to be the same in both runs: for the complaint and for each of its tasks every event in its order, with its
 * instant, who got it, on which rung and until when; each measured clock with its due instant and whether it was breached;
 * and of each act whether it was accepted. Not compared is when something was carried out: that is what differs.
 */
export function differences(perfect: Course, disturbed: Course, until: Instant): readonly string[] {
  const [one, other] = [tellingsOf(perfect, until), tellingsOf(disturbed, until)];
  const lines: string[] = [];
  for (const subject of new Set([...one.keys(), ...other.keys()])) {
    const [expected, got] = [one.get(subject) ?? [], other.get(subject) ?? []];
    const at = Array.from({ length: Math.max(expected.length, got.length) }).findIndex(
      (_, index) => expected[index] !== got[index],
    );
    if (at >= 0)
      lines.push(`${subject}\n  perfect   ${expected[at] ?? 'nothing more'}\n  disturbed ${got[at] ?? 'nothing more'}`);
  }
  return lines;
}

/**
 * A limit passes and takes a task with it, in the very instant in which that task would have climbed: which of two processes
 * is first then nobody decides. What such a task does in its last instant is left out, and so is a clock it begins there.
 */
function tellingsOf({ life, accepted }: Course, until: Instant): ReadonlyMap<string, readonly string[]> {
  const cancelledAt = new Map(
    life.journal.flatMap(({ subject, event }) =>
      event.type === 'taskCancelled' ? [[subject, event.at] as const] : [],
    ),
  );
  const isLastInstant = (subject: string, at: Instant) => cancelledAt.get(subject) === at;
  const tellings = new Map<string, string[]>();
  const tell = (subject: string, line: string) => tellings.set(subject, [...(tellings.get(subject) ?? []), line]);
  for (const { subject, event } of life.journal)
    if (event.type === 'taskCancelled' || !isLastInstant(subject, event.at)) tell(subject, JSON.stringify(event));
  for (const clock of life.effects.measured)
    if (!isLastInstant(clock.subject, clock.startedAt))
      tell(`${clock.subject} clocks`, `${JSON.stringify(clock)} ${isBreached(clock, until)}`);
  tell(`${life.complaint.id} acts`, accepted.join());
  return tellings;
}

/** Past its due instant while it ran. */
export const isBreached = ({ dueAt, stoppedAt }: MeasuredClock, until: Instant): boolean =>
  dueAt <= (stoppedAt ?? until);

export const breachesOf = ({ effects }: Life, until: Instant): number =>
  effects.measured.filter((clock) => isBreached(clock, until)).length;
