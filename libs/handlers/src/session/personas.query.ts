import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import type { Role } from '#core/vocabulary';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import { Tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { actorOf } from './load-actor.query';

export interface PersonaView {
  readonly login: string;
  readonly name?: string;
  /** Of the position that comes first. */
  readonly title: string;
  readonly roles: readonly Role[];
}

/** The invented persons one may log in as. Whether they may be had at all is the api's question. */
@Injectable()
export class ListPersonas {
  constructor(
    private readonly transactions: Tx,
    private readonly actors: ActorRepository,
    private readonly vault: VaultRepository,
  ) {}

  execute(): Promise<readonly PersonaView[]> {
    return this.transactions.run(systemActor('process'), async () => {
      const personas = await this.actors.personas();
      const names = await this.vault.userNames(personas.map(({ id }) => id));
      const views: PersonaView[] = [];
      for (const { id, login } of personas) {
        const seats = await this.actors.seatsOf(id);
        const title = seats.find((seat) => seat.title !== null)?.title ?? '';
        views.push({ login, name: names.get(id), title, roles: actorOf(seats)?.roles ?? [] });
      }
      return views;
    });
  }
}
