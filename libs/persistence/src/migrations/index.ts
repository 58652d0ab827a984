import { Organisation1763800000001 } from './1763800000001-organisation';
import { Complaint1763800000002 } from './1763800000002-complaint';
import { Mechanics1763800000003 } from './1763800000003-mechanics';
import { Access1763800000004 } from './1763800000004-access';
import { Casework1763800000005 } from './1763800000005-casework';
import { Recovery1763800000011 } from './1763800000011-recovery';
import { ReferralExclusion1763800000021 } from './1763800000021-referral-exclusion';
import { Calls1763800000031 } from './1763800000031-calls';
import { Live1763800000041 } from './1763800000041-live';
import { Acts1763800000051 } from './1763800000051-acts';
import { Basis1763800000061 } from './1763800000061-basis';
import { Pauses1763800000062 } from './1763800000062-pauses';
import { Extensions1763800000065 } from './1763800000065-extensions';
import { DocumentCalls1763800000071 } from './1763800000071-document-calls';
import { LeaveReason1763800000072 } from './1763800000072-leave-reason';
import { Citizen1763800000081 } from './1763800000081-citizen';
import { Partner1763800000091 } from './1763800000091-partner';
import { Monitor1763800000101 } from './1763800000101-monitor';

export const MIGRATIONS = [
  Organisation1763800000001,
  Complaint1763800000002,
  Mechanics1763800000003,
  Access1763800000004,
  Casework1763800000005,
  Recovery1763800000011,
  ReferralExclusion1763800000021,
  Calls1763800000031,
  Live1763800000041,
  Acts1763800000051,
  Basis1763800000061,
  Pauses1763800000062,
  Extensions1763800000065,
  DocumentCalls1763800000071,
  LeaveReason1763800000072,
  Citizen1763800000081,
  Partner1763800000091,
  Monitor1763800000101,
];
