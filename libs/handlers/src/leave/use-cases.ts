import { CancelLeave } from './cancel-leave.handler';
import { LeavePeople } from './leave-people';
import { ListLeaves } from './list-leaves.query';
import { RecordLeave } from './record-leave.handler';

/** What people do here, and ask. */
export const LEAVE = [CancelLeave, LeavePeople, ListLeaves, RecordLeave];
