import type { DuplicateReason } from '../vocabulary';

/** How much each reason says that it is the same matter. */
const WEIGHT: Readonly<Record<DuplicateReason, number>> = {
  sameNik: 100,
  samePhone: 40,
  similarName: 30,
  sameCategory: 20,
};

/** Below this it is not shown: the same category alone is a neighbour's matter. */
const SHOWN_FROM = 30;

export interface DuplicateCandidate {
  readonly id: string;
  readonly reasons: readonly DuplicateReason[];
}

export const duplicateScore = ({ reasons }: DuplicateCandidate): number =>
  reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0);

/** What is worth looking at before another complaint is filed, the likeliest first. */
export const likelyDuplicates = <Candidate extends DuplicateCandidate>(
  candidates: readonly Candidate[],
  most: number,
): readonly Candidate[] =>
  candidates
    .filter((candidate) => duplicateScore(candidate) >= SHOWN_FROM)
    .sort((one, other) => duplicateScore(other) - duplicateScore(one))
    .slice(0, most);
