import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The search of a name once more, for a common name among a million: who is left out is asked with the rows instead of in a
 * function for each, the scope once instead of for each row, and fewer candidates are weighed.
 */
export class SearchCost1763800000032 implements MigrationInterface {
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
        FOR step IN 0..1 LOOP
          SELECT string_agg(format('p.search_text LIKE %L', '% ' || CASE step WHEN 0 THEN f ELSE left(f, greatest(3, length(f) - 2)) END || '%'), ' AND ')
            INTO begins FROM unnest(folded) AS f;
          RETURN QUERY EXECUTE format(
            'SELECT p.id, word_similarity(%L, p.search_text) FROM (SELECT * FROM vault.person p WHERE %s AND %s LIMIT %s) p WHERE %s = 0 OR word_similarity(%L, p.search_text) > 0.4 ORDER BY 2 DESC LIMIT %s',
            asked, begins, scope, most * 3, step, asked, most);
          GET DIAGNOSTICS found = ROW_COUNT;
          IF found > 0 THEN RETURN; END IF;
        END LOOP;
        IF length(asked) >= 6 THEN
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
