import { ACCESS_PROBLEM } from './problems/access.problems';
import { BODY_PROBLEM } from './problems/body.problems';
import { CALL_PROBLEM } from './problems/call.problems';
import { COMMAND_PROBLEM } from './problems/command.problems';
import { COMPLAINT_PROBLEM } from './problems/complaint.problems';
import { PARTNER_PROBLEM } from './problems/partner.problems';
import { REQUEST_PROBLEM } from './problems/request.problems';

/** Every problem of the interface (RFC 9457). A code is public and never changes its meaning. */
export const PROBLEM = {
  ...BODY_PROBLEM,
  ...REQUEST_PROBLEM,
  ...COMMAND_PROBLEM,
  ...COMPLAINT_PROBLEM,
  ...CALL_PROBLEM,
  ...ACCESS_PROBLEM,
  ...PARTNER_PROBLEM,
} as const;

export type ProblemCode = keyof typeof PROBLEM;
