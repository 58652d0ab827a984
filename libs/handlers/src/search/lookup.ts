import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { findUsedLimit, lookupLimitOf } from '#core/call/lookup-limit';
import { CallRepository } from '#persistence/call/call.repository';
import { invalidInput, Problem } from '#platform/http/problem';
import { auditAct } from '../access/permit';

/** Seconds after which the hourly limit is looked at again. */
const RETRY_SECONDS = 600;

/** One more look-up in a call: counted, limited, and written down in the transaction of the look-up. */
@Injectable()
export class Lookup {
  constructor(private readonly calls: CallRepository) {}

  /** @returns how many are left in this call. `detail` says how was looked, never what for. */
  async begin(actor: UserActor, callId: string, action: string, detail: Readonly<Record<string, unknown>>) {
    const call = await this.calls.find(callId);
    if (!call) throw invalidInput({ in: 'query', pointer: '/callId', code: 'unknownReference' });
    if (call.status === 'ended') throw new Problem('callEnded', { members: { allowed: [] } });
    const limit = lookupLimitOf(actor.roles);
    const used = await this.calls.countLookup(callId);
    const over = findUsedLimit(limit, used);
    if (over === 'call') throw new Problem('callLookupLimit', { params: { max: limit.perCall } });
    if (over === 'hour')
      throw new Problem('hourLookupLimit', { params: { max: limit.perHour }, retryAfter: RETRY_SECONDS });
    await auditAct(action, { subjectId: callId, detail });
    return { lookupsLeft: limit.perCall - used.inCall - 1 };
  }
}
