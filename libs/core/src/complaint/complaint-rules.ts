import type { ComplaintStatus } from '../vocabulary';

export const COMPLAINT_COMMANDS = ['answer', 'object', 'close', 'reopen', 'withdraw'] as const;
export type ComplaintCommandType = (typeof COMPLAINT_COMMANDS)[number];

/** State × command: what a person may do when. One table for the server and for the screens. */
const ALLOWED: Readonly<Record<ComplaintStatus, readonly ComplaintCommandType[]>> = {
  filed: ['answer', 'withdraw'],
  assigned: ['answer', 'withdraw'],
  review: ['answer', 'withdraw'],
  answered: ['object', 'close'],
  closed: ['reopen'],
  reopened: ['answer', 'withdraw'],
};

export const allowedComplaintCommands = (status: ComplaintStatus): readonly ComplaintCommandType[] => ALLOWED[status];
