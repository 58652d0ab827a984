import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search of a name, once more: a word that is mistyped is looked for by leaving out one word after the other, which the
 * index answers at once; likeness to the whole is asked of a single word only.
 */
export class Mistyped1763800000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION app.find_persons(words text[], region text, most integer) RETURNS TABLE (person_id uuid, score real)
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
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
