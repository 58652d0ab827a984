import type { Node } from 'jsonc-parser';
import type { PlainDate } from '#core/calendar/instant';
import type { Finding } from './finding';
import { checkDate, dayOf, type Years } from './row-checks';
import { fieldOf, itemsOf, textOf, type Sheet } from './sheet';

/** What a layer takes over from the calendar at the bottom, and any other calendar states itself. */
export interface Frame {
  readonly years?: Years;
  readonly epoch?: PlainDate;
}

/** Years without a gap, and an epoch within them that does not lie after the end. */
export function checkFrame(sheet: Sheet, root: Node, frame: Frame): readonly Finding[] {
  const dates = ['epoch', 'knownUntil'].flatMap((name) => fieldOf(root, name) ?? []);
  const dated = dates.flatMap((node) => checkDate(sheet, node, frame.years));
  return [...checkYears(sheet, root), ...(dated.length > 0 ? dated : checkEnd(sheet, root, frame))];
}

function checkYears(sheet: Sheet, root: Node): readonly Finding[] {
  const list = fieldOf(root, 'years');
  const [first = NaN, ...others] = itemsOf(list).map(({ value }) => Number(value));
  const follow = Number.isInteger(first) && others.every((year, index) => year === first + index + 1);
  return !list || follow ? [] : [{ ...sheet.placeOf(list), code: 'badYears', what: '' }];
}

/** A layer may end before the calendar below it, but not before counting begins. */
function checkEnd(sheet: Sheet, root: Node, { epoch }: Frame): readonly Finding[] {
  const until = fieldOf(root, 'knownUntil');
  const [first, last] = [dayOf(epoch), dayOf(textOf(until))];
  if (!until || epoch === undefined || first === undefined || last === undefined || first <= last) return [];
  return [{ ...sheet.placeOf(fieldOf(root, 'epoch') ?? until), code: 'epochAfterEnd', what: epoch }];
}
