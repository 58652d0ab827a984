import { queryClient } from '../api/query-client';
import type { Schema } from '../api/schema';

/** What a command answered is how the task stands: the next one need not wait until the complaint has been read again. */
export const keepTask = (complaintId: string, task: Schema['TaskResponse']): void =>
  void queryClient.setQueryData<Schema['ComplaintResponse']>(
    ['complaint', complaintId],
    (before) =>
      before && { ...before, tasks: before.tasks.map((each) => (each.id === task.id ? { ...each, ...task } : each)) },
  );
