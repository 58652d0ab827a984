/** First and longest pause before a deadline that could not be fired is tried again (real ms). */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;

interface Setback {
  readonly pauseMs: number;
  readonly until: number;
}

/** Aggregates whose deadline could not be fired: left alone for a while, so that the same few do not fill every batch. */
export class SetAside {
  private readonly setbacks = new Map<string, Setback>();

  add(subjectId: string, now: number): void {
    const before = this.setbacks.get(subjectId);
    const pauseMs = before ? Math.min(LONGEST_PAUSE_MS, before.pauseMs * 2) : FIRST_PAUSE_MS;
    this.setbacks.set(subjectId, { pauseMs, until: now + pauseMs });
  }

  forget(subjectId: string): void {
    this.setbacks.delete(subjectId);
  }

  current(now: number): string[] {
    for (const [subjectId, { until }] of this.setbacks)
      if (until + LONGEST_PAUSE_MS < now) this.setbacks.delete(subjectId); // somebody else has fired it since
    return [...this.setbacks].filter(([, { until }]) => until > now).map(([subjectId]) => subjectId);
  }
}
