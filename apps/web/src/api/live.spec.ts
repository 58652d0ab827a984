import { QueryObserver } from '@tanstack/react-query';
import { spaced } from '../monitor/spaced';
import { startLive } from './live';
import { queryClient } from './query-client';

const ANSWER_MS = 1_000;
const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The stream of the server, which says what the test says. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened?: Stream;
  readonly readyState = 1;

  constructor() {
    super();
    Stream.opened = this;
  }

  close(): void {
    Stream.opened = undefined;
  }
}

describe('what is on the screen, live', () => {
  let changes = 0;
  let end: () => void;
  const change = (): void => {
    changes += 1;
    Stream.opened?.dispatchEvent(new Event('changed'));
  };

  beforeEach(() => {
    jest.useFakeTimers();
    const page = new EventTarget();
    Object.assign(globalThis, {
      EventSource: Stream,
      document: Object.assign(new EventTarget(), { hidden: false }),
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
    });
    changes = 0;
    end = startLive();
    Stream.opened?.dispatchEvent(new Event('open'));
  });
  afterEach(() => {
    end();
    queryClient.clear();
    jest.useRealTimers();
  });

  /** Changes that somebody sees, each with the change he could have seen then. */
  function watched(isSpaced: boolean): { readonly seen: (readonly [seen: number, atMs: number])[]; leave(): void } {
    const turn = spaced(3_000);
    const seen: (readonly [number, number])[] = [];
    const observer = new QueryObserver(queryClient, {
      queryKey: ['figures', isSpaced],
      queryFn: async ({ signal }) => {
        if (isSpaced) await turn('figures', signal);
        const read = changes;
        await passed(ANSWER_MS);
        return read;
      },
    });
    const leave = observer.subscribe(({ data }) => {
      if (data !== undefined && data !== seen.at(-1)?.[0]) seen.push([data, performance.now()]);
    });
    return { seen, leave };
  }

  it.each([
    ['the monitor', true, 5_000],
    ['any other list', false, 3_000],
  ])('comes anew in %s while changes come faster than answers, and misses none', async (_, isSpaced, withinMs) => {
    const { seen, leave } = watched(isSpaced);
    await jest.advanceTimersByTimeAsync(2 * ANSWER_MS);
    const begunAtMs = performance.now();
    const burst = setInterval(change, 400);
    await jest.advanceTimersByTimeAsync(20_000);
    clearInterval(burst);
    const times = [begunAtMs, ...seen.map(([, atMs]) => atMs).filter((atMs) => atMs > begunAtMs), performance.now()];
    const gaps = times.slice(1).map((atMs, at) => atMs - (times[at] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(withinMs);
    await jest.advanceTimersByTimeAsync(withinMs);
    expect(seen.at(-1)?.[0]).toBe(changes);
    leave();
  });

  it('is read again when something changed while the first answer was on its way', async () => {
    const { seen, leave } = watched(false);
    await jest.advanceTimersByTimeAsync(ANSWER_MS / 2);
    change();
    await jest.advanceTimersByTimeAsync(3 * ANSWER_MS);
    expect(seen.map(([read]) => read)).toEqual([0, 1]);
    leave();
  });

  it('is asked for once for many changes, and no more when nothing changes', async () => {
    const { leave } = watched(false);
    await jest.advanceTimersByTimeAsync(2 * ANSWER_MS);
    const asked = jest.spyOn(queryClient.getQueryCache().findAll()[0] as { fetch(): unknown }, 'fetch');
    for (let at = 0; at < 5; at += 1) change();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(asked).toHaveBeenCalledTimes(1);
    leave();
  });
});
