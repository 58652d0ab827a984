import { Injectable } from '@nestjs/common';
import type { Zone } from '#core/calendar/instant';
import type { Complaint } from '#core/complaint/complaint';
import { drawLadder } from '#core/ladder/drawn-ladder';
import type { DrawnRung, RungState, TakenRung } from '#core/ladder/drawn-ladder';
import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import type { PlannedStep } from '#core/plan/plan';
import { getLadder } from '#core/sla/policy';
import type { Party, PassedOverReason, Seat } from '#core/vocabulary';
import type { StoredEvent } from '#persistence/journal/event.repository';
import type { ClockBehind } from '#persistence/deadline/deadline.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { ClocksBehind } from '../explain/clocks-behind';
import { isoOrNothing } from './complaint.view';

export interface RungView {
  readonly level: string;
  readonly seats: readonly Seat[];
  readonly state: RungState;
  readonly isLastResort: boolean;
  readonly at?: string;
  readonly zone: Zone;
  readonly dueAt?: string;
  /** The clock behind `dueAt`: asked why it is due then, it explains. */
  readonly deadlineId?: string;
  readonly holder?: string;
  readonly reason?: PassedOverReason;
}

export interface LadderView {
  readonly taskId: string;
  readonly party: Party;
  readonly ladder: string;
  /** The lowest first. */
  readonly rungs: readonly RungView[];
}

/** The ladders of what is still waited for, drawn from the events and the plan. */
@Injectable()
export class ComplaintLadders {
  constructor(
    private readonly reference: ReferenceData,
    private readonly vault: VaultRepository,
    private readonly clocks: ClocksBehind,
  ) {}

  async of(
    complaint: Complaint,
    tasks: readonly PartyTask[],
    events: readonly StoredEvent[],
    planned: readonly PlannedStep[],
  ): Promise<readonly LadderView[]> {
    const drawn: { task: PartyTask; rungs: readonly DrawnRung[] }[] = [];
    for (const task of tasks.filter((each) => !isSettled(each))) {
      const ladder = getLadder(await this.reference.policy(task.policyVersion), task.ladder);
      drawn.push({ task, rungs: drawLadder(task, takenOn(task, events), ladder, planned) });
    }
    const ids = drawn.flatMap(({ rungs }) => rungs.map(({ userId }) => userId));
    const names = await this.vault.userNames([...new Set(ids.filter((id): id is string => id !== undefined))]);
    const steps = drawn.flatMap(({ task, rungs }) => rungs.map(({ dueAt: stepDueAt }) => ({ ...task, stepDueAt })));
    const behind = await this.clocks.ofSteps(steps);
    return drawn.map(({ task, rungs }) => ({
      taskId: task.id,
      party: task.party,
      ladder: task.ladder,
      rungs: rungs.map((rung) => rungView(task.id, rung, { familyZone: complaint.zone, names, behind })),
    }));
  }
}

/** Whatever event it was: who took which rung of the ladder the task is on now, the oldest first. */
function takenOn(task: PartyTask, events: readonly StoredEvent[]): readonly TakenRung[] {
  const own = events.filter(({ stream, streamId }) => stream === 'task' && streamId === task.id);
  const handedOver = own.findLastIndex(({ data }) => 'to' in data);
  return own
    .slice(Math.max(0, handedOver))
    .filter(({ data }) => typeof data.rung === 'number' && typeof data.level === 'string')
    .map(({ at, data }) => ({ passedOver: [], ...data, at }) as unknown as TakenRung);
}

interface Beside {
  readonly familyZone: Zone;
  readonly names: ReadonlyMap<string, string>;
  readonly behind: ClockBehind;
}

const rungView = (
  taskId: string,
  { userId, at, dueAt, zone, ...rung }: DrawnRung,
  { familyZone, names, behind }: Beside,
): RungView => ({
  ...rung,
  at: isoOrNothing(at),
  dueAt: isoOrNothing(dueAt),
  deadlineId: behind(taskId, dueAt),
  zone: zone ?? familyZone,
  holder: userId && names.get(userId),
});
