import { getNodeValue, type Node } from 'jsonc-parser';
import type { PublishedCalendar } from '#core/calendar/calendar-data';
import { stackOf } from '#core/calendar/layers';
import { compileCalendar, NoWorkingDayError } from '#core/calendar/working-calendar';
import { alwaysShape, layerShape, officeShape } from './calendar-shape';
import type { Finding } from './finding';
import { checkPeriods, checkSessions } from './hours-checks';
import { checkDate, checkDays, checkSources, type Years } from './row-checks';
import { checkShape } from './shape';
import { fieldOf, itemsOf, readSheet, textOf, type Sheet } from './sheet';

/** The calendars a layer may lie over, by id. */
export type Edition = ReadonlyMap<string, PublishedCalendar>;

/** Everything that is wrong with one calendar file, in the order of the file; nothing when it may be published. */
export function lintCalendar(text: string, edition: Edition): readonly Finding[] {
  const sheet = readSheet(text);
  const { root, mistakes } = sheet;
  const unreadable = mistakes.map(({ what, place }): Finding => ({ ...place, code: 'badJson', what }));
  if (!root || unreadable.length > 0) return unreadable;
  const years = yearsOf(root, edition);
  const findings = [
    ...checkShape(sheet, root, shapeOf(root)),
    ...checkFrame(sheet, root, years),
    ...checkPeriods(sheet, root, years),
    ...checkSessions(sheet, root),
    ...checkDays(sheet, root, years),
    ...checkSources(sheet, root),
    ...checkBase(sheet, root, edition),
  ];
  const all = findings.length > 0 ? findings : checkWhole(sheet, root, edition);
  return all.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

function shapeOf(root: Node) {
  if (fieldOf(root, 'extends')) return layerShape;
  return textOf(fieldOf(root, 'kind')) === 'always' ? alwaysShape : officeShape;
}

/** Its own years, or those of the calendar at the bottom. */
function yearsOf(root: Node, edition: Edition): Years | undefined {
  const own = fieldOf(root, 'years');
  const found = own
    ? itemsOf(own).map(({ value }) => Number(value))
    : yearsBelow(textOf(fieldOf(root, 'extends')), edition);
  const [first, last] = [found?.[0], found?.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function yearsBelow(id: string | undefined, edition: Edition): readonly number[] | undefined {
  try {
    const [base] = stackOf(edition, id ?? '');
    return base.kind === 'always' ? undefined : base.years;
  } catch {
    return undefined;
  }
}

function checkFrame(sheet: Sheet, root: Node, years: Years | undefined): readonly Finding[] {
  const list = fieldOf(root, 'years');
  const found = itemsOf(list).map(({ value }) => Number(value));
  const isBroken = list && (found.length === 0 || found.some((year, index) => year !== (found[0] ?? 0) + index));
  const broken = isBroken ? [{ ...sheet.placeOf(list), code: 'badYears' as const, what: '' }] : [];
  const dates = ['epoch', 'knownUntil'].flatMap((name) => fieldOf(root, name) ?? []);
  return [...broken, ...dates.flatMap((node) => checkDate(sheet, node, years))];
}

function checkBase(sheet: Sheet, root: Node, edition: Edition): readonly Finding[] {
  const node = fieldOf(root, 'extends');
  const id = textOf(node);
  return !node || id === undefined || edition.has(id)
    ? []
    : [{ ...sheet.placeOf(node), code: 'unknownCalendar', what: id }];
}

/** What only shows when the days are laid out over all layers: in one zone as in the others. */
function checkWhole(sheet: Sheet, root: Node, edition: Edition): readonly Finding[] {
  const data = getNodeValue(root) as PublishedCalendar;
  try {
    compileCalendar(stackOf(new Map([...edition, [data.id, data]]), data.id), 'WIB');
    return [];
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof NoWorkingDayError ? 'noWorkingDay' : 'contradiction';
    const place = sheet.placeOf(fieldOf(root, 'workWeek') ?? root);
    return [{ ...place, code, what: cause instanceof Error ? cause.message : String(cause) }];
  }
}
