import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Instant } from '#core/calendar/instant';
import { ASKED_ABOUT_PAYMENT, CALL_BACK_WORKING_DAYS, talkingPointsFor } from '#core/call/talking-point';
import { getDue } from '#core/sla/clock';
import type { Zone } from '#core/calendar/instant';
import { zoneOfRegion } from '#core/calendar/region-zone';
import type { Party, PaymentState, Programme } from '#core/vocabulary';
import { CallRepository } from '#persistence/call/call.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx, tx } from '#persistence/tx/tx';
import { PersonSearch } from '#persistence/vault/person-search.repository';
import { Problem } from '#platform/http/problem';
import { auditAct, hidden, permit } from '../access/permit';
import { iso, isoOrNothing } from '../complaint/complaint.view';
import type { TalkingPointView } from './list-talking-points.query';
import { talkingPointView } from './list-talking-points.query';

export interface CallerPaymentView {
  /** Nothing imported about her is a diagnosis too. */
  readonly state: PaymentState;
  readonly programme?: Programme;
  readonly stage?: number;
  readonly stageYear?: number;
  /** How old the data are: hers, or the newest of anybody's; left out as long as none were imported at all. */
  readonly asOf?: string;
  /** Who has to say more. */
  readonly asks: Party;
  /** By when we telephone again. */
  readonly callBackBy: string;
  readonly zone: Zone;
  /** What to say. */
  readonly sentence?: TalkingPointView;
}

/** How the payment of whoever the call is about stands: only after the caller check, and audited. */
@Injectable()
export class CallerPayment {
  constructor(
    private readonly transactions: Tx,
    private readonly calls: CallRepository,
    private readonly persons: PersonSearch,
    private readonly reference: ReferenceData,
  ) {}

  execute(actor: UserActor, callId: string): Promise<CallerPaymentView> {
    permit(actor, 'call:take');
    return this.transactions.run(actor, async () => {
      const call = await this.calls.find(callId);
      if (!call) throw hidden();
      if (call.status === 'ended') throw new Problem('callEnded', { members: { allowed: [] } });
      const person = call.personId === undefined ? undefined : await this.persons.chosen(call.personId);
      if (!call.isChecked || !person) throw new Problem('callerNotChecked', { members: { allowed: ['checkCaller'] } });
      await auditAct('payment.read', { subjectId: callId, complaintId: person.complaintId });
      const payment = await this.calls.payment(callId);
      const state = payment?.state ?? 'unknown';
      const zone = person.regionCode === null ? 'WIB' : zoneOfRegion(person.regionCode);
      const [sentence] = talkingPointsFor(await this.reference.talkingPoints(), 'BYR-01', state);
      return {
        state,
        programme: payment?.programme,
        stage: payment?.stage,
        stageYear: payment?.stageYear,
        asOf: isoOrNothing(payment?.asOf ?? (await this.calls.paymentDataAsOf())),
        asks: ASKED_ABOUT_PAYMENT[state],
        callBackBy: iso(await this.callBackBy(zone)),
        zone,
        sentence: sentence && talkingPointView(sentence),
      };
    });
  }

  private async callBackBy(zone: Zone): Promise<Instant> {
    const { calendarVersion } = await this.reference.current();
    const calendarOf = await this.reference.calendarOf(calendarVersion);
    const duration = { unit: 'workingDays', amount: CALL_BACK_WORKING_DAYS, rule: 'nextWorkingDay' } as const;
    return getDue(calendarOf, { calendarId: 'government', zone }, tx.now(), duration).dueAt;
  }
}
