import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { instantAt, epochDayOf } from '#core/calendar/instant';
import type { PlainDate } from '#core/calendar/instant';
import { spokenComplaintNumber } from '#core/complaint/complaint-number';
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
  /** As somebody types it. */
  readonly complaintNumber?: string;
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
  /** Of the complaint that the entry, or its subject, is. */
  readonly complaintNumber?: string;
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

  execute(actor: UserActor, { from, to, limit, below, ...search }: AuditSearch): Promise<Page<AuditEntryView>> {
    permit(actor, 'audit:search');
    return this.transactions.run(actor, async () => {
      const { actorId, action, complaintNumber } = search;
      const subjects = await this.subjectsOf(search);
      const entries = subjects.map((subjectId) =>
        this.entries.search({
          actorId,
          action,
          subjectId,
          since: from === undefined ? undefined : instantAt(epochDayOf(from), 0, 'WIB'),
          until: to === undefined ? undefined : instantAt(epochDayOf(to) + 1, 0, 'WIB'),
          below,
          limit: limit + 1,
        }),
      );
      const rows = (await Promise.all(entries)).flat();
      const asked = Object.entries({ ...search, from, to }).filter(([, value]) => value !== undefined);
      await auditAct('audit.searched', {
        // Of a number that is not answered nothing stays behind either: it would tell which of them are hidden.
        subjectId: complaintNumber === undefined ? search.subjectId : subjects[0],
        detail: { by: asked.map(([name]) => name), found: Math.min(rows.length, limit) },
      });
      const names = await this.vault.userNames([...new Set(rows.map((row) => row.actor_id))]);
      const numbers = await this.entries.complaintNumbers([
        ...new Set(rows.flatMap((row) => [row.complaint_id, row.subject_id]).filter((id) => id !== null)),
      ]);
      return pageOf(
        rows,
        limit,
        (row) => entryView(row, names, numbers),
        ({ id }) => [Number(id)],
      );
    });
  }

  /** What is looked for: anything, one, or nothing at all where a number and an id do not go together. */
  private async subjectsOf({ subjectId, complaintNumber }: Pick<AuditSearch, 'subjectId' | 'complaintNumber'>) {
    if (complaintNumber === undefined) return [subjectId];
    const found = [...(await this.entries.complaintNumbers([], spokenComplaintNumber(complaintNumber))).keys()];
    return found.filter((id) => subjectId === undefined || subjectId === id);
  }
}

const entryView = (
  row: AuditRow,
  names: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, string>,
): AuditEntryView => ({
  id: row.id,
  at: row.at.toISOString(),
  recordedAt: row.recorded_at.toISOString(),
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  actorName: names.get(row.actor_id),
  action: row.action,
  complaintId: row.complaint_id ?? undefined,
  complaintNumber: numbers.get(row.complaint_id ?? '') ?? numbers.get(row.subject_id ?? ''),
  subjectId: row.subject_id ?? undefined,
  traceId: row.trace_id ?? undefined,
  detail: row.detail === null ? undefined : masked(row.detail),
});

/** An id stays whole, for it leads on; five other digits in a row are no count and no year: they could tell somebody. */
const ID_OR_DIGITS = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\d{5,}/gi;
const ID_LENGTH = 36;
const LONGEST = 200;

const masked = (detail: Readonly<Record<string, unknown>>): string =>
  Object.entries(detail)
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(([name, value]) => `${name}: ${written(value)}`)
    .join(' · ')
    .replace(ID_OR_DIGITS, (found) => (found.length === ID_LENGTH && found.includes('-') ? found : '•••'))
    .slice(0, LONGEST);

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
