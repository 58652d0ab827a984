import type { Instant, Zone } from '../calendar/instant';
import type { NoticeIntent, NoticeTemplate } from '../decision';
import type { PartyTask } from './party-task';

/** The zone is that of the recipient's own seat: her clock on the wall, not the family's. */
export const noticesTo = (
  userId: string | undefined,
  template: NoticeTemplate,
  task: PartyTask,
  { stepDueAt, zone = 'WIB' }: { readonly stepDueAt: Instant; readonly zone?: Zone },
): readonly NoticeIntent[] =>
  userId === undefined
    ? []
    : [
        {
          template,
          to: { kind: 'user', userId },
          params: { number: task.complaintNumber, category: task.category, dueAt: stepDueAt, zone },
        },
      ];
