import { Injectable } from '@nestjs/common';
import type { CitizenActor } from '#core/access/actor';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { EventRepository } from '#persistence/journal/event.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { hidden } from '../access/permit';
import { citizenView } from './citizen.view';
import type { CitizenView } from './citizen.view';

/** How the complaint stands, for whoever has shown its code. */
@Injectable()
export class ReadAsCitizen {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly events: EventRepository,
  ) {}

  /** @throws Problem 404 when the actor has shown no code. */
  execute(actor: CitizenActor): Promise<CitizenView> {
    return this.transactions.run(actor, async () => {
      const complaint = actor.complaintId === undefined ? undefined : await this.complaints.find(actor.complaintId);
      if (!complaint) throw hidden();
      return citizenView(complaint, await this.events.ofComplaint(complaint.id), tx.now());
    });
  }
}
