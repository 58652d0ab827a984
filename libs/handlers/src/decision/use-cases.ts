import { DecisionContext } from './decision-context';
import { EffectsFirst } from './effects-first';
import { Extensions } from './extensions';
import { TargetPauses } from './target-pauses';

/** What people do here, and ask. */
export const DECISION = [DecisionContext, EffectsFirst, Extensions, TargetPauses];
