import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Complaint } from '#core/complaint/complaint';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { Tx, tx } from '#persistence/tx/tx';
import { permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';
import { DeskItems } from '../desk/desk-items.query';
import type { DeskPage } from '../desk/desk-items.query';
import { pageOf } from '../page/page';
import { MonitorContext } from './monitor-context';
import type { MonitorFilter } from './monitor-filter';

export interface MonitorPageQuestion extends MonitorFilter {
  /** Keyset: due instant (ms) and id of the last complaint of the page before. */
  readonly after?: { readonly dueAt: number; readonly id: string };
  readonly limit: number;
}

export interface MonitorPage extends DeskPage {
  /** On all pages together: the figure that led here. */
  readonly count: number;
}

/** The complaints behind a figure, the next due first. */
@Injectable()
export class MonitorComplaints {
  constructor(
    private readonly transactions: Tx,
    private readonly context: MonitorContext,
    private readonly desk: DeskItems,
  ) {}

  execute(actor: UserActor, { after, limit, ...filter }: MonitorPageQuestion): Promise<MonitorPage> {
    permit(actor, 'monitor:read');
    return this.transactions.run(actor, async () => {
      const { from, where, due, bind, parameters } = await this.context.rows(actor, filter);
      const later = after
        ? `WHERE (found.listed_at, found.id) > (${bind(new Date(after.dueAt))}, ${bind(after.id)})`
        : '';
      const rows = await tx.report<Row & { listed_at: Date; counted: number }>(
        `WITH found AS MATERIALIZED (SELECT c.id, date_trunc('milliseconds', ${due}) AS listed_at FROM ${from} WHERE ${where})
         SELECT c.*, found.listed_at, (SELECT count(*)::integer FROM found) AS counted
         FROM (SELECT * FROM found ${later} ORDER BY listed_at, id LIMIT ${bind(limit + 1)}) found JOIN complaint c ON c.id = found.id
         ORDER BY found.listed_at, found.id`,
        parameters,
      );
      const complaints = rows.map(({ listed_at, counted, ...row }) => ({
        listedAt: listed_at.getTime(),
        counted,
        complaint: fromRow<Complaint>(row),
      }));
      const page = pageOf(
        complaints,
        limit,
        ({ complaint }) => complaint,
        ({ listedAt, complaint }) => [listedAt, complaint.id],
      );
      return {
        asOf: iso(tx.now()),
        count: complaints[0]?.counted ?? 0,
        next: page.next,
        items: await this.desk.viewsOf(actor, page.items),
      };
    });
  }
}
