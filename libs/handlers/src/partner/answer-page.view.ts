import type { TaskLetter } from '#core/partner/letter';
import type { Subject } from '#core/partner/subject';
import type { PartyTask } from '#core/party/party-task';
import type { Reply } from '#core/vocabulary';
import type { PlaceNames } from '#persistence/region/region.repository';
import { isoOrNothing } from '../complaint/complaint.view';
import type { TaskView } from '../complaint/complaint.view';
import type { ClockView } from '../desk/desk-clock';

/** All that a party needs to answer, on one page. */
export interface AnswerPageView {
  readonly task: TaskView;
  /** When the answer is due, counted in the days of its own calendar. */
  readonly due?: ClockView;
  readonly institution?: string;
  readonly position?: string;
  readonly place: PlaceNames;
  /** When the family reported it, and when we sent it on to this party: what lies between is our own delay. */
  readonly filedAt: string;
  readonly sentAt?: string;
  /** A cause is asked for with the answer. */
  readonly isLate: boolean;
  readonly replies: readonly Reply[];
  /** What may be printed for it. */
  readonly letters: readonly TaskLetter[];
  /** Masked. In full by `subject`. */
  readonly subject: Subject;
  /** On how many devices the task's links have been opened. */
  readonly devices: number;
  readonly clock: { readonly now: string; readonly realNow: string; readonly rate: number };
}

/** A task as its link shows it: what it is about is left out of a sensitive one until the code was entered. */
export interface LinkedTaskView extends Pick<TaskView, 'id' | 'complaintId' | 'complaintNumber' | 'version'> {
  readonly zone?: TaskView['zone'];
  readonly stepDueAt?: string;
  readonly ask?: TaskView['ask'];
  readonly category?: TaskView['category'];
}

/** The page as a link shows it, which may be in anybody's hand. */
export interface LinkPageView extends Omit<AnswerPageView, 'task'> {
  readonly task: LinkedTaskView;
  /** What is asked, about whom, where and what may be answered is told after the code alone. */
  readonly isCodeFirst: boolean;
}

const waiting = ({ id, complaintId, complaintNumber, version, zone, stepDueAt }: PartyTask): LinkedTaskView => ({
  id,
  complaintId,
  complaintNumber,
  version,
  zone,
  stepDueAt: isoOrNothing(stepDueAt),
});

/** What the page of a link says of a task that may be spoken of, or to whoever has entered the code. */
export const openPage = (view: Omit<AnswerPageView, 'task'>, task: PartyTask): LinkPageView => ({
  ...view,
  task: { ...waiting(task), ask: task.ask, category: task.category },
  isCodeFirst: false,
});

/** Before the code, of a sensitive complaint: that something waits, for whom and until when. A question or an answer would tell. */
export const closedPage = (view: Omit<AnswerPageView, 'task'>, task: PartyTask): LinkPageView => ({
  ...view,
  task: waiting(task),
  place: { province: view.place.province, regency: view.place.regency },
  replies: [],
  letters: [],
  subject: {},
  isCodeFirst: true,
});
