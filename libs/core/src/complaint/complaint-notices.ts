import type { Zone } from '../calendar/instant';
import type { NoticeIntent, NoticeTemplate } from '../decision';
import { isSettled } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import type { Complaint } from './complaint';

export const toReporter = (template: NoticeTemplate, params: NoticeIntent['params']): readonly NoticeIntent[] => [
  { template, to: { kind: 'reporter' }, params },
];

/** Whoever holds an open task, once, with the zone of the seat she holds it in. */
export const toHandlers = (
  template: NoticeTemplate,
  complaint: Complaint,
  tasks: readonly PartyTask[],
): readonly NoticeIntent[] => toEach(template, complaint, zoneByHandler(tasks));

/** Like `toHandlers`, save whoever does what is told: she knows. */
export const toOtherHandlers = (
  template: NoticeTemplate,
  complaint: Complaint,
  tasks: readonly PartyTask[],
  byId: string,
): readonly NoticeIntent[] =>
  toHandlers(template, complaint, tasks).filter(({ to }) => to.kind !== 'user' || to.userId !== byId);

/** Whoever answered for the complaint, and whoever is at work on it still. */
export const toAnswerers = (
  template: NoticeTemplate,
  complaint: Complaint,
  tasks: readonly PartyTask[],
): readonly NoticeIntent[] => {
  const answered = tasks.filter(({ answeredById }) => answeredById === complaint.answeredById);
  const zone = answered.find(({ zone: seatZone }) => seatZone !== undefined)?.zone;
  const own = complaint.answeredById === undefined ? [] : ([[complaint.answeredById, zone]] as const);
  return toEach(template, complaint, new Map([...zoneByHandler(tasks), ...own]));
};

const toEach = (
  template: NoticeTemplate,
  complaint: Complaint,
  zones: ReadonlyMap<string, Zone | undefined>,
): readonly NoticeIntent[] =>
  [...zones].map(([userId, zone]) => ({
    template,
    to: { kind: 'user', userId },
    params: {
      number: complaint.number,
      category: complaint.category,
      dueAt: complaint.ceilingDueAt,
      zone: zone ?? complaint.zone,
    },
  }));

const zoneByHandler = (tasks: readonly PartyTask[]): ReadonlyMap<string, Zone | undefined> =>
  new Map(
    tasks.flatMap((task) => (task.assigneeId && !isSettled(task) ? [[task.assigneeId, task.zone] as const] : [])),
  );
