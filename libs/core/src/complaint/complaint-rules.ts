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
  'addInformation',
  'askExtension',
] as const;
export type ComplaintCommandType = (typeof COMPLAINT_COMMANDS)[number];

/** State × command: what a person may do when. One table for the server and for the screens. */
const ALLOWED: Readonly<Record<ComplaintStatus, readonly ComplaintCommandType[]>> = {
  filed: ['answer', 'accuse', 'confirmContact', 'withdraw', 'addInformation'],
  assigned: ['answer', 'involve', 'accuse', 'confirmContact', 'withdraw', 'addInformation', 'askExtension'],
  review: ['answer', 'accuse', 'confirmContact', 'withdraw', 'sendBack', 'addInformation', 'askExtension'],
  answered: ['accuse', 'confirmContact', 'object', 'close', 'addInformation'],
  closing: ['accuse', 'confirmContact', 'reopen', 'addInformation'],
  closed: ['object', 'reopen', 'addInformation'],
  reopened: ['answer', 'accuse', 'confirmContact', 'withdraw', 'addInformation'],
};

export const allowedComplaintCommands = (status: ComplaintStatus): readonly ComplaintCommandType[] => ALLOWED[status];
