import type { Instant, Zone } from '#core/calendar/instant';
import { MS_PER_DAY, MS_PER_MINUTE } from '#core/calendar/instant';
import { inParallel } from '#handlers/recovery/in-parallel';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { accusedIn } from './accused';
import { Agenda } from './agenda';
import type { Entry } from './agenda';
import type { ApiClient } from './api-client';
import type { Asides } from './asides';
import { Course } from './course';
import type { DemoClock } from './demo-clock';
import type { Journal } from './journal';
import type { Later } from './later';
import type { Mail } from './mail';
import type { Narrator } from './narrator';
import { performAct } from './perform-act';
import { planActs } from './plan-acts';
import type { Sample } from './sample';

/** What a performance is played with. */
export interface Stage {
  readonly api: ApiClient;
  readonly clock: DemoClock;
  readonly journal: Journal;
  readonly mail: Mail;
  readonly narrator: Narrator;
  readonly asides: Asides;
  readonly later: Later;
}

/** A complaint that its script leaves open would remind the duty manager for ever: then it is over (business days). */
const LAST_DAY = 60;
/** And then the patience of whoever looks on (real ms). */
const LONGEST_MS = 300_000;
/** Complaints about which somebody does something at the same time. */
const AT_ONCE = 4;
/** Whoever would act within so many minutes of business time acts now: nobody is punctual to the second. */
const TOGETHER_MS = 10 * MS_PER_MINUTE;

/** Plays the scripts of all complaints together: one step of the clock is a step for all of them. */
export class Play {
  readonly courses: Course[] = [];
  private readonly agenda = new Agenda();

  constructor(private readonly stage: Stage) {}

  async file(samples: readonly Sample[]): Promise<void> {
    for (const sample of samples) {
      const { filedBy, input, script } = sample;
      const filed = await this.stage.api.post<{ id: string; number: string; zone: Zone }>(
        userIdOf(filedBy),
        '/complaints',
        { body: { ...input, accused: accusedIn(script) } },
      );
      this.courses.push(new Course(sample, filed.id, filed.number, filed.zone));
    }
    await this.settle();
    const longest = this.courses.find(({ sample }) => sample.script.behaviour === 'silentUntilDutyManager');
    if (longest) await this.stage.asides.plan(longest);
  }

  /** From deadline to deadline and from act to act, until nothing is left to come. */
  async toTheEnd(startedAt: Instant): Promise<void> {
    const end = performance.now() + LONGEST_MS;
    while (performance.now() < end) {
      const next = earliest(await this.stage.clock.nextDeadline(), this.agenda.next);
      if (next === undefined || next > startedAt + LAST_DAY * MS_PER_DAY) return;
      await this.stage.clock.moveTo(next);
      await this.settle();
      const due = this.agenda.take((await this.stage.clock.now()) + TOGETHER_MS);
      await this.perform(due);
      if (due.length > 0) await this.settle();
    }
  }

  /** People do not wait for one another; what is done about one complaint is done in its order. */
  private async perform(due: readonly Entry[]): Promise<void> {
    const courses = [...new Set(due.map(({ course }) => course))];
    await inParallel(courses, AT_ONCE, async (course) => {
      for (const entry of due.filter((each) => each.course === course)) await performAct(entry, this.stage.api);
    });
  }

  /** Lets everything come to rest, tells what happened meanwhile, and has the persons plan what they do about it. */
  private async settle(): Promise<void> {
    const { clock, journal, mail, narrator, later } = this.stage;
    await clock.untilQuiet();
    const happenings = await journal.readOn();
    for (const happening of happenings) {
      const course = this.courseOf(happening.complaintId);
      narrator.event(course, happening);
      course.threads.follow(happening);
      this.agenda.add(course, planActs(course, happening, later));
      course.happenings.push(happening);
    }
    const now = await clock.now();
    for (const item of await mail.readOn(this.toldIds)) narrator.mail(this.courseOf(item.complaintId), item, now);
    if (happenings.some(({ event }) => event.type === 'ceilingBreached')) await this.stage.asides.monitor();
  }

  private get toldIds(): readonly string[] {
    return this.courses.filter(({ isTold }) => isTold).map(({ id }) => id);
  }

  private courseOf(complaintId: string): Course {
    const course = this.courses.find(({ id }) => id === complaintId);
    if (!course) throw new Error(`complaint ${complaintId} was not filed by the demonstration`);
    return course;
  }
}

const earliest = (...instants: readonly (Instant | undefined)[]): Instant | undefined =>
  instants.reduce((first, at) => (first === undefined || (at !== undefined && at < first) ? at : first), undefined);
