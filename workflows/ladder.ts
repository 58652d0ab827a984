import type { Rung } from '#contracts/ladder-process';
import type { News } from './news';

/** Who does what on silence; each answers how the rung stands afterwards. */
export interface Protocol {
  look(id: string): Promise<Rung>;
  remind(id: string): Promise<Rung>;
  warn(id: string): Promise<Rung>;
  climb(id: string): Promise<Rung>;
  toDutyManager(id: string): Promise<Rung>;
}

/**
 * The escalation protocol of tasks and referrals: whoever was asked is listened to until the matter is settled; whoever
 * stays silent is reminded, warned and passed over, and when no rung is left it is the duty manager's. What comes next on a
 * rung is the answer of the activity before.
 */
export async function untilSettled(first: Rung, news: News, protocol: Protocol): Promise<void> {
  let rung = first;
  while (!rung.isSettled) {
    const cause = await news.orAfter(rung);
    rung = cause === 'silence' ? await onSilence(rung, protocol) : await protocol.look(rung.id);
  }
}

function onSilence({ id, next }: Rung, protocol: Protocol): Promise<Rung> {
  switch (next) {
    case 'remind':
      return protocol.remind(id);
    case 'warn':
      return protocol.warn(id);
    case 'climb':
      return protocol.climb(id);
    case 'toDutyManager':
      return protocol.toDutyManager(id);
  }
}
