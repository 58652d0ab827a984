import type { id } from '../id';
import type { Texts } from '../texts';
import { complaint } from './complaint';
import { shell } from './shell';
import { today } from './today';

/** English: the same namespaces and keys. */
export const en = {
  shell,
  today,
  complaint,
} satisfies Texts<typeof id>;
