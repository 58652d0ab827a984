export interface RoundsOptions {
  /** Real ms between the end of a round and the next one. */
  readonly everyMs: number;
  /** The signal is given when the rounds are to end: a long one may stop half-way. */
  readonly round: (signal: AbortSignal) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** Something looked after from time to time: at the start, and again and again. A round that fails is followed by the next. */
export class Rounds {
  private readonly ending = new AbortController();
  private timer?: NodeJS.Timeout;
  private inHand: Promise<void> = Promise.resolve();

  constructor(private readonly options: RoundsOptions) {}

  start(): void {
    this.inHand = this.round().finally(() => {
      if (!this.ending.signal.aborted) this.timer = setTimeout(() => this.start(), this.options.everyMs).unref();
    });
  }

  /** Ends after the round in hand. */
  async stop(): Promise<void> {
    this.ending.abort();
    clearTimeout(this.timer);
    await this.inHand;
  }

  private async round(): Promise<void> {
    try {
      await this.options.round(this.ending.signal);
    } catch (error) {
      if (!this.ending.signal.aborted) this.options.onError(error);
    }
  }
}
