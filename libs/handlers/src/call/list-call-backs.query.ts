import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { CallBackRepository } from '#persistence/call/call-back.repository';
import { Tx } from '#persistence/tx/tx';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { auditAct, hidden, permit } from '../access/permit';
import { pageOf } from '../page/page';
import type { Page } from '../page/page';
import { maskedCallBack, openCallBack } from './call.view';
import type { CallBackFileView, CallBackView } from './call.view';

export interface CallBackFilter {
  readonly after?: { readonly dueAt: number; readonly id: string };
  readonly limit: number;
}

/** Promised calls. The list shows numbers masked; one that is opened to be dialled is audited. */
@Injectable()
export class ListCallBacks {
  constructor(
    private readonly transactions: Tx,
    private readonly callBacks: CallBackRepository,
    private readonly cipher: FieldCipher,
  ) {}

  /** Those still to be kept, the next due first. */
  open(actor: UserActor, { after, limit }: CallBackFilter): Promise<Page<CallBackView>> {
    permit(actor, 'callBack:handle');
    return this.transactions.run(actor, async () => {
      const found = await this.callBacks.open(after, limit + 1);
      return pageOf(
        found,
        limit,
        (stored) => maskedCallBack(this.cipher, stored),
        ({ dueAt, id }) => [dueAt, id],
      );
    });
  }

  one(actor: UserActor, id: string): Promise<CallBackFileView> {
    permit(actor, 'callBack:handle');
    return this.transactions.run(actor, async () => {
      const stored = await this.callBacks.find(id);
      if (!stored) throw hidden();
      await auditAct('callBack.read', { subjectId: id, complaintId: stored.complaintId });
      return openCallBack(this.cipher, stored);
    });
  }
}
