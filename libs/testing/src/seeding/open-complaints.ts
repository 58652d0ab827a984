import type { Client } from 'pg';

/**
 * Fills the database with open synthetic complaints without events, set-based, for whoever reads very many of them: spread over the villages of the demonstration, each with a
 * target and a step of the bank of its district, a fifth of them past due. Two measured clocks each.
 */
export async function layOpenComplaints(admin: Client, count: number): Promise<void> {
  await admin.query('SET session_replication_role = replica'); // foreign keys are not looked at so often
  await admin.query(
    `CREATE TEMP TABLE spot AS
       SELECT row_number() OVER () AS n, a.area_code AS code,
         (SELECT i.id FROM institution i WHERE i.kind = 'bank' AND i.region_code = left(a.area_code, 4) LIMIT 1) AS office
       FROM position_area a WHERE length(a.area_code) = 10`,
  );
  await admin.query(
    `INSERT INTO complaint (id, number, version, status, category, severity, programme, region_code, zone, channel, reporter_kind, is_confidential,
       filed_by_id, filed_at, policy_version, calendar_version, target_due_at, ceiling_due_at, start_rung, reopenings, contact)
     SELECT ('01920000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'PKH-' || left(p.code, 4) || '-202602-' || lpad(i::text, 6, '0') || '-B', 1,
       'assigned', CASE WHEN i % 4 = 0 THEN 'DAT-01' ELSE 'BYR-01' END, 'S3', 'PKH', p.code, 'WIB', 'hotline', 'beneficiary', false,
       (SELECT id FROM user_account LIMIT 1), now() - (i % 80) * interval '1 day', 'pkh-2026.3', '2026.2',
       now() + ((i % 50) - 10) * interval '1 day', now() + 40 * interval '1 day', 0, 0, 'open'
     FROM generate_series(1, $1::integer) AS i JOIN spot p ON p.n = 1 + (i * 7919) % (SELECT count(*) FROM spot)`,
    [count],
  );
  await admin.query(
    `INSERT INTO party_task (id, complaint_id, complaint_number, category, severity, region_code, party, ask, barred_ids, ladder, is_required, start_rung,
       policy_version, calendar_version, version, status, opened_at, rung, level, seat, institution_id, zone, calendar_id, rung_started_at, step_due_at,
       climbs, bounces, awaits_direction, is_directed)
     SELECT ('01930000-0000-7000-8000-' || right(c.id::text, 12))::uuid, c.id, c.number, c.category, c.severity, c.region_code, 'bank', 'traceAccount', '{}',
       'bank', true, 0, c.policy_version, c.calendar_version, 2, 'assigned', c.filed_at, 0, 'B1', 'bankOfficer', p.office, 'WIB', 'bank', c.filed_at,
       c.target_due_at - interval '3 days', 0, 0, false, false
     FROM complaint c JOIN spot p ON p.code = c.region_code WHERE c.id::text LIKE '01920000-%'`,
  );
  for (const [stream, purpose, due, id] of [
    ['complaint', 'target', 'c.target_due_at', 'c.id'],
    [
      'task',
      'climb',
      `c.target_due_at - interval '3 days'`,
      `('01930000-0000-7000-8000-' || right(c.id::text, 12))::uuid`,
    ],
  ])
    await admin.query(
      `INSERT INTO deadline (id, key, complaint_id, task_id, stream, stream_id, purpose, unit, calendar_id, calendar_version, zone, due_at, act_at,
         is_measured, state, armed_version, armed_at, institution_id)
       SELECT gen_random_uuid(), 'laid/${purpose}/' || c.id, c.id, CASE WHEN '${stream}' = 'task' THEN ${id} END, '${stream}', ${id}, '${purpose}',
         'workingDays', 'government', c.calendar_version, 'WIB', ${due}, ${due}, true, 'spent', 1, c.filed_at,
         CASE WHEN '${stream}' = 'task' THEN p.office END
       FROM complaint c JOIN spot p ON p.code = c.region_code WHERE c.id::text LIKE '01920000-%'`,
    );
  await admin.query('SET session_replication_role = DEFAULT');
  for (const table of ['complaint', 'party_task', 'deadline']) await admin.query(`VACUUM ANALYZE ${table}`);
}
