/** The same question waits until this long after the one before; another is let through at once. */
export function spaced(everyMs: number): (question: string, signal: AbortSignal) => Promise<void> {
  let last = { question: '', atMs: Number.NEGATIVE_INFINITY };
  return async (question, signal) => {
    const waitMs = question === last.question ? last.atMs + everyMs - performance.now() : 0;
    if (waitMs > 0) await passed(waitMs, signal);
    last = { question, atMs: performance.now() };
  };
}

const passed = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('asked again', 'AbortError'));
    });
  });
