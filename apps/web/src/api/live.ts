import { useSyncExternalStore } from 'react';
import { type ServerClock, setClock } from './clock';
import { queryClient } from './query-client';
import { renewing } from './renewing';

export type LiveState = 'connecting' | 'live' | 'polling';

const ADDRESS = '/api/v1/live';
const POLL_MS = 30_000;
const REOPEN_MS = 60_000;
/** Without a heartbeat (every 25 s) for this long the connection is dead, whatever the socket says. */
const SILENCE_MS = 60_000;
/** A browser opens six connections to one server, whatever the number of tabs: one that nobody looks at lets its own go. */
const HIDDEN_MS = 5_000;

let state: LiveState = 'connecting';
const listeners = new Set<() => void>();

function become(next: LiveState): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}

/** Whatever is on the screen is asked for again, with the rights of whoever looks; what is not, when it is next shown. */
const refresh = renewing(queryClient, ({ queryKey }) => queryKey[0] !== 'session');

/** Changes come in bursts: what is on the screen is asked for once for all of them. */
const GATHER_MS = 300;
let gathering: ReturnType<typeof setTimeout> | undefined;
function refreshSoon(): void {
  gathering ??= setTimeout(() => {
    gathering = undefined;
    refresh();
  }, GATHER_MS);
}

/** One stream per page, from login to logout. Returns how to end it. */
export function startLive(): () => void {
  let source: EventSource | undefined;
  let heardAtMs = performance.now();
  let reopen: ReturnType<typeof setTimeout> | undefined;
  let asleep: ReturnType<typeof setTimeout> | undefined;

  const open = (): void => {
    source?.close();
    source = new EventSource(ADDRESS);
    const hear = (): void => {
      heardAtMs = performance.now();
      become('live');
    };
    source.addEventListener('open', () => {
      // A connection made anew resumes nothing: what happened in between is fetched.
      if (state === 'polling') refresh();
      hear();
    });
    source.addEventListener('clock', ({ data }) => {
      hear();
      setClock(JSON.parse(data as string) as ServerClock);
    });
    source.addEventListener('changed', () => {
      hear();
      refreshSoon();
    });
    // Too much has happened since this page last heard.
    source.addEventListener('reload', () => {
      hear();
      refresh();
    });
    source.addEventListener('error', () => {
      // The browser tries again by itself, with Last-Event-ID, unless the server refused.
      const isRefused = source?.readyState === EventSource.CLOSED;
      become('polling');
      if (isRefused) reopen ??= setTimeout(tryAgain, REOPEN_MS);
    });
  };
  const tryAgain = (): void => {
    reopen = undefined;
    open();
  };
  const poll = setInterval(() => {
    if (state === 'live' && performance.now() - heardAtMs > SILENCE_MS) {
      become('polling');
      open();
    }
    if (state !== 'live' && navigator.onLine && !document.hidden) refresh();
  }, POLL_MS);
  const sleepOrWake = (): void => {
    clearTimeout(asleep);
    if (document.hidden) {
      asleep = setTimeout(() => {
        source?.close();
        become('polling');
      }, HIDDEN_MS);
    } else if (source?.readyState === EventSource.CLOSED) open();
  };
  become('connecting');
  open();
  addEventListener('online', tryAgain);
  document.addEventListener('visibilitychange', sleepOrWake);
  return () => {
    source?.close();
    clearTimeout(asleep);
    document.removeEventListener('visibilitychange', sleepOrWake);
    clearInterval(poll);
    clearTimeout(reopen);
    removeEventListener('online', tryAgain);
  };
}

export const useLiveState = (): LiveState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
