import { useSyncExternalStore } from 'react';

/** One sentence about what has just happened: read out politely, shown for a while. */
export interface Notice {
  readonly text: string;
  readonly id: number;
}

const SHOWN_MS = 6_000;
let current: Notice | undefined;
let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function set(next: Notice | undefined): void {
  current = next;
  for (const listener of listeners) listener();
}

/** `announce(t('saved'))`. Problems stand beside what they are about, not here. */
export function announce(text: string): void {
  count += 1;
  set({ text, id: count });
  clearTimeout(timer);
  timer = setTimeout(() => set(undefined), SHOWN_MS);
}

export const useNotice = (): Notice | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
