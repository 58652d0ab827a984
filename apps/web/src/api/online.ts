import { useSyncExternalStore } from 'react';

function listen(listener: () => void): () => void {
  for (const name of ['online', 'offline']) addEventListener(name, listener);
  return () => {
    for (const name of ['online', 'offline']) removeEventListener(name, listener);
  };
}

/** Whether the device believes to have a network. `false` is certain, `true` is a hope. */
export const useOnline = (): boolean => useSyncExternalStore(listen, () => navigator.onLine);
