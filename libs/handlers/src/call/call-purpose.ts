import { Injectable } from '@nestjs/common';
import { CallRepository } from '#persistence/call/call.repository';
import { invalidInput, Problem } from '#platform/http/problem';

/** Ties a complaint to the call in which it was filed or added to: the call may then end with that result. */
@Injectable()
export class CallPurpose {
  constructor(private readonly calls: CallRepository) {}

  /** @throws Problem when the call is not the asker's own, or over. Without a call there is nothing to do. */
  async keep(callId: string | undefined, complaintId: string, pointer: string): Promise<void> {
    if (callId === undefined) return;
    const call = await this.calls.findForUpdate(callId);
    if (!call) throw invalidInput({ pointer, code: 'unknownReference' });
    if (call.status === 'ended') throw new Problem('callEnded', { members: { allowed: [] } });
    await this.calls.save({ ...call, version: call.version + 1, complaintId });
  }
}
