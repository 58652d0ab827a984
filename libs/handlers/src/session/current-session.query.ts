import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { may, PERMISSIONS } from '#core/access/policy';
import type { Permission } from '#core/access/policy';
import type { Zone } from '#core/calendar/instant';
import { formatIso } from '#core/calendar/instant';
import type { Role, Seat } from '#core/vocabulary';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import type { SeatHeld } from '#persistence/organisation/actor.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';

export interface AreaView {
  /** Kemendagri code; empty: the whole country. */
  readonly code: string;
  readonly name: string;
}

export interface PositionView {
  readonly id: string;
  readonly title: string;
  readonly seat: Seat;
  readonly areas: readonly AreaView[];
}

export interface CurrentSessionView {
  readonly userId: string;
  readonly login: string;
  readonly name?: string;
  readonly language: 'id' | 'en';
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
  readonly positions: readonly PositionView[];
  /** Of the first position; of the capital for whoever has none. */
  readonly zone: Zone;
  readonly clock: { readonly now: string; readonly realNow: string; readonly rate: number };
}

/** Who somebody is, what she may do, and what time it is: what a screen needs before it can show anything. */
@Injectable()
export class CurrentSession {
  constructor(
    private readonly transactions: Tx,
    private readonly actors: ActorRepository,
    private readonly vault: VaultRepository,
  ) {}

  execute(actor: UserActor): Promise<CurrentSessionView> {
    return this.transactions.run(actor, async () => {
      const seats = await this.actors.seatsOf(actor.id);
      const areas = await this.actors.areaNames(seats.flatMap(({ areas: codes }) => codes));
      const { now, realNow, rate } = tx.clock();
      return {
        userId: actor.id,
        login: seats[0]?.login ?? '',
        name: (await this.vault.userNames([actor.id])).get(actor.id),
        language: actor.language,
        roles: actor.roles,
        permissions: PERMISSIONS.filter((permission) => may(actor, permission)),
        positions: seats.flatMap((seat) => positionOf(seat, areas)),
        zone: seats.find(({ zone }) => zone !== null)?.zone ?? 'WIB',
        clock: { now: formatIso(now), realNow: formatIso(realNow), rate },
      };
    });
  }
}

const positionOf = (
  { positionId, title, seat, areas }: SeatHeld,
  names: ReadonlyMap<string, string>,
): readonly PositionView[] =>
  positionId === null || seat === null
    ? []
    : [
        {
          id: positionId,
          title: title ?? '',
          seat,
          areas: areas.map((code) => ({ code, name: names.get(code) ?? '' })),
        },
      ];
