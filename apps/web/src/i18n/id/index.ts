import { acts } from './acts';
import { admin } from './admin';
import { casework } from './casework';
import { complaint } from './complaint';
import { leave } from './leave';
import { call } from './call';
import { shell } from './shell';
import { today } from './today';

/** Indonesian, the language the screens are written in: one line for each slice. */
export const id = {
  shell,
  today,
  complaint,
  acts,
  leave,
  casework,
  admin,
  call,
} as const;
