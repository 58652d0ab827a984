import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import { leaveFault, leavePeriod, leaveStateOf } from '#core/leave/leave';
import { LeaveRepository } from '#persistence/organisation/leave.repository';
import { OrganisationListRepository } from '#persistence/organisation/organisation-list.repository';
import { tx } from '#persistence/tx/tx';
import { invalidInput, Problem } from '#platform/http/problem';
import { hidden } from '../access/permit';
import { expectVersion, notAllowedNow } from '../decision/refusal-problem';
import type { CommandRequest, Reply } from '../idempotency/once';
import { LeavePeople } from '../leave/leave-people';
import { allowedLeaveCommands } from '../leave/leave.view';
import { requireChanged } from './change-rules';
import type { ChangeNote, ChangeView } from './change.view';
import { conflictAt, OrganisationChanges } from './organisation-changes';
import type { WrittenChange } from './organisation-changes';

export interface LeaveForRequest extends ChangeNote {
  readonly userId: string;
  readonly from: string;
  readonly to: string;
  /** Left out: nobody stands in, and her tasks go to whoever the ladder asks next. */
  readonly deputyId?: string;
}

/**
 * Leave that an administrator writes down for somebody. Unlike leave that people record themselves it takes the open tasks along:
 * to the deputy, else to whoever the ladder asks next. Called off, they come back to her.
 */
@Injectable()
export class ChangeLeaves {
  constructor(
    private readonly organisation: OrganisationChanges,
    private readonly leaves: LeaveRepository,
    private readonly people: LeavePeople,
    private readonly lists: OrganisationListRepository,
  ) {}

  add(actor: UserActor, request: CommandRequest, input: LeaveForRequest): Promise<Reply<ChangeView>> {
    const { reason, reference } = input;
    return this.organisation.execute(actor, request, { reason, reference }, () => this.record(actor, input));
  }

  previewAdd(actor: UserActor, input: LeaveForRequest): Promise<ChangeView> {
    return this.organisation.preview(actor, () => this.record(actor, input));
  }

  cancel(
    actor: UserActor,
    request: CommandRequest,
    id: string,
    version: number,
    note: ChangeNote,
  ): Promise<Reply<ChangeView>> {
    return this.organisation.execute(actor, request, note, () => this.callOff(id, version, note));
  }

  previewCancel(actor: UserActor, id: string, version: number, note: ChangeNote): Promise<ChangeView> {
    return this.organisation.preview(actor, () => this.callOff(id, version, note));
  }

  private async record(actor: UserActor, { userId, deputyId, ...days }: LeaveForRequest): Promise<WrittenChange> {
    if (deputyId === actor.id) throw conflictAt({ pointer: '/deputyId', code: 'ownAssignment' });
    const user = await this.lists.user(userId);
    if (!user || user.deactivatedAt !== undefined) throw invalidInput({ pointer: '/userId', code: 'unknownReference' });
    const posts = await this.leaves.postsOf(userId, tx.now());
    const zone = posts[0]?.zone ?? 'WIB';
    const fault = leaveFault(days, zone, tx.now());
    if (fault) throw invalidInput({ pointer: `/${fault.field}`, code: fault.code, params: fault.params });
    if (deputyId !== undefined && !(await this.people.deputiesOf(posts)).some((post) => post.userId === deputyId))
      throw invalidInput({ pointer: '/deputyId', code: 'unknownReference' });
    const period = leavePeriod(days, zone);
    if (await this.leaves.overlapping(userId, period.validFrom, period.validTo))
      throw new Problem('leaveOverlaps', { issues: [{ pointer: '/from', code: 'periodTaken' }] });
    const id = uuidv7();
    const positionIds = posts.map(({ positionId }) => positionId);
    await this.leaves.add({ id, userId, ...period, positionIds, deputyId });
    const effectiveAt = Math.max(period.validFrom, tx.now());
    return { kind: 'leaveRecorded', subjectId: id, isNew: true, version: 1, effectiveAt, userIds: [userId] };
  }

  private async callOff(id: string, version: number, { reason }: ChangeNote): Promise<WrittenChange> {
    const leave = await this.leaves.find(id);
    if (!leave) throw hidden();
    const status = leaveStateOf(leave, tx.now());
    expectVersion(version, { version: leave.version, status });
    const allowed = [...allowedLeaveCommands(status)];
    if (!allowed.includes('cancel')) throw notAllowedNow(status, allowed);
    await requireChanged(this.leaves.cancel(id, version, reason === 'correction' ? 'wrongEntry' : 'backEarlier'));
    const posts = await this.leaves.postsOf(leave.userId, tx.now());
    return {
      kind: 'leaveCancelled',
      subjectId: id,
      isNew: false,
      version: version + 1,
      effectiveAt: tx.now(),
      userIds: [leave.userId],
      positionIds: posts.map(({ positionId }) => positionId),
    };
  }
}
