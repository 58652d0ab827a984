import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { SocialCase } from '#core/casework/social-case';
import type { CaseStatus, Risk } from '#core/vocabulary';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { Tx, tx } from '#persistence/tx/tx';
import { permit, visibleCondition } from '../access/permit';
import { pageOf } from '../page/page';
import type { Page } from '../page/page';
import { ClocksBehind } from '../explain/clocks-behind';
import { CaseNames } from './case-names';
import { caseView } from './case.view';
import type { CaseView } from './case.view';

export interface CaseFilter {
  /** Left out: everything not closed. */
  readonly status?: readonly CaseStatus[];
  readonly risk?: readonly Risk[];
  readonly complaintId?: string;
  /** Keyset: due instant of first contact (ms) and id of the last case of the page before. */
  readonly after?: { readonly contactDueAt: number; readonly id: string };
  readonly limit: number;
}

/** Social cases of complaints this actor may see, the earliest contact first. */
@Injectable()
export class ListCases {
  constructor(
    private readonly transactions: Tx,
    private readonly names: CaseNames,
    private readonly clocks: ClocksBehind,
  ) {}

  execute(actor: UserActor, filter: CaseFilter): Promise<Page<CaseView>> {
    permit(actor, 'case:list');
    return this.transactions.run(actor, async () => {
      const parameters: unknown[] = [];
      const bind = (value: unknown): string => `$${parameters.push(value)}`;
      const conditions = [visibleCondition(actor, parameters)];
      conditions.push(filter.status ? `s.status = ANY (${bind(filter.status)})` : `s.status <> 'closed'`);
      if (filter.risk) conditions.push(`s.risk = ANY (${bind(filter.risk)})`);
      if (filter.complaintId) conditions.push(`s.complaint_id = ${bind(filter.complaintId)}`);
      if (filter.after)
        conditions.push(
          `(s.contact_due_at, s.id) > (${bind(new Date(filter.after.contactDueAt))}, ${bind(filter.after.id)})`,
        );
      const rows = await tx.query<Row>(
        `SELECT s.* FROM social_case s JOIN complaint c ON c.id = s.complaint_id WHERE ${conditions.join(' AND ')} ORDER BY s.contact_due_at, s.id LIMIT ${bind(filter.limit + 1)}`,
        parameters,
      );
      const cases = rows.map((row) => fromRow<SocialCase>(row));
      const behind = await this.clocks.ofCases(cases);
      const view = (found: SocialCase): CaseView => caseView(found, behind);
      const page = pageOf(cases, filter.limit, view, ({ contactDueAt, id }) => [contactDueAt, id]);
      return { ...page, items: await this.names.ofCases(page.items) };
    });
  }
}
