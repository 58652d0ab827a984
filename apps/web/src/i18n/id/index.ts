import { call } from './call';
import { shell } from './shell';

/** Indonesian, the language the screens are written in: one line for each slice. */
export const id = {
  shell,
  call,
} as const;
