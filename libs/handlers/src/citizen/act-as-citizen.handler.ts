import { Injectable } from '@nestjs/common';
import type { CitizenActor } from '#core/access/actor';
import { commandOfCitizen } from '#core/citizen/citizen-acts';
import type { CitizenAct, CitizenCommandType } from '#core/citizen/citizen-acts';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { Problem } from '#platform/http/problem';
import { hidden } from '../access/permit';
import { ActOnComplaint } from '../complaint/act-on-complaint.handler';
import type { ComplaintRequest } from '../complaint/act-on-complaint.handler';
import type { CommandRequest } from '../idempotency/once';
import { Attempts } from './attempts';

export interface CitizenSaying {
  readonly act: CitizenAct;
  readonly text?: string;
}

/** What was made of it, or how long she has to wait (real ms). */
export type Said =
  | { readonly kind: 'taken'; readonly command: CitizenCommandType }
  | { readonly kind: 'tooMany'; readonly waitMs: number };

/** What the reporter says on the page of her complaint, carried out by the commands of everybody. */
@Injectable()
export class ActAsCitizen {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly attempts: Attempts,
    private readonly actOnComplaint: ActOnComplaint,
  ) {}

  /**
   * The key belongs to the form as she saw it, and so does the command: sent again after the first one has changed what is
   * possible, it is answered as the first time.
   * @throws Problem 409 when the state of the complaint does not permit it (any more).
   */
  async execute(actor: CitizenActor, request: CommandRequest, { act, text }: CitizenSaying): Promise<Said> {
    const { complaintId } = actor;
    if (complaintId === undefined) throw hidden();
    const plan = await this.transactions.run(actor, async () => {
      const waitMs = await this.attempts.count([{ kind: 'actOnComplaint', of: complaintId }]);
      if (waitMs !== undefined) return { kind: 'tooMany', waitMs } as const;
      const done = await this.earlier(request.key);
      if (done) return { kind: 'taken', command: done } as const;
      const complaint = await this.complaints.find(complaintId);
      if (!complaint) throw hidden();
      const command = commandOfCitizen(complaint, act, tx.now());
      return { kind: 'open', command, status: complaint.status } as const;
    });
    if (plan.kind !== 'open') return plan;
    if (plan.command === undefined)
      throw new Problem('notAllowedNow', { params: { status: plan.status, allowed: [] }, members: { allowed: [] } });
    const keyed = { ...request, key: `${request.key}.${plan.command}` };
    await this.actOnComplaint.execute(actor, keyed, complaintId, 'any', requestOf(plan.command, act, text));
    return { kind: 'taken', command: plan.command };
  }

  /** The command that the same form became before. */
  private async earlier(key: string): Promise<CitizenCommandType | undefined> {
    const commands = ['close', 'object', 'addInformation'] as const;
    const rows = await tx.query<{ key: string }>(
      'SELECT key FROM idempotency_record WHERE actor_id = $1 AND key = ANY ($2) AND response_status IS NOT NULL',
      [tx.actor().id, commands.map((command) => `${key}.${command}`)],
    );
    return commands.find((command) => rows.some((row) => row.key === `${key}.${command}`));
  }
}

/** Where it is too late to object, whoever reads the information has to see that it is not done. */
function requestOf(command: CitizenCommandType, act: CitizenAct, text = ''): ComplaintRequest {
  if (command === 'addInformation') return { type: command, text: act === 'notDone' ? `Belum selesai: ${text}` : text };
  return { type: command, reason: text === '' ? undefined : text };
}
