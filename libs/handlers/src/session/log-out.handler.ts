import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import { Tx } from '#persistence/tx/tx';
import { tokenHash } from '#platform/crypto/token';
import { LoadActor } from './load-actor.query';

/** Ends one session. To end one that is over already is no mistake. */
@Injectable()
export class LogOut {
  constructor(
    private readonly transactions: Tx,
    private readonly actors: ActorRepository,
    private readonly loadActor: LoadActor,
  ) {}

  async execute(token: string): Promise<void> {
    await this.transactions.run(systemActor('process'), () => this.actors.removeSession(tokenHash(token)));
    this.loadActor.forget(token);
  }
}
