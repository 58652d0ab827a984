import type { id } from '../id';
import type { Texts } from '../texts';
import { acts } from './acts';
import { admin } from './admin';
import { casework } from './casework';
import { complaint } from './complaint';
import { leave } from './leave';
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
  casework,
  admin,
  call,
} satisfies Texts<typeof id>;
