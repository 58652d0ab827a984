import { ADMINISTRATION } from './requests/administration';
import { CALLS } from './requests/calls';
import { CASEWORK } from './requests/casework';
import { COMPLAINTS } from './requests/complaints';
import { MONITOR } from './requests/monitor';
import { PARTNER } from './requests/partner';
import { SESSION } from './requests/session';
import { TASKS } from './requests/tasks';
import type { ValidRequests } from './valid-request';

/** Every route there is. A route that is not here has no test of its refusals, so the introspection fails. */
export const VALID: ValidRequests = {
  ...SESSION,
  ...COMPLAINTS,
  ...TASKS,
  ...CASEWORK,
  ...PARTNER,
  ...MONITOR,
  ...CALLS,
  ...ADMINISTRATION,
};
