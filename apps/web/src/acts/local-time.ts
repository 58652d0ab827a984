import { formatIso, offsetMinutes } from '#core/calendar/instant';
import type { Instant, Zone } from '#core/calendar/instant';

/** As a field for date and time takes it: `2026-11-23T10:00` on the clock of a zone, whatever the device's is. */
export const inputOf = (at: Instant, zone: Zone): string => formatIso(at, zone).slice(0, 16);

/** `2026-11-23T10:00:00+07:00`; undefined while it is incomplete. */
export function instantOfInput(text: string, zone: Zone): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return undefined;
  return `${text.slice(0, 16)}:00+${String(offsetMinutes[zone] / 60).padStart(2, '0')}:00`;
}
