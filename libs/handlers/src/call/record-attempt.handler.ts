import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { decideAttempt } from '#core/call/call-back';
import type { AttemptDecision } from '#core/call/call-back';
import { onReporterNotReached } from '#core/complaint/complaint.decider';
import type { AttemptOutcome } from '#core/vocabulary';
import { CallBackRepository } from '#persistence/call/call-back.repository';
import type { StoredCallBack } from '#persistence/call/call-back.repository';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { tx } from '#persistence/tx/tx';
import { FieldCipher } from '#platform/crypto/field-cipher';
import { Problem } from '#platform/http/problem';
import { auditAct, hidden, permit } from '../access/permit';
import { isoOrNothing } from '../complaint/complaint.view';
import { applyToComplaint } from '../decision/apply';
import { expectVersion, notAllowedNow } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { maskedCallBack } from './call.view';
import type { CallBackView } from './call.view';

/** One try to keep a promised call. The third that fails tells the complaint that somebody has to go there. */
@Injectable()
export class RecordAttempt {
  constructor(
    private readonly once: Once,
    private readonly callBacks: CallBackRepository,
    private readonly complaints: ComplaintRepository,
    private readonly cipher: FieldCipher,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    id: string,
    expectedVersion: number,
    outcome: AttemptOutcome,
  ): Promise<Reply<CallBackView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, 'callBack:handle');
      const stored = await this.callBacks.findForUpdate(id);
      if (!stored) throw hidden();
      expectVersion(expectedVersion, stored);
      const decision = decideAttempt(stored, stored.attempts, outcome, tx.now());
      if (!decision.ok) throw refused(stored.status, decision);
      await this.callBacks.addAttempt(stored, outcome, decision.status);
      await auditAct('callBack.attempted', { subjectId: id, complaintId: stored.complaintId, detail: { outcome } });
      if (decision.status === 'unreached') await this.tellComplaint(actor, stored);
      const after = await this.callBacks.find(id);
      if (!after) throw hidden();
      return { status: 200, version: after.version, body: maskedCallBack(this.cipher, after) };
    });
  }

  private async tellComplaint(actor: UserActor, { complaintId, attempts }: StoredCallBack): Promise<void> {
    if (complaintId === undefined) return;
    const complaint = await this.complaints.getForUpdate(complaintId);
    const outcome = onReporterNotReached(actor.id, attempts.length + 1, tx.now());
    await applyToComplaint(complaintId, complaint, outcome, { wakes: false });
  }
}

const refused = (status: string, { code, nextAt }: Extract<AttemptDecision, { ok: false }>): Problem =>
  code === 'callBackSettled'
    ? notAllowedNow(status, [])
    : new Problem(code, { members: { allowed: [], nextAttemptAt: isoOrNothing(nextAt) } });
