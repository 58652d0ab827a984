import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import { MS_PER_DAY, parseIso } from '#core/calendar/instant';
import { zoneOfRegion } from '#core/calendar/region-zone';
import { findWrapUpFault } from '#core/call/call';
import type { Call } from '#core/call/call';
import type { CallResult } from '#core/vocabulary';
import { CallBackRepository } from '#persistence/call/call-back.repository';
import { CallRepository } from '#persistence/call/call.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { tx } from '#persistence/tx/tx';
import { PersonSearch } from '#persistence/vault/person-search.repository';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { invalidInput, Problem } from '#platform/http/problem';
import { auditAct, hidden, permit } from '../access/permit';
import { expectVersion, notAllowedNow } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { callView } from './call.view';
import type { CallView } from './call.view';

export interface WrapUpInput {
  readonly result: CallResult;
  /** What was read out, in which version. */
  readonly points?: readonly { readonly code: string; readonly version: number }[];
  readonly callBackAt?: string;
  readonly callBackPhone?: string;
  readonly callBackFromHour?: number;
  readonly callBackUntilHour?: number;
  readonly callBackWords?: string;
}

/** A promise further off than this is none. */
const FURTHEST_MS = 60 * MS_PER_DAY;

/** Ends a call with its result. Information needs a text that was read out; a promise needs a time and a number. */
@Injectable()
export class WrapUpCall {
  constructor(
    private readonly once: Once,
    private readonly calls: CallRepository,
    private readonly callBacks: CallBackRepository,
    private readonly persons: PersonSearch,
    private readonly reference: ReferenceData,
    private readonly cipher: FieldCipher,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    callId: string,
    expectedVersion: number,
    input: WrapUpInput,
  ): Promise<Reply<CallView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, 'call:take');
      const call = await this.calls.findForUpdate(callId);
      if (!call) throw hidden();
      expectVersion(expectedVersion, call);
      const points = await this.knownPoints(input.points ?? []);
      const fault = findWrapUpFault(call, { result: input.result, points: points.length });
      if (fault === 'callEnded') throw notAllowedNow(call.status, []);
      if (fault) throw new Problem(fault, { members: { allowed: callView(call).allowed } });
      const ended: Call = {
        ...call,
        version: call.version + 1,
        status: 'ended',
        endedAt: tx.now(),
        result: input.result,
      };
      await this.calls.save(ended);
      await this.calls.addPoints(callId, points);
      if (input.result === 'callBack') await this.promise(call, input);
      await auditAct('call.ended', {
        subjectId: callId,
        complaintId: call.complaintId,
        detail: { result: input.result },
      });
      return { status: 200, version: ended.version, body: callView(ended) };
    });
  }

  /** Only what is published, each once: what was read out can be looked up afterwards. */
  private async knownPoints(points: NonNullable<WrapUpInput['points']>) {
    const { points: published } = await this.reference.talkingPoints();
    for (const [index, { code, version }] of points.entries())
      if (!published.some((point) => point.code === code && point.version >= version))
        throw invalidInput({ pointer: `/points/${index}/code`, code: 'unknownReference' });
    return [...new Map(points.map((point) => [point.code, point])).values()];
  }

  private async promise(call: Call, input: WrapUpInput): Promise<void> {
    const dueAt = parseIso(input.callBackAt ?? '');
    if (dueAt <= tx.now())
      throw invalidInput({
        pointer: '/callBackAt',
        code: 'tooEarly',
        params: { from: new Date(tx.now()).toISOString() },
      });
    if (dueAt > tx.now() + FURTHEST_MS)
      throw invalidInput({
        pointer: '/callBackAt',
        code: 'outOfRange',
        params: { from: new Date(tx.now()).toISOString(), until: new Date(tx.now() + FURTHEST_MS).toISOString() },
      });
    const { callBackFromHour: fromHour, callBackUntilHour: untilHour } = input;
    if (fromHour !== undefined && untilHour !== undefined && fromHour >= untilHour)
      throw invalidInput({ pointer: '/callBackUntilHour', code: 'tooSmall', params: { min: fromHour + 1 } });
    const person = call.personId === undefined ? undefined : await this.persons.chosen(call.personId);
    const regionCode = person?.regionCode ?? undefined;
    const id = uuidv7();
    const seal = (column: string, text: string): Buffer =>
      this.cipher.seal(text, { table: 'call_back', column, rowId: id });
    await this.callBacks.add({
      id,
      callId: call.id,
      complaintId: call.complaintId,
      promisedById: call.operatorId,
      regionCode,
      zone: regionCode === undefined ? 'WIB' : zoneOfRegion(regionCode),
      status: 'open',
      version: 1,
      dueAt,
      phoneCipher: seal('phone_cipher', input.callBackPhone ?? ''),
      fromHour,
      untilHour,
      wordsCipher: input.callBackWords === undefined ? undefined : seal('words_cipher', input.callBackWords),
    });
  }
}
