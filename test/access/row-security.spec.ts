import { institutionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { PROCESS_ROLES } from '#persistence/roles';
import type { StoryComplaint } from '#testing/world/story-world';
import { ApiWorld } from '../api/support/api-world';
import { guardedTables, RawSession } from './support/raw-session';
import type { Context, GuardedTable } from './support/raw-session';

const SUPERVISOR: Context = { uid: userIdOf('supervisor.3325'), scopes: '3325%' };
const OPERATOR: Context = { uid: userIdOf('operator.pusat.1'), scopes: '%' };
const PENDAMPING: Context = { uid: userIdOf('pendamping.3325.001') };
const BANK: Context = { uid: userIdOf('bri.3325'), institution: institutionIdOf('bri.3325') };

const SERVICE: Context = { uid: userIdOf('uptdppa.3325'), institution: institutionIdOf('uptdppa.3325') };

const NOT_PERMITTED = '42501';

/** Orders without a condition that read nothing of the row: only the policies for changing hold them. */
const UPDATE_ALL: Readonly<Record<string, string>> = {
  answer_code: 'UPDATE answer_code SET attempts = 0',
  answer_link: 'UPDATE answer_link SET used_at = clock_timestamp()',
  answer_link_opening: 'UPDATE answer_link_opening SET count = 0',
  // Knows neither complaint nor person: its keys are hashes.
  attempt_count: 'UPDATE attempt_count SET attempts = 0',
  call: `UPDATE call SET is_checked = false`,
  'vault.call_back': 'UPDATE vault.call_back SET settled_at = clock_timestamp()',
  complaint: `UPDATE complaint SET status = 'closed'`,
  deadline: 'UPDATE deadline SET stopped_at = clock_timestamp()',
  // Its own; that there is work, and for whom, the system may know.
  export_job: 'UPDATE export_job SET rows_done = 0',
  idempotency_record: `UPDATE idempotency_record SET route = 'x'`,
  message: `UPDATE message SET status = 'suppressed'`,
  party_task: `UPDATE party_task SET status = 'cancelled'`,
  referral: `UPDATE referral SET status = 'revoked'`,
  social_case: `UPDATE social_case SET status = 'closed'`,
};

/** Everybody reads the organisation; of these contexts nobody is an administrator, so nobody changes it. */
const UPDATE_NONE: Readonly<Record<string, string>> = {
  '"position"': 'UPDATE position SET version = 1',
  deputy: 'UPDATE deputy SET version = 1',
  duty_roster: 'UPDATE duty_roster SET version = 1',
  holding: 'UPDATE holding SET version = 1',
  institution: 'UPDATE institution SET version = 1',
  reporting_line: 'UPDATE reporting_line SET valid_to = clock_timestamp()',
  user_account: 'UPDATE user_account SET version = 1',
};

/** A person may know of her own rows here and of no others; which complaint they are about is no secret to her. */
const OWN_ROWS: Readonly<Record<string, string>> = {
  participant: 'user_id',
  exclusion: 'user_id',
  institution_exclusion: 'institution_id',
  call: 'operator_id',
};

/** What a service sees of a referral that it was sent, of a complaint that it does not see. */
const WITH_REFERRAL: readonly string[] = [
  'referral',
  'referral_addressee',
  'deadline',
  'vault.free_text',
  'answer_link',
  'answer_code',
  'answer_link_opening',
  'vault.letter',
];

describe('row-level security alone', () => {
  let world: ApiWorld;
  let api: RawSession;
  let tables: readonly GuardedTable[];
  let open: StoryComplaint;
  let excluded: StoryComplaint;
  let elsewhere: StoryComplaint;
  let asked: StoryComplaint;
  let referred: StoryComplaint;

  beforeAll(async () => {
    world = await ApiWorld.begin();
    const { story, admin } = world;
    open = await story.files({ of: 'pendamping.3325.001' });
    excluded = await story.files({ of: 'pendamping.3325.001' });
    const accused = [{ kind: 'institution', institutionId: BANK.institution }];
    elsewhere = await story.files({ of: 'pendamping.3326.001', accused });
    asked = await story.files({ of: 'pendamping.5311.001' });
    referred = await story.files({ of: 'pendamping.3325.002', category: 'SOS-01', caseKind: 'malnutrition' });
    await story.quiet();
    const screened = await story.onCase(referred, 'screen', { risk: 'medium', consent: 'given' });
    if (screened.status !== 200) throw new Error(`screen a case: ${screened.status}`);
    await story.refers(referred, ['uptdppa.3325']);
    await story.answers('pendamping.3326.001', elsewhere);
    await story.quiet();
    await admin.query(
      `INSERT INTO exclusion (complaint_id, user_id, reason) SELECT $1, unnest($2::uuid[]), 'accused'`,
      [excluded.id, [SUPERVISOR.uid, PENDAMPING.uid]],
    );
    await admin.query('INSERT INTO participant (complaint_id, participant_key, institution_id) VALUES ($1, $2, $3)', [
      asked.id,
      'institution/bri.3325',
      BANK.institution,
    ]);
    await admin.query(
      `INSERT INTO stuck_process (id, stream, stream_id, complaint_id, activity, since, attempts)
       SELECT gen_random_uuid(), 'complaint', id, id, 'route', clock_timestamp(), 10 FROM unnest($1::uuid[]) AS id`,
      [[open.id, elsewhere.id]],
    );
    await admin.query(
      `INSERT INTO call (id, operator_id, status, version, direction, started_at, lookups, is_checked, complaint_id)
       SELECT gen_random_uuid(), $2, 'open', 1, 'incoming', clock_timestamp(), 0, false, id FROM unnest($1::uuid[]) AS id`,
      [[open.id, elsewhere.id], OPERATOR.uid],
    );
    await admin.query(
      `INSERT INTO vault.call_back (id, call_id, complaint_id, promised_by_id, region_code, zone, status, version, due_at, phone_cipher)
       SELECT gen_random_uuid(), k.id, k.complaint_id, $1, c.region_code, 'WIB', 'open', 1, clock_timestamp(), '\\x00'
       FROM call k JOIN complaint c ON c.id = k.complaint_id`,
      [OPERATOR.uid],
    );
    await admin.query(
      `INSERT INTO vault.safe_contact (complaint_id, is_never) SELECT id, true FROM unnest($1::uuid[]) AS id`,
      [[open.id, elsewhere.id]],
    );
    // Of the referral that was sent, and of one that another service was asked about.
    await admin.query(
      `WITH link AS (
         INSERT INTO answer_link (id, token_hash, complaint_id, referral_id, institution_id, user_id, asks, issued_at, expires_at)
         SELECT gen_random_uuid(), sha256(i.id::text::bytea), r.complaint_id, r.id, i.id, $2, 'decide', clock_timestamp(), clock_timestamp()
         FROM referral r CROSS JOIN unnest($3::uuid[]) AS i(id) WHERE r.complaint_id = $1 RETURNING id, complaint_id
       ), code AS (
         INSERT INTO answer_code (id, link_id, complaint_id, requested_at) SELECT gen_random_uuid(), id, complaint_id, clock_timestamp() FROM link
       )
       INSERT INTO answer_link_opening (link_id, device_hash, complaint_id, device, first_at, last_at)
       SELECT id, '\\x00', complaint_id, '?', clock_timestamp(), clock_timestamp() FROM link`,
      [referred.id, SERVICE.uid, [SERVICE.institution, institutionIdOf('puskesmas.3325')]],
    );
    await admin.query(
      `INSERT INTO vault.letter (id, year, ordinal, number, kind, complaint_id, referral_id, institution_id, issued_at, issued_by_id, sha256, pdf_cipher)
       SELECT gen_random_uuid(), 2024, row_number() OVER (), i.id::text, 'referral', r.complaint_id, r.id, i.id, clock_timestamp(), $2, '\\x00', '\\x00'
       FROM referral r CROSS JOIN unnest($3::uuid[]) AS i(id) WHERE r.complaint_id = $1`,
      [referred.id, SERVICE.uid, [SERVICE.institution, institutionIdOf('puskesmas.3325')]],
    );
    await admin.query(
      `WITH link AS (
         INSERT INTO answer_link (id, token_hash, complaint_id, task_id, position_id, issued_at, expires_at)
         SELECT gen_random_uuid(), sha256(t.id::text::bytea), t.complaint_id, t.id, t.position_id, clock_timestamp(), clock_timestamp()
         FROM party_task t WHERE t.complaint_id = ANY ($1) AND t.position_id IS NOT NULL RETURNING id, complaint_id
       ), code AS (
         INSERT INTO answer_code (id, link_id, complaint_id, requested_at) SELECT gen_random_uuid(), id, complaint_id, clock_timestamp() FROM link
       )
       INSERT INTO answer_link_opening (link_id, device_hash, complaint_id, device, first_at, last_at)
       SELECT id, '\\x00', complaint_id, '?', clock_timestamp(), clock_timestamp() FROM link`,
      [[open.id, elsewhere.id]],
    );
    await admin.query(
      `INSERT INTO vault.letter (id, year, ordinal, number, kind, complaint_id, task_id, position_id, issued_at, issued_by_id, sha256, pdf_cipher)
       SELECT gen_random_uuid(), 2025, row_number() OVER (), t.id::text, 'request', t.complaint_id, t.id, t.position_id, clock_timestamp(), $2, '\\x00', '\\x00'
       FROM party_task t WHERE t.complaint_id = ANY ($1) AND t.position_id IS NOT NULL`,
      [[open.id, elsewhere.id], OPERATOR.uid],
    );
    await admin.query(
      `INSERT INTO reckoned_time (complaint_id, closed_at, age_ms, together_ms, used) SELECT id, clock_timestamp(), 0, 0, '[]' FROM unnest($1::uuid[]) AS id`,
      [[open.id, elsewhere.id]],
    );
    await admin.query(
      `INSERT INTO export_job (id, user_id, filter, format, language, state, requested_at, seen_at, expires_at)
       SELECT gen_random_uuid(), u, '{}', 'csv', 'id', 'queued', clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '1 day'
       FROM unnest($1::uuid[]) AS u`,
      [[OPERATOR.uid, SUPERVISOR.uid]],
    );
    tables = await guardedTables(admin);
    api = await RawSession.open(world, 'tuntas_api');
  }, 300_000);
  afterAll(async () => {
    await api?.close();
    await world?.end();
  });

  const contexts: readonly [string, Context, () => readonly StoryComplaint[]][] = [
    ['somebody of the country', OPERATOR, () => [open, excluded, elsewhere, asked, referred]],
    ['somebody of a region', SUPERVISOR, () => [open, referred]],
    ['somebody who takes part', PENDAMPING, () => [open]],
    ['an institution that was asked', BANK, () => [asked]],
    ['a service that a family was referred to', SERVICE, () => []],
    ['somebody without anything', { uid: userIdOf('pendamping.3325.003') }, () => []],
    ['nobody', {}, () => []],
    ['the country and nobody', { scopes: '%' }, () => []],
    ['a region and an institution and nobody', { scopes: '3325%', institution: BANK.institution }, () => []],
    ['the system, by word of the api', { system: 'process' }, () => []],
    ['the notifier, by word of the api', { system: 'notifier', scopes: '%' }, () => []],
  ];

  it('guards every table with data of complaints, and there is something to hide in each', async () => {
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['complaint', 'event', 'vault.person']));
    for (const { name } of tables) {
      const { rowCount } = await world.admin.query(`SELECT 1 FROM ${name} LIMIT 1`);
      expect([name, rowCount]).toEqual([name, 1]);
    }
  });

  it.each(contexts)('shows %s no foreign row of any table', async (_who, context, scope) => {
    const permitted = scope().map(({ id }) => id);
    for (const { name, complaintId } of tables) {
      const owner = OWN_ROWS[name];
      const { rows, refused } = await api.as<{ id: string; owner?: string }>(
        context,
        `SELECT DISTINCT ${complaintId} AS id, ${owner ?? 'NULL::uuid'} AS owner FROM ${name}`,
      );
      expect([name, refused]).toEqual([name, (await api.mayRead(name)) ? undefined : NOT_PERMITTED]);
      const seen = context === SERVICE && WITH_REFERRAL.includes(name) ? [referred.id] : permitted;
      const isForeign = (row: { id: string; owner?: string }): boolean =>
        owner
          ? Boolean(row.owner) && row.owner !== context.uid && row.owner !== context.institution
          : !seen.includes(row.id);
      expect([name, rows.filter(isForeign)]).toEqual([name, []]);
    }
  });

  it.each(contexts)('shows %s the complaints of the scope, all of them', async (_who, context, scope) => {
    const { rows } = await api.as<{ id: string }>(context, 'SELECT id FROM complaint');
    expect(rows.map(({ id }) => id).sort()).toEqual(
      scope()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(contexts)('lets %s count no more than she sees', async (_who, context, scope) => {
    const { rows } = await api.as<{ count: string }>(context, 'SELECT count(*) FROM complaint');
    expect(Number(rows[0]?.count)).toBe(scope().length);
  });

  it.each(contexts)('lets %s change nothing that she does not see', async (_who, context) => {
    for (const [table, order] of Object.entries(UPDATE_ALL)) {
      const { rows: seen } = await api.as(context, `SELECT 1 FROM ${table}`);
      expect([table, (await api.as(context, order)).touched]).toEqual([table, seen.length]);
    }
    for (const [table, order] of Object.entries(UPDATE_NONE))
      expect([table, (await api.as(context, order)).touched]).toEqual([table, 0]);
  });

  it('is tried on every table the api may change', async () => {
    const { rows } = await world.admin.query<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('public', 'vault')
       WHERE c.relkind = 'r' AND has_any_column_privilege('tuntas_api', c.oid, 'UPDATE') ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...Object.keys(UPDATE_ALL), ...Object.keys(UPDATE_NONE)].sort());
  });

  it.each(['event', 'audit_entry', 'outbox', 'vault.person', 'vault.free_text', 'complaint', 'exclusion', 'region'])(
    'lets the api take nothing out of %s, and empty nothing',
    async (table) => {
      for (const order of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`])
        expect(await api.as(OPERATOR, order)).toMatchObject({ refused: NOT_PERMITTED });
    },
  );

  it('shows whoever asked for a file her own, and nobody else’s', async () => {
    const { rows } = await api.as<{ id: string }>(OPERATOR, 'SELECT user_id AS id FROM export_job');
    expect(rows).toEqual([{ id: OPERATOR.uid }]);
  });

  it('lets the api write nothing in another name', async () => {
    const other = userIdOf('operator.pusat.2');
    for (const order of [
      `INSERT INTO audit_entry (at, actor_id, actor_kind, action) VALUES (now(), '${other}', 'user', 'x')`,
      `INSERT INTO idempotency_record (actor_id, key, route, body_hash) VALUES ('${other}', 'k', 'r', '\\x00')`,
      `INSERT INTO exclusion (complaint_id, user_id, reason) VALUES ('${open.id}', '${other}', 'x')`,
      `INSERT INTO complaint SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'x', 'filed_by_id', '${other}'))).* FROM complaint c LIMIT 1`,
    ])
      expect([order, (await api.as(OPERATOR, order)).refused]).toEqual([order, NOT_PERMITTED]);
  });

  describe('lets the api leave somebody out', () => {
    const leavingOut = (complaint: StoryComplaint, userId: string): readonly string[] => [
      `INSERT INTO exclusion (complaint_id, user_id, reason) VALUES ('${complaint.id}', '${userId}', 'accused')`,
      `INSERT INTO institution_exclusion (complaint_id, institution_id) VALUES ('${complaint.id}', '${SERVICE.institution}')`,
    ];
    const accusing = (complaint: StoryComplaint, userId: string): string =>
      `INSERT INTO accusation (id, complaint_id, kind, user_id, recorded_at) VALUES (gen_random_uuid(), '${complaint.id}', 'named', '${userId}', now())`;
    const other = userIdOf('operator.pusat.2');

    it('of a complaint with an accusation, and accuse, for somebody who sees it', async () => {
      for (const order of [...leavingOut(elsewhere, other), accusing(elsewhere, other), accusing(open, other)])
        expect([order, await api.as(OPERATOR, order)]).toEqual([order, { rows: [], touched: 1 }]);
    });

    it('of nothing that nobody is accused in, though she sees it', async () => {
      for (const order of leavingOut(open, other))
        expect([order, (await api.as(OPERATOR, order)).refused]).toEqual([order, NOT_PERMITTED]);
    });

    it.each([
      ['somebody of another region', SUPERVISOR, () => elsewhere],
      ['somebody who takes part in others', PENDAMPING, () => elsewhere],
      ['an institution that is left out', BANK, () => elsewhere],
      ['a service', SERVICE, () => elsewhere],
      ['somebody who is left out', SUPERVISOR, () => excluded],
      ['a service that knows of its referral', SERVICE, () => referred],
      ['nobody', { scopes: '%' }, () => elsewhere],
      ['the system, by word of the api', { system: 'process' }, () => elsewhere],
    ] as const)('never for a stranger: %s', async (_who, context, complaint) => {
      for (const order of [...leavingOut(complaint(), other), accusing(complaint(), other)])
        expect([order, (await api.as(context, order)).refused]).toEqual([order, NOT_PERMITTED]);
    });
  });

  it('shows a service the links and letters of its own turn, and not those of another that was asked', async () => {
    for (const table of ['answer_link', 'vault.letter']) {
      const { rows } = await api.as<{ institution: string }>(
        SERVICE,
        `SELECT DISTINCT institution_id AS institution FROM ${table}`,
      );
      expect([table, rows]).toEqual([table, [{ institution: SERVICE.institution }]]);
    }
    for (const table of ['answer_code', 'answer_link_opening'])
      expect([table, (await api.as(SERVICE, `SELECT 1 FROM ${table}`)).rows.length]).toEqual([table, 1]);
  });

  it('lets nobody ask for a code in the name of another, nor make one somebody else’s', async () => {
    const code = (userId?: string) =>
      `INSERT INTO answer_code (id, link_id, complaint_id, requested_at, user_id)
       SELECT gen_random_uuid(), id, complaint_id, clock_timestamp(), '${userId}' FROM answer_link`;
    expect((await api.as(SERVICE, code(SERVICE.uid))).refused).toBeUndefined();
    expect((await api.as(SERVICE, code(BANK.uid))).refused).toBe(NOT_PERMITTED);
    const taken = `UPDATE answer_code SET user_id = '${SERVICE.uid}'`;
    expect((await api.as(SERVICE, taken)).refused).toBe(NOT_PERMITTED);
  });

  it('forgets who asked when the transaction is over', async () => {
    expect((await api.as(OPERATOR, 'SELECT 1 FROM complaint')).rows.length).toBe(5);
    for (const { name } of tables)
      if (await api.mayRead(name)) expect([name, await api.bare(`SELECT 1 FROM ${name}`)]).toEqual([name, []]);
  });

  it.each(PROCESS_ROLES)('shows %s nothing as long as nobody asks', async (role) => {
    const session = await RawSession.open(world, role);
    for (const { name } of tables) {
      const { rows, refused } = await session.as({}, `SELECT 1 FROM ${name}`);
      expect([name, rows, refused ?? NOT_PERMITTED]).toEqual([name, [], NOT_PERMITTED]);
    }
    await session.close();
  });

  it('shows what the monitor counts by to people with a region of the api only', async () => {
    const worker = await RawSession.open(world, 'tuntas_worker');
    for (const view of ['app.monitor_clock', 'app.monitor_task', 'app.monitor_time']) {
      const citizen = { uid: open.id };
      for (const context of [{ scopes: '%' }, PENDAMPING, BANK, SERVICE, citizen, { ...citizen, system: 'process' }])
        expect([view, context, (await api.as(context, `SELECT 1 FROM ${view}`)).rows]).toEqual([view, context, []]);
      for (const reader of [OPERATOR, SUPERVISOR])
        expect((await api.as(reader, `SELECT 1 FROM ${view}`)).rows.length).toBeGreaterThan(0);
      expect(await worker.as({ system: 'process' }, `SELECT 1 FROM ${view}`)).toMatchObject({ refused: NOT_PERMITTED });
    }
    await worker.close();
  });

  it('shows partners nothing at all', async () => {
    const session = await RawSession.open(world, 'tuntas_partner');
    for (const { name } of tables)
      expect(
        await session.as({ uid: OPERATOR.uid, scopes: '%', system: 'process' }, `SELECT 1 FROM ${name}`),
      ).toMatchObject({
        refused: NOT_PERMITTED,
      });
    await session.close();
  });
});
