/** On a terminal one line is written over; a log gets a line every few seconds (real ms). */
const TERMINAL_EVERY_MS = 200;
const LOG_EVERY_MS = 5_000;

interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far the repair is, and how fast. */
export class RepairProgress {
  private readonly startedAtMs = performance.now();
  private done = 0;
  private shownAtMs = 0;

  constructor(
    private readonly total: number,
    private readonly output: Output,
  ) {}

  add(count: number): void {
    this.done += count;
    const everyMs = this.output.isTTY ? TERMINAL_EVERY_MS : LOG_EVERY_MS;
    if (performance.now() - this.shownAtMs >= everyMs) this.show();
  }

  end(): void {
    this.show();
    if (this.output.isTTY) this.output.write('\n');
  }

  private show(): void {
    this.shownAtMs = performance.now();
    const seconds = Math.max(0.001, (this.shownAtMs - this.startedAtMs) / 1000);
    // More may have been opened since they were counted.
    const line = `${this.done}/${Math.max(this.total, this.done)} looked at, ${Math.round(this.done / seconds)} per second`;
    this.output.write(this.output.isTTY ? `\r${line}\u001b[K` : `${line}\n`);
  }
}
