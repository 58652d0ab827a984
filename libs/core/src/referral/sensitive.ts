import type { CaseKind, ReferralNeed } from '../vocabulary';
import type { Referral } from './referral';

/** A word of these on a forwarded page, or on paper in a hall, may put somebody in danger or to shame. */
const SENSITIVE_KINDS: readonly CaseKind[] = ['violence', 'childNeglect', 'mentalHealth', 'neglectedElder'];
const SENSITIVE_NEEDS: readonly ReferralNeed[] = ['protection', 'psychosocial', 'legal'];

/** Whether even the need and the place are told only to whoever has shown who she is. */
export const isSensitiveReferral = ({ kind, need, isUrgent }: Pick<Referral, 'kind' | 'need' | 'isUrgent'>): boolean =>
  isUrgent || SENSITIVE_KINDS.includes(kind) || SENSITIVE_NEEDS.includes(need);
