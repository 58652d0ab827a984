import type { Instant } from '../calendar/instant';
import type { ArmDeadline } from '../decision';
import { isLastResort, rungAt } from '../ladder/ladder';
import { armClock } from '../sla/arm';
import type { Extension, Pause } from '../sla/basis';
import { wholeExtension } from '../sla/extension';
import { getLadder } from '../sla/policy';
import type { DeadlinePurpose } from '../vocabulary';
import type { PartyTask, Seating } from './party-task';
import type { TaskContext } from './task.decider';

/** Where and since when the clocks of a rung run, and what has held them up. */
export interface RungTime {
  readonly ladder: string;
  readonly rung: number;
  readonly place: Pick<Seating, 'calendarId' | 'zone'>;
  readonly from: Instant;
  readonly pauses?: readonly Pause[];
}

/** The party's own limit runs past its rungs, and may be extended. */
interface LimitTime extends Omit<RungTime, 'rung'> {
  readonly extensions?: readonly Extension[];
}

type Rules = Pick<TaskContext, 'policy' | 'calendarOf'>;

/** Clocks of the rung, and what ends a pause of theirs: a climb begins them anew. The party's own limit is not among them. */
export const STEP_PURPOSES: readonly DeadlinePurpose[] = ['remind', 'warn', 'climb', 'resume'];

/** Reminder, warning and climb of a rung. At the last resort nobody is above: it only comes again. */
export function stepClocks(
  { ladder: id, rung: index, place, from, pauses }: RungTime,
  rules: Rules,
): readonly ArmDeadline[] {
  const ladder = getLadder(rules.policy, id);
  const { stepClock: duration, remindAt, warnAt } = rungAt(ladder, index);
  const basis = { from, duration, pauses: pauses?.length ? pauses : undefined };
  if (isLastResort(ladder, index)) return [armClock(rules.calendarOf, place, 'remind', basis, 'notice')];
  const notice = (purpose: 'remind' | 'warn', fraction: number) =>
    armClock(rules.calendarOf, place, purpose, { ...basis, fraction }, 'notice');
  return [
    notice('remind', remindAt),
    notice('warn', warnAt),
    armClock(rules.calendarOf, place, 'climb', basis, 'measured'),
  ];
}

/** The pauses that have held up the present rung. */
export const pausesOfRung = ({
  pauses = [],
  rungStartedAt = 0,
}: Pick<PartyTask, 'pauses' | 'rungStartedAt'>): readonly Pause[] => pauses.filter(({ from }) => from >= rungStartedAt);

/**
 * The party's own limit, where its ladder has one: from the delivery of the task, past all its rungs.
 * @returns nothing where there is none.
 */
export function limitClock(
  { ladder, place, from, pauses = [], extensions = [] }: LimitTime,
  rules: Rules,
): readonly ArmDeadline[] {
  const { limit } = getLadder(rules.policy, ladder);
  if (!limit) return [];
  const since = pauses.filter((pause) => pause.from >= from);
  const basis = {
    from,
    duration: limit.duration,
    norm: limit.norm,
    pauses: since.length > 0 ? since : undefined,
    extension: wholeExtension(extensions),
  };
  return [armClock(rules.calendarOf, place, 'party', basis, 'measured')];
}
