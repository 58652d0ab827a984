import type { Zone } from '#core/calendar/instant';

/** West, central and east Indonesian time: UTC+7, +8, +9, without daylight saving. */
export const ZONES = ['WIB', 'WITA', 'WIT'] as const satisfies readonly Zone[];
