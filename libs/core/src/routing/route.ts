import type { Complaint, RouteReason, RoutedTask } from '../complaint/complaint';
import type { FirstLook } from '../complaint/intake';
import type { CategoryPolicy } from '../sla/policy';

export interface Route {
  readonly tasks: readonly RoutedTask[];
  readonly reasons: readonly RouteReason[];
}

/** Which parties a complaint goes to, and why. Who sits there, and who may not, is the ladder's question. */
export function routeComplaint(
  complaint: Pick<Complaint, 'category' | 'regionCode' | 'reopenings' | 'startRung'>,
  { paymentState, cluster }: FirstLook,
  policy: CategoryPolicy,
  newTaskId: () => string,
): Route {
  const tasks = policy.tasks
    .filter(({ when }) => when === undefined || when.includes(paymentState))
    .map(({ party, ask = 'answer', ladder, startRung, isRequired }): RoutedTask => ({
      taskId: newTaskId(),
      party,
      ask,
      ladder,
      // An objection is heard one rung higher on our own line; a bank or an office starts where it always does.
      startRung: party === 'programme' ? Math.max(startRung, complaint.startRung) : startRung,
      isRequired,
    }));
  const reasons: RouteReason[] = [
    { rule: 'policyOfCategory', detail: complaint.category },
    { rule: 'villageOfReporter', detail: complaint.regionCode },
    { rule: paymentState === 'unknown' ? 'paymentStateUnknown' : 'paymentStateKnown', detail: paymentState },
  ];
  if (cluster) reasons.push({ rule: 'accusedLeftOut' });
  if (policy.opensCase) reasons.push({ rule: 'socialCaseOpened' });
  if (complaint.reopenings > 0) reasons.push({ rule: 'objection' });
  return { tasks, reasons };
}
