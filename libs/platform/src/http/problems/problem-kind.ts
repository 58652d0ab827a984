import type { Text } from '../locale';

export interface ProblemKind {
  /** HTTP status. */
  readonly status: number;
  readonly title: Text;
  /** Says what to do. `{name}` stands for a parameter; parameters are numbers and codes, never personal data. */
  readonly detail: Text;
}
