import type { Client } from 'pg';

/** Common names of women, invented families' too: the first ones are as frequent as they are in the field. */
const FIRST =
  `Siti Sri Nur Dewi Sutini Wati Ratna Lestari Rina Ani Eka Fitri Indah Yuni Sulastri Kartini Murni Suparti Tuti Endang
  Ningsih Wahyuni Rahayu Suryani Marni Kasih Mulyani Partini Rohani Halimah Aminah Khadijah Maryam Zubaidah Salma Hasanah Rukmini
  Sumarni Warsiti Poniyem Tukinah Sarinah Darmi Karsih Wagiyem Painem Jumiati Sumiyati Supiyah Rumini`.split(/\s+/);
const SYLLABLES =
  'ka sa ra ma ta na wa la pa su mu ru ti ni ri si mi di la na jo han mar yan dar win tun lis gus pri'.split(' ');
const SECOND = SYLLABLES.flatMap((one) =>
  SYLLABLES.map((two) => `${one}${two}${SYLLABLES[(one.length * 7 + two.length * 3) % SYLLABLES.length]}`),
);

const PERSONS_PER_COMPLAINT = 4;

/**
 * Fills the database with synthetic persons: set-based, names skewed as names are, spread over the villages of the
 * demonstration. Indexes of the search are laid afterwards, as a load would.
 */
export async function layPersons(admin: Client, persons: number): Promise<void> {
  await admin.query('SET session_replication_role = replica'); // foreign keys are not looked at a million times
  await admin.query(
    'CREATE TEMP TABLE name_word AS SELECT * FROM (SELECT 1 AS place, ordinality AS n, word FROM unnest($1::text[]) WITH ORDINALITY AS w(word, ordinality) UNION ALL SELECT 2, ordinality, word FROM unnest($2::text[]) WITH ORDINALITY AS w(word, ordinality)) AS all_words',
    [FIRST, [...new Set(SECOND)]],
  );
  await admin.query(`
    CREATE TEMP TABLE place AS
      SELECT row_number() OVER () AS n, area_code AS code, app.search_text('', area_code) AS tokens FROM position_area WHERE length(area_code) = 10;
    CREATE TEMP TABLE word AS SELECT place, n, initcap(word) AS shown, app.fold_name(word) AS folded FROM name_word;
    CREATE UNIQUE INDEX ON word (place, n); CREATE UNIQUE INDEX ON place (n); ANALYZE word; ANALYZE place;
    DROP INDEX vault.person_search, vault.person_nik, vault.person_phone, vault.person_kks, vault.person_complaint`);
  await admin.query(
    `INSERT INTO complaint (id, number, version, status, category, severity, programme, region_code, zone, channel, reporter_kind, is_confidential,
       filed_by_id, filed_at, policy_version, calendar_version, target_due_at, ceiling_due_at, start_rung, reopenings, contact)
     SELECT ('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'PKH-' || left(p.code, 4) || '-202601-' || lpad(i::text, 6, '0') || '-A', 1,
       CASE WHEN i % 5 = 0 THEN 'assigned' ELSE 'closed' END, 'BYR-01', 'S3', 'PKH', p.code, 'WIB', 'hotline', 'beneficiary', false,
       (SELECT id FROM user_account LIMIT 1), timestamptz '2026-01-05' + i * interval '1 minute', 'bench', 'bench', now(), now(), 0, 0, 'open'
     FROM generate_series(1, $1::integer) AS i JOIN place p ON p.n = 1 + (i * 7919) % (SELECT count(*) FROM place)`,
    [persons / PERSONS_PER_COMPLAINT],
  );
  await admin.query(
    `INSERT INTO vault.person (id, complaint_id, roles, name, nik_index, phone_index, kks_tail, language, region_code, search_text)
     SELECT ('01910000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, c.id, '{reporter,beneficiary}', a.shown || ' ' || b.shown || ' ' || d.shown,
       decode(md5('n' || i), 'hex'), decode(md5('p' || i), 'hex'), lpad((i % 10000)::text, 4, '0'), 'id', c.region_code,
       ' ' || a.folded || ' ' || b.folded || ' ' || d.folded || p.tokens
     FROM generate_series(1, $1::integer) AS i
       JOIN complaint c ON c.id = ('01900000-0000-7000-8000-' || lpad(to_hex(1 + (i - 1) / ${PERSONS_PER_COMPLAINT}), 12, '0'))::uuid
       JOIN place p ON p.code = c.region_code
       JOIN word a ON a.place = 1 AND a.n = 1 + floor(power(hashint4(i) / 4294967296.0 + 0.5, 2.5) * ${FIRST.length - 1})::integer
       JOIN word b ON b.place = 2 AND b.n = 1 + floor(power(hashint4(i + 1) / 4294967296.0 + 0.5, 1.7) * ${new Set(SECOND).size - 1})::integer
       JOIN word d ON d.place = 2 AND d.n = 1 + floor((hashint4(i + 2) / 4294967296.0 + 0.5) * ${new Set(SECOND).size - 1})::integer`,
    [persons],
  );
  await admin.query('SET session_replication_role = DEFAULT');
  await admin.query(`SET maintenance_work_mem = '512MB'`);
  await admin.query(`
    CREATE INDEX person_complaint ON vault.person (complaint_id);
    CREATE INDEX person_nik ON vault.person (nik_index) WHERE nik_index IS NOT NULL;
    CREATE INDEX person_phone ON vault.person (phone_index) WHERE phone_index IS NOT NULL;
    CREATE INDEX person_kks ON vault.person (kks_tail) WHERE kks_tail IS NOT NULL;
    CREATE INDEX person_search ON vault.person USING gin (search_text gin_trgm_ops)`);
  await admin.query('VACUUM ANALYZE vault.person');
  await admin.query('VACUUM ANALYZE complaint');
}
