import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Complaint } from '#core/complaint/complaint';
import type { CategoryCode, ComplaintStatus } from '#core/vocabulary';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { Tx, tx } from '#persistence/tx/tx';
import { permit, visibleCondition } from '../access/permit';
import { RegionFilter } from '../page/region-filter';
import { pageOf } from '../page/page';
import type { Page } from '../page/page';
import { complaintStateView } from './complaint.view';
import type { ComplaintStateView } from './complaint.view';

export interface ComplaintFilter {
  readonly status?: readonly ComplaintStatus[];
  readonly category?: readonly CategoryCode[];
  /** Prefix of a Kemendagri code. */
  readonly region?: string;
  /** Keyset: filing instant (ms) and id of the last complaint of the page before. */
  readonly after?: { readonly filedAt: number; readonly id: string };
  readonly limit: number;
}

/** Complaints this actor may see, newest first. */
@Injectable()
export class ListComplaints {
  constructor(
    private readonly transactions: Tx,
    private readonly regions: RegionFilter,
  ) {}

  execute(actor: UserActor, filter: ComplaintFilter): Promise<Page<ComplaintStateView>> {
    permit(actor, 'complaint:list');
    return this.transactions.run(actor, async () => {
      const parameters: unknown[] = [];
      const bind = (value: unknown): string => `$${parameters.push(value)}`;
      const conditions = [visibleCondition(actor, parameters)];
      if (filter.status) conditions.push(`c.status = ANY (${bind(filter.status)})`);
      if (filter.category) conditions.push(`c.category = ANY (${bind(filter.category)})`);
      if (filter.region) conditions.push(`c.region_code LIKE ${bind(await this.regions.patternOf(filter.region))}`);
      if (filter.after)
        conditions.push(`(c.filed_at, c.id) < (${bind(new Date(filter.after.filedAt))}, ${bind(filter.after.id)})`);
      const rows = await tx.query<Row>(
        `SELECT c.* FROM complaint c WHERE ${conditions.join(' AND ')} ORDER BY c.filed_at DESC, c.id DESC LIMIT ${bind(filter.limit + 1)}`,
        parameters,
      );
      const complaints = rows.map((row) => fromRow<Complaint>(row));
      return pageOf(complaints, filter.limit, complaintStateView, ({ filedAt, id }) => [filedAt, id]);
    });
  }
}
