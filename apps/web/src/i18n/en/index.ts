import type { id } from '../id';
import type { Texts } from '../texts';
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

/** English: the same namespaces and keys. */
export const en = {
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
} satisfies Texts<typeof id>;
