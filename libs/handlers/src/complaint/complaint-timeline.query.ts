import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Zone } from '#core/calendar/instant';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { EventRepository } from '#persistence/journal/event.repository';
import type { StoredEvent } from '#persistence/journal/event.repository';
import { Tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { hidden, permit } from '../access/permit';
import { iso } from './complaint.view';

export interface TimelineEntry {
  readonly at: string;
  readonly zone: Zone;
  readonly type: string;
  readonly taskId?: string;
  readonly version: number;
  /** Who did it: a person by name, or the system. */
  readonly actor: { readonly kind: 'user' | 'system'; readonly name?: string };
  /** Codes, ids and instants of the event; never personal data. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** What happened, oldest first: the events themselves. */
@Injectable()
export class ComplaintTimeline {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly events: EventRepository,
    private readonly vault: VaultRepository,
  ) {}

  execute(actor: UserActor, complaintId: string): Promise<{ readonly items: readonly TimelineEntry[] }> {
    permit(actor, 'complaint:read');
    return this.transactions.run(actor, async () => {
      const complaint = await this.complaints.find(complaintId);
      if (!complaint) throw hidden();
      const events = await this.events.ofComplaint(complaintId);
      const names = await this.vault.userNames([...new Set(events.map(({ actorId }) => actorId))]);
      return { items: events.map((event) => entry(event, complaint.zone, names)) };
    });
  }
}

const entry = (event: StoredEvent, zone: Zone, names: ReadonlyMap<string, string>): TimelineEntry => ({
  at: iso(event.at),
  zone,
  type: event.type,
  taskId: event.stream === 'task' ? event.streamId : undefined,
  version: event.version,
  actor: { kind: event.actorKind, name: names.get(event.actorId) },
  data: Object.fromEntries(Object.entries(event.data).map(([name, value]) => [name, shown(name, value)])),
});

const shown = (name: string, value: unknown): unknown =>
  /(At|Until)$/.test(name) && typeof value === 'number' ? iso(value) : value;
