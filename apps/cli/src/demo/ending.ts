import type { ClosedBy, ClosureCode, ComplaintStatus, PassedOverReason, Seat } from '#core/vocabulary';
import type { StoryEvent } from './happening';

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
  readonly refusals: readonly string[];
}

export function endingOf(end: ComplaintEnd, events: readonly StoryEvent[], refusals: readonly string[]): Ending {
  const seatings = events.filter((event) => event.type === 'taskAssigned' || event.type === 'taskClimbed');
  const highest = seatings.reduce<(typeof seatings)[number] | undefined>(
    (top, seating) => (top === undefined || seating.rung > top.rung ? seating : top),
    undefined,
  );
  const answered = events.findLastIndex(({ type }) => type === 'taskAnswered');
  const answering = seatings.findLast((seating) => events.indexOf(seating) < answered);
  const { status, closure, closedBy, reopenings } = end;
  return {
    status,
    closure,
    closedBy,
    reopenings,
    climbs: events.filter(({ type }) => type === 'taskClimbed').length,
    highest: highest && { level: highest.level, seat: highest.seat },
    firstAt: seatings[0]?.positionId,
    passedOver: seatings[0]?.passedOver.map(({ reason }) => reason) ?? [],
    answeredAt: answering?.positionId,
    answeredById: answering?.userId,
    refusals,
  };
}
