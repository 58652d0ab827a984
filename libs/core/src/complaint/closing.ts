import type { Outcome } from '../decision';
import { getCategoryPolicy } from '../sla/policy';
import type { ClosureCode } from '../vocabulary';
import type { Complaint, ComplaintEvent } from './complaint';
import type { ComplaintContext } from './complaint.decider';
import { toReporter } from './complaint-notices';

export const close = (
  complaint: Complaint,
  event: Extract<ComplaintEvent, { type: 'complaintClosed' }>,
): Outcome<ComplaintEvent> => ({
  events: [event],
  arm: [],
  stop: 'all',
  notices: toReporter('complaintClosed', { number: complaint.number }),
});

/**
 * Four eyes: where the category asks for it, somebody who neither answered nor proposed has to approve the closing.
 * @returns undefined where nobody else is needed.
 */
export function askForClosing(
  complaint: Complaint,
  proposal: { readonly closure: ClosureCode; readonly byId?: string; readonly textId?: string },
  context: ComplaintContext,
): Outcome<ComplaintEvent> | undefined {
  const { closing } = getCategoryPolicy(context.policy, complaint.category);
  if (!closing) return undefined;
  const firstEyes = [proposal.byId, complaint.answeredById, ...context.tasks.map((task) => task.answeredById)];
  const approval = {
    ...closing,
    taskId: context.newTaskId(),
    party: 'programme',
    ask: 'approveClosing',
    isRequired: false,
    barredIds: [...new Set(firstEyes.filter((id) => id !== undefined))],
  } as const;
  return {
    events: [{ type: 'closingAsked', at: context.now, ...proposal, tasks: [approval] }],
    arm: [],
    stop: 'all',
    notices: [],
  };
}
