import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { may } from '#core/access/policy';
import { areasAround, deputySeats, mayStandIn } from '#core/leave/leave';
import type { Post } from '#core/leave/leave';
import type { Seat } from '#core/vocabulary';
import { LeaveRepository } from '#persistence/organisation/leave.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { hidden, permit } from '../access/permit';

/** Somebody with a seat, to choose from a list. */
export interface StaffView {
  readonly userId: string;
  readonly name?: string;
  readonly seat: Seat;
  readonly title: string;
}

interface StaffList {
  readonly items: readonly StaffView[];
}

/** Whose leave somebody may write down, and who may stand in meanwhile. */
@Injectable()
export class LeavePeople {
  constructor(
    private readonly transactions: Tx,
    private readonly leaves: LeaveRepository,
    private readonly vault: VaultRepository,
  ) {}

  /** Whoever reports to the asker, at any depth. */
  below(actor: UserActor): Promise<StaffList> {
    permit(actor, 'leave:recordOthers');
    return this.transactions.run(actor, async () => ({
      items: await this.named(await this.leaves.below(actor.positionIds, tx.now())),
    }));
  }

  /** Whoever may stand in for her. */
  deputies(actor: UserActor, userId: string): Promise<StaffList> {
    permit(actor, 'leave:record');
    return this.transactions.run(actor, async () => {
      if (!(await this.mayRecordFor(actor, userId))) throw hidden();
      return { items: await this.namedDeputiesOf(await this.leaves.postsOf(userId, tx.now())) };
    });
  }

  /** Within a transaction: her own, or somebody's below her. */
  async mayRecordFor(actor: UserActor, userId: string): Promise<boolean> {
    if (userId === actor.id) return true;
    if (!may(actor, 'leave:recordOthers')) return false;
    return (await this.leaves.below(actor.positionIds, tx.now())).some((holder) => holder.userId === userId);
  }

  /** Within a transaction: everybody who may stand in at every one of these seats. */
  async deputiesOf(absent: readonly Post[]): Promise<readonly Post[]> {
    const seats = [...new Set(absent.flatMap(({ seat }) => deputySeats(seat)))];
    if (seats.length === 0) return [];
    const around = await this.leaves.postsAround(seats, areasAround(absent), tx.now());
    const postsOf = (userId: string) => around.filter((post) => post.userId === userId);
    const isFirst = (post: Post) => postsOf(post.userId)[0] === post;
    return around.filter((post) => isFirst(post) && mayStandIn(absent, postsOf(post.userId)));
  }

  /** The same with their names, to choose from. */
  async namedDeputiesOf(absent: readonly Post[]): Promise<readonly StaffView[]> {
    return this.named(await this.deputiesOf(absent));
  }

  private async named(holders: readonly Omit<StaffView, 'name'>[]): Promise<readonly StaffView[]> {
    const names = await this.vault.userNames([...new Set(holders.map(({ userId }) => userId))]);
    return holders.map(({ userId, seat, title }) => ({ userId, name: names.get(userId), seat, title }));
  }
}
