import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { may } from '#core/access/policy';
import type { Referral } from '#core/referral/referral';
import type { ReferralStatus } from '#core/vocabulary';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { Tx, tx } from '#persistence/tx/tx';
import { permit, visibleCondition } from '../access/permit';
import { CaseNames } from '../casework/case-names';
import { ClocksBehind } from '../explain/clocks-behind';
import { pageOf } from '../page/page';
import type { Page } from '../page/page';
import { OPEN_TO_SERVICE, senderView, serviceView } from './referral.view';
import type { ReferralView } from './referral.view';

export interface ReferralFilter {
  /** Left out: everything that is not over. */
  readonly status?: readonly ReferralStatus[];
  /** Keyset: step due instant (ms; 0 for none) and id of the last referral of the page before. */
  readonly after?: { readonly stepDueAt: number; readonly id: string };
  readonly limit: number;
}

/** One that is being sent comes first: it has no due instant. */
const DUE = `coalesce(r.step_due_at, 'epoch'::timestamptz)`;

/** Referrals, the next due first: of the cases somebody may manage, or those her institution is asked to take. */
@Injectable()
export class ListReferrals {
  constructor(
    private readonly transactions: Tx,
    private readonly names: CaseNames,
    private readonly clocks: ClocksBehind,
  ) {}

  execute(actor: UserActor, filter: ReferralFilter): Promise<Page<ReferralView>> {
    permit(actor, 'referral:list');
    const { institutionId } = actor;
    const isSender = may(actor, 'case:read');
    if (!isSender && institutionId === undefined) return Promise.resolve({ items: [] });
    return this.transactions.run(actor, async () => {
      const parameters: unknown[] = [];
      const bind = (value: unknown): string => `$${parameters.push(value)}`;
      const conditions = isSender
        ? [`EXISTS (SELECT 1 FROM complaint c WHERE c.id = r.complaint_id AND ${visibleCondition(actor, parameters)})`]
        : [askedCondition(bind(institutionId), bind(actor.id), bind(OPEN_TO_SERVICE), bind(institutionId))];
      conditions.push(
        filter.status ? `r.status = ANY (${bind(filter.status)})` : `r.status NOT IN ('completed', 'revoked')`,
      );
      if (filter.after)
        conditions.push(`(${DUE}, r.id) > (${bind(new Date(filter.after.stepDueAt))}, ${bind(filter.after.id)})`);
      const rows = await tx.query<Row>(
        `SELECT r.* FROM referral r WHERE ${conditions.join(' AND ')} ORDER BY ${DUE}, r.id LIMIT ${bind(filter.limit + 1)}`,
        parameters,
      );
      const referrals = rows.map((row) => fromRow<Referral>(row));
      const behind = await this.clocks.ofReferrals(referrals);
      const view = (referral: Referral): ReferralView =>
        isSender || institutionId === undefined
          ? senderView(referral, behind)
          : serviceView(referral, institutionId, behind);
      const page = pageOf(referrals, filter.limit, view, ({ stepDueAt, id }) => [stepDueAt ?? 0, id]);
      return { ...page, items: await this.names.ofReferrals(page.items) };
    });
  }
}

/** Row-level security holds the same rule again: a service whose turn it is, and nobody excluded. */
const askedCondition = (institution: string, user: string, statuses: string, name: string): string =>
  `EXISTS (SELECT 1 FROM jsonb_array_elements(r.addressees) a WHERE a->>'institutionId' = ${name}::text AND a->>'status' = ANY (${statuses}::text[]))
   AND EXISTS (SELECT 1 FROM referral_addressee x WHERE x.referral_id = r.id AND x.institution_id = ${institution}::uuid)
   AND NOT EXISTS (SELECT 1 FROM exclusion e WHERE e.complaint_id = r.complaint_id AND e.user_id = ${user})`;
