import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { mayHearPayment } from '#core/call/caller-check';
import type { CallerCheck } from '#core/call/caller-check';
import type { Call } from '#core/call/call';
import { CallRepository } from '#persistence/call/call.repository';
import { PersonSearch } from '#persistence/vault/person-search.repository';
import { invalidInput } from '#platform/http/problem';
import { auditAct, hidden, permit } from '../access/permit';
import { expectVersion, notAllowedNow } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { callView } from './call.view';
import type { CallView } from './call.view';

/** Whom the call is about, and what of what the caller said matched. */
@Injectable()
export class CheckCaller {
  constructor(
    private readonly once: Once,
    private readonly calls: CallRepository,
    private readonly persons: PersonSearch,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    callId: string,
    expectedVersion: number,
    input: CallerCheck & { readonly personId: string },
  ): Promise<Reply<CallView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, 'call:take');
      const call = await this.calls.findForUpdate(callId);
      if (!call) throw hidden();
      expectVersion(expectedVersion, call);
      if (call.status === 'ended') throw notAllowedNow(call.status, []);
      const person = await this.persons.chosen(input.personId);
      if (!person) throw invalidInput({ pointer: '/personId', code: 'unknownReference' });
      const checked: Call = {
        ...call,
        version: call.version + 1,
        personId: input.personId,
        callerKind: input.kind,
        callerFacts: [...new Set(input.facts)],
        isChecked: mayHearPayment(input),
      };
      await this.calls.save(checked);
      await auditAct('call.callerChecked', {
        subjectId: callId,
        complaintId: person.complaintId,
        detail: { kind: input.kind, facts: checked.callerFacts, isChecked: checked.isChecked },
      });
      return { status: 200, version: checked.version, body: callView(checked) };
    });
  }
}
