import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { may } from '#core/access/policy';
import { MS_PER_DAY } from '#core/calendar/instant';
import { LeaveRepository } from '#persistence/organisation/leave.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { permit } from '../access/permit';
import { leaveView } from './leave.view';
import type { LeaveView } from './leave.view';

/** What has long been over is for the archive. */
const LOOK_BACK_MS = 90 * MS_PER_DAY;

/** Leave of the asker, or also of everybody below her; the newest beginning first. */
@Injectable()
export class ListLeaves {
  constructor(
    private readonly transactions: Tx,
    private readonly leaves: LeaveRepository,
    private readonly vault: VaultRepository,
  ) {}

  execute(actor: UserActor, whose: 'mine' | 'team'): Promise<{ readonly items: readonly LeaveView[] }> {
    permit(actor, 'leave:list');
    return this.transactions.run(actor, async () => {
      const now = tx.now();
      const below =
        whose === 'team' && may(actor, 'leave:recordOthers') ? await this.leaves.below(actor.positionIds, now) : [];
      const userIds = [...new Set([actor.id, ...below.map(({ userId }) => userId)])];
      const found = await this.leaves.of(userIds, now - LOOK_BACK_MS);
      const people = found.flatMap(({ userId, deputyId }) => [userId, deputyId]).filter((id) => id !== undefined);
      const names = await this.vault.userNames([...new Set(people)]);
      return { items: found.map((leave) => leaveView(leave, names, now)) };
    });
  }
}
