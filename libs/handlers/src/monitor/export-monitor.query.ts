import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Instant } from '#core/calendar/instant';
import type { Label } from '#core/vocabulary';
import { RegionRepository } from '#persistence/region/region.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { Problem } from '#platform/http/problem';
import type { Cell } from '#platform/sheets/safe-cell';
import { auditAct, permit } from '../access/permit';
import { listCells } from './export-list';
import { askedCells, heatCells } from './export-tables';
import { ASKED_COLUMNS, CAUSE_CELLS, END_OF_FILE, HEAT_COLUMNS, LIST_COLUMNS, MUTED_CELLS } from './export-words';
import { listedRows } from './listed-rows';
import { momentText } from './moment';
import { MonitorContext } from './monitor-context';
import type { MonitorFilter } from './monitor-filter';
import { ReadMonitor } from './read-monitor.query';

export const EXPORTED = ['complaints', 'institutions', 'regencies'] as const;
export type Exported = (typeof EXPORTED)[number];

/** A file as it is written: in parts, the first one the titles, the last one its end. */
export interface ExportedRows {
  readonly asOf: Instant;
  readonly parts: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** A list of any length within one snapshot. */
export interface WholeList {
  readonly total: number;
  readonly parts: AsyncIterable<WholePart>;
}

interface WholePart {
  readonly cells: readonly (readonly Cell[])[];
  /** Complaints among them. */
  readonly rows: number;
}

interface Listed {
  readonly ids: readonly string[];
  readonly name: string;
  readonly asOf: Instant;
}

/** How much an installation sends while somebody waits for it. */
export class ExportLimits {
  constructor(readonly streamedRows: number) {}
}

/** Rows that are read and sent at once. */
const PART = 1_000;

/** The filtered list as a file, or a table of the monitor with its small cells muted. Who took what is written down. */
@Injectable()
export class ExportMonitor {
  constructor(
    private readonly transactions: Tx,
    private readonly context: MonitorContext,
    private readonly regions: RegionRepository,
    private readonly vault: VaultRepository,
    private readonly monitor: ReadMonitor,
    private readonly limits: ExportLimits,
  ) {}

  async execute(actor: UserActor, what: Exported, filter: MonitorFilter, language: 'id' | 'en'): Promise<ExportedRows> {
    permit(actor, 'monitor:read');
    if (what === 'complaints') return this.complaints(actor, filter, language);
    const view = await this.monitor.execute(actor, filter);
    const [columns, cells, notes] =
      what === 'institutions'
        ? [ASKED_COLUMNS, askedCells(view, language), [CAUSE_CELLS, MUTED_CELLS]]
        : [HEAT_COLUMNS, heatCells(view), [MUTED_CELLS]];
    const asOf = Date.parse(view.asOf);
    const name = await this.transactions.run(actor, () => this.taken(actor, what, filter, cells.length));
    const [end] = endOf({ count: cells.length, asOf, name, language });
    const last = `${end}. ${notes.map((note) => note[language]).join(' ')}`;
    return { asOf, parts: inOrder([[titles(columns, language), ...cells, [last]]]) };
  }

  /**
   * Which complaints is settled at one instant; what of each is read part by part, with her rights of that moment.
   * @throws Problem 409 when there are more than are sent while somebody waits.
   */
  private async complaints(actor: UserActor, filter: MonitorFilter, language: 'id' | 'en'): Promise<ExportedRows> {
    const listed = await this.transactions.run(actor, async () => {
      const ids = await this.idsOf(actor, filter);
      const max = this.limits.streamedRows;
      if (ids.length > max) throw new Problem('exportTooLarge', { params: { max } });
      const name = await this.taken(actor, 'complaints', filter, ids.length);
      return { ids, name, asOf: tx.now() };
    });
    return { asOf: listed.asOf, parts: this.partsOf(actor, listed, language) };
  }

  /** Everything within the running snapshot, however much: the titles, the rows in parts, the end. */
  async allOf(actor: UserActor, filter: MonitorFilter, language: 'id' | 'en'): Promise<WholeList> {
    const ids = await this.idsOf(actor, filter);
    const asOf = tx.now();
    const name = await this.nameOf(actor);
    return { total: ids.length, parts: this.wholeParts({ ids, name, asOf }, language) };
  }

  private async *wholeParts({ ids, name, asOf }: Listed, language: 'id' | 'en'): AsyncGenerator<WholePart> {
    yield { cells: [titles(LIST_COLUMNS, language)], rows: 0 };
    for (let from = 0; from < ids.length; from += PART) {
      const cells = await this.cellsOf(ids.slice(from, from + PART), asOf, language);
      yield { cells, rows: cells.length };
    }
    yield { cells: [endOf({ count: ids.length, asOf, name, language })], rows: 0 };
  }

  private async *partsOf(
    actor: UserActor,
    { ids, name, asOf }: Listed,
    language: 'id' | 'en',
  ): AsyncGenerator<readonly (readonly Cell[])[]> {
    yield [titles(LIST_COLUMNS, language)];
    let count = 0;
    for (let from = 0; from < ids.length; from += PART) {
      const part = ids.slice(from, from + PART);
      const cells = await this.transactions.run(actor, () => this.cellsOf(part, asOf, language));
      count += cells.length;
      yield cells;
    }
    yield [endOf({ count, asOf, name, language })];
  }

  private async idsOf(actor: UserActor, filter: MonitorFilter): Promise<readonly string[]> {
    const { from, where, due, parameters } = await this.context.rows(actor, filter);
    const rows = await tx.report<{ id: string }>(
      `SELECT c.id FROM ${from} WHERE ${where} ORDER BY date_trunc('milliseconds', ${due}), c.id`,
      parameters,
    );
    return rows.map(({ id }) => id);
  }

  private async cellsOf(
    ids: readonly string[],
    asOf: Instant,
    language: 'id' | 'en',
  ): Promise<readonly (readonly Cell[])[]> {
    const rows = await listedRows(ids, asOf);
    const placeOf = await this.regions.placesOf(rows.map(({ region_code }) => region_code));
    return rows.map((row) => listCells(row, placeOf(row.region_code), language));
  }

  private async taken(actor: UserActor, what: Exported, filter: MonitorFilter, rows: number): Promise<string> {
    await auditAct('monitorExported', { detail: { what, ...filter, rows } });
    return this.nameOf(actor);
  }

  private async nameOf(actor: UserActor): Promise<string> {
    return (await this.vault.userNames([actor.id])).get(actor.id) ?? actor.id;
  }
}

const titles = (columns: readonly Label[], language: 'id' | 'en'): readonly Cell[] =>
  columns.map((label) => label[language]);

interface End {
  readonly count: number;
  readonly asOf: Instant;
  readonly name: string;
  readonly language: 'id' | 'en';
}

const endOf = ({ count, asOf, name, language }: End): readonly [string] => [
  END_OF_FILE[language]
    .replace('{count}', String(count))
    .replace('{at}', momentText(asOf, 'WIB'))
    .replace('{name}', name),
];

async function* inOrder<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
