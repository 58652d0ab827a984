import { Injectable } from '@nestjs/common';
import { ROLE_OF_SEAT, systemActor } from '#core/access/actor';
import type { UserActor } from '#core/access/actor';
import { seesRegion } from '#core/access/policy';
import type { Seat } from '#core/vocabulary';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import type { SeatHeld } from '#persistence/organisation/actor.repository';
import { Tx } from '#persistence/tx/tx';
import { tokenHash } from '#platform/crypto/token';

/** How long a change of roles, leave or sessions may go unnoticed (real ms). */
const CACHE_MS = 5_000;
const CACHE_SIZE = 10_000;

/** Staff of these institutions see what their institution was asked. */
const OUTSIDE_PROGRAMME: ReadonlySet<string> = new Set(['bank', 'dinas', 'dukcapil', 'service']);

interface Cached {
  readonly actor: UserActor | undefined;
  readonly readAtMs: number;
}

/** Who asks: from a session token to an actor with roles and scope, read from the database. */
@Injectable()
export class LoadActor {
  private readonly cache = new Map<string, Cached>();

  constructor(
    private readonly transactions: Tx,
    private readonly actors: ActorRepository,
  ) {}

  /** @returns undefined when the session is unknown, over, or its user deactivated. */
  async execute(token: string): Promise<UserActor | undefined> {
    const hash = tokenHash(token);
    const key = hash.toString('base64');
    const known = this.cache.get(key);
    if (known && Date.now() - known.readAtMs < CACHE_MS) return known.actor;
    const actor = await this.read(hash);
    if (this.cache.size >= CACHE_SIZE) this.cache.clear();
    this.cache.set(key, { actor, readAtMs: Date.now() });
    return actor;
  }

  /** The session is over: that is known at once, here. */
  forget(token: string): void {
    this.cache.delete(tokenHash(token).toString('base64'));
  }

  private read(hash: Buffer): Promise<UserActor | undefined> {
    return this.transactions.run(systemActor('process'), async () => {
      const userId = await this.actors.userOfSession(hash);
      return userId === undefined ? undefined : actorOf(await this.actors.seatsOf(userId));
    });
  }
}

export function actorOf(seats: readonly SeatHeld[]): UserActor | undefined {
  const [first] = seats;
  if (!first) return undefined;
  const held = seats.filter(
    (row): row is SeatHeld & { seat: Seat; positionId: string } => row.seat !== null && row.positionId !== null,
  );
  const roles = [...new Set(held.map(({ seat }) => ROLE_OF_SEAT[seat]))];
  return {
    kind: 'user',
    id: first.userId,
    language: first.language,
    roles,
    positionIds: held.map(({ positionId }) => positionId),
    institutionId:
      held.find(({ institutionKind }) => institutionKind !== null && OUTSIDE_PROGRAMME.has(institutionKind))
        ?.institutionId ?? undefined,
    scopes: [...new Set(held.filter(({ seat }) => seesRegion(ROLE_OF_SEAT[seat])).flatMap(({ areas }) => areas))],
  };
}
