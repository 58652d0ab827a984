import type { Instant, Zone } from '#core/calendar/instant';
import { MS_PER_MINUTE } from '#core/calendar/instant';

/** When so many working minutes from `from` have passed in this zone. */
export type Later = (from: Instant, zone: Zone, workingMinutes: number) => Instant;

/** Where somebody may be in danger nobody waits for office hours. */
export const dayAndNight: Later = (from, _zone, minutes) => from + minutes * MS_PER_MINUTE;
