import { getNodeValue } from 'jsonc-parser';
import type { PublishedCalendar } from '#core/calendar/calendar-data';
import { shapeOf } from './calendar-shape';
import { checkShape } from './shape';
import { fieldOf, readSheet, textOf, type Sheet } from './sheet';

/** The calendars a layer may lie over. */
export interface Edition {
  /** By id; only what has the shape of a calendar, so that the core may be asked about it. */
  readonly calendars: ReadonlyMap<string, PublishedCalendar>;
  /** Ids of the others. They are known, and no calendar to lie over. */
  readonly broken: ReadonlySet<string>;
}

/** The last of an id counts; what names no id can be meant by nobody. */
export function editionOf(texts: readonly string[]): Edition {
  const last = new Map<string, PublishedCalendar | undefined>();
  for (const text of texts) {
    const sheet = readSheet(text);
    const id = textOf(fieldOf(sheet.root, 'id'));
    if (id !== undefined) last.set(id, calendarOn(sheet));
  }
  return {
    calendars: new Map([...last].flatMap(([id, data]) => (data ? [[id, data]] : []))),
    broken: new Set([...last].flatMap(([id, data]) => (data ? [] : id))),
  };
}

function calendarOn(sheet: Sheet): PublishedCalendar | undefined {
  const { root, mistakes } = sheet;
  if (!root || mistakes.length > 0 || checkShape(sheet, root, shapeOf(root)).length > 0) return undefined;
  return getNodeValue(root) as PublishedCalendar;
}
