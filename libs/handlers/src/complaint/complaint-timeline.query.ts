import { Injectable } from '@nestjs/common';
import type { Actor, UserActor } from '#core/access/actor';
import type { Zone } from '#core/calendar/instant';
import { isShownToCitizen, sourceOf } from '#core/complaint/story';
import type { StepSource } from '#core/complaint/story';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { EventRepository } from '#persistence/journal/event.repository';
import type { StoredEvent } from '#persistence/journal/event.repository';
import { SentMessageRepository } from '#persistence/message/sent-message.repository';
import type { SentMessage } from '#persistence/message/sent-message.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { hidden, permit } from '../access/permit';
import { ComplaintLadders } from './complaint-ladders';
import type { LadderView } from './complaint-ladders';
import { ComplaintPlan } from './complaint-plan.query';
import type { PlannedStepView } from './complaint-plan.query';
import { iso } from './complaint.view';

export interface TimelineEntry {
  readonly at: string;
  readonly zone: Zone;
  readonly type: string;
  readonly taskId?: string;
  readonly version: number;
  /** Who did it: a person by name, or the system. */
  readonly actor: { readonly kind: Actor['kind']; readonly name?: string };
  /** What moved: a person, a clock that ran out, or the process itself. */
  readonly source: StepSource;
  /** The reporter is told of it, or sees it when she asks; everything else stays inside. */
  readonly isShownToCitizen: boolean;
  /** Codes, ids and instants of the event; never personal data. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A message to somebody, and what became of it. Its words are not kept here. */
export interface TimelineMessage {
  readonly at: string;
  readonly zone: Zone;
  readonly template: string;
  readonly to: 'user' | 'reporter';
  /** Staff by name; the reporter never. */
  readonly name?: string;
  readonly status: SentMessage['status'];
  readonly channel?: string;
  readonly settledAt?: string;
}

export interface TimelineView {
  readonly asOf: string;
  readonly items: readonly TimelineEntry[];
  readonly messages: readonly TimelineMessage[];
  /** What will happen when, if nobody moves: the same as the plan says. */
  readonly planned: readonly PlannedStepView[];
  /** One for each task that is not settled. */
  readonly ladders: readonly LadderView[];
}

/** What happened, oldest first: the events themselves; and what is planned. */
@Injectable()
export class ComplaintTimeline {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly events: EventRepository,
    private readonly messages: SentMessageRepository,
    private readonly vault: VaultRepository,
    private readonly plan: ComplaintPlan,
    private readonly ladders: ComplaintLadders,
  ) {}

  execute(actor: UserActor, complaintId: string): Promise<TimelineView> {
    permit(actor, 'complaint:read');
    return this.transactions.run(actor, async () => {
      const complaint = await this.complaints.find(complaintId);
      if (!complaint) throw hidden();
      const events = await this.events.ofComplaint(complaintId);
      const sent = await this.messages.ofComplaint(complaintId);
      const tasks = await this.tasks.ofComplaint(complaintId);
      const steps = await this.plan.steps(complaint, tasks);
      const ids = [...events.map(({ actorId }) => actorId), ...sent.map(({ recipientUserId }) => recipientUserId)];
      const names = await this.vault.userNames([...new Set(ids.filter((id): id is string => id !== undefined))]);
      return {
        asOf: iso(tx.now()),
        items: events.map((event) => entry(event, complaint.zone, names)),
        messages: sent.map((message) => messageView(message, complaint.zone, names)),
        planned: await this.plan.views(steps),
        ladders: await this.ladders.of(complaint, tasks, events, steps),
      };
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
  source: sourceOf({ kind: event.actorKind, id: event.actorId }),
  isShownToCitizen: isShownToCitizen(event.type),
  data: Object.fromEntries(Object.entries(event.data).map(([name, value]) => [name, shown(name, value)])),
});

const messageView = (message: SentMessage, zone: Zone, names: ReadonlyMap<string, string>): TimelineMessage => ({
  at: iso(message.createdAt),
  zone,
  template: message.template,
  to: message.recipientKind,
  name: message.recipientUserId && names.get(message.recipientUserId),
  status: message.status,
  channel: message.channel,
  settledAt: message.settledAt === undefined ? undefined : iso(message.settledAt),
});

const shown = (name: string, value: unknown): unknown =>
  /(At|Until)$/.test(name) && typeof value === 'number' ? iso(value) : value;
