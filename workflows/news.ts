import { condition, defineSignal, setHandler, sleep } from '@temporalio/workflow';
import { WAKE_SIGNAL } from '#contracts/task-queues';
import type { Wake } from '#contracts/task-queues';

const wake = defineSignal<[Wake]>(WAKE_SIGNAL);

export type Cause = 'news' | 'silence';

/** What the process knows: the version it has seen, and how long it may rest (real milliseconds). */
export interface Known {
  readonly version: number;
  readonly waitMs: number;
}

export interface News {
  /** Waits until Postgres is past the known version, or somebody says that a clock has moved; at most `waitMs`. */
  orAfter(known: Known): Promise<Cause>;
}

/**
 * The ear of a process. One `sleep` is kept and raced: it is set anew only when the wake moves earlier, so that much news
 * costs no timers. A timer left over from a later wake ends in one look at Postgres, which is harmless.
 */
export function listen(): News {
  let newest = 0;
  let hasClockMoved = false;
  let alarm: { readonly at: number; isOver: boolean } | undefined;
  setHandler(wake, ({ version }) => {
    if (version === undefined) hasClockMoved = true;
    else newest = Math.max(newest, version);
  });
  const setAlarm = (at: number, waitMs: number) => {
    const next = { at, isOver: false };
    void sleep(Math.max(1, waitMs)).then(() => {
      next.isOver = true;
    });
    return next;
  };
  return {
    async orAfter({ version, waitMs }) {
      const at = Date.now() + waitMs;
      if (!alarm || alarm.isOver || at < alarm.at) alarm = setAlarm(at, waitMs);
      const current = alarm;
      const hasNews = () => newest > version || hasClockMoved;
      await condition(() => hasNews() || current.isOver);
      if (!hasNews()) return 'silence';
      hasClockMoved = false;
      return 'news';
    },
  };
}
