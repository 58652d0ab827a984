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
};
