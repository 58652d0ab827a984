import type { id } from '../id';
import type { Texts } from '../texts';
import { shell } from './shell';

/** English: the same namespaces and keys. */
export const en = {
  shell,
} satisfies Texts<typeof id>;
