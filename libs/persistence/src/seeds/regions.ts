import type { Client } from 'pg';

/** What `idn-area-data` 4.0.1 holds: Kepmendagri 300.2.2-2138/2025. */
const EXPECTED = { provinces: 38, regencies: 514, districts: 7_285, villages: 83_762 } as const;
const EXPECTED_TOTAL = Object.values(EXPECTED).reduce<number>((sum, count) => sum + count, 0);

interface Region {
  readonly code: string;
  readonly parentCode: string | null;
  readonly name: string;
}

/**
 * Imports all regions of Indonesia. The data are ODbL: they are read from the package here and now, and no copy of them
 * is kept in this repository (docs/adr/0005). @returns how many rows are new; none when all are there already.
 */
export async function importRegions(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::integer AS count FROM region');
  if ((rows[0]?.count ?? 0) >= EXPECTED_TOTAL) return 0;
  let added = 0;
  for (const level of await readRegions()) added += await insertRegions(client, level);
  if (added > 0) await client.query('ANALYZE region');
  return added;
}

/** From the country down, so that a parent is there before its children. */
async function readRegions(): Promise<readonly (readonly Region[])[]> {
  const source = await import('idn-area-data');
  const [provinces, regencies, districts, villages] = await Promise.all([
    source.getProvinces(),
    source.getRegencies(),
    source.getDistricts(),
    source.getVillages(),
  ]);
  assertComplete({ provinces, regencies, districts, villages });
  return [
    provinces.map((row) => region(row.code, null, row.name)),
    regencies.map((row) => region(row.code, row.province_code, row.name)),
    districts.map((row) => region(row.code, row.regency_code, row.name)),
    villages.map((row) => region(row.code, row.district_code, row.name)),
  ];
}

function assertComplete(levels: Readonly<Record<keyof typeof EXPECTED, readonly unknown[]>>): void {
  for (const level of Object.keys(EXPECTED) as (keyof typeof EXPECTED)[]) {
    const [found, expected] = [levels[level].length, EXPECTED[level]];
    if (found !== expected) throw new Error(`import regions: idn-area-data has ${found} ${level}, not ${expected}`);
  }
}

const withoutDots = (code: string): string => code.replaceAll('.', '');

const region = (code: string, parentCode: string | null, name: string): Region => ({
  code: withoutDots(code),
  parentCode: parentCode === null ? null : withoutDots(parentCode),
  name,
});

async function insertRegions(client: Client, regions: readonly Region[]): Promise<number> {
  const { rowCount } = await client.query(
    `INSERT INTO region (code, parent_code, name) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
     ON CONFLICT (code) DO NOTHING`,
    [regions.map((row) => row.code), regions.map((row) => row.parentCode), regions.map((row) => row.name)],
  );
  return rowCount ?? 0;
}
