import { Injectable } from '@nestjs/common';
import { tx } from '../tx/tx';

/** Digits of a Kemendagri code by level, the largest region first. */
const LEVELS = { province: 2, regency: 4, district: 6, village: 10 } as const;
type Level = keyof typeof LEVELS;

/** Where something is, in names. */
export type PlaceNames = Readonly<Partial<Record<Level, string>>>;

/** Names of regions. They are imported and hardly ever change. */
@Injectable()
export class RegionRepository {
  /** The names of every region each of these codes lies in, with one question. */
  async placesOf(codes: readonly string[]): Promise<(code: string) => PlaceNames> {
    const wanted = [...new Set(codes.flatMap((code) => Object.values(LEVELS).map((digits) => code.slice(0, digits))))];
    const names = await this.namesOf(wanted);
    return (code) =>
      Object.fromEntries(
        Object.entries(LEVELS)
          .filter(([, digits]) => digits <= code.length)
          .map(([level, digits]) => [level, names.get(code.slice(0, digits))] as const)
          .filter(([, name]) => name !== undefined),
      );
  }

  async namesOf(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ code: string; name: string }>('SELECT code, name FROM region WHERE code = ANY ($1)', [
      codes,
    ]);
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}
