import { getNodeValue, type Node } from 'jsonc-parser';
import type { PublishedCalendar } from '#core/calendar/calendar-data';
import type { EpochDay } from '#core/calendar/instant';
import { requireStack, stackOf } from '#core/calendar/layers';
import { compileCalendar, NoWorkingDayError } from '#core/calendar/working-calendar';
import type { Edition } from './edition';
import type { Finding } from './finding';
import { dayOf } from './row-checks';
import { fieldOf, itemsOf, textOf, type Sheet } from './sheet';

/** What only shows when the days are laid out over all layers: in one zone as in the others. */
export function checkWhole(sheet: Sheet, root: Node, { calendars }: Edition): readonly Finding[] {
  const data = getNodeValue(root) as PublishedCalendar;
  const stack = stackOf(new Map([...calendars, [data.id, data]]), data.id);
  const said = (node: Node | undefined, code: Finding['code'], what: string): readonly Finding[] => [
    { ...sheet.placeOf(node ?? root), code, what },
  ];
  const misplaced = refusalOf(() => requireStack(stack));
  if (misplaced) return said(fieldOf(root, 'extends'), 'contradiction', misplaced.message);
  const refused = refusalOf(() => compileCalendar(stack, 'WIB'));
  if (!refused) return [];
  return refused instanceof NoWorkingDayError
    ? said(fieldOf(root, 'workWeek'), 'noWorkingDay', refused.message)
    : said(causeIn(root, refused.message), 'contradiction', refused.message);
}

/** The error at the bottom: the core wraps it in one that names the calendar, which the finding does already. */
function refusalOf(attempt: () => unknown): Error | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

/**
 * The row that a refusal is most likely about. The core names the day a night shift reaches into, so it is a row with
 * that day, or with the day before, on which the night begins; else the hours of every day, or the days off kept anew.
 */
function causeIn(root: Node, message: string): Node | undefined {
  const day = dayOf(/\d{4}-\d{2}-\d{2}/.exec(message)?.[0]);
  const days = day === undefined ? [] : [day, day - 1];
  return (
    rowFor(root, 'openDays', ['date', 'date'], days) ??
    rowFor(root, 'periods', ['from', 'until'], days) ??
    fieldOf(root, 'workWeek') ??
    fieldOf(root, 'observes')
  );
}

/** The row of a list that spans one of these days, the earlier mentioned first. */
function rowFor(
  root: Node,
  list: string,
  [from, until]: readonly [from: string, until: string],
  days: readonly EpochDay[],
): Node | undefined {
  const rows = itemsOf(fieldOf(root, list));
  const dayIn = (row: Node, name: string): EpochDay => dayOf(textOf(fieldOf(row, name))) ?? NaN;
  return days
    .map((day) => rows.find((row) => dayIn(row, from) <= day && day <= dayIn(row, until)))
    .find((row) => row !== undefined);
}
