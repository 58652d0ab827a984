import { Injectable } from '@nestjs/common';
import type { Person } from '#core/access/actor';
import { Problem } from '#platform/http/problem';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { IdempotencyRepository } from '#persistence/idempotency/idempotency.repository';
import type { IdempotencyRecord } from '#persistence/idempotency/idempotency.repository';
import { Tx } from '#persistence/tx/tx';

/** What makes two requests the same request. */
export interface CommandRequest {
  readonly key: string;
  readonly route: string;
  /** SHA-256 of everything else that was asked. */
  readonly bodyHash: Buffer;
}

export interface Reply<Body> {
  readonly status: number;
  readonly body: Body;
  /** Version of the aggregate after the command: the ETag. */
  readonly version?: number;
  readonly isReplay: boolean;
}

/** PostgreSQL: lock_timeout. */
const LOCK_NOT_AVAILABLE = '55P03';

/** Carries a command out once per key: the record commits with the change, so a repeated request gets the first answer. */
@Injectable()
export class Once {
  constructor(
    private readonly transactions: Tx,
    private readonly records: IdempotencyRepository,
    private readonly doorbell: OutboxDoorbell,
  ) {}

  async run<Body>(
    actor: Person,
    request: CommandRequest,
    command: () => Promise<Omit<Reply<Body>, 'isReplay'>>,
  ): Promise<Reply<Body>> {
    const reply = await this.transactions.run(actor, () => this.claimed(request, command));
    this.doorbell.ring();
    return reply;
  }

  /**
   * The answer to the very same request, where it was carried out before: for what is more than one transaction.
   * @throws Problem 422 when the key was used for something else.
   */
  async earlier<Body>(actor: Person, request: CommandRequest): Promise<Reply<Body> | undefined> {
    return this.transactions.run(actor, async () => {
      const record = await this.records.find(request.key);
      return record && (replayOf(record, request) as Reply<Body>);
    });
  }

  private async claimed<Body>(
    request: CommandRequest,
    command: () => Promise<Omit<Reply<Body>, 'isReplay'>>,
  ): Promise<Reply<Body>> {
    const earlier = await this.claim(request);
    if (earlier) return earlier as Reply<Body>;
    const reply = await command();
    await this.records.complete(request.key, reply.status, reply.body, reply.version);
    return { ...reply, isReplay: false };
  }

  private async claim({ key, route, bodyHash }: CommandRequest): Promise<Reply<unknown> | undefined> {
    const record = await this.records.claim(key, route, bodyHash).catch((cause: { code?: string }) => {
      if (cause.code === LOCK_NOT_AVAILABLE) throw new Problem('idempotencyInProgress', { retryAfter: 1, cause });
      throw cause;
    });
    return record && replayOf(record, { key, route, bodyHash });
  }
}

function replayOf(record: IdempotencyRecord, { route, bodyHash }: CommandRequest): Reply<unknown> {
  if (record.route !== route || !record.bodyHash.equals(bodyHash)) throw new Problem('idempotencyKeyReused');
  return { status: record.status, body: record.response, version: record.version, isReplay: true };
}
