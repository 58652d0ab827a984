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
import { Letters1763800000092 } from './1763800000092-letters';
import { Exports1763800000093 } from './1763800000093-exports';
import { ReferralLinks1763800000096 } from './1763800000096-referral-links';
import { Monitor1763800000101 } from './1763800000101-monitor';
import { Operations1763800000111 } from './1763800000111-operations';
import { OrganisationChanges1763800000112 } from './1763800000112-organisation-changes';
import { AuditSearch1763800000113 } from './1763800000113-audit-search';
import { MonitorViews1763800000121 } from './1763800000121-monitor-views';
import { ReckonedTime1763800000123 } from './1763800000123-reckoned-time';
import { NextClock1763800000124 } from './1763800000124-next-clock';
import { OwnPlacement1763800000125 } from './1763800000125-own-placement';
import { Countable1763800000126 } from './1763800000126-countable';
import { AuditCalls1763800000127 } from './1763800000127-audit-calls';
import { WhoseCode1763800000129 } from './1763800000129-whose-code';
import { AuditedComplaints1763800000131 } from './1763800000131-audited-complaints';
import { CountableComplaints1763800000132 } from './1763800000132-countable-complaints';
import { ExportWork1763800000133 } from './1763800000133-export-work';
import { TasksAtPositions1763800000134 } from './1763800000134-tasks-at-positions';
import { MonitorViewsOfReaders1763800000135 } from './1763800000135-monitor-views-of-readers';

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
  Letters1763800000092,
  Exports1763800000093,
  ReferralLinks1763800000096,
  Monitor1763800000101,
  Operations1763800000111,
  OrganisationChanges1763800000112,
  AuditSearch1763800000113,
  MonitorViews1763800000121,
  ReckonedTime1763800000123,
  NextClock1763800000124,
  OwnPlacement1763800000125,
  Countable1763800000126,
  AuditCalls1763800000127,
  WhoseCode1763800000129,
  AuditedComplaints1763800000131,
  CountableComplaints1763800000132,
  ExportWork1763800000133,
  TasksAtPositions1763800000134,
  MonitorViewsOfReaders1763800000135,
];
