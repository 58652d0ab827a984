import type { Complaint } from './complaint';

/** What a complaint's sensitivity is told by. */
export type Sensitivity = Pick<Complaint, 'isConfidential' | 'severity'>;

/** Confidential reports, integrity and social cases (design §7): their texts are sealed, and no page that travels names them. */
export const isSensitive = ({ isConfidential, severity }: Sensitivity): boolean =>
  isConfidential || severity === 'S1' || severity === 'S2';
