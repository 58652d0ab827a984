import { localDate, offsetMinutes } from '#core/calendar/instant';
import type { Instant, Zone } from '#core/calendar/instant';

/** `2026-11-23 10:00 WIB`: sorts, and reads the same in both languages. */
export function momentText(at: Instant, zone: Zone): string {
  const minute = Math.floor(at / 60_000) + offsetMinutes[zone];
  const inDay = ((minute % 1_440) + 1_440) % 1_440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${localDate(at, zone)} ${two(Math.floor(inDay / 60))}:${two(inDay % 60)} ${zone}`;
}
