import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import type { Role } from '#core/vocabulary';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import { Tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { newToken, tokenHash } from '#platform/crypto/token';
import { invalidInput } from '#platform/http/problem';
import { actorOf } from './load-actor.query';

/** A working day and the way home (real seconds). */
const SESSION_SECONDS = 12 * 3_600;

export interface SessionView {
  readonly token: string;
  readonly expiresAt: string;
  readonly userId: string;
  readonly name?: string;
  readonly roles: readonly Role[];
}

/** Login as one of the invented persons of the demonstration. Whether it may be had at all is the api's question. */
@Injectable()
export class DevLogin {
  constructor(
    private readonly transactions: Tx,
    private readonly actors: ActorRepository,
    private readonly vault: VaultRepository,
  ) {}

  execute(persona: string): Promise<SessionView> {
    return this.transactions.run(systemActor('process'), async () => {
      const userId = await this.actors.findPersona(persona);
      const actor = userId === undefined ? undefined : actorOf(await this.actors.seatsOf(userId));
      if (!actor)
        throw invalidInput({
          pointer: '/persona',
          code: 'notInList',
          params: { allowed: (await this.actors.personas()).map(({ login }) => login) },
        });
      const token = newToken();
      const expiresAt = await this.actors.addSession(tokenHash(token), actor.id, SESSION_SECONDS);
      const name = (await this.vault.userNames([actor.id])).get(actor.id);
      return { token, expiresAt: expiresAt.toISOString(), userId: actor.id, name, roles: actor.roles };
    });
  }
}
