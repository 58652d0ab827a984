import type { Texts } from './texts';

/** Reporters: at most 160 GSM-7 characters, readable by whoever else holds the phone. */
export const ENGLISH: Texts = {
  complaintFiled:
    'We received your report, number {number}. You get an answer by {dueAt}. Keep this number to ask about it.',
  complaintAnswered:
    'Report {number} has been answered. Call us to hear the answer. Not satisfied? Object by {objectionUntil}.',
  complaintClosed: 'Report {number} is closed. If the problem is not solved, call us and give this number.',
  complaintReopened: 'Report {number} is open again and goes to the next level. We tell you when there is an answer.',
  taskAssigned: 'New task: report {number}, {category}. Answer by {dueAt}.',
  taskReminder: 'Reminder: report {number}, {category}, waits for your answer. Due {dueAt}.',
  taskWarning: 'Almost due: report {number}, {category}. Without an answer by {dueAt} it climbs to the next level.',
  taskClimbed: 'Report {number}, {category}, has climbed to the next level. You need not answer it any more.',
  ceilingWarned: 'The legal limit is near: report {number}, {category}, must be answered by {dueAt}.',
  ceilingBreached:
    'The legal limit has passed: report {number}, {category}, should have been answered by {dueAt}. Answer now.',
  dutyPaged:
    'Duty call: report {number} concerns the safety of a person. Open it now and make sure that somebody acts. Due {dueAt}.',
  lateAnswer: 'A late answer to report {number}, {category}, has come in. Check whether it has to be opened again.',
  caseContactMissed: 'Case of report {number}: nobody has contacted the family yet, due {dueAt}. Contact them now.',
  caseMonitor: 'Case of report {number}: it is time for the regular contact. Write down how it went in the case file.',
  referralReceived: 'New referral, report {number}. Accept or decline it by {dueAt}.',
  referralReminder: 'Reminder: the referral of report {number} waits for your decision. Due {dueAt}.',
  referralWarning: 'Almost due: referral of report {number}. Without an answer by {dueAt} it goes to another service.',
  referralClosed: 'The referral of report {number} no longer waits for you. You need not do anything.',
  referralStoodDown:
    'The referral of report {number} is in the hands of another service. Thank you, you are no longer needed.',
  referralAccepted: 'The referral of report {number} was accepted. Make sure that the family has really been reached.',
  referralUnplaced: 'Referral of report {number}: no service has taken it. Choose another service now.',
  referralUnconfirmed:
    'Urgent referral of report {number}: no named person has confirmed the contact. Telephone now. Due {dueAt}.',
  referralFeedback: 'Referral of report {number}: say how it goes by {dueAt}.',
  referralReturned: 'The referral of report {number} has come back with its outcome. Read it in the case file.',
  taskReassigned:
    'Report {number}, {category}, is now in the hands of a colleague. You need not answer it any more; you may still read it.',
  documentsAsked: 'For report {number} we need documents from you. Call us to hear which.',
  informationAdded: 'Report {number}, {category}: new information has come in. Read it in the complaint.',
  partnerCode:
    'Your code to answer report {number}: {code}. Good for ten minutes. Our staff never ask for it by telephone.',
  documentsReceived: 'The documents for report {number}, {category}, have come in. Carry on; due {dueAt}.',
  taskResumed: 'The pause of report {number}, {category}, is over and its clock runs again. Answer by {dueAt}.',
  partyLimitMissed:
    'The legal limit of your institution has passed: report {number}, {category}, should have been answered by {dueAt}.',
  timeExtended: 'Report {number} needs more time, until {dueAt}. We tell you when there is an answer.',
  extensionGranted: 'Report {number}, {category}: more time was approved, until {dueAt}.',
  extensionRefused:
    'Report {number}, {category}: more time was not approved. The dates stay as they were; the reason is in the complaint.',
};
