import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { leaveStateOf } from '#core/leave/leave';
import type { LeaveCancelReason } from '#core/vocabulary';
import { LeaveRepository } from '#persistence/organisation/leave.repository';
import { tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { Problem } from '#platform/http/problem';
import { hidden, permit } from '../access/permit';
import { expectVersion, notAllowedNow } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { LeavePeople } from './leave-people';
import { allowedLeaveCommands, leaveView } from './leave.view';
import type { LeaveView } from './leave.view';

/** She is there after all, or comes back earlier: from now on it counts no more, nor does her deputy. */
@Injectable()
export class CancelLeave {
  constructor(
    private readonly once: Once,
    private readonly leaves: LeaveRepository,
    private readonly people: LeavePeople,
    private readonly vault: VaultRepository,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    id: string,
    expectedVersion: number,
    reason: LeaveCancelReason,
  ): Promise<Reply<LeaveView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, 'leave:cancel');
      const found = await this.leaves.find(id);
      if (!found || !(await this.people.mayRecordFor(actor, found.userId))) throw hidden();
      const status = leaveStateOf(found, tx.now());
      expectVersion(expectedVersion, { version: found.version, status });
      const allowed = [...allowedLeaveCommands(status)];
      if (!allowed.includes('cancel')) throw notAllowedNow(status, allowed);
      if (!(await this.leaves.cancel(id, found.version, reason))) throw new Problem('preconditionFailed');
      const names = await this.vault.userNames([found.userId, ...(found.deputyId ? [found.deputyId] : [])]);
      const after = { ...found, version: found.version + 1, cancelledAt: tx.now(), cancelReason: reason };
      return { status: 200, version: after.version, body: leaveView(after, names, tx.now()) };
    });
  }
}
