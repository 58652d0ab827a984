import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { TILES } from '#core/desk/tile';
import type { Tile } from '#core/desk/tile';
import { Tx, tx } from '#persistence/tx/tx';
import { permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';
import { RegionFilter } from '../page/region-filter';
import type { DeskQuestion } from './desk-items.query';
import { deskRows } from './desk-rows';

export interface TileView {
  readonly tile: Tile;
  readonly count: number;
}

export interface TilesView {
  /** The instant the figures are true for. */
  readonly asOf: string;
  /** Everything in the queue. */
  readonly all: number;
  /** Where it is my move. */
  readonly mine: number;
  readonly tiles: readonly TileView[];
}

/** How many are in each tile: the same rows and conditions as the lists behind them. */
@Injectable()
export class DeskTiles {
  constructor(
    private readonly transactions: Tx,
    private readonly regions: RegionFilter,
  ) {}

  execute(actor: UserActor, { region, ...question }: Omit<DeskQuestion, 'tile' | 'whose'>): Promise<TilesView> {
    permit(actor, 'desk:read');
    return this.transactions.run(actor, async () => {
      const regionPattern = region === undefined ? undefined : await this.regions.patternOf(region);
      const rows = deskRows(actor, { ...question, whose: 'visible', regionPattern }, tx.now());
      const counts = TILES.map((tile) => `count(*) FILTER (WHERE ${rows.tile[tile]})::integer AS "${tile}"`);
      const [counted] = await tx.query<Record<Tile | 'all' | 'mine', number>>(
        `SELECT count(*)::integer AS "all", count(*) FILTER (WHERE work.is_mine)::integer AS mine, ${counts.join(', ')}
         FROM ${rows.from} WHERE ${rows.where}`,
        rows.parameters,
      );
      const tiles = TILES.map((tile) => ({ tile, count: counted?.[tile] ?? 0 }));
      return {
        asOf: iso(tx.now()),
        all: counted?.all ?? 0,
        mine: counted?.mine ?? 0,
        // A lock with nothing behind it would say that there is something one may not see.
        tiles: tiles.filter(({ tile, count }) => tile !== 'integrity' || count > 0),
      };
    });
  }
}
