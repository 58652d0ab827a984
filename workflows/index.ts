export { canary } from './canary.workflow';
export { complaint } from './complaint.workflow';
export { partyTask } from './party-task.workflow';
export { referral } from './referral.workflow';
export { socialCase } from './social-case.workflow';
