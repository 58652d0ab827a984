import { useEffect, useSyncExternalStore } from 'react';

export interface PaletteCommand {
  readonly label: string;
  readonly run: () => void;
}

let commands: readonly PaletteCommand[] = [];
const listeners = new Set<() => void>();

function set(next: readonly PaletteCommand[]): void {
  commands = next;
  for (const listener of listeners) listener();
}

export const usePaletteCommands = (): readonly PaletteCommand[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => commands,
  );

/** What a page adds to Ctrl+K while it is shown. Keep the list the same object (`useMemo`) while nothing changes. */
export function useInPalette(own: readonly PaletteCommand[]): void {
  useEffect(() => {
    set([...own, ...commands]);
    return () => set(commands.filter((command) => !own.includes(command)));
  }, [own]);
}
