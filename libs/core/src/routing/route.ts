import type { Complaint, RouteReason, RoutedTask } from '../complaint/complaint';
import type { CategoryPolicy } from '../sla/policy';
import type { PaymentState } from '../vocabulary';

export interface Route {
  readonly tasks: readonly RoutedTask[];
  readonly reasons: readonly RouteReason[];
}

/** Which parties a complaint goes to, and why. Who sits there is the ladder's question. */
export function routeComplaint(
  complaint: Pick<Complaint, 'category' | 'regionCode' | 'reopenings' | 'startRung'>,
  paymentState: PaymentState,
  policy: CategoryPolicy,
  newTaskId: () => string,
): Route {
  const tasks = policy.tasks.map((task) => ({
    taskId: newTaskId(),
    party: task.party,
    ladder: task.ladder,
    startRung: Math.max(task.startRung, complaint.startRung),
    isRequired: task.isRequired,
  }));
  const reasons: RouteReason[] = [
    { rule: 'policyOfCategory', detail: complaint.category },
    { rule: 'villageOfReporter', detail: complaint.regionCode },
    { rule: paymentState === 'unknown' ? 'paymentStateUnknown' : 'paymentStateKnown', detail: paymentState },
  ];
  return { tasks, reasons: complaint.reopenings > 0 ? [...reasons, { rule: 'objection' }] : reasons };
}
