import type { NoticeTemplate } from '#core/decision';

/** Whom a template is written for. A reporter's text fits one SMS and names neither handler nor category. */
export type Audience = 'reporter' | 'user';

export const AUDIENCE: Readonly<Record<NoticeTemplate, Audience>> = {
  complaintFiled: 'reporter',
  complaintAnswered: 'reporter',
  complaintClosed: 'reporter',
  complaintReopened: 'reporter',
  taskAssigned: 'user',
  taskReminder: 'user',
  taskWarning: 'user',
  taskClimbed: 'user',
  ceilingWarned: 'user',
  ceilingBreached: 'user',
  dutyPaged: 'user',
  lateAnswer: 'user',
  caseContactMissed: 'user',
  caseMonitor: 'user',
  referralReceived: 'user',
  referralReminder: 'user',
  referralWarning: 'user',
  referralClosed: 'user',
  referralStoodDown: 'user',
  referralAccepted: 'user',
  referralUnplaced: 'user',
  referralUnconfirmed: 'user',
  referralFeedback: 'user',
  referralReturned: 'user',
  taskReassigned: 'user',
  documentsAsked: 'reporter',
  documentsReceived: 'user',
  informationAdded: 'user',
  taskResumed: 'user',
  partyLimitMissed: 'user',
  timeExtended: 'reporter',
  extensionGranted: 'user',
  extensionRefused: 'user',
  partnerCode: 'user',
};

export const NOTICE_TEMPLATES = Object.keys(AUDIENCE) as readonly NoticeTemplate[];
