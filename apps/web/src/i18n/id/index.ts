import { acts } from './acts';
import { answer } from './answer';
import { casework } from './casework';
import { complaint } from './complaint';
import { leave } from './leave';
import { monitor } from './monitor';
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
  monitor,
  casework,
  call,
  answer,
} as const;
