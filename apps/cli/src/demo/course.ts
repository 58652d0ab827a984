import type { Zone } from '#core/calendar/instant';
import type { Seating } from '#core/party/party-task';
import type { Happening, StoryEvent } from './happening';
import { laneOf } from './lane';
import type { Lane } from './lane';
import type { Sample } from './sample';
import { isSeating, Threads } from './threads';

/** One complaint of the demonstration on its way. */
export class Course {
  /** What happened to it, oldest first. */
  readonly happenings: Happening[] = [];
  /** What the api refused somebody who acted by the script. */
  readonly refusals: string[] = [];
  /** Its tasks, its case and its referrals. */
  readonly threads = new Threads();

  constructor(
    readonly sample: Sample,
    readonly id: string,
    readonly number: string,
    readonly zone: Zone,
  ) {}

  get lane(): Lane {
    return laneOf(this.sample.input.category);
  }

  /** Whether its way is narrated, word for word. */
  get isTold(): boolean {
    return this.lane === 'open' && this.sample.isTold === true;
  }

  get objections(): number {
    return this.happenings.filter(({ event }) => event.type === 'complaintObjected').length;
  }

  /** Who looks after its social case: whoever screened it last. */
  get managerId(): string | undefined {
    const screened = this.happenings.findLast(({ event }) => event.type === 'caseScreened')?.event;
    return screened?.type === 'caseScreened' ? screened.byId : undefined;
  }

  /** Who was asked at this service. */
  officerOf(referralId: string, institutionId: string): string | undefined {
    const sent = this.happenings.findLast(
      ({ streamId, event }) => streamId === referralId && event.type === 'referralDispatched',
    )?.event;
    if (sent?.type !== 'referralDispatched') return undefined;
    return sent.addressees.find((addressee) => addressee.institutionId === institutionId)?.userId;
  }

  /** Who held this task last. */
  seatingOf(taskId: string): Seating | undefined {
    return this.happenings.findLast(
      (happening): happening is Happening & { readonly event: StoryEvent & Seating } =>
        happening.streamId === taskId && isSeating(happening.event),
    )?.event;
  }

  /** The words behind the text an event refers to by id; the synthetic script holds them. */
  wordsOf({ event, streamId }: Happening): string | undefined {
    const { script } = this.sample;
    if (event.type === 'complaintFiled') return this.sample.input.narrative;
    if (event.type === 'complaintObjected') return script.objection?.text;
    if (event.type !== 'taskAnswered') return undefined;
    const task = this.threads.taskOf(streamId);
    if (task && !task.isMain) return script.others?.find(({ ask }) => ask === task.ask)?.answer;
    return this.objections > 0 ? script.objection?.answer : script.answer;
  }
}
