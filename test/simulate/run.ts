import type { Instant } from '#core/calendar/instant';
import { isSettled } from '#core/party/party-task';
import { seededRandom } from '../verify/seeded-random';
import { isStep } from './effects';
import type { Effect } from './effects';
import type { Filed } from './filing';
import { Life } from './life';
import type { Surroundings } from './life';
import { hash } from './organisation';
import { chooseAct, lastMinuteAct } from './people';
import type { Act } from './people';
import type { Wakes } from './wakes';

/**
 * How a run treats time. `due`: an effect counts from the instant it was due, what is due before an act takes effect before
 * it, and what was fired stays fired. The others are the mistakes that a comparison has to find.
 */
export type Manner = 'due' | 'whenCarriedOut' | 'actsFirst' | 'firesTwice';

export interface Course {
  readonly life: Life;
  readonly acts: readonly Act[];
  /** Whether each act was accepted. */
  readonly accepted: readonly boolean[];
}

/** A wake; somebody who acts as before, looks, or uses her last minute. `draws` names her chance. */
type Moment = { readonly at: Instant } & (
  | { readonly wakes: Effect }
  | { readonly act: Act }
  | { readonly draws: string; readonly taskId?: string; readonly holderId?: string }
);

export interface RunOptions {
  readonly wakes: Wakes;
  readonly manner: Manner;
  readonly until: Instant;
  readonly seed: number;
  /** People's acts of an earlier run, to be repeated to the instant; left out, people choose. */
  readonly acts?: readonly Act[];
}

/** The life of one complaint until the end of the simulation; what was due by then is carried out, however late. */
export function run(filed: Filed, world: Surroundings, options: RunOptions): Course {
  return new Run(filed, world, options).toTheEnd();
}

class Run {
  private readonly queue: Moment[] = [];
  private readonly acts: Act[] = [];
  private readonly accepted: boolean[] = [];
  private readonly life: Life;
  private now = Number.NEGATIVE_INFINITY;

  constructor(
    filed: Filed,
    private readonly world: Surroundings,
    private readonly options: RunOptions,
  ) {
    this.life = new Life(filed, world, (effect) => this.onArmed(effect));
    if (options.acts) options.acts.forEach((act) => this.queue.push({ at: act.at, act }));
    else lookingTimes(filed, options).forEach((at, index) => this.queue.push({ at, draws: `${filed.id} ${index}` }));
  }

  toTheEnd(): Course {
    for (let moment = this.earliest(); moment; moment = this.earliest()) this.pass(moment);
    this.settle(this.options.until, this.options.until);
    return { life: this.life, acts: this.acts, accepted: this.accepted };
  }

  /** At one instant wakes come before acts. */
  private earliest(): Moment | undefined {
    let first = -1;
    this.queue.forEach((moment, index) => {
      const best = this.queue[first];
      if (!best || moment.at < best.at || (moment.at === best.at && 'wakes' in moment && !('wakes' in best)))
        first = index;
    });
    return first < 0 ? undefined : this.queue.splice(first, 1)[0];
  }

  private pass(moment: Moment): void {
    const { at } = moment;
    if (at < this.now) throw new Error(`${this.life.complaint.id} lives backwards: ${at} after ${this.now}`);
    this.now = at;
    if ('wakes' in moment) {
      this.settle(Math.min(at, this.options.until), at, moment.wakes.subject);
      if (this.options.manner === 'firesTwice') this.again(moment.wakes, at);
      return;
    }
    if (this.options.manner !== 'actsFirst') this.settle(at, at);
    const act = 'act' in moment ? moment.act : this.choose(moment);
    if (act) this.act(act);
  }

  private choose({ at, draws, taskId, holderId }: Extract<Moment, { draws: string }>): Act | undefined {
    const random = seededRandom(hash(`${this.options.seed} ${draws} acts`));
    const task = taskId === undefined ? undefined : this.life.tasks.get(taskId);
    if (task) return lastMinuteAct(random, { ...task, assigneeId: holderId }, this.world.policy, at);
    return chooseAct(random, this.life, this.world.policy, at);
  }

  /** Whoever is woken carries out all that is due, the earliest first; before an act that is everybody's. */
  private settle(due: Instant, now: Instant, subject?: string): void {
    const { effects } = this.life;
    for (let effect = effects.next(due, subject); effect; effect = effects.next(due, subject)) {
      effects.fire(effect);
      this.life.carryOut(effect, this.options.manner === 'whenCarriedOut' ? now : effect.actAt);
    }
  }

  private again(effect: Effect, at: Instant): void {
    const task = this.life.tasks.get(effect.subject);
    if (effect.state === 'fired' && effect.purpose === 'climb' && task && !isSettled(task))
      this.life.carryOut(effect, at);
  }

  private act(act: Act): void {
    this.acts.push(act);
    if (act.taskId === undefined) this.accepted.push(this.life.actOnComplaint(act.command, act.at));
    else {
      const task = this.life.tasks.get(act.taskId);
      this.accepted.push(task !== undefined && this.life.actOnTask(task, act.command, act.at));
    }
  }

  private onArmed(effect: Effect): void {
    const { wakes, until, acts, seed } = this.options;
    if (effect.actAt > until) return;
    const name = `${effect.subject} ${effect.purpose} ${effect.order}`;
    for (const at of isStep(effect) ? [effect.actAt] : wakes(name, effect.actAt))
      // A step that began late may have ended before anybody could be woken.
      this.queue.push({ at: Math.max(at, this.now), wakes: effect });
    if (acts || effect.purpose !== 'climb') return;
    const random = seededRandom(hash(`${seed} ${name} last minute`));
    if (!random.chance(0.3)) return;
    const at = effect.actAt + random.pick([-3_600_000, -2000, -1, 0, 1, 500, 5000, 30_000, 3_600_000]);
    // Armed less than that before it is due: nobody acts in what is already past.
    if (at < this.now) return;
    // It was seated in the same commit. She acts as whoever holds it now, also if it has climbed by then.
    this.queue.push({
      at,
      holderId: this.life.tasks.get(effect.subject)?.assigneeId,
      taskId: effect.subject,
      draws: name,
    });
  }
}

const HOUR_MS = 3_600_000;

/** When people look at a complaint: often where somebody is in danger, else every other day. */
function lookingTimes({ id, filing }: Filed, { until, seed }: RunOptions): readonly Instant[] {
  const random = seededRandom(hash(`${seed} ${id} looks`));
  const meanMs = (filing.category === 'SOS-01' ? 3 : 44) * HOUR_MS;
  const times: Instant[] = [];
  let at = filing.at;
  for (;;) {
    at += Math.ceil(-Math.log(1 - random.fraction()) * meanMs);
    if (at > until || times.length >= 40) return times;
    times.push(at);
  }
}
