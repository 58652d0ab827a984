import type { Instant } from '#core/calendar/instant';
import type { ArmDeadline, Outcome } from '#core/decision';

/** What the process of an aggregate still has to do: an armed deadline, or a step that takes no time. */
export interface Effect {
  /** The complaint, or the task. */
  readonly subject: string;
  readonly purpose: string;
  readonly actAt: Instant;
  /** In which order they were armed. */
  readonly order: number;
  state: 'armed' | 'fired' | 'stopped';
}

/** A clock whose passing is a breach. */
export interface MeasuredClock {
  readonly subject: string;
  readonly purpose: string;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  stoppedAt?: Instant;
}

/** Rows as the journal keeps them: what was armed is fired once or stopped, and never comes back. */
export class Effects {
  private armed: Effect[] = [];
  private count = 0;
  readonly measured: MeasuredClock[] = [];

  constructor(private readonly onArmed: (effect: Effect) => void) {}

  arm(subject: string, purpose: string, actAt: Instant): void {
    const effect: Effect = { subject, purpose, actAt, order: this.count, state: 'armed' };
    this.count += 1;
    this.armed.push(effect);
    this.onArmed(effect);
  }

  /** What an outcome does to the clocks of its aggregate, all at once. */
  apply(subject: string, { stop, arm }: Pick<Outcome<unknown>, 'stop' | 'arm'>, at: Instant): void {
    const stops = (purpose: string) => stop === 'all' || (stop !== 'none' && stop.some((each) => each === purpose));
    for (const row of this.armed) if (row.subject === subject && stops(row.purpose)) row.state = 'stopped';
    this.armed = this.armed.filter(({ state }) => state === 'armed');
    for (const clock of this.measured)
      if (clock.subject === subject && clock.stoppedAt === undefined && stops(clock.purpose)) clock.stoppedAt = at;
    for (const deadline of arm) this.armDeadline(subject, deadline, at);
  }

  private armDeadline(subject: string, { purpose, due, isMeasured, hasEffect }: ArmDeadline, at: Instant): void {
    if (isMeasured) this.measured.push({ subject, purpose, startedAt: at, dueAt: due.dueAt });
    // What is over already when it is armed shows then.
    if (hasEffect) this.arm(subject, purpose, Math.max(due.dueAt, at));
  }

  /** Compare and set: whoever comes second finds it done. */
  fire(effect: Effect): boolean {
    if (effect.state !== 'armed') return false;
    effect.state = 'fired';
    this.armed = this.armed.filter((row) => row !== effect);
    return true;
  }

  /** What is armed and due, the earliest first: of everything, or of one aggregate. */
  next(now: Instant, subject?: string): Effect | undefined {
    let first: Effect | undefined;
    for (const row of this.armed) {
      if (row.actAt > now || (subject !== undefined && row.subject !== subject)) continue;
      if (!first || row.actAt < first.actAt || (row.actAt === first.actAt && row.order < first.order)) first = row;
    }
    return first;
  }
}

const STEPS: readonly string[] = ['triage', 'assign', 'conclude'];

/** What a process does at once; the handler's clock begins when it is done. */
export const isStep = ({ purpose }: Pick<Effect, 'purpose'>): boolean => STEPS.includes(purpose);
