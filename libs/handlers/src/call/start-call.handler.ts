import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import type { Call } from '#core/call/call';
import { CallBackRepository } from '#persistence/call/call-back.repository';
import { CallRepository } from '#persistence/call/call.repository';
import { tx } from '#persistence/tx/tx';
import { invalidInput } from '#platform/http/problem';
import { auditAct, permit } from '../access/permit';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { callView } from './call.view';
import type { CallView } from './call.view';

/** Takes a call, or begins one that was promised. */
@Injectable()
export class StartCall {
  constructor(
    private readonly once: Once,
    private readonly calls: CallRepository,
    private readonly callBacks: CallBackRepository,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    input: { readonly callBackId?: string },
  ): Promise<Reply<CallView>> {
    permit(actor, 'call:take');
    return this.once.run(actor, request, async () => {
      const { callBackId } = input;
      if (callBackId !== undefined && !(await this.callBacks.find(callBackId)))
        throw invalidInput({ pointer: '/callBackId', code: 'unknownReference' });
      const call: Call = {
        id: uuidv7(),
        operatorId: actor.id,
        status: 'open',
        version: 1,
        direction: callBackId === undefined ? 'incoming' : 'outgoing',
        callBackId,
        startedAt: tx.now(),
        lookups: 0,
        isChecked: false,
      };
      await this.calls.add(call);
      await auditAct('call.started', { subjectId: call.id });
      return { status: 201, version: call.version, body: callView(call) };
    });
  }
}
