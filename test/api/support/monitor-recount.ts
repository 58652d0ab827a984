import type { MonitorFigure } from '#core/vocabulary';
import type { Recounted } from './event-recount';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export type Condition = (each: Recounted, days: number) => boolean;

export const isOpen = ({ status }: Recounted): boolean => status !== 'closed';

/** What the monitor counts at `now`, another way: by what the events tell. `thirdDayOf` is closing time of the third working day. */
export function recountAt(
  now: number,
  thirdDayOf: (each: Recounted) => number,
): Readonly<Record<MonitorFigure, Condition>> {
  const next = ({ runningDues }: Recounted): number => Math.min(...runningDues);
  const isAhead = (each: Recounted): boolean => isOpen(each) && each.runningDues.length > 0 && next(each) > now;
  const fellDue: Condition = (each, days) =>
    each.targetDueAt > now - days * DAY_MS && each.targetDueAt <= now && !each.isTargetPaused && !each.isWithdrawn;
  const onTime: Condition = (each, days) =>
    fellDue(each, days) && each.doneAt !== undefined && each.doneAt <= each.targetDueAt;
  return {
    open: isOpen,
    breached: (each) => isOpen(each) && next(each) <= now,
    next4Hours: (each) => isAhead(each) && next(each) <= now + 4 * HOUR_MS,
    next3Days: (each) => isAhead(each) && next(each) <= thirdDayOf(each),
    fellDue,
    closed: ({ closedAt = 0 }, days) => closedAt > now - days * DAY_MS,
    onTime,
    onTimeGross: (each, days) =>
      fellDue(each, days) && each.doneAt !== undefined && each.doneAt <= each.firstTargetDueAt,
    lateDone: (each, days) => fellDue(each, days) && each.doneAt !== undefined && each.doneAt > each.targetDueAt,
    overdue: (each, days) => fellDue(each, days) && each.doneAt === undefined,
    confirmed: (each, days) => onTime(each, days) && each.isConfirmed,
    unconfirmed: (each, days) => onTime(each, days) && !each.isConfirmed,
  };
}

/** A clock at an office that fell due, and was met or passed. */
export interface JudgedStep {
  readonly id: string;
  readonly province: string;
  readonly top: string;
  readonly isLate: boolean;
  /** Why, where it is late. */
  readonly cause?: string;
}

/** What fell due at offices within so many days before `now`; `tops` are their institutions. */
export function judgedSteps(
  recount: readonly Recounted[],
  tops: ReadonlyMap<string, string>,
  { now, days }: { readonly now: number; readonly days: number },
): readonly JudgedStep[] {
  const since = now - days * DAY_MS;
  return recount.flatMap(({ id, regency, stepsOfOffices }) =>
    stepsOfOffices.flatMap(({ institutionId, dueAt, endedAt = now, endedBy, cause }) => {
      const isLate = dueAt <= endedAt;
      const isMet = !isLate && endedBy === 'taskAnswered';
      return dueAt > since && dueAt <= now && (isLate || isMet)
        ? [{ id, province: regency.slice(0, 2), top: tops.get(institutionId) ?? '', isLate, cause }]
        : [];
    }),
  );
}
