import { Injectable } from '@nestjs/common';
import type { Person } from '#core/access/actor';
import { Tx, tx } from '#persistence/tx/tx';
import { permit } from '../access/permit';

export interface VillageView {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly regency: string;
}

export interface Villages {
  readonly items: readonly VillageView[];
  /** There are others that these words fit. */
  readonly hasMore: boolean;
}

const SHOWN = 10;
/** So many villages bear the commonest name. */
const CANDIDATES = 400;

/** Villages by the beginning of their name; further words pick by district and regency. */
@Injectable()
export class FindVillages {
  constructor(private readonly transactions: Tx) {}

  async execute(actor: Person, typed: string): Promise<Pick<Villages, 'items'>> {
    const { items } = await this.find(actor, typed);
    return { items };
  }

  find(actor: Person, typed: string): Promise<Villages> {
    permit(actor, 'complaint:file');
    return this.transactions.run(actor, async () => {
      const items = await tx.query<VillageView>(
        `WITH word AS (SELECT w, n FROM unnest(string_to_array(app.fold_name($1), ' ')) WITH ORDINALITY AS f(w, n) WHERE length(w) >= 2
           -- Spellings fold together; of what is none (zzzqq) hardly anything is left, and that would fit strangers.
           AND length(app.fold_name($1)) * 2 > length(regexp_replace($1, '[^[:alnum:]]', '', 'g')))
         SELECT v.code, v.name, d.name AS district, k.name AS regency FROM (
           SELECT * FROM region WHERE app.fold_name(name) ~>=~ (SELECT w FROM word ORDER BY n LIMIT 1)
             AND app.fold_name(name) ~<~ (SELECT w || '~' FROM word ORDER BY n LIMIT 1) AND length(code) = 10 LIMIT ${CANDIDATES}
         ) v JOIN region d ON d.code = left(v.code, 6) JOIN region k ON k.code = left(v.code, 4)
         WHERE NOT EXISTS (SELECT 1 FROM word WHERE ' ' || app.fold_name(v.name || ' ' || d.name || ' ' || k.name) NOT LIKE '% ' || w || '%')
         ORDER BY EXISTS (SELECT 1 FROM position_area a WHERE a.area_code = v.code) DESC, v.name, v.code LIMIT ${SHOWN + 1}`,
        [typed],
      );
      return { items: items.slice(0, SHOWN), hasMore: items.length > SHOWN };
    });
  }
}
