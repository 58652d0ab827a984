import type { EventRepository } from '#persistence/journal/event.repository';
import type { ReckonedTimeRepository } from '#persistence/monitor/reckoned-time.repository';
import type { ReferenceData } from '#persistence/reference/reference-data';
import type { Tx } from '#persistence/tx/tx';
import { ReckonTime } from './reckon-time.handler';

/** More than are looked at in one go. */
const SPOILT = 60;
const MINUTE = 60_000;

/** Closed complaints of which none can be reckoned: their events are not there. */
describe('closed complaints whose time cannot be reckoned', () => {
  const ids = Array.from({ length: SPOILT }, (_, index) => `spoilt-${index}`);
  let tried: string[];
  let reckonTime: ReckonTime;
  beforeEach(() => {
    jest.useFakeTimers({ now: 1_000_000_000_000 });
    tried = [];
    const missing = (limit: number, but: readonly string[]) =>
      Promise.resolve(
        ids
          .filter((id) => !but.includes(id))
          .slice(0, limit)
          .map((id) => ({ id, calendarVersion: 'any' })),
      );
    const events = {
      ofComplaint: (id: string) => {
        tried.push(id);
        return Promise.reject(new Error('no events'));
      },
    };
    reckonTime = new ReckonTime(
      { run: (_actor: unknown, work: () => Promise<unknown>) => work() } as unknown as Tx,
      { due: missing, left: missing } as unknown as ReckonedTimeRepository,
      events as unknown as EventRepository,
      {} as ReferenceData,
    );
  });
  afterEach(() => jest.useRealTimers());

  const look = () => reckonTime.execute().catch((error: AggregateError) => `${error.errors.length} failed`);

  it('stand in nobody’s way, and are spoken of once until everything is looked at again', async () => {
    expect([await look(), await look(), await look(), await look()]).toEqual(['50 failed', '10 failed', 0, 0]);
    expect(tried.toSorted()).toEqual(ids.toSorted());
    jest.advanceTimersByTime(9 * MINUTE);
    expect(await look()).toBe(0);
    jest.advanceTimersByTime(MINUTE);
    expect([await look(), await look(), await look()]).toEqual(['50 failed', '10 failed', 0]);
    expect(tried).toHaveLength(2 * SPOILT);
  });
});
