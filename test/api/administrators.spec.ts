import { institutionIdOf, positionIdOf, rowIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { RawSession } from '../access/support/raw-session';
import { ApiWorld } from './support/api-world';
import { ADMINISTRATOR, PENDAMPING, SUPERVISOR } from './support/people';

const SECOND = 'admin.rekaan.2';
const COLLEAGUE = 'pendamping.3325.002';
const TODAY = '2026-11-23';
const LATER = '2026-11-30';
const LEAVE = { from: '2026-12-07', to: '2026-12-11' };

interface Change {
  readonly subjectId?: string;
  readonly moving: number;
  readonly moves: readonly object[];
}

describe('what holds administrators themselves', () => {
  let world: ApiWorld;
  beforeAll(async () => {
    world = await ApiWorld.begin();
  }, 120_000);
  afterAll(() => world?.end());

  const change = async (login: string, path: string, body: object, version?: number) =>
    world.ask<Change>(login, 'POST', `/admin/${path}`, { body: { reason: 'appointment', ...body }, version });
  const read = async <Body>(path: string) => (await world.ask<Body>(ADMINISTRATOR, 'GET', path)).body;
  const added = async (path: string, body: object) => {
    const reply = await change(ADMINISTRATOR, path, body);
    expect(reply).toMatchObject({ status: 201 });
    return reply.body.subjectId ?? '';
  };
  const position = (seat: string, office: string) =>
    added('positions', {
      seat,
      title: `Jabatan Rekaan ${seat}`,
      institutionId: institutionIdOf(office),
      zone: 'WIB',
      areas: [],
      from: TODAY,
    });
  const conflict = (pointer: string, code: string) => ({
    status: 409,
    body: { code: 'organisationConflict', errors: [{ pointer, code, message: expect.stringMatching(/\w/) }] },
  });
  const secret = async () => {
    const complaint = await world.story.files({
      of: PENDAMPING,
      category: 'KKS-05',
      accused: [{ kind: 'role', seat: 'bankOfficer' }],
    });
    await world.story.quiet();
    return complaint;
  };
  const accusing = async () => {
    const complaint = await world.story.files({
      of: PENDAMPING,
      accused: [{ kind: 'named', userId: userIdOf(COLLEAGUE) }],
    });
    await world.story.quiet();
    return complaint;
  };
  const rows = async <Row extends object>(sql: string, parameters: unknown[] = []) =>
    (await world.admin.query<Row>(sql, parameters)).rows;

  it('gives no seat to whoever gives it: not as holder, deputy, on duty, or for the time of a leave', async () => {
    const complaint = await secret();
    const positionId = await position('inspector', 'itjen');
    const placed = { positionId, userId: userIdOf(ADMINISTRATOR), from: TODAY };
    for (const kind of ['holding', 'deputy', 'duty'])
      for (const path of ['assignments', 'assignments?dryRun=true'])
        expect(await change(ADMINISTRATOR, path, { ...placed, kind, to: '2026-12-31' })).toMatchObject(
          conflict('/userId', 'ownAssignment'),
        );
    const leave = { ...LEAVE, userId: userIdOf(PENDAMPING), deputyId: userIdOf(ADMINISTRATOR) };
    expect(await change(ADMINISTRATOR, 'leaves', leave)).toMatchObject(conflict('/deputyId', 'ownAssignment'));
    expect((await world.ask(ADMINISTRATOR, 'GET', `/complaints/${complaint.id}`)).status).toBe(403);
  });

  it('asks the database as well', async () => {
    const api = await RawSession.open(world, 'tuntas_api');
    try {
      const insert = (table: string, user: string) =>
        api.as(
          { uid: userIdOf(ADMINISTRATOR) },
          `INSERT INTO ${table} (id, position_id, user_id, valid_from, valid_to)
           VALUES (gen_random_uuid(), '${positionIdOf(SUPERVISOR)}', '${userIdOf(user)}', '2027-01-01', '2027-01-02')`,
        );
      for (const table of ['holding', 'deputy', 'duty_roster']) {
        expect((await insert(table, ADMINISTRATOR)).refused).toBe('42501');
        expect(await insert(table, COLLEAGUE)).toEqual({ rows: [], touched: 1 });
      }
    } finally {
      await api.close();
    }
  });

  it('keeps an administrator without an end, whoever ends whom', async () => {
    await world.addAccount(SECOND);
    const holding = await added('assignments', {
      kind: 'holding',
      positionId: await position('administrator', 'kemensos'),
      userId: userIdOf(SECOND),
      from: TODAY,
    });
    const first = rowIdOf('holding', `${ADMINISTRATOR}/${ADMINISTRATOR}`);
    expect(
      await change(SECOND, `assignments/${first}/actions/end`, { on: LATER, reason: 'transfer' }, 1),
    ).toMatchObject({ status: 200 });
    const end = (query = '') =>
      change(ADMINISTRATOR, `assignments/${holding}/actions/end${query}`, { on: LATER, reason: 'transfer' }, 1);
    expect(await end('?dryRun=true')).toMatchObject(conflict('/on', 'lastAdministrator'));
    expect(await end()).toMatchObject(conflict('/on', 'lastAdministrator'));
    expect(await rows('SELECT 1 FROM holding WHERE id = $1 AND valid_to IS NULL', [holding])).toHaveLength(1);
  });

  it('changes the organisation one at a time: of several at once only one finds the seat, the line or the days free', async () => {
    const statuses = async (replies: readonly Promise<{ status: number }>[]) =>
      (await Promise.all(replies)).map(({ status }) => status).sort();
    const positionId = await position('inspector', 'itjen');
    const place = (login: string) =>
      change(ADMINISTRATOR, 'assignments', { kind: 'holding', positionId, userId: userIdOf(login), from: TODAY });
    expect(await statuses([COLLEAGUE, 'pendamping.3325.003', 'pendamping.3325.004'].map(place))).toEqual([
      201, 409, 409,
    ]);

    const [one, other] = [await position('inspector', 'itjen'), await position('inspector', 'itjen')];
    const report = (below: string, reportsToId: string) =>
      change(ADMINISTRATOR, `positions/${below}/actions/report`, { reportsToId, from: TODAY }, 1);
    expect(await statuses([report(one, other), report(other, one)])).toEqual([200, 409]);

    const leave = { ...LEAVE, userId: userIdOf('pendamping.3325.004') };
    const own = { body: LEAVE };
    expect(
      await statuses([
        change(ADMINISTRATOR, 'leaves', leave),
        change(ADMINISTRATOR, 'leaves', leave),
        world.ask('pendamping.3325.004', 'POST', '/leaves', own),
        world.ask('pendamping.3325.004', 'POST', '/leaves', own),
      ]),
    ).toEqual([201, 409, 409, 409]);
  });

  it('counts what names somebody for nobody', async () => {
    const path = `/admin/positions/${positionIdOf(PENDAMPING)}`;
    const leave = { from: TODAY, to: LATER, userId: userIdOf(PENDAMPING), deputyId: userIdOf('pendamping.3325.003') };
    const numbers = async () => [
      (await read<{ openTasks: number }>(path)).openTasks,
      (await change(ADMINISTRATOR, 'leaves?dryRun=true', leave)).body.moving,
    ];
    const before = await numbers();
    const complaint = await accusing();
    expect(await rows(`SELECT 1 FROM complaint WHERE id = $1 AND severity <> 'S2'`, [complaint.id])).toHaveLength(1);
    expect(await rows('SELECT 1 FROM exclusion WHERE user_id = $1', [userIdOf(ADMINISTRATOR)])).toEqual([]);
    expect(await world.story.handlerOf(complaint)).toBe(userIdOf(PENDAMPING));
    expect(await numbers()).toEqual(before);
  });

  it('counts everything that moves, however much it is, and names a hundred', async () => {
    const complaint = await world.story.files({ of: PENDAMPING });
    await world.story.quiet();
    const leave = { from: TODAY, to: LATER, userId: userIdOf(PENDAMPING), deputyId: userIdOf('pendamping.3325.003') };
    const preview = async () => (await change(ADMINISTRATOR, 'leaves?dryRun=true', leave)).body;
    const before = await preview();
    const copies = await rows<{ id: string }>(
      `INSERT INTO party_task SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
       FROM party_task t, generate_series(1, 600) WHERE t.complaint_id = $1 AND t.settled_at IS NULL RETURNING id`,
      [complaint.id],
    );
    try {
      const { moving, moves } = await preview();
      expect([moving, moves.length]).toEqual([before.moving + copies.length, 100]);
    } finally {
      await world.admin.query('DELETE FROM party_task WHERE id = ANY ($1)', [copies.map(({ id }) => id)]);
    }
  });

  it('shows nothing of a call that became an integrity matter', async () => {
    const complaint = await secret();
    const [call] = await rows<{ id: string }>(
      `INSERT INTO call (id, operator_id, status, version, direction, started_at, lookups, is_checked, complaint_id, recorded_at)
       VALUES (gen_random_uuid(), $1, 'open', 1, 'incoming', clock_timestamp(), 0, false, NULL, clock_timestamp()) RETURNING id`,
      [userIdOf('operator.pusat.1')],
    );
    await world.admin.query(
      `INSERT INTO audit_entry (at, actor_id, actor_kind, action, subject_id, detail) VALUES (clock_timestamp(), $1, 'user', 'call.started', $2, '{}')`,
      [userIdOf('operator.pusat.1'), call?.id],
    );
    const found = async () =>
      (await read<{ items: object[] }>(`/admin/audit?action=call.started&subjectId=${call?.id}`)).items.length;
    expect(await found()).toBe(1);
    await world.admin.query('UPDATE call SET complaint_id = $2 WHERE id = $1', [call?.id, complaint.id]);
    expect(await found()).toBe(0);
  });
});
