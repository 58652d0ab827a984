import type { Instant } from '#core/calendar/instant';
import type { Act } from './act';
import type { Course } from './course';

export interface Entry {
  readonly course: Course;
  readonly act: Act;
}

/** What the persons of the demonstration are going to do, and when. */
export class Agenda {
  private entries: readonly Entry[] = [];

  add(course: Course, acts: readonly Act[]): void {
    const added = acts.map((act) => ({ course, act }));
    this.entries = [...this.entries, ...added].sort((one, other) => one.act.at - other.act.at);
  }

  get next(): Instant | undefined {
    return this.entries[0]?.act.at;
  }

  /** What is to be done by now, taken off the agenda. */
  take(now: Instant): readonly Entry[] {
    const due = this.entries.filter(({ act }) => act.at <= now);
    this.entries = this.entries.filter(({ act }) => act.at > now);
    return due;
  }
}
