import type { id } from '../id';
import type { Texts } from '../texts';
import { call } from './call';
import { shell } from './shell';

/** English: the same namespaces and keys. */
export const en = {
  shell,
  call,
} satisfies Texts<typeof id>;
