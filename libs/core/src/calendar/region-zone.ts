import type { Zone } from './instant';

/** Zone of a province by its Kemendagri code (Keppres 41/1987; codes of Kepmendagri 300.2.2-2138/2025). */
const provinces: Readonly<Record<Zone, readonly string[]>> = {
  WIB: ['11', '12', '13', '14', '15', '16', '17', '18', '19', '21', '31', '32', '33', '34', '35', '36', '61', '62'],
  WITA: ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'],
  WIT: ['81', '82', '91', '92', '93', '94', '95', '96'],
};

const zoneByProvince: ReadonlyMap<string, Zone> = new Map(
  (['WIB', 'WITA', 'WIT'] as const).flatMap((zone) => provinces[zone].map((code) => [code, zone] as const)),
);

/** Zone of a region code of any level (2, 4, 6 or 10 digits); `undefined` when the province is unknown. */
export const findZoneOfRegion = (regionCode: string): Zone | undefined => zoneByProvince.get(regionCode.slice(0, 2));

/** As `findZoneOfRegion`, but throws on an unknown province. */
export function zoneOfRegion(regionCode: string): Zone {
  const zone = findZoneOfRegion(regionCode);
  if (!zone) throw new RangeError(`zone of region '${regionCode}': unknown province`);
  return zone;
}
