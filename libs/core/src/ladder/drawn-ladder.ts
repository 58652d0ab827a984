import type { Instant, Zone } from '../calendar/instant';
import type { PartyTask, Seating } from '../party/party-task';
import type { PlannedStep } from '../plan/plan';
import type { Ladder } from '../sla/policy';
import type { PassedOverReason, Seat } from '../vocabulary';
import { isLastResort, rungAt } from './ladder';

export const RUNG_STATES = ['notAsked', 'climbed', 'passedOver', 'now', 'planned', 'skipped'] as const;
/**
 * `notAsked`: below where it began. `climbed`: was asked and it went on. `passedOver`: nobody there could be asked.
 * `planned`: will be asked at that time if nobody moves. `skipped`: the plan goes past it.
 */
export type RungState = (typeof RUNG_STATES)[number];

export interface DrawnRung {
  readonly level: string;
  readonly seats: readonly Seat[];
  readonly state: RungState;
  readonly isLastResort: boolean;
  /** When it was asked, or will be. */
  readonly at?: Instant;
  readonly zone?: Zone;
  readonly dueAt?: Instant;
  readonly userId?: string;
  readonly reason?: PassedOverReason;
}

/** Who took a rung when. */
export type TakenRung = Seating & { readonly at: Instant };

/** The ladder of a task as a picture: what was climbed, where it stands, and what is planned with its times. */
export function drawLadder(
  task: PartyTask,
  taken: readonly TakenRung[],
  ladder: Ladder,
  planned: readonly PlannedStep[],
): readonly DrawnRung[] {
  const ahead = planned.filter(
    ({ taskId, purpose }) => taskId === task.id && (purpose === 'climb' || purpose === 'assign'),
  );
  return Array.from({ length: ladder.rungs.length + 1 }, (_, index) => {
    const rung = rungAt(ladder, index);
    const drawn = { level: rung.level, seats: rung.seats, isLastResort: isLastResort(ladder, index) };
    const seating = taken.findLast((each) => each.rung === index);
    const current = task.rung ?? -1;
    if (seating && index <= current)
      return {
        ...drawn,
        state: index === current ? 'now' : 'climbed',
        at: index === current ? (task.rungStartedAt ?? seating.at) : seating.at,
        zone: seating.zone,
        dueAt: index === current ? task.stepDueAt : seating.stepDueAt,
        userId: index === current ? task.assigneeId : seating.userId,
      };
    if (index > current) {
      const step = ahead.find(({ level }) => level === rung.level);
      return step
        ? { ...drawn, state: 'planned', at: step.at, zone: step.zone, userId: step.userId }
        : { ...drawn, state: 'skipped' };
    }
    const reason = taken.flatMap(({ passedOver }) => passedOver).findLast(({ level }) => level === rung.level)?.reason;
    return reason ? { ...drawn, state: 'passedOver', reason } : { ...drawn, state: 'notAsked' };
  });
}
