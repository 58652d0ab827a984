import type { id } from '../id';
import type { Texts } from '../texts';
import { acts } from './acts';
import { answer } from './answer';
import { casework } from './casework';
import { complaint } from './complaint';
import { leave } from './leave';
import { monitor } from './monitor';
import { call } from './call';
import { shell } from './shell';
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
  call,
  answer,
} satisfies Texts<typeof id>;
