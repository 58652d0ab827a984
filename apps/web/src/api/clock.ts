import { useSyncExternalStore } from 'react';

/** The server's business clock: at `realNow` it was `now`, and business time runs `rate` times as fast. */
export interface ServerClock {
  readonly now: string;
  readonly realNow: string;
  readonly rate: number;
}

const TICK_MS = 30_000;

let simAtMs = Date.now();
let heardAtMs = performance.now();
let rate = 1;
const listeners = new Set<() => void>();

/** From the session and from every heartbeat. The device's own clock may be wrong by a day and is never asked. */
export function setClock(clock: ServerClock): void {
  simAtMs = Date.parse(clock.now);
  heardAtMs = performance.now();
  rate = clock.rate;
  tick();
}

/** Business time now, milliseconds since 1970; counted on with a clock that nobody can set. */
export const businessNow = (): number => Math.floor(simAtMs + (performance.now() - heardAtMs) * rate);

let shown = businessNow();
function tick(): void {
  shown = businessNow();
  for (const listener of listeners) listener();
}

let timer: ReturnType<typeof setInterval> | undefined;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Business time, looked at every half minute. */
export const useBusinessNow = (): number => useSyncExternalStore(listen, () => shown);
