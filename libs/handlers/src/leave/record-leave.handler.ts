import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import { may } from '#core/access/policy';
import { leaveFault, leavePeriod } from '#core/leave/leave';
import type { LeaveDays, Post } from '#core/leave/leave';
import { LeaveRepository } from '#persistence/organisation/leave.repository';
import type { NewLeave } from '#persistence/organisation/leave.repository';
import { holdOrganisation } from '#persistence/organisation/organisation-lock';
import { lockPerson } from '#persistence/tx/person-lock';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { invalidInput, Problem } from '#platform/http/problem';
import { permit } from '../access/permit';
import { ClocksBehind } from '../explain/clocks-behind';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { LeavePeople } from './leave-people';
import { leaveTaskView, leaveView } from './leave.view';
import type { LeaveWithTasks } from './leave.view';

export interface LeaveRequest extends LeaveDays {
  /** Whose; left out, her own. */
  readonly userId?: string;
  /** Left out: nobody stands in, and what comes passes her by. */
  readonly deputyId?: string;
}

/** Somebody will be away. From then on the ladder asks her deputy, or passes her over; what she holds already stays hers until it is handed on. */
@Injectable()
export class RecordLeave {
  constructor(
    private readonly once: Once,
    private readonly transactions: Tx,
    private readonly leaves: LeaveRepository,
    private readonly people: LeavePeople,
    private readonly vault: VaultRepository,
    private readonly clocks: ClocksBehind,
  ) {}

  execute(actor: UserActor, request: CommandRequest, input: LeaveRequest): Promise<Reply<LeaveWithTasks>> {
    return this.once.run(actor, request, async () => {
      permit(actor, 'leave:record');
      // Leave of two people has nothing to do with one another, and that which an administrator writes down waits for all of it.
      await holdOrganisation();
      await lockPerson('leave', input.userId ?? actor.id);
      const { leave, posts } = await this.checked(actor, input);
      await this.leaves.add(leave);
      return { status: 201, version: 1, body: await this.view(leave, posts, 1) };
    });
  }

  /** Which open tasks it would concern; nothing is written. */
  preview(actor: UserActor, input: LeaveRequest): Promise<LeaveWithTasks> {
    permit(actor, 'leave:record');
    return this.transactions.run(actor, async () => {
      const { leave, posts } = await this.checked(actor, input);
      return this.view(leave, posts);
    });
  }

  /** @throws Problem naming what has to be corrected. */
  private async checked(
    actor: UserActor,
    { userId = actor.id, deputyId, ...days }: LeaveRequest,
  ): Promise<{ leave: NewLeave; posts: readonly Post[] }> {
    if (!(await this.people.mayRecordFor(actor, userId)))
      throw invalidInput({ pointer: '/userId', code: 'unknownReference' });
    const posts = await this.leaves.postsOf(userId, tx.now());
    const zone = zoneOf(posts);
    const fault = leaveFault(days, zone, tx.now());
    if (fault) throw invalidInput({ pointer: `/${fault.field}`, code: fault.code, params: fault.params });
    const isDeputy = (post: Post) => post.userId === deputyId;
    if (deputyId !== undefined && !(await this.people.deputiesOf(posts)).some(isDeputy))
      throw invalidInput({ pointer: '/deputyId', code: 'unknownReference' });
    // Whoever gives out seats gives herself none, not by way of somebody's leave either.
    if (deputyId === actor.id && may(actor, 'organisation:change'))
      throw invalidInput({ pointer: '/deputyId', code: 'ownAssignment' });
    const period = leavePeriod(days, zone);
    if (await this.leaves.overlapping(userId, period.validFrom, period.validTo)) throw new Problem('leaveOverlaps');
    const positionIds = posts.map(({ positionId }) => positionId);
    return { leave: { id: uuidv7(), userId, ...period, positionIds, deputyId }, posts };
  }

  private async view(leave: NewLeave, posts: readonly Post[], version?: number): Promise<LeaveWithTasks> {
    const names = await this.vault.userNames([leave.userId, ...(leave.deputyId ? [leave.deputyId] : [])]);
    const known = { ...leave, id: version === undefined ? undefined : leave.id, version };
    const tasks = await this.leaves.openTasksOf(leave.userId);
    const behind = await this.clocks.ofSteps(tasks);
    return {
      ...leaveView({ ...known, plannedTo: leave.validTo, zone: zoneOf(posts) }, names, tx.now()),
      openTasks: tasks.map((task) => leaveTaskView(task, leave, behind)),
    };
  }
}

const zoneOf = ([post]: readonly Post[]): Post['zone'] => post?.zone ?? 'WIB';
