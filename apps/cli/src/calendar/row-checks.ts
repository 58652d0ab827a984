import type { Node } from 'jsonc-parser';
import { epochDayOf, weekdayOf, type EpochDay } from '#core/calendar/instant';
import type { Finding } from './finding';
import { fieldOf, itemsOf, textOf, type Sheet } from './sheet';

/** First and last year for which rows may be stated. */
export type Years = readonly [first: number, last: number];

/** `undefined` for what is no date. */
export function dayOf(text: string | undefined): EpochDay | undefined {
  try {
    return text === undefined ? undefined : epochDayOf(text);
  } catch {
    return undefined;
  }
}

/**
 * Rows for single days: no date twice, each inside the years and on its weekday. Where one row names its weekday all do: a
 * date that slipped by a day is found by nothing else.
 */
export function checkDays(sheet: Sheet, root: Node, years: Years | undefined): readonly Finding[] {
  const [daysOff, openDays] = [itemsOf(fieldOf(root, 'daysOff')), itemsOf(fieldOf(root, 'openDays'))];
  const rows = [...daysOff, ...openDays];
  return [
    ...checkRows(sheet, daysOff, years, new Set()),
    ...checkRows(sheet, openDays, years, new Set(keptDates(root, daysOff))),
    ...(rows.some(hasWeekday)
      ? rows.filter((row) => !hasWeekday(row)).flatMap((row) => weekdayMissing(sheet, row))
      : []),
  ];
}

/** Dates on which the calendar is closed: it may well state hours for a day off of a kind that it does not observe. */
function keptDates(root: Node, daysOff: readonly Node[]): readonly string[] {
  const observes = fieldOf(root, 'observes');
  const kinds = observes && new Set(itemsOf(observes).map(textOf));
  return daysOff.flatMap((row) =>
    !kinds || kinds.has(textOf(fieldOf(row, 'kind'))) ? (textOf(fieldOf(row, 'date')) ?? []) : [],
  );
}

/** Rows of one list; `taken` are dates about which something is said elsewhere. */
function checkRows(
  sheet: Sheet,
  rows: readonly Node[],
  years: Years | undefined,
  taken: ReadonlySet<string>,
): readonly Finding[] {
  const seen = new Set(taken);
  return rows.flatMap((row): readonly Finding[] => {
    const [node, date = ''] = [fieldOf(row, 'date'), textOf(fieldOf(row, 'date'))];
    if (!node) return [];
    const dated = checkDate(sheet, node, years);
    if (dated.some(({ code }) => code === 'badDate')) return dated;
    const twice = seen.has(date) ? [{ ...sheet.placeOf(node), code: 'sameDateTwice' as const, what: date }] : [];
    seen.add(date);
    return [...dated, ...twice, ...checkWeekday(sheet, row, date)];
  });
}

/** A date of the calendar, in the years its rows are complete for. */
export function checkDate(sheet: Sheet, node: Node, years: Years | undefined): readonly Finding[] {
  const date = textOf(node);
  if (dayOf(date) === undefined) return [{ ...sheet.placeOf(node), code: 'badDate', what: String(node.value) }];
  const year = Number(date?.slice(0, 4));
  if (!years || (year >= years[0] && year <= years[1])) return [];
  return [{ ...sheet.placeOf(node), code: 'outsideYears', what: date ?? '' }];
}

const hasWeekday = (row: Node): boolean => fieldOf(row, 'day') !== undefined;

function weekdayMissing(sheet: Sheet, row: Node): readonly Finding[] {
  const node = fieldOf(row, 'date');
  const date = textOf(node);
  const day = dayOf(date);
  if (!node || day === undefined) return [];
  return [{ ...sheet.placeOf(node), code: 'weekdayMissing', what: `"day": "${weekdayOf(day)}"` }];
}

function checkWeekday(sheet: Sheet, row: Node, date: string): readonly Finding[] {
  const [node, weekday] = [fieldOf(row, 'day'), weekdayOf(epochDayOf(date))];
  if (!node || textOf(node) === weekday) return [];
  return [{ ...sheet.placeOf(node), code: 'wrongWeekday', what: weekday }];
}

/** Every row names a decree among the sources, and an estimate says why, there or here. */
export function checkSources(sheet: Sheet, root: Node): readonly Finding[] {
  // Of two sources with one name the first counts.
  const sources = new Map(
    itemsOf(fieldOf(root, 'sources'))
      .toReversed()
      .map((source) => [textOf(fieldOf(source, 'decree')), source]),
  );
  const rows = [
    fieldOf(root, 'workWeek'),
    ...['periods', 'daysOff', 'openDays'].flatMap((list) => itemsOf(fieldOf(root, list))),
  ];
  return rows.flatMap((row): readonly Finding[] => {
    const node = fieldOf(row, 'decree');
    if (!row || !node) return [];
    const decree = textOf(node) ?? '';
    const source = sources.get(decree);
    if (!source) return [{ ...sheet.placeOf(node), code: 'unknownDecree', what: decree }];
    const isEstimate = textOf(fieldOf(row, 'status')) === 'estimate';
    if (!isEstimate || fieldOf(row, 'note') || fieldOf(source, 'note')) return [];
    return [{ ...sheet.placeOf(row), code: 'estimateWithoutNote', what: decree }];
  });
}
