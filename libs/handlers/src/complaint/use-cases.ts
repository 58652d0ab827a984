import { ActOnComplaint } from './act-on-complaint.handler';
import { ComplaintLadders } from './complaint-ladders';
import { ComplaintPlan } from './complaint-plan.query';
import { ComplaintTimeUsed } from './time-used.query';
import { ComplaintTimeline } from './complaint-timeline.query';
import { FileComplaint } from './file-complaint.handler';
import { ListComplaints } from './list-complaints.query';
import { ReadComplaint } from './read-complaint.query';
import { RevealContact } from './reveal-contact.query';

/** What people do here, and ask. */
export const COMPLAINT = [
  ActOnComplaint,
  ComplaintLadders,
  ComplaintPlan,
  ComplaintTimeUsed,
  ComplaintTimeline,
  FileComplaint,
  ListComplaints,
  ReadComplaint,
  RevealContact,
];
