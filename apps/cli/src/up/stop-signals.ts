/** npm passes a Ctrl+C on to a process that got it from the terminal already: so close together it is one, not two. */
const SAME_PRESS_MS = 700;

/** Calls `first` at the first request to stop and `second` at the next one. */
export function onStopSignals(first: (signal: NodeJS.Signals) => void, second: () => void): void {
  let firstAt: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      if (firstAt === undefined) {
        firstAt = performance.now();
        first(name);
      } else if (performance.now() - firstAt > SAME_PRESS_MS) second();
    });
}

const LOOK_MS = 1_000;

/**
 * npm that was killed hard cannot tell us. Only npm is watched: whoever starts us with nohup or from a shell that ends
 * wants us to stay.
 */
export function onNpmGone(stop: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, LOOK_MS);
  timer.unref();
}
