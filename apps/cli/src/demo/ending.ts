import type { Seating } from '#core/party/party-task';
import type { ClosedBy, ClosureCode, ComplaintStatus, PassedOverReason, Seat, TaskAsk } from '#core/vocabulary';
import type { CaseEnd } from './case-ending';
import type { Course } from './course';
import type { Happening } from './happening';
import { isSeating } from './threads';

/** How a complaint stands, as the api tells. */
export interface ComplaintEnd {
  readonly status: ComplaintStatus;
  readonly closure?: ClosureCode;
  readonly closedBy?: ClosedBy;
  readonly reopenings: number;
}

/** How the way of a complaint went, and where it ended. */
export interface Ending extends ComplaintEnd {
  readonly climbs: number;
  readonly highest?: { readonly level: string; readonly seat: Seat };
  /** Position that got it first, and why others were passed over on the way there. */
  readonly firstAt?: string;
  readonly passedOver: readonly PassedOverReason[];
  /** Position that answered last, and the person who did. */
  readonly answeredAt?: string;
  readonly answeredById?: string;
  /** Position that answered another party's task, a review or an approval. */
  readonly others: ReadonlyMap<TaskAsk, string | undefined>;
  readonly case?: CaseEnd;
  readonly refusals: readonly string[];
}

export function endingOf(end: ComplaintEnd, course: Course, caseEnd?: CaseEnd): Ending {
  const main = course.happenings.filter(({ streamId }) => course.threads.taskOf(streamId)?.isMain);
  const seatings = main.map(({ event }) => event).filter(isSeating);
  const highest = seatings.reduce<(typeof seatings)[number] | undefined>(
    (top, seating) => (top === undefined || seating.rung > top.rung ? seating : top),
    undefined,
  );
  const answering = answeringOf(main);
  const { status, closure, closedBy, reopenings } = end;
  return {
    status,
    closure,
    closedBy,
    reopenings,
    climbs: course.happenings.filter(({ event }) => event.type === 'taskClimbed').length,
    highest: highest && { level: highest.level, seat: highest.seat },
    firstAt: seatings[0]?.positionId,
    passedOver: seatings[0]?.passedOver.map(({ reason }) => reason) ?? [],
    answeredAt: answering?.positionId,
    answeredById: answering?.userId,
    others: othersOf(course),
    case: caseEnd,
    refusals: course.refusals,
  };
}

/** Who held the task when it was answered last. */
function answeringOf(happenings: readonly Happening[]): Seating | undefined {
  const answered = happenings.findLastIndex(({ event }) => event.type === 'taskAnswered');
  return happenings
    .slice(0, Math.max(0, answered))
    .map(({ event }) => event)
    .findLast(isSeating);
}

const othersOf = ({ threads, happenings }: Course): Ending['others'] =>
  new Map(
    threads.tasks
      .filter(({ isMain }) => !isMain)
      .map(({ id, ask }) => [ask, answeringOf(happenings.filter(({ streamId }) => streamId === id))?.positionId]),
  );
