import type { ComplaintStatus } from '../vocabulary';

export const COMPLAINT_COMMANDS = [
  'answer',
  'involve',
  'accuse',
  'confirmContact',
  'object',
  'close',
  'reopen',
  'withdraw',
  'sendBack',
] as const;
export type ComplaintCommandType = (typeof COMPLAINT_COMMANDS)[number];

/** State × command: what a person may do when. One table for the server and for the screens. */
const ALLOWED: Readonly<Record<ComplaintStatus, readonly ComplaintCommandType[]>> = {
  filed: ['answer', 'accuse', 'confirmContact', 'withdraw'],
  assigned: ['answer', 'involve', 'accuse', 'confirmContact', 'withdraw'],
  review: ['answer', 'accuse', 'confirmContact', 'withdraw', 'sendBack'],
  answered: ['accuse', 'confirmContact', 'object', 'close'],
  closing: ['accuse', 'confirmContact', 'reopen'],
  closed: ['object', 'reopen'],
  reopened: ['answer', 'accuse', 'confirmContact', 'withdraw'],
};

export const allowedComplaintCommands = (status: ComplaintStatus): readonly ComplaintCommandType[] => ALLOWED[status];
