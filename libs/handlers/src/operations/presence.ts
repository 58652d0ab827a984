import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { systemActor } from '#core/access/actor';
import { PresenceRepository } from '#persistence/operations/presence.repository';
import type { PresentProcess } from '#persistence/operations/presence.repository';
import { Tx } from '#persistence/tx/tx';
import { appVersion } from '#platform/process/app-version';
import { Rounds } from '#platform/process/rounds';

/** Between two signs of life (real ms). */
const EVERY_MS = 10_000;

/** A process says that it runs, for as long as it does; one that was killed falls silent. */
@Injectable()
export class Presence {
  constructor(
    private readonly transactions: Tx,
    private readonly presences: PresenceRepository,
  ) {}

  /** Said for the first time when `start` resolves; stopped, it takes its leave. `onError` hears of what could not be written. */
  of(
    process: PresentProcess,
    onError: (error: unknown) => void,
  ): { readonly start: () => Promise<void>; readonly stop: () => Promise<void> } {
    const own = { id: uuidv7(), process, version: appVersion(), nodeVersion: globalThis.process.versions.node };
    const actor = systemActor('monitor');
    const keep = () => this.transactions.run(actor, () => this.presences.keep(own));
    const rounds = new Rounds({ everyMs: EVERY_MS, onError, round: keep });
    return {
      start: async () => {
        await keep().catch(onError);
        rounds.start();
      },
      stop: async () => {
        await rounds.stop();
        await this.transactions.run(actor, () => this.presences.remove(own.id)).catch(onError);
      },
    };
  }
}
