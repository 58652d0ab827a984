import { DecisionContext } from './decision-context';
import { Extensions } from './extensions';
import { TargetPauses } from './target-pauses';

/** What people do here, and ask. */
export const DECISION = [DecisionContext, Extensions, TargetPauses];
