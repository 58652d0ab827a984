import type { Client } from 'pg';

/** Names of persons, positions and regions, for the narration: the superuser may read the vault, the processes may not. */
export class Directory {
  private constructor(
    private readonly persons: ReadonlyMap<string, string>,
    private readonly positions: ReadonlyMap<string, string>,
    private readonly regions: ReadonlyMap<string, string>,
  ) {}

  static async read(admin: Client, villages: readonly string[]): Promise<Directory> {
    const codes = [...villages, ...villages.map(districtOf)];
    const all = (sql: string, parameters: unknown[] = []) =>
      admin.query<{ id: string; name: string }>(sql, parameters).then(({ rows }) => new Map(rows.map(entry)));
    return new Directory(
      await all('SELECT user_id AS id, name FROM vault.user_name'),
      await all('SELECT id, title AS name FROM position'),
      await all('SELECT code AS id, name FROM region WHERE code = ANY ($1)', [codes]),
    );
  }

  /** Every name of the demonstration is invented, which is said once, not in every line. */
  readonly nameOf = (userId: string): string => (this.persons.get(userId) ?? userId).replace(' (rekaan)', '');

  /** A name for the id of a position or a person; anything else as it is. */
  readonly wordsFor = (value: string): string => this.positions.get(value) ?? this.persons.get(value) ?? value;

  village(code: string): string {
    return this.regions.get(code) ?? code;
  }

  /** Kabupaten or kota of a village; only a kota is called so. */
  district(villageCode: string): string {
    return (this.regions.get(districtOf(villageCode)) ?? '').replace('Kabupaten ', '');
  }
}

const districtOf = (villageCode: string): string => villageCode.slice(0, 4);
const entry = ({ id, name }: { id: string; name: string }): [string, string] => [id, name];
