import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The telephone: calls, promised calls, what may be said, and the search that a call is the purpose of. */
export class Calls1763800000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEARCH_TEXT);
    await runner.query(SEARCH);
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query(PAYMENT);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

/**
 * Names are looked for as they sound: old and new spelling, doubled and silent letters fall together. Names in the civil
 * registry are written in Latin letters; what is not becomes a space.
 */
const SEARCH_TEXT = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;

  CREATE FUNCTION app.fold_name(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT trim(regexp_replace(regexp_replace(regexp_replace(
      translate(
        replace(replace(replace(replace(replace(replace(replace(
          lower(normalize($1, NFKD)), 'dj', 'j'), 'tj', 'c'), 'sj', 'sy'), 'oe', 'u'), 'kh', 'h'), 'ph', 'f'), 'th', 't'),
        'vzyqx''\`’', 'fsiks'),
      '[\\u0300-\\u036f]', '', 'g'),
      '[^a-z0-9]+', ' ', 'g'),
      '([a-z])\\1+|h\\M', '\\1', 'g'))
  $$;

  -- The name, the places she may be looked for by, and the codes by which a region is searched alone.
  CREATE FUNCTION app.search_text(name text, region_code text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public AS $$
    SELECT ' ' || app.fold_name(name) || ' ' || coalesce((SELECT string_agg(app.fold_name(r.name), ' ') FROM region r
        WHERE r.code IN (left($2, 4), left($2, 6), $2)), '')
      || ' r' || left($2, 2) || ' r' || left($2, 4) || ' r' || left($2, 6) || ' r' || $2 || ' '
    WHERE $1 IS NOT NULL AND $2 IS NOT NULL
  $$;

  ALTER TABLE vault.person ADD COLUMN region_code text, ADD COLUMN search_text text;
  -- The owner has no policy of its own: without this it would see no row to fill.
  ALTER TABLE vault.person NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE complaint NO FORCE ROW LEVEL SECURITY;
  UPDATE vault.person p SET region_code = c.region_code, search_text = app.search_text(p.name, c.region_code)
    FROM complaint c WHERE c.id = p.complaint_id;
  ALTER TABLE complaint FORCE ROW LEVEL SECURITY;
  ALTER TABLE vault.person FORCE ROW LEVEL SECURITY;

  CREATE INDEX person_search ON vault.person USING gin (search_text gin_trgm_ops);
  CREATE INDEX person_phone ON vault.person (phone_index) WHERE phone_index IS NOT NULL;
  CREATE INDEX person_kk ON vault.person (kk_index) WHERE kk_index IS NOT NULL;
  CREATE INDEX person_kks ON vault.person (kks_tail) WHERE kks_tail IS NOT NULL;
  CREATE INDEX complaint_number_prefix ON complaint (number text_pattern_ops);
  CREATE INDEX complaint_running_number ON complaint (split_part(number, '-', 4));
  CREATE INDEX region_name ON region (app.fold_name(name) text_pattern_ops);
`;

/**
 * LIKE and similarity may leak what they compare, so row-level security keeps them from any index: under it a name would be
 * looked for row by row. These functions look for the owner, hold the same rules themselves, and give out ids only; what
 * they find is read under row-level security again.
 */
const SEARCH = `
  CREATE POLICY search ON complaint FOR SELECT TO tuntas_owner USING (true);
  CREATE POLICY search ON vault.person FOR SELECT TO tuntas_owner USING (true);

  CREATE FUNCTION app.is_left_out(uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT app.uid() IS NULL
      OR EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = $1 AND x.user_id = app.uid())
      OR EXISTS (SELECT 1 FROM institution_exclusion i WHERE i.complaint_id = $1 AND i.institution_id = app.institution())
  $$;

  -- Every word begins some word of the name or of the place. Nobody: words cut short, one left out, a single one by likeness.
  -- Who is left out is asked with the rows and the scope once, not in a function for each of a million.
  CREATE FUNCTION app.find_persons(words text[], region text, most integer) RETURNS TABLE (person_id uuid, score real)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET enable_seqscan = off SET work_mem = '16MB'
    SET pg_trgm.word_similarity_threshold = 0.5 AS $$
  DECLARE
    folded text[] := ARRAY(SELECT f FROM unnest(string_to_array(app.fold_name(array_to_string(words, ' ')), ' ')) AS f WHERE length(f) >= 2);
    asked text := array_to_string(folded, ' ');
    scope text;
    begins text;
    found integer;
  BEGIN
    IF app.uid() IS NULL OR app.scopes() IS NULL OR cardinality(folded) = 0 THEN RETURN; END IF;
    SELECT string_agg(CASE WHEN s = '%' THEN 'true' ELSE format('p.search_text LIKE %L', '% r' || rtrim(s, '%') || ' %') END, ' OR ')
      INTO scope FROM unnest(app.scopes()) AS s;
    scope := '(' || scope || ') AND p.region_code LIKE ANY ((SELECT app.scopes())::text[])'
      || CASE WHEN region IS NULL THEN '' ELSE format(' AND p.search_text LIKE %L', '% r' || region || ' %') END
      || $q$ AND p.roles <> '{accused}'
        AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = p.complaint_id AND x.user_id = (SELECT app.uid()))
        AND NOT EXISTS (SELECT 1 FROM institution_exclusion i WHERE i.complaint_id = p.complaint_id AND i.institution_id = (SELECT app.institution()))$q$;
    -- As typed; each word cut short; one word left out, for that may be the one that is mistyped.
    FOR step IN 0..2 LOOP
      EXIT WHEN step = 2 AND cardinality(folded) < 2;
      SELECT string_agg(format('p.search_text LIKE %L', '% ' || CASE step WHEN 1 THEN left(f, greatest(3, length(f) - 2)) ELSE f END || '%'), ' AND ')
        INTO begins FROM unnest(folded) AS f;
      IF step = 2 THEN
        SELECT '(' || string_agg(kept, ' OR ') || ')' INTO begins FROM (
          SELECT '(' || string_agg(format('p.search_text LIKE %L', '% ' || f || '%'), ' AND ') || ')' AS kept
          FROM generate_subscripts(folded, 1) AS missing, unnest(folded) WITH ORDINALITY AS word(f, n) WHERE n <> missing GROUP BY missing
        ) AS each_missing;
      END IF;
      RETURN QUERY EXECUTE format(
        'SELECT p.id, word_similarity(%L, p.search_text) FROM (SELECT * FROM vault.person p WHERE %s AND %s LIMIT %s) p WHERE %s = 0 OR word_similarity(%L, p.search_text) > 0.4 ORDER BY 2 DESC LIMIT %s',
        asked, begins, scope, CASE step WHEN 2 THEN 1000 ELSE most * 3 END, step, asked, most);
      GET DIAGNOSTICS found = ROW_COUNT;
      IF found > 0 THEN RETURN; END IF;
    END LOOP;
    IF length(asked) >= 5 AND cardinality(folded) = 1 THEN
      RETURN QUERY EXECUTE format(
        'SELECT p.id, word_similarity(%L, p.search_text) FROM (SELECT * FROM vault.person p WHERE %L <%% p.search_text AND %s LIMIT %s) p ORDER BY 2 DESC LIMIT %s',
        asked, asked, scope, most * 3, most);
    END IF;
  END
  $$;

  -- By the beginning of the number, or by the running number within it.
  CREATE FUNCTION app.find_complaints(prefix text, running_number text, most integer) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public SET enable_seqscan = off AS $$
  BEGIN
    IF app.uid() IS NULL OR app.scopes() IS NULL THEN RETURN; END IF;
    RETURN QUERY EXECUTE format(
      'SELECT c.id FROM complaint c WHERE %s AND c.region_code LIKE ANY (app.scopes()) AND NOT app.is_left_out(c.id) LIMIT %s',
      CASE WHEN prefix IS NULL THEN format('split_part(c.number, ''-'', 4) = %L', running_number)
        ELSE format('c.number LIKE %L', replace(replace(prefix, '_', ''), '%', '') || '%') END,
      most);
  END
  $$;

  REVOKE ALL ON FUNCTION app.is_left_out(uuid), app.find_persons(text[], text, integer), app.find_complaints(text, text, integer) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.is_left_out(uuid), app.find_persons(text[], text, integer), app.find_complaints(text, text, integer) TO tuntas_api;
`;

const TABLES = `
  ALTER TABLE complaint
    ADD COLUMN call_id uuid,
    ADD COLUMN is_afraid boolean,
    ADD COLUMN is_in_danger boolean,
    ADD COLUMN related_to_id uuid REFERENCES complaint(id),
    ADD COLUMN duplicate_decision text CHECK (duplicate_decision IN ('related','fileAnyway')),
    ADD COLUMN duplicate_text_id uuid;

  CREATE TABLE call (
    id uuid PRIMARY KEY,
    operator_id uuid NOT NULL REFERENCES user_account(id),
    status text NOT NULL CHECK (status IN ('open','ended')),
    version integer NOT NULL CHECK (version > 0),
    direction text NOT NULL CHECK (direction IN ('incoming','outgoing')),
    call_back_id uuid,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    lookups integer NOT NULL CHECK (lookups >= 0),
    person_id uuid,
    caller_kind text,
    caller_facts text[],
    is_checked boolean NOT NULL,
    complaint_id uuid REFERENCES complaint(id),
    result text,
    -- Real time: the hour in which look-ups are counted.
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((status = 'ended') = (result IS NOT NULL)),
    CHECK (NOT is_checked OR person_id IS NOT NULL)
  );
  CREATE INDEX call_operator ON call (operator_id, recorded_at);

  -- Which text was read out, and in which version.
  CREATE TABLE call_point (
    call_id uuid NOT NULL REFERENCES call(id),
    code text NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (call_id, code)
  );

  CREATE TABLE talking_point_version (
    version text PRIMARY KEY,
    data jsonb NOT NULL,
    published_at timestamptz NOT NULL
  );

  -- How the reporter may be reached, where that is not simply her number.
  CREATE TABLE vault.safe_contact (
    complaint_id uuid PRIMARY KEY REFERENCES complaint(id),
    is_never boolean NOT NULL,
    phone_cipher bytea,
    from_hour integer CHECK (from_hour BETWEEN 0 AND 23),
    until_hour integer CHECK (until_hour BETWEEN 1 AND 24),
    words_cipher bytea
  );

  CREATE TABLE vault.call_back (
    id uuid PRIMARY KEY,
    call_id uuid NOT NULL REFERENCES call(id),
    complaint_id uuid REFERENCES complaint(id),
    promised_by_id uuid NOT NULL REFERENCES user_account(id),
    -- Of the family, where it is known: whose scope it falls in.
    region_code text,
    zone text NOT NULL,
    status text NOT NULL CHECK (status IN ('open','reached','unreached')),
    version integer NOT NULL CHECK (version > 0),
    due_at timestamptz NOT NULL,
    phone_cipher bytea NOT NULL,
    from_hour integer,
    until_hour integer,
    words_cipher bytea,
    settled_at timestamptz
  );
  CREATE INDEX call_back_open ON vault.call_back (due_at, id) WHERE status = 'open';

  CREATE TABLE call_back_attempt (
    call_back_id uuid NOT NULL REFERENCES vault.call_back(id),
    ordinal integer NOT NULL,
    at timestamptz NOT NULL,
    by_id uuid NOT NULL REFERENCES user_account(id),
    outcome text NOT NULL,
    PRIMARY KEY (call_back_id, ordinal)
  );
`;

const POLICIES = `
  ${['call', 'call_point', 'vault.safe_contact', 'vault.call_back', 'call_back_attempt']
    .map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`)
    .join('\n  ')}

  CREATE POLICY own ON call FOR ALL TO tuntas_api USING (operator_id = (SELECT app.uid())) WITH CHECK (operator_id = (SELECT app.uid()));
  CREATE POLICY own ON call_point FOR ALL TO tuntas_api
    USING (EXISTS (SELECT 1 FROM call c WHERE c.id = call_id)) WITH CHECK (EXISTS (SELECT 1 FROM call c WHERE c.id = call_id));

  CREATE POLICY with_complaint ON vault.safe_contact FOR SELECT TO tuntas_api
    USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = safe_contact.complaint_id));
  CREATE POLICY new_row ON vault.safe_contact FOR INSERT TO tuntas_api WITH CHECK ((SELECT app.uid()) IS NOT NULL);

  -- Whoever promised, and whoever serves the region; a promise about a complaint is hidden with it.
  CREATE POLICY in_scope ON vault.call_back FOR SELECT TO tuntas_api
    USING (promised_by_id = (SELECT app.uid()) OR coalesce(region_code, '') LIKE ANY ((SELECT app.scopes())::text[]));
  CREATE POLICY in_scope_change ON vault.call_back FOR UPDATE TO tuntas_api
    USING (promised_by_id = (SELECT app.uid()) OR coalesce(region_code, '') LIKE ANY ((SELECT app.scopes())::text[]))
    WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY new_row ON vault.call_back FOR INSERT TO tuntas_api WITH CHECK (promised_by_id = (SELECT app.uid()));
  CREATE POLICY with_complaint ON vault.call_back AS RESTRICTIVE FOR ALL TO tuntas_api
    USING ((SELECT app.uid()) IS NOT NULL AND (complaint_id IS NULL OR EXISTS (SELECT 1 FROM complaint c WHERE c.id = call_back.complaint_id)))
    WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY with_promise ON call_back_attempt FOR ALL TO tuntas_api
    USING (EXISTS (SELECT 1 FROM vault.call_back b WHERE b.id = call_back_id)) WITH CHECK (by_id = (SELECT app.uid()));

  GRANT SELECT, INSERT, UPDATE ON call TO tuntas_api;
  GRANT SELECT, INSERT, UPDATE ON vault.call_back TO tuntas_api;
  GRANT SELECT, INSERT ON call_point, call_back_attempt, vault.safe_contact TO tuntas_api;
  GRANT SELECT ON talking_point_version TO tuntas_api;
`;

/** The state of a payment leaves the vault only in an open call, after the caller has been checked. */
const PAYMENT = `
  CREATE POLICY payment ON call FOR SELECT TO tuntas_owner USING (true);
  CREATE INDEX payment_snapshot_as_of ON vault.payment_snapshot (as_of);

  CREATE FUNCTION app.has_payment(bytea) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT app.uid() IS NOT NULL AND EXISTS (SELECT 1 FROM vault.payment_snapshot s WHERE s.nik_index = $1)
  $$;
  CREATE FUNCTION app.payment_data_as_of() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT max(as_of) FROM vault.payment_snapshot
  $$;
  CREATE FUNCTION app.payment_in_call(uuid) RETURNS TABLE (programme text, stage_year integer, stage integer, state text, as_of timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT s.programme, s.stage_year, s.stage, s.state, s.as_of
    FROM call c JOIN vault.person p ON p.id = c.person_id JOIN vault.payment_snapshot s ON s.nik_index = p.nik_index
    WHERE c.id = $1 AND c.operator_id = app.uid() AND c.status = 'open' AND c.is_checked
      AND NOT app.is_left_out(p.complaint_id)
    ORDER BY s.stage_year DESC, s.stage DESC LIMIT 1
  $$;
  REVOKE ALL ON FUNCTION app.has_payment(bytea), app.payment_data_as_of(), app.payment_in_call(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.has_payment(bytea), app.payment_data_as_of(), app.payment_in_call(uuid) TO tuntas_api;
`;
