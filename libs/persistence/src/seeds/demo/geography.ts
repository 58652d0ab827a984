import type { Client } from 'pg';
import { DISTRICTS, PROVINCES } from './districts';

const VILLAGE_LENGTH = 10;

/** What the demonstration needs to know of the imported regions. */
export interface Geography {
  nameOf(code: string): string;
  /** Villages of a kabupaten or kota, in the order of their codes. */
  villagesOf(districtCode: string): readonly string[];
}

export async function readGeography(client: Client): Promise<Geography> {
  const districts = DISTRICTS.map((district) => district.code);
  const { rows } = await client.query<{ code: string; name: string }>(
    `SELECT code, name FROM region WHERE code = ANY ($1) OR (length(code) = ${VILLAGE_LENGTH} AND left(code, 4) = ANY ($2)) ORDER BY code`,
    [[...PROVINCES, ...districts], districts],
  );
  const names = new Map(rows.map((row) => [row.code, row.name]));
  const villages = rows.map((row) => row.code).filter((code) => code.length === VILLAGE_LENGTH);
  return {
    nameOf(code) {
      const name = names.get(code);
      if (name === undefined) throw new Error(`seed the demonstration organisation: region ${code} is not imported`);
      return name;
    },
    villagesOf: (districtCode) => villages.filter((code) => code.startsWith(districtCode)),
  };
}
