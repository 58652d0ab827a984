import type { Instant, Zone } from '#core/calendar/instant';
import { CATEGORY, COMPLAINT_STATUS, PARTY, SEVERITY, WAITED_ON } from '#core/vocabulary';
import type { CategoryCode, ComplaintStatus, Label, Party, Severity, WaitedOn } from '#core/vocabulary';
import type { PlaceNames } from '#persistence/region/region.repository';
import type { Cell } from '#platform/sheets/safe-cell';
import { momentText } from './moment';
import { waitsSql } from './waits-sql';

/** What a line of the list is made of; nothing of whoever complained. */
export interface ListedRow {
  readonly number: string;
  readonly category: CategoryCode;
  readonly severity: Severity;
  readonly status: ComplaintStatus;
  readonly region_code: string;
  readonly zone: Zone;
  readonly filed_at: Date;
  readonly next_due_at: Date | null;
  readonly target_due_at: Date;
  readonly ceiling_due_at: Date;
  readonly answered_at: Date | null;
  readonly closed_at: Date | null;
  readonly waiters: readonly (Party | WaitedOn)[];
}

/** Parameters: 1 ids in the order of the list, 2 now. What has been hidden since the list was made is not in it. */
export const LISTED_ROWS = `
  SELECT c.number, c.category, c.severity, c.status, c.region_code, c.zone, c.filed_at, clock.due_at AS next_due_at, c.target_due_at,
    c.ceiling_due_at, c.answered_at, c.closed_at, coalesce(waits.waiters, '{}') AS waiters
  FROM unnest($1::uuid[]) WITH ORDINALITY AS listed(id, place) JOIN complaint c ON c.id = listed.id
  LEFT JOIN (
    SELECT d.complaint_id, min(d.due_at) AS due_at FROM deadline d
    WHERE d.complaint_id = ANY ($1::uuid[]) AND d.is_measured AND d.stopped_at IS NULL AND d.stream IN ('complaint', 'task')
    GROUP BY d.complaint_id
  ) clock ON clock.complaint_id = c.id
  LEFT JOIN (
    SELECT w.complaint_id, array_agg(w.waiter ORDER BY w.waiter) AS waiters FROM (${waitsSql('$2::timestamptz')} AND c.id = ANY ($1::uuid[])) w
    GROUP BY w.complaint_id
  ) waits ON waits.complaint_id = c.id
  ORDER BY listed.place`;

export function listCells(row: ListedRow, place: PlaceNames, language: 'id' | 'en'): readonly Cell[] {
  const say = (label: Label): string => label[language];
  const moment = (at: Date | null): string | undefined =>
    at?.getTime() === undefined ? undefined : momentOf(at.getTime());
  const momentOf = (at: Instant): string => momentText(at, row.zone);
  return [
    row.number,
    row.category,
    say(CATEGORY[row.category]),
    say(SEVERITY[row.severity]),
    say(COMPLAINT_STATUS[row.status]),
    place.province,
    place.regency,
    place.district,
    place.village,
    moment(row.filed_at),
    moment(row.next_due_at),
    moment(row.target_due_at),
    moment(row.ceiling_due_at),
    moment(row.answered_at),
    moment(row.closed_at),
    row.waiters.map((waiter) => say({ ...PARTY, ...WAITED_ON }[waiter])).join(', '),
  ];
}
