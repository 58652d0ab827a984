/** How much one worker takes on. Local activities are database transactions: no more at once than its pool has connections. */
export const WORKER_SETTINGS = {
  shutdownGraceTime: '20 seconds',
  // An activity that is tried again and again would hold the worker for ever; another worker goes on with it.
  shutdownForceTime: '22 seconds',
  maxConcurrentLocalActivityExecutions: 10,
  maxConcurrentWorkflowTaskExecutions: 40,
  stickyQueueScheduleToStartTimeout: '3 seconds',
} as const;
