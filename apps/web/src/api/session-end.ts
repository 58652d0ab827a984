import { useSyncExternalStore } from 'react';

/** The session is over while somebody works: requests wait here until she is back. */
let isOver = false;
let waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

function tell(over: boolean): void {
  isOver = over;
  for (const listener of listeners) listener();
}

export function endSession(): void {
  if (!isOver) tell(true);
}

/** She has logged in again: everything that waited goes on. */
export function resumeSession(): void {
  tell(false);
  const those = waiting;
  waiting = [];
  for (const goOn of those) goOn();
}

export const sessionBack = (): Promise<void> => new Promise((resolve) => void waiting.push(resolve));

export const useSessionOver = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOver,
  );
