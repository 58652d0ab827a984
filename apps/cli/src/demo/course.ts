import type { Zone } from '#core/calendar/instant';
import type { StoryEvent } from './happening';
import type { Sample } from './sample';

/** One complaint of the demonstration on its way. */
export class Course {
  /** What happened to it, oldest first. */
  readonly events: StoryEvent[] = [];
  /** What the api refused somebody who acted by the script. */
  readonly refusals: string[] = [];

  constructor(
    readonly sample: Sample,
    readonly id: string,
    readonly number: string,
    readonly zone: Zone,
  ) {}

  get objections(): number {
    return this.events.filter(({ type }) => type === 'complaintObjected').length;
  }

  /** The words behind the text an event refers to by id; the synthetic script holds them. */
  wordsOf(event: StoryEvent): string | undefined {
    const { script } = this.sample;
    if (event.type === 'complaintFiled') return this.sample.input.narrative;
    if (event.type === 'complaintObjected') return script.objection?.text;
    if (event.type !== 'taskAnswered') return undefined;
    return this.objections > 0 ? script.objection?.answer : script.answer;
  }
}
