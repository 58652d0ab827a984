import { Injectable } from '@nestjs/common';
import type { CategoryCode, ComplaintStatus, Seat, Severity } from '#core/vocabulary';
import { tx } from '../tx/tx';
import { STORED_PERSON } from './vault.repository';
import type { StoredPerson } from './vault.repository';

/** One open complaint of a person who was found. */
export interface FoundComplaint {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: ComplaintStatus;
  readonly category: CategoryCode;
  readonly severity: Severity;
  readonly filedAt: number;
  /** Who holds it now. */
  readonly seat?: Seat;
}

export interface FoundPerson extends StoredPerson {
  readonly regionCode: string | null;
  readonly village: string | null;
  readonly district: string | null;
  readonly regency: string | null;
  readonly hasPayment: boolean;
  readonly complaints: readonly FoundComplaint[];
}

export interface ChosenPerson extends StoredPerson {
  readonly complaintId: string;
  readonly regionCode: string | null;
  readonly nikIndex: Buffer | null;
  readonly phoneIndex: Buffer | null;
}

/** By what somebody is looked for. */
export type PersonKey =
  | { readonly by: 'identity'; readonly nik: Buffer; readonly kk: Buffer }
  | { readonly by: 'phone'; readonly phone: Buffer }
  | { readonly by: 'words'; readonly words: readonly string[] }
  | { readonly by: 'kks'; readonly tail: string; readonly words: readonly string[] }
  | { readonly by: 'complaint'; readonly prefix?: string; readonly runningNumber?: string };

const OPEN_COMPLAINTS = 5;
/** Of one family, of many complaints: each person once, as she was last written down. */
const CANDIDATES = 4;

/** People known from complaints. Row-level security decides whom the asker may find; equality is all it lets an index answer. */
@Injectable()
export class PersonSearch {
  async find(key: PersonKey, most: number): Promise<readonly FoundPerson[]> {
    const { text, parameters } = personSearch(key, most);
    return tx.query<FoundPerson>(text, parameters);
  }

  /** Somebody who was chosen, sealed, with what she is found by; hidden with her complaint. */
  async chosen(personId: string): Promise<ChosenPerson | undefined> {
    const [row] = await tx.query<ChosenPerson>(
      `SELECT ${STORED_PERSON}, complaint_id AS "complaintId", region_code AS "regionCode", nik_index AS "nikIndex", phone_index AS "phoneIndex"
       FROM vault.person WHERE id = $1 AND roles <> '{accused}'`,
      [personId],
    );
    return row;
  }
}

/** The complaints of the same person; the complaint's own policies leave out what the asker may not know of. */
const COMPLAINTS_OF = `
  SELECT jsonb_build_object('id', c.id, 'number', c.number, 'version', c.version, 'status', c.status, 'category', c.category,
    'severity', c.severity, 'filedAt', round(extract(epoch FROM c.filed_at) * 1000),
    'seat', (SELECT t.seat FROM party_task t WHERE t.complaint_id = c.id AND t.settled_at IS NULL ORDER BY t.is_required DESC, t.id LIMIT 1))
  FROM complaint c
  WHERE c.status <> 'closed' AND c.id IN (
    SELECT o.complaint_id FROM vault.person o WHERE o.nik_index = known.nik_index AND o.roles <> '{accused}' UNION SELECT known.complaint_id)
  ORDER BY c.filed_at DESC LIMIT ${OPEN_COMPLAINTS}`;

/** The search itself, also for whoever measures it. */
export function personSearch(
  key: PersonKey,
  most: number,
): { readonly text: string; readonly parameters: readonly unknown[] } {
  const { from, parameters } = sourceOf(key, most * CANDIDATES);
  const text = `WITH candidate AS (${from}), known AS (
         SELECT DISTINCT ON (coalesce(p.nik_index, uuid_send(p.id))) p.*, candidate.score
         FROM candidate JOIN vault.person p ON p.id = candidate.id WHERE p.roles <> '{accused}'
         ORDER BY coalesce(p.nik_index, uuid_send(p.id)), p.id DESC
       )
       SELECT ${STORED_PERSON}, region_code AS "regionCode",
         (SELECT name FROM region WHERE code = known.region_code) AS village,
         (SELECT name FROM region WHERE code = left(known.region_code, 6)) AS district,
         (SELECT name FROM region WHERE code = left(known.region_code, 4)) AS regency,
         nik_index IS NOT NULL AND app.has_payment(nik_index) AS "hasPayment",
         (SELECT coalesce(jsonb_agg(found ORDER BY found->>'filedAt' DESC), '[]') FROM (${COMPLAINTS_OF}) AS open(found)) AS complaints
       FROM known ORDER BY score DESC, id DESC LIMIT ${most}`;
  return { text, parameters };
}

function sourceOf(key: PersonKey, most: number): { readonly from: string; readonly parameters: readonly unknown[] } {
  switch (key.by) {
    case 'identity':
      return {
        from: `(SELECT id, 2 AS score FROM vault.person WHERE nik_index = $1 LIMIT ${most})
          UNION ALL (SELECT id, 1 FROM vault.person WHERE kk_index = $2 AND nik_index IS DISTINCT FROM $1 LIMIT ${most})`,
        parameters: [key.nik, key.kk],
      };
    case 'phone':
      return {
        from: `SELECT id, 1 AS score FROM vault.person WHERE phone_index = $1 LIMIT ${most}`,
        parameters: [key.phone],
      };
    case 'words':
      return {
        from: `SELECT person_id AS id, score FROM app.find_persons($1, NULL, ${most})`,
        parameters: [key.words],
      };
    case 'kks': {
      // Thousands share four digits: the words pick among them.
      const isNarrowed = key.words.length > 0;
      const named = `, unnest(string_to_array(app.fold_name($2), ' ')) AS word WHERE kks_tail = $1`;
      return {
        from: isNarrowed
          ? `SELECT id, 1 AS score FROM vault.person${named} GROUP BY id, search_text
             HAVING bool_and(search_text LIKE '% ' || word || '%') LIMIT ${most}`
          : `SELECT id, 1 AS score FROM vault.person WHERE kks_tail = $1 LIMIT ${most}`,
        parameters: isNarrowed ? [key.tail, key.words.join(' ')] : [key.tail],
      };
    }
    case 'complaint':
      return {
        from: `SELECT o.id, 1 AS score FROM app.find_complaints($1, $2, ${most}) AS f(id) JOIN vault.person o ON o.complaint_id = f.id`,
        parameters: [key.prefix ?? null, key.runningNumber ?? null],
      };
  }
}
