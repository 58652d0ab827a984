import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { instantAt, epochDayOf } from '#core/calendar/instant';
import type { PlainDate } from '#core/calendar/instant';
import { AuditRepository } from '#persistence/audit/audit.repository';
import type { AuditRow } from '#persistence/audit/audit.repository';
import { Tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { auditAct, permit } from '../access/permit';
import { pageOf } from '../page/page';
import type { Page } from '../page/page';

export interface AuditSearch {
  readonly actorId?: string;
  readonly subjectId?: string;
  readonly action?: string;
  /** First and last day, western time. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  readonly below?: string;
  readonly limit: number;
}

export interface AuditEntryView {
  readonly id: string;
  /** Business time, and real time. */
  readonly at: string;
  readonly recordedAt: string;
  readonly actorKind: AuditRow['actor_kind'];
  readonly actorId: string;
  readonly actorName?: string;
  readonly action: string;
  readonly complaintId?: string;
  readonly subjectId?: string;
  readonly traceId?: string;
  /** Codes and counts; whatever looks like a number of a person or a telephone is masked. */
  readonly detail?: string;
}

/** Who did what. To look is an act too, and is written down in the same transaction. */
@Injectable()
export class SearchAudit {
  constructor(
    private readonly transactions: Tx,
    private readonly entries: AuditRepository,
    private readonly vault: VaultRepository,
  ) {}

  execute(actor: UserActor, { from, to, limit, ...search }: AuditSearch): Promise<Page<AuditEntryView>> {
    permit(actor, 'audit:search');
    return this.transactions.run(actor, async () => {
      const rows = await this.entries.search({
        ...search,
        since: from === undefined ? undefined : instantAt(epochDayOf(from), 0, 'WIB'),
        until: to === undefined ? undefined : instantAt(epochDayOf(to) + 1, 0, 'WIB'),
        limit: limit + 1,
      });
      const asked = Object.entries({ ...search, from, to }).filter(
        ([name, value]) => value !== undefined && name !== 'below',
      );
      await auditAct('audit.searched', {
        subjectId: search.subjectId,
        detail: { by: asked.map(([name]) => name), found: Math.min(rows.length, limit) },
      });
      const names = await this.vault.userNames([...new Set(rows.map((row) => row.actor_id))]);
      return pageOf(
        rows,
        limit,
        (row) => entryView(row, names),
        ({ id }) => [Number(id)],
      );
    });
  }
}

const entryView = (row: AuditRow, names: ReadonlyMap<string, string>): AuditEntryView => ({
  id: row.id,
  at: row.at.toISOString(),
  recordedAt: row.recorded_at.toISOString(),
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  actorName: names.get(row.actor_id),
  action: row.action,
  complaintId: row.complaint_id ?? undefined,
  subjectId: row.subject_id ?? undefined,
  traceId: row.trace_id ?? undefined,
  detail: row.detail === null ? undefined : masked(row.detail),
});

/** Five digits in a row are no count and no year: the shortest that could tell somebody. */
const DIGITS = /\d{5,}/g;
const LONGEST = 200;

const masked = (detail: Readonly<Record<string, unknown>>): string =>
  Object.entries(detail)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ')
    .replace(DIGITS, '•••')
    .slice(0, LONGEST);
