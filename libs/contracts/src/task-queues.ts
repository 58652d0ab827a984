/** The queue of the processes of complaints and tasks and their short database effects, unless the configuration names another. */
export const PROCESS_QUEUE = 'tuntas-process';

/** The one way to wake a workflow: with `signalWithStart`, so that a finished run is followed by one that finds its place. */
export const WAKE_SIGNAL = 'wake';

export interface Wake {
  /** Version that was committed. Left out: nothing was, but a clock moved, so look again. */
  readonly version?: number;
}

export const WORKFLOW_OF_STREAM = {
  complaint: 'complaint',
  task: 'partyTask',
  referral: 'referral',
  case: 'socialCase',
} as const;
