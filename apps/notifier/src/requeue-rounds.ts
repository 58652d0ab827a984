import type { RequeueLost } from '#handlers/notice/requeue-lost.handler';
import type { Log } from '#platform/logging/logger';
import { Rounds } from '#platform/process/rounds';

const EVERY_MS = 30_000;

/** Looks for lost messages at the start and every half minute. */
export const requeueRounds = (
  requeueLost: Pick<RequeueLost, 'execute'>,
  log: Log,
  onRequeued: (count: number) => void,
): Rounds =>
  new Rounds({
    everyMs: EVERY_MS,
    onError: (err) => log.warn({ err }, 'cannot look for lost messages now'),
    round: async () => {
      const count = await requeueLost.execute();
      if (count === 0) return;
      onRequeued(count);
      log.warn({ count }, 'messages waited without a job and are queued again');
    },
  });
