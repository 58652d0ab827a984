import type { Node } from 'jsonc-parser';
import { isLayer, stackOf } from '#core/calendar/layers';
import { compileCalendar } from '#core/calendar/working-calendar';
import type { Edition } from './edition';
import type { Finding, FindingCode } from './finding';
import { fieldOf, textOf, type Sheet } from './sheet';

/**
 * A layer lies over a calendar that is known and sound by itself. Otherwise the mistakes of that one, of which its own
 * file is told, would be looked for here.
 */
export function checkBase(sheet: Sheet, root: Node, edition: Edition): readonly Finding[] {
  const [node, id] = [fieldOf(root, 'extends'), textOf(fieldOf(root, 'extends'))];
  if (!node || id === undefined) return [];
  const code = refusalOf(id, textOf(fieldOf(root, 'id')), edition);
  return code ? [{ ...sheet.placeOf(node), code, what: id }] : [];
}

function refusalOf(id: string, over: string | undefined, edition: Edition): FindingCode | undefined {
  if (over !== undefined && leadsTo(over, id, edition)) return 'extendsItself';
  if (edition.broken.has(id)) return 'baseNotSound';
  if (!edition.calendars.has(id)) return 'unknownCalendar';
  return compiles(id, edition) ? undefined : 'baseNotSound';
}

/** Whether the way down from `id` comes by another calendar; it may also go round in a circle without it. */
function leadsTo(wanted: string, id: string, { calendars }: Edition): boolean {
  const passed = new Set<string>();
  let next: string | undefined = id;
  while (next !== undefined && next !== wanted && !passed.has(next)) {
    passed.add(next);
    const data = calendars.get(next);
    next = data && isLayer(data) ? data.extends : undefined;
  }
  return next === wanted;
}

function compiles(id: string, { calendars }: Edition): boolean {
  try {
    compileCalendar(stackOf(calendars, id), 'WIB');
    return true;
  } catch {
    return false;
  }
}
