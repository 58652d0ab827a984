/** From the beginning of one look to the next without being told (real ms): what the doorbell misses is late by no more. */
const LOOK_EVERY_MS = 100;

/** After a failure of the loop itself, such as a lost database (real ms). */
const AFTER_FAILURE_MS = 1_000;

/** Does `work` over and over: at once while there is more, else when rung or after a short rest. */
export class RelayLoop {
  private isStopping = false;
  private isRung = false;
  private wakeUp: () => void = () => {};
  private ended: Promise<void> = Promise.resolve();

  constructor(
    private readonly work: () => Promise<'more' | 'done'>,
    private readonly onError: (error: unknown) => void,
    private readonly lookEveryMs = LOOK_EVERY_MS,
  ) {}

  start(): void {
    this.ended = this.run();
  }

  ring(): void {
    this.isRung = true;
    this.wakeUp();
  }

  /** Ends after the work in hand. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.wakeUp();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      this.isRung = false;
      const began = performance.now();
      try {
        // Work that takes its time must not make the next look later.
        if ((await this.work()) === 'done') await this.rest(this.lookEveryMs - (performance.now() - began));
      } catch (error) {
        this.onError(error);
        await this.rest(AFTER_FAILURE_MS);
      }
    }
  }

  private rest(ms: number): Promise<void> {
    if (this.isRung || this.isStopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, ms));
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
