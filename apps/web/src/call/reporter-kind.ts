import type { ReporterKind } from '#core/vocabulary';

/** Who reports, as the file says it. */
export const seesAsReporter = (draft: {
  readonly kind: 'self' | 'onBehalf';
  readonly isAnonymous: boolean;
}): ReporterKind => {
  if (draft.isAnonymous) return 'anonymous';
  return draft.kind === 'onBehalf' ? 'onBehalf' : 'beneficiary';
};
