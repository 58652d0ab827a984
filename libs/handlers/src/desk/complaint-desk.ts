import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Complaint } from '#core/complaint/complaint';
import { nextAction, sinceOf } from '#core/desk/next-action';
import { isIntegrity } from '#core/desk/tile';
import type { PartyTask } from '#core/party/party-task';
import type { AnswerOutcome, Party, Seat, TaskAsk, TaskStatus } from '#core/vocabulary';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import type { PlaceNames } from '#persistence/region/region.repository';
import { tx } from '#persistence/tx/tx';
import { iso, isoOrNothing } from '../complaint/complaint.view';
import { clockView, pausedClockView } from './desk-clock';
import type { ClockView } from './desk-clock';
import { NormDates } from './norm-dates';
import { standingTarget, taskClock } from './standing-clocks';
import { DeskNames } from './desk-names';
import type { Names } from './desk-names';
import { nextView } from './desk.view';
import type { NextActionView } from './desk.view';

/** One party of a complaint: what it was asked, who has it now, since when, and what it said. */
export interface PartyView {
  readonly taskId: string;
  readonly party: Party;
  readonly ask: TaskAsk;
  readonly status: TaskStatus;
  /** The complaint waits for its answer. */
  readonly isRequired: boolean;
  readonly isMine: boolean;
  readonly level?: string;
  readonly seat?: Seat;
  readonly holder?: string;
  readonly institution?: string;
  /** Since when whoever has it has had it. */
  readonly since: string;
  readonly settledAt?: string;
  readonly clock?: ClockView;
  readonly outcome?: AnswerOutcome;
  readonly answeredBy?: string;
  /** Among the texts, for whoever may read them. */
  readonly answerTextId?: string;
}

/** What a complaint's page shows above the fold and beside it. */
export interface ComplaintDeskView {
  readonly asOf: string;
  readonly place: PlaceNames;
  /** Integrity: under lock. */
  readonly isLocked: boolean;
  readonly next: NextActionView;
  /** Clocks of the complaint itself that run: target, legal ceiling, end of the objection window. */
  readonly clocks: readonly ClockView[];
  readonly parties: readonly PartyView[];
}

/** The part of a complaint's page that is neither its state nor anybody's personal data. */
@Injectable()
export class ComplaintDesk {
  constructor(
    private readonly deadlines: DeadlineRepository,
    private readonly reference: ReferenceData,
    private readonly names: DeskNames,
    private readonly norms: NormDates,
  ) {}

  async of(actor: UserActor, complaint: Complaint, tasks: readonly PartyTask[]): Promise<ComplaintDeskView> {
    const running = await this.deadlines.runningOf(complaint.id);
    const names = await this.names.of({
      userIds: tasks.flatMap(({ assigneeId, answeredById }) => [assigneeId, answeredById]),
      institutionIds: tasks.map(({ institutionId }) => institutionId),
      regionCodes: [complaint.regionCode],
    });
    const parties: PartyView[] = [];
    for (const task of tasks) parties.push(await this.partyOf(actor, task, running, names));
    return {
      asOf: iso(tx.now()),
      place: names.placeOf(complaint.regionCode),
      isLocked: isIntegrity(complaint),
      next: nextView(nextAction(complaint, tasks, actor.id), complaint.zone, names),
      clocks: await this.ofComplaint(complaint, running),
      parties,
    };
  }

  private async partyOf(
    actor: UserActor,
    task: PartyTask,
    running: readonly Deadline[],
    names: Names,
  ): Promise<PartyView> {
    return {
      taskId: task.id,
      party: task.party,
      ask: task.ask,
      status: task.status,
      isRequired: task.isRequired,
      isMine: task.assigneeId === actor.id,
      level: task.level,
      seat: task.seat,
      holder: task.assigneeId && names.staff.get(task.assigneeId),
      institution: task.institutionId && names.institutions.get(task.institutionId),
      since: iso(sinceOf(task)),
      settledAt: isoOrNothing(task.settledAt),
      clock: await taskClock(task, running, this.reference, tx.now()),
      outcome: task.outcome,
      answeredBy: task.answeredById && names.staff.get(task.answeredById),
      answerTextId: task.answerTextId,
    };
  }

  private async ofComplaint(complaint: Complaint, running: readonly Deadline[]): Promise<readonly ClockView[]> {
    const own = running.filter(({ stream, purpose }) => stream === 'complaint' && isShown(purpose));
    const standing = standingTarget(complaint);
    const paused = standing ? [await pausedClockView(standing, running, this.reference)] : [];
    const clocks = [...paused, ...(await this.clocksOf(own))];
    const norms = await this.norms.of(complaint);
    return clocks.map((clock) => (clock.purpose === 'ceiling' ? { ...clock, norms } : clock));
  }

  private async clocksOf(deadlines: readonly Deadline[]): Promise<ClockView[]> {
    const clocks: ClockView[] = [];
    for (const deadline of deadlines) clocks.push(await clockView(deadline, this.reference, tx.now()));
    return clocks;
  }
}

/** A warning and the end of a pause are steps of the plan, not clocks to look at. */
const isShown = (purpose: Deadline['purpose']): boolean => purpose !== 'ceilingWarn' && purpose !== 'resume';
