import {
  LAYER_SCOPES,
  type CalendarData,
  type CalendarLayerData,
  type LayerScope,
  type PublishedCalendar,
} from './calendar-data';

/** A calendar and what lies over it, from the nation to the unit. */
export type CalendarStack = readonly [CalendarData, ...CalendarLayerData[]];

/** Names one layer; the one at the bottom has no scope. */
export interface LayerName {
  readonly id: string;
  readonly version: string;
  readonly scope?: LayerScope;
}

export const isLayer = (data: PublishedCalendar): data is CalendarLayerData => 'extends' in data;

/** `<id>@<version>`, as refusals, explanations and errors name a calendar. */
export const calendarName = ({ id, version }: Pick<LayerName, 'id' | 'version'>): string => `${id}@${version}`;

/**
 * The chain of a calendar among those of one edition. Throws when one is missing, and on a chain that bites its tail.
 */
export function stackOf(edition: ReadonlyMap<string, PublishedCalendar>, calendarId: string): CalendarStack {
  const over: CalendarLayerData[] = [];
  let id = calendarId;
  for (;;) {
    const data = edition.get(id);
    if (!data) throw new Error(`calendar ${id} is not published${over[0] ? `, which ${over[0].id} extends` : ''}`);
    if (!isLayer(data)) return [data, ...over];
    if (over.some((layer) => layer.id === id)) throw new Error(`calendar ${calendarId} extends itself by way of ${id}`);
    over.unshift(data);
    id = data.extends;
  }
}

/** Throws on layers that do not lie over each other, the wide below the near. */
export function requireStack(stack: CalendarStack): void {
  const [base, ...layers] = stack;
  if (layers.length > 0 && base.kind === 'always') throw new RangeError(`nothing can lie over ${base.id}`);
  layers.forEach((layer, index) => {
    const below = stack[index];
    if (layer.extends !== below?.id) throw new RangeError(`${layer.id} extends ${layer.extends}, not ${below?.id}`);
    if (isLayer(below) && widthOf(layer) <= widthOf(below))
      throw new RangeError(`scope ${layer.scope} of ${layer.id} does not lie within ${below.scope} of ${below.id}`);
  });
}

const widthOf = ({ scope }: CalendarLayerData): number => LAYER_SCOPES.indexOf(scope);
