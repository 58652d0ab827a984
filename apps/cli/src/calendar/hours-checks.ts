import type { Node } from 'jsonc-parser';
import { readSession, type Session } from '#core/calendar/sessions';
import type { Finding } from './finding';
import { checkDate, dayOf, type Years } from './row-checks';
import { fieldOf, fieldsOf, itemsOf, textOf, type Sheet } from './sheet';

/** Sessions can be read and follow each other, in every week and on every day that states its own. */
export function checkSessions(sheet: Sheet, root: Node): readonly Finding[] {
  const weeks = [fieldOf(root, 'workWeek'), ...itemsOf(fieldOf(root, 'periods'))].map((row) =>
    fieldOf(row, 'sessions'),
  );
  const days = weeks.flatMap((week) => fieldsOf(week).map(({ value }) => value));
  return [
    ...days.flatMap((list) => checkDay(sheet, list)),
    ...itemsOf(fieldOf(root, 'openDays')).flatMap((row) => checkOpenDay(sheet, row)),
  ];
}

/** Closed is what a day off says; a day with hours of its own has some. */
function checkOpenDay(sheet: Sheet, row: Node): readonly Finding[] {
  const list = fieldOf(row, 'sessions');
  if (list?.type !== 'array') return [];
  if (itemsOf(list).length > 0) return checkDay(sheet, list);
  return [{ ...sheet.placeOf(list), code: 'openWithoutSession', what: textOf(fieldOf(row, 'date')) ?? '' }];
}

function checkDay(sheet: Sheet, list: Node): readonly Finding[] {
  let before: Session | undefined;
  return itemsOf(list).flatMap((node): readonly Finding[] => {
    const [text, session] = [textOf(node) ?? '', sessionOf(node)];
    if (!session) return [{ ...sheet.placeOf(node), code: 'badSession', what: text }];
    const overlaps = before !== undefined && session.open < before.close;
    before = session;
    return overlaps ? [{ ...sheet.placeOf(node), code: 'sessionsOverlap', what: text }] : [];
  });
}

function sessionOf(node: Node): Session | undefined {
  try {
    return readSession(textOf(node) ?? '');
  } catch {
    return undefined;
  }
}

/** Periods begin before they end, lie inside the years and apart from each other. */
export function checkPeriods(sheet: Sheet, root: Node, years: Years | undefined): readonly Finding[] {
  const periods = itemsOf(fieldOf(root, 'periods'));
  const dates = periods.flatMap((row) => [fieldOf(row, 'from') ?? [], fieldOf(row, 'until') ?? []].flat());
  const spans = periods.flatMap((row) => {
    const [from, until] = [dayOf(textOf(fieldOf(row, 'from'))), dayOf(textOf(fieldOf(row, 'until')))];
    return from === undefined || until === undefined ? [] : [{ row, from, until }];
  });
  return [
    ...dates.flatMap((node) => checkDate(sheet, node, years)),
    ...spans.flatMap(({ row, from, until }, index): readonly Finding[] => {
      const [place, what] = [sheet.placeOf(row), textOf(fieldOf(row, 'name')) ?? ''];
      if (until < from) return [{ ...place, code: 'endsBeforeItBegins', what }];
      const overlaps = spans.slice(0, index).some((other) => other.from <= until && from <= other.until);
      return overlaps ? [{ ...place, code: 'periodsOverlap', what }] : [];
    }),
  ];
}
