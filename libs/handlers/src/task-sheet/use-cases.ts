import { FillTaskSheet } from './fill-task-sheet.handler';
import { TakeTaskSheet } from './take-task-sheet.query';

/** What people do here, and ask. */
export const TASK_SHEET = [FillTaskSheet, TakeTaskSheet];
