import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Complaint } from '#core/complaint/complaint';
import { may } from '#core/access/policy';
import { answersByLink } from '#core/partner/answer-link';
import { nextAction } from '#core/desk/next-action';
import { isIntegrity } from '#core/desk/tile';
import type { PartyTask } from '#core/party/party-task';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { Tx, tx } from '#persistence/tx/tx';
import { permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';
import { pageOf } from '../page/page';
import type { Page } from '../page/page';
import { RegionFilter } from '../page/region-filter';
import { clockView, firstDue, pausedClockView } from './desk-clock';
import { standingStep } from './standing-clocks';
import { DeskNames } from './desk-names';
import { deskRows } from './desk-rows';
import type { DeskFilter } from './desk-rows';
import { nextView } from './desk.view';
import type { DeskItemView } from './desk.view';

export interface DeskQuestion extends Omit<DeskFilter, 'regionPattern'> {
  /** Everything in this region. */
  readonly region?: string;
}

export interface DeskPageQuestion extends DeskQuestion {
  /** Keyset: due instant (ms) and id of the last item of the page before. */
  readonly after?: { readonly dueAt: number; readonly id: string };
  readonly limit: number;
}

export interface DeskPage extends Page<DeskItemView> {
  /** The instant the page is true for. */
  readonly asOf: string;
}

/** The queue: open complaints, the next due first, each with what has to happen next and who has to do it. */
@Injectable()
export class DeskItems {
  constructor(
    private readonly transactions: Tx,
    private readonly regions: RegionFilter,
    private readonly tasks: TaskRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly reference: ReferenceData,
    private readonly names: DeskNames,
  ) {}

  execute(actor: UserActor, { region, after, limit, ...question }: DeskPageQuestion): Promise<DeskPage> {
    permit(actor, 'desk:read');
    return this.transactions.run(actor, async () => {
      const regionPattern = region === undefined ? undefined : await this.regions.patternOf(region);
      const rows = deskRows(actor, { ...question, regionPattern }, tx.now());
      const { due, bind } = rows;
      const later = after ? ` AND (${due}, c.id) > (${bind(new Date(after.dueAt))}, ${bind(after.id)})` : '';
      const found = await tx.query<Row & { queue_due_at: Date }>(
        `SELECT c.*, ${due} AS queue_due_at FROM ${rows.from} WHERE ${rows.where}${later} ORDER BY ${due}, c.id LIMIT ${bind(limit + 1)}`,
        rows.parameters,
      );
      const complaints = found.map(({ queue_due_at, ...row }) => ({
        queueDueAt: queue_due_at.getTime(),
        complaint: fromRow<Complaint>(row),
      }));
      const page = pageOf(
        complaints,
        limit,
        ({ complaint }) => complaint,
        ({ queueDueAt, complaint }) => [queueDueAt, complaint.id],
      );
      return { asOf: iso(tx.now()), next: page.next, items: await this.viewsOf(actor, page.items) };
    });
  }

  /** These complaints as rows of a list, inside a running transaction. */
  async viewsOf(actor: UserActor, complaints: readonly Complaint[]): Promise<readonly DeskItemView[]> {
    const ids = complaints.map(({ id }) => id);
    const tasksOf = await this.tasks.ofEachComplaint(ids);
    const clocksOf = await this.deadlines.runningOfEach(ids);
    const waiting = complaints.map((complaint) => ({
      complaint,
      next: nextAction(complaint, tasksOf(complaint.id), actor.id),
    }));
    const names = await this.names.of({
      userIds: waiting.map(({ next }) => next.task?.assigneeId),
      institutionIds: waiting.map(({ next }) => next.task?.institutionId),
      regionCodes: complaints.map(({ regionCode }) => regionCode),
    });
    const items: DeskItemView[] = [];
    for (const { complaint, next } of waiting) {
      const standing = next.kind === 'paused' && next.task ? standingStep(next.task) : undefined;
      const deadline = firstDue(clocksFor(actor, clocksOf(complaint.id), tasksOf(complaint.id)));
      const { province: _province, ...place } = names.placeOf(complaint.regionCode);
      // The task travels only to whoever may hand it on, or answers it, from the list.
      const { taskId, ...action } = nextView(next, complaint.zone, names);
      items.push({
        id: complaint.id,
        number: complaint.number,
        status: complaint.status,
        category: complaint.category,
        severity: complaint.severity,
        place,
        isLocked: isIntegrity(complaint) ? true : undefined,
        next:
          may(actor, 'task:reassign') || (action.isMine && answersByLink(action.seat)) ? { ...action, taskId } : action,
        clock: standing
          ? await pausedClockView(standing, clocksOf(complaint.id), this.reference)
          : deadline && (await clockView(deadline, this.reference, tx.now())),
        ceilingDueAt: iso(complaint.ceilingDueAt),
        zone: complaint.zone,
      });
    }
    return items;
  }
}

/** What a row is due by, as its place in the queue has it. */
function clocksFor(
  { institutionId }: UserActor,
  clocks: readonly Deadline[],
  tasks: readonly PartyTask[],
): readonly Deadline[] {
  if (institutionId === undefined) return clocks;
  const own = new Set(tasks.filter((task) => task.institutionId === institutionId).map(({ id }) => id));
  return clocks.filter(({ streamId }) => own.has(streamId));
}
