import { pause, rounded, say } from '../../bench/report';
import type { DrillInstallation } from '../installation/drill-installation';
import { openProcesses } from '../installation/open-processes';
import { runningWorkflows } from '../installation/running-workflows';

const LOOK_EVERY_MS = 500;
const SAY_EVERY_MS = 5_000;

/** How what was open before the wipe gets its workflows again. */
export class Rebuild {
  private readonly seen = new Set<string>();
  private startedAt = Number.NaN;
  private wholeAt = Number.NaN;

  /** @param open workflow ids of everything that was open when Temporal forgot it. */
  constructor(
    private readonly installation: DrillInstallation,
    private readonly open: ReadonlySet<string>,
  ) {}

  begin(): void {
    this.startedAt = performance.now();
  }

  /** Waits until everything that is still open runs again, at most `limitMs`. @returns what does not. */
  async untilWhole(limitMs: number): Promise<string[]> {
    let saidAt = this.startedAt;
    for (;;) {
      const missing = await this.look();
      const now = performance.now();
      if (now - saidAt > SAY_EVERY_MS) {
        saidAt = now;
        say(
          `  … ${this.seen.size} run again after ${Math.round((now - this.startedAt) / 1000)} s, ${missing.length} do not yet`,
        );
      }
      if (missing.length === 0 || now - this.startedAt > limitMs) return missing;
      await pause(LOOK_EVERY_MS);
    }
  }

  get figures() {
    const seconds = (this.wholeAt - this.startedAt) / 1000;
    return {
      openBefore: this.open.size,
      rebuilt: this.seen.size,
      // From the moment Temporal answers again until the last one runs, the pause before the first round included.
      rebuiltPerSec: rounded(this.seen.size / seconds),
      wholeAfterSeconds: rounded(seconds),
    };
  }

  /** What ended meanwhile needs no workflow any more, whether it was seen or not. */
  private async look(): Promise<string[]> {
    const running = await runningWorkflows(this.installation.temporalAddress);
    const at = performance.now();
    for (const id of running.filter((id) => this.open.has(id) && !this.seen.has(id))) {
      this.seen.add(id);
      this.wholeAt = at;
    }
    const stillOpen = await this.installation.asAdmin(openProcesses);
    return stillOpen.filter((id) => this.open.has(id) && !this.seen.has(id));
  }
}
