import type { Instant, Zone } from '../calendar/instant';
import type { Outcome } from '../decision';
import type { DeadlinePurpose } from '../vocabulary';

/** An effect that will take place when its instant comes. */
export interface ArmedEffect {
  readonly purpose: DeadlinePurpose;
  readonly actAt: Instant;
  readonly zone: Zone;
}

/** What is armed after an outcome, the next first: what was, without what stopped or has just fired, and what was armed anew. */
export function armedAfter(
  before: readonly ArmedEffect[],
  { stop, arm }: Outcome<unknown>,
  fired?: ArmedEffect,
): readonly ArmedEffect[] {
  const goesOn = (effect: ArmedEffect) =>
    effect !== fired && stop !== 'all' && (stop === 'none' || !stop.includes(effect.purpose));
  const added = arm
    .filter(({ hasEffect }) => hasEffect)
    .map(({ purpose, due, zone }) => ({ purpose, actAt: due.dueAt, zone }));
  return [...before.filter(goesOn), ...added].sort((left, right) => left.actAt - right.actAt);
}
