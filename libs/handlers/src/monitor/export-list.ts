import type { Instant } from '#core/calendar/instant';
import { CATEGORY, COMPLAINT_STATUS, PARTY, SEVERITY, WAITED_ON } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import type { PlaceNames } from '#persistence/region/region.repository';
import type { Cell } from '#platform/sheets/safe-cell';
import type { ListedRow } from './listed-rows';
import { momentText } from './moment';

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
