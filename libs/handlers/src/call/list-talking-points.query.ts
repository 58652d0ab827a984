import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { talkingPointsFor } from '#core/call/talking-point';
import type { TalkingPoint } from '#core/call/talking-point';
import type { CategoryCode, PaymentState } from '#core/vocabulary';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx } from '#persistence/tx/tx';
import { permit } from '../access/permit';

export interface TalkingPointView {
  readonly code: string;
  readonly version: number;
  readonly title: { readonly id: string; readonly en: string };
  readonly text: { readonly id: string; readonly en: string };
}

export interface TalkingPointsView {
  readonly version: string;
  readonly source: string;
  readonly items: readonly TalkingPointView[];
}

export const talkingPointView = ({ code, version, title, text }: TalkingPoint): TalkingPointView => ({
  code,
  version,
  title,
  text,
});

/** Short texts beside the category. */
@Injectable()
export class ListTalkingPoints {
  constructor(
    private readonly transactions: Tx,
    private readonly reference: ReferenceData,
  ) {}

  execute(
    actor: UserActor,
    filter: { readonly category?: CategoryCode; readonly paymentState?: PaymentState },
  ): Promise<TalkingPointsView> {
    permit(actor, 'call:take');
    return this.transactions.run(actor, async () => {
      const all = await this.reference.talkingPoints();
      const items = talkingPointsFor(all, filter.category, filter.paymentState).map(talkingPointView);
      return { version: all.version, source: all.source, items };
    });
  }
}
