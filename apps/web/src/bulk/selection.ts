import { useSyncExternalStore } from 'react';

/** As many as the server takes at once. */
export const MOST_SELECTED = 100;

let selected: readonly string[] = [];
const listeners = new Set<() => void>();

function set(next: readonly string[]): void {
  selected = next.slice(0, MOST_SELECTED);
  for (const listener of listeners) listener();
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tasks ticked in the queue, kept from page to page and filter to filter until they are handed on or let go. */
export const useSelection = (): readonly string[] => useSyncExternalStore(listen, () => selected);

export const select = (taskIds: readonly string[]): void => set([...new Set([...selected, ...taskIds])]);

export const unselect = (taskIds: readonly string[]): void => set(selected.filter((id) => !taskIds.includes(id)));
