import type { Node } from 'jsonc-parser';
import { stackOf } from '#core/calendar/layers';
import { checkBase } from './base-checks';
import { shapeOf } from './calendar-shape';
import type { Edition } from './edition';
import type { Finding } from './finding';
import { checkFrame, type Frame } from './frame-checks';
import { checkPeriods, checkSessions } from './hours-checks';
import { checkDays, checkSources, type Years } from './row-checks';
import { checkShape } from './shape';
import { fieldOf, itemsOf, readSheet, textOf } from './sheet';
import { checkWhole } from './whole-checks';

/** Everything that is wrong with one calendar file, in the order of the file; nothing when it may be published. */
export function lintCalendar(text: string, edition: Edition): readonly Finding[] {
  const sheet = readSheet(text);
  const { root, mistakes } = sheet;
  if (!root || mistakes.length > 0) return mistakes;
  const frame = frameOf(root, edition);
  const findings = [
    ...checkShape(sheet, root, shapeOf(root)),
    ...checkFrame(sheet, root, frame),
    ...checkPeriods(sheet, root, frame.years),
    ...checkSessions(sheet, root),
    ...checkDays(sheet, root, frame.years),
    ...checkSources(sheet, root),
    ...checkBase(sheet, root, edition),
  ];
  const all = findings.length > 0 ? findings : checkWhole(sheet, root, edition);
  return all.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** What it states itself counts, also where that is wrong. */
function frameOf(root: Node, edition: Edition): Frame {
  const [years, epoch] = [fieldOf(root, 'years'), fieldOf(root, 'epoch')];
  const below = frameBelow(textOf(fieldOf(root, 'extends')), edition);
  return {
    years: years ? spanOf(itemsOf(years).map(({ value }) => Number(value))) : below.years,
    epoch: epoch ? textOf(epoch) : below.epoch,
  };
}

/** That of the calendar at the bottom; none where the way down does not end there. */
function frameBelow(id: string | undefined, { calendars }: Edition): Frame {
  try {
    const [base] = stackOf(calendars, id ?? '');
    return base.kind === 'always' ? {} : { years: spanOf(base.years), epoch: base.epoch };
  } catch {
    return {};
  }
}

function spanOf(years: readonly number[]): Years | undefined {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
