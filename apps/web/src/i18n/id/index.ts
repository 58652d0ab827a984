import { complaint } from './complaint';
import { shell } from './shell';
import { today } from './today';

/** Indonesian, the language the screens are written in: one line for each slice. */
export const id = {
  shell,
  today,
  complaint,
} as const;
