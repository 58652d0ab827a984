import { acts } from './acts';
import { answer } from './answer';
import { admin } from './admin';
import { casework } from './casework';
import { complaint } from './complaint';
import { leave } from './leave';
import { monitor } from './monitor';
import { call } from './call';
import { shell } from './shell';
import { taskSheet } from './task-sheet';
import { today } from './today';

/** Indonesian, the language the screens are written in: one line for each slice. */
export const id = {
  shell,
  today,
  complaint,
  acts,
  leave,
  monitor,
  casework,
  admin,
  call,
  answer,
  taskSheet,
} as const;
